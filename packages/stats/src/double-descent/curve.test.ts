import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { matrixOf } from '../linear-algebra/matrix.js';
import { fitFeatures } from './curve.js';

const features = matrixOf([
  [0, 1, 0],
  [0, 1, 1],
]);
const problem = { features, y: [1, 3], testFeatures: features, testY: [1, 2] };

describe('fits on features', () => {
  it('goes from nothing to interpolation', () => {
    const [none] = fitFeatures(problem, 1);
    expect(none).to.include({ rank: 0, norm: 0, trainError: 5, testError: 2.5 });
    const [mean] = fitFeatures(problem, 2);
    expect(mean?.rank).to.equal(1);
    expect(mean?.weights[1]).to.be.closeTo(2, 1e-15);
    expect(mean?.trainError).to.be.closeTo(1, 1e-15);
    const all = fitFeatures({ ...problem, lambdas: [0, 1] }, 3);
    expect(all.map(({ lambda }) => lambda)).to.deep.equal([0, 1]);
    expect(all[0]?.rank).to.equal(2);
    expect(all[0]?.trainError).to.be.below(1e-28);
    expect(all[0]?.testError).to.be.closeTo(0.5, 1e-14);
  });

  it('rejects sizes that do not agree', () => {
    expect(() => fitFeatures(problem, 4)).to.throw(ArgumentError, 'count');
    expect(() => fitFeatures({ ...problem, y: [1] }, 2)).to.throw(ArgumentError, 'y');
    expect(() => fitFeatures({ ...problem, testY: [1] }, 2)).to.throw(ArgumentError, 'testY');
    expect(() => fitFeatures({ ...problem, testFeatures: matrixOf([[1]]) }, 2)).to.throw(
      ArgumentError,
      'testFeatures.columns',
    );
  });
});
