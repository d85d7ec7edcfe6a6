import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dataWith, movedPoints, movedTo, noneMoved, rounded, sampleWith, strideOf, type Moved } from './moved.model.js';
import { sentenceOf } from './bias-variance-slider.model.js';
import { studyFor } from './study.testing.js';
import { strings } from './strings.js';
import { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';

const read = (raw: unknown): Moved | string => {
  const outcome = movedPoints.parse(raw, 'moved');
  return outcome.ok ? outcome.value : outcome.message.key;
};

describe('moved points', () => {
  it('are read from a list of pairs or its JSON, in the order of their numbers', () => {
    expect(read('[[7, -0.5], [2, 1]]')).to.deep.equal([
      [2, 1],
      [7, -0.5],
    ]);
    expect(read([[500, 100]])).to.deep.equal([[500, 100]]);
    expect(Object.is((read([[1, -0]]) as Moved)[0]?.[1], 0)).to.equal(true);
  });

  it('are none by default, and the same none whichever way it is written', () => {
    for (const raw of ['', [], '[]']) expect(read(raw)).to.equal(noneMoved);
    expect(movedPoints.default).to.equal(noneMoved);
  });

  it('are refused where a pair is not a point and a number, or a point comes twice', () => {
    for (const raw of [
      'none',
      '[[1, 2]',
      '{"1": 2}',
      7,
      null,
      [1, 2],
      [[1]],
      [[1, 2, 3]],
      [[0, 1]],
      [[1.5, 1]],
      [[501, 1]],
      [['1', 1]],
      [[1, '2']],
      [[1, Number.NaN]],
      [[1, 100.1]],
      [
        [1, 2],
        [1, 3],
      ],
    ])
      expect(read(raw), JSON.stringify(raw)).to.equal('notPoints');
  });

  it('come back from JSON as they were, however they were moved', () => {
    const move = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const moved = moves.reduce<Moved>((list, [point, y]) => movedTo(list, point, y), noneMoved);
        expect(moved.length).to.equal(new Set(moves.map(([point]) => point)).size);
        expect(read(JSON.stringify(moved))).to.deep.equal(JSON.parse(JSON.stringify(moved)));
      }),
    );
  });

  it('change their y and nothing else', () => {
    const { sample } = studyFor({}, { pending: true });
    expect(sampleWith(sample, noneMoved)).to.equal(sample);
    const moved = sampleWith(sample, [[3, 1.5]]);
    expect(moved.y[2]).to.equal(1.5);
    expect([...moved.y].filter((y, i) => y !== sample.y[i]).length).to.equal(1);
    expect(moved.testY).to.equal(sample.testY);
    const own = { x: [1, 2, 3], y: [4, 5, 6] };
    const edited = dataWith(own, 2, 9);
    expect(edited).to.deep.equal({ x: [1, 2, 3], y: [4, 9, 6] });
    expect(edited.x).to.equal(own.x);
  });

  it('move in round steps, a thousandth of the axis or finer, at any scale', () => {
    expect(rounded(0.12345, strideOf(3))).to.equal(0.123);
    expect(rounded(12345.6, strideOf(9000))).to.equal(12346);
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 90 }), fc.double({ min: -1, max: 1, noNaN: true }), (power, share) => {
        const range = 3 * 10 ** power;
        const y = share * range;
        const stride = strideOf(range);
        expect(stride).to.be.at.most(range / 999);
        expect(Math.abs(rounded(y, stride) - y)).to.be.at.most(0.51 * stride);
        expect(rounded(rounded(y, stride), stride)).to.equal(rounded(y, stride));
      }),
    );
  });

  it('bend the fit, and leave exact numbers and the many samples alone; the sentence says so', () => {
    const before = studyFor({ complexity: 12, samples: 20 });
    const after = studyFor({ complexity: 12, samples: 20, moved: [[15, -3]] });
    expect(after.fit.train).to.not.equal(before.fit.train);
    expect(after.fit.test).to.be.greaterThan(before.fit.test ?? Infinity);
    expect(after.fit.closedForm).to.deep.equal(before.fit.closedForm);
    expect(after.many?.parts).to.deep.equal(before.many?.parts);
    expect(after.training).to.not.deep.equal(before.training);
    const words = (study: typeof after): string => say(strings, sentenceOf(study), new Format('en'));
    expect(words(after)).to.contain('30 points, 1 of them moved by hand, has');
    expect(words(after)).to.contain('Over all samples, as they were drawn,');
    expect(words(before)).to.not.match(/moved|drawn/);
  });
});
