import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { matrixOf } from '../linear-algebra/matrix.js';
import { createRandom } from '../random/random.js';
import { drawRandomFeatures, featureMatrix } from './random-features.js';

describe('random features', () => {
  it('draws the first features first, in the spread asked for', () => {
    const few = drawRandomFeatures('fourier', 2, 3, createRandom(1), 5);
    const many = drawRandomFeatures('fourier', 400, 3, createRandom(1), 5);
    expect(Array.from(many.weights.values.subarray(0, 6))).to.deep.equal(Array.from(few.weights.values));
    expect(many.offsets.every((offset) => offset >= 0 && offset < 2 * Math.PI)).to.equal(true);
    const square = many.weights.values.reduce((sum, value) => sum + value * value, 0) / 1200;
    expect(square).to.be.within(20, 30);
    expect(drawRandomFeatures('relu', 50, 1, createRandom(1)).offsets.some((offset) => offset < 0)).to.equal(true);
  });

  it('takes cosines', () => {
    const drawn = { kind: 'fourier', weights: matrixOf([[Math.PI]]), offsets: Float64Array.of(0) } as const;
    expect(featureMatrix(drawn, [[1], [0]]).values).to.deep.equal(Float64Array.of(-1, 1));
  });

  it('rejects an unknown kind and lengths that differ', () => {
    const drawn = drawRandomFeatures('relu', 2, 3, createRandom(1));
    expect(() => drawRandomFeatures('step' as 'relu', 1, 1, createRandom(1))).to.throw(ArgumentError, 'kind');
    expect(() => drawRandomFeatures('relu', 0, 1, createRandom(1))).to.throw(ArgumentError, 'count');
    expect(() => drawRandomFeatures('relu', 1, 0, createRandom(1))).to.throw(ArgumentError, 'dimension');
    expect(() => drawRandomFeatures('relu', 1, 1, createRandom(1), -1)).to.throw(ArgumentError, 'scale');
    expect(() => featureMatrix({ ...drawn, kind: 'step' as 'relu' }, [[1, 2, 3]])).to.throw(ArgumentError, 'kind');
    expect(() => featureMatrix({ ...drawn, offsets: Float64Array.of(1) }, [[1, 2, 3]])).to.throw(
      ArgumentError,
      'offsets',
    );
    expect(() => featureMatrix(drawn, [[1, 2]])).to.throw(ArgumentError, 'predictors[0]');
  });
});
