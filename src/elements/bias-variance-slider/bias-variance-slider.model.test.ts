import { expect } from '@open-wc/testing';
import type { FamilyName } from '@explainer-elements/stats';
import fc from 'fast-check';
import { atX, bestOf, decimalsOf, partsOf, resultsOf, sentenceOf } from './bias-variance-slider.model.js';
import { checkComplexity, families, nearestStop, placeOf, stopsOf, wishedComplexity } from './families.model.js';
import { error } from './figures.js';
import { steps } from './steps.model.js';
import { laterStory } from './later-strings.js';
import { ownSentence } from './own-sentence.js';
import { ownStrings } from './own-strings.js';
import { strings } from './strings.js';
import { studyFor } from './study.testing.js';
import { tableOf } from './table.model.js';
import { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';

const format = new Format('en');
const { firstName: name, firstTitle: title, firstText: text } = strings;
const { firstOwnText: ownText } = ownStrings;
const story = { sample: { name, title, text, ownText }, ...laterStory };
const reason = (key: Parameters<Parameters<typeof resultsOf>[1]>[0]): string => say(strings, { key }, format);
const line = { x: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], y: [1, 3, 2, 5, 4, 6, 9, 7, 8, 11] };

/** sin(2 pi x) at (i + 0.5) / 20, sigma 0.3: NumPy QR, and R's loess by unit vectors. */
const golden: readonly { family: FamilyName; complexity: number; bias2: number; variance: number }[] = [
  { family: 'polynomial', complexity: 0, bias2: 0.5, variance: 0.0044999999999999945 },
  { family: 'polynomial', complexity: 1, bias2: 0.19275595346570376, variance: 0.008999999999999998 },
  { family: 'polynomial', complexity: 3, bias2: 0.003920259617463133, variance: 0.018 },
  { family: 'polynomial', complexity: 6, bias2: 0.000013294078299526027, variance: 0.03150000000000001 },
  { family: 'polynomial', complexity: 9, bias2: 3.4267191578751905e-12, variance: 0.045 },
  { family: 'knn', complexity: 1, bias2: 0, variance: 0.09000000000000001 },
  { family: 'knn', complexity: 3, bias2: 0.008524068248407545, variance: 0.030000000000000006 },
  { family: 'knn', complexity: 7, bias2: 0.05452370542609379, variance: 0.012857142857142853 },
  { family: 'loess', complexity: 0.5, bias2: 0.01754513914463661, variance: 0.016942321103025203 },
];

describe('bias-variance slider: model', () => {
  for (const { family, complexity, bias2, variance } of golden) {
    it(`gives the reference's exact bias and variance of ${family} ${String(complexity)} at the training x`, () => {
      const { fit } = studyFor(
        { family, complexity, sampleSize: 20, noise: 0.3, evaluateAt: 'design', samples: 10 },
        { pending: true },
      );
      expect(fit.closedForm?.bias2).to.be.closeTo(bias2, family === 'loess' ? 1e-7 : 1e-9);
      expect(fit.closedForm?.variance).to.be.closeTo(variance, family === 'loess' ? 1e-7 : 1e-9);
    });
  }

  for (const family of families) {
    it(`meets the measured test error with the sum of the parts, for ${family} at every stop`, () => {
      for (const evaluateAt of ['grid', 'design'] as const) {
        const { curve } = studyFor({ family, evaluateAt, sampleSize: 25, samples: 100, seed: 11 });
        for (const { complexity, bias2, variance, noise, expectedTestError, standardError } of curve ?? []) {
          const gap = (expectedTestError ?? 0) - (bias2 ?? 0) - (variance ?? 0) - (noise ?? 0);
          expect(Math.abs(gap), `${family} ${String(complexity)}`).to.be.lessThan(4 * (standardError ?? 0) + 1e-12);
        }
      }
    });

    it(`runs from simple to complex: the variance of ${family} rises from end to end, its train error falls`, () => {
      const { curve, training, stops } = studyFor({ family, evaluateAt: 'design', samples: 60 });
      expect(curve?.map(({ complexity }) => complexity)).to.deep.equal([...stops]);
      expect(curve?.at(-1)?.variance).to.be.greaterThan(curve?.[0]?.variance ?? Infinity);
      expect(training?.at(-1)).to.be.lessThan(training?.[0] ?? 0);
    });

    it(`knows where every complexity of ${family} stands, and what each step wants`, () => {
      const { design, stops } = studyFor({ family }, { pending: true });
      stops.forEach((complexity, place) => {
        expect(placeOf(family, complexity, stops)).to.equal(place);
        expect(nearestStop(family, complexity, stops)).to.equal(complexity);
        expect(checkComplexity(family, complexity, design.x, stops, family).ok).to.equal(true);
      });
      for (const step of steps) expect(stops).to.include(wishedComplexity(step, family, design.x.length, stops));
      const [simple, complex] = (['underfit', 'overfit'] as const).map((step) =>
        stops.indexOf(wishedComplexity(step, family, design.x.length, stops)),
      );
      expect(simple).to.be.lessThan(complex ?? 0);
    });

    it(`refuses what is out of the range of ${family}, and says what is allowed`, () => {
      const { design, stops } = studyFor({ family }, { pending: true });
      for (const complexity of [Math.max(...stops) * 2 + 1, Math.min(...stops) - 1e-9, -1]) {
        const outcome = checkComplexity(family, complexity, design.x, stops, family);
        expect(outcome.ok, String(complexity)).to.equal(false);
        if (!outcome.ok) expect(outcome.message.key).to.equal('notForFamily');
      }
    });
  }

  it('places a complexity between two stops in between', () => {
    const { stops } = studyFor({ family: 'loess' }, { pending: true });
    expect(placeOf('loess', 0.9875, stops)).to.be.closeTo(0.5, 1e-9);
    const { stops: penalties } = studyFor({ family: 'ridge' }, { pending: true });
    expect(placeOf('ridge', 10 ** 2.875, penalties)).to.be.closeTo(0.5, 1e-9);
  });

  it('refuses a fraction where the family counts', () => {
    const { design, stops } = studyFor({ family: 'knn' }, { pending: true });
    expect(checkComplexity('knn', 2.5, design.x, stops, 'knn').ok).to.equal(false);
  });

  it('keeps the estimates near the closed form', () => {
    for (const family of families.filter((name) => name !== 'tree')) {
      const study = studyFor({ family, samples: 400, evaluateAt: 'design' });
      const parts = partsOf(study);
      expect(parts?.variance).to.be.closeTo(study.fit.closedForm?.variance ?? NaN, 0.01);
      expect(parts?.bias2).to.be.closeTo(study.fit.closedForm?.bias2 ?? NaN, 0.01);
    }
  });

  it('draws sample after sample from seed and index alone', () => {
    const first = studyFor({ sample: 3, samples: 10 }, { pending: true }).sample;
    const again = studyFor({ sample: 3, samples: 500, family: 'tree' }, { pending: true }).sample;
    const other = studyFor({ sample: 4 }, { pending: true }).sample;
    expect([...again.y]).to.deep.equal([...first.y]);
    expect([...other.y]).to.not.deep.equal([...first.y]);
    expect(first.testY).to.not.deep.equal(first.y);
  });

  it('takes the fits of the samples on screen from the same draw as the crowd', () => {
    const study = studyFor({ sample: 7, family: 'spline' });
    const { design, fit, many } = study;
    const row = many?.fits.subarray(6 * design.at.length, 7 * design.at.length) ?? [];
    row.forEach((value, i) => {
      expect(fit.atEverywhere[design.atIndex[i] as number]).to.be.closeTo(value, 1e-9);
    });
  });

  it('gives the parts at the x that is looked at', () => {
    const study = studyFor({ complexity: 1 }, { probe: 25 });
    const at = atX(study);
    expect(at?.x).to.equal(0.25);
    expect(at?.truth).to.be.closeTo(1, 1e-12);
    expect(at?.noise).to.be.closeTo(0.09, 1e-12);
    const gap = (at?.mean ?? 0) - 1;
    expect(at?.bias2).to.be.closeTo(gap * gap - (at?.variance ?? 0) / 200, 1e-12);
    expect(atX(studyFor({}, { pending: true, probe: 3 }))?.mean).to.equal(null);
    expect(atX(studyFor({}, { pending: true }))).to.equal(null);
  });

  it('finds the lowest place of the curve', () => {
    const study = studyFor();
    const best = bestOf(study.curve);
    expect(Math.min(...(study.curve ?? []).map((point) => point.expectedTestError ?? 0))).to.equal(best?.error);
    expect(bestOf(null)).to.equal(null);
  });

  describe('own data', () => {
    const study = studyFor({ complexity: 1, samples: 50 }, { own: line });

    it('has the least-squares line in its own units', () => {
      const at = atX({ ...study, probe: 50 });
      expect(at?.x).to.equal(4.5);
      expect(at?.fit).to.be.closeTo(5.6, 1e-9);
      // (Syy - Sxy^2 / Sxx) / n, by hand.
      expect(study.fit.train).to.be.closeTo((92.4 - 82 ** 2 / 82.5) / 10, 1e-9);
    });

    it('says what cannot be known, and why', () => {
      const results = resultsOf(study, reason);
      expect(results.decomposition?.variance).to.be.greaterThan(0);
      expect(results.test).to.be.greaterThan(results.train ?? Infinity);
      expect(results.closedForm).to.equal(null);
      for (const name of ['bias2', 'noise', 'expectedTestError', 'standardError'] as const) {
        expect(results.decomposition?.[name]).to.equal(null);
        expect(results.undefined[name]).to.contain('nobody told us');
      }
      expect(results.undefined['closedForm']).to.contain('nobody told us');
      expect(ownSentence(study, format)).to.contain('bias is unknown');
    });

    it('fits the ridge basis alike in other units of x', () => {
      const moved = { x: line.x.map((x) => 1e6 + 1000 * x), y: line.y };
      const a = studyFor({ family: 'ridge' }, { own: line, pending: true });
      const b = studyFor({ family: 'ridge' }, { own: moved, pending: true });
      expect(b.fit.train).to.be.closeTo(a.fit.train, 1e-9);
    });

    it('counts the resamples that could not be fitted', () => {
      const few = { x: [0, 1, 2, 3, 4], y: [0, 1, 0, 1, 0] };
      const study = studyFor({ complexity: 4, samples: 50 }, { own: few });
      const { failedResamples } = resultsOf(study, reason);
      expect(failedResamples).to.be.greaterThan(0);
      expect((study.many?.count ?? 0) + failedResamples).to.equal(50);
      expect(ownSentence(study, format)).to.contain('too few different x');
    });

    it('offers only complexities that the different x can carry', () => {
      const x = Float64Array.from([0, 0, 0.5, 0.5, 1, 1]);
      expect(stopsOf('polynomial', x)).to.deep.equal([0, 1, 2]);
      expect(stopsOf('spline', x).length).to.be.greaterThan(0);
    });

    it('judges at each different x once, in order', () => {
      const study = studyFor({ evaluateAt: 'design' }, { own: { x: [3, 1, 3, 2], y: [1, 2, 3, 4] }, pending: true });
      expect([...study.design.at]).to.deep.equal([0, 0.5, 1]);
      expect([...study.design.atIndex]).to.deep.equal([102, 104, 101]);
    });
  });

  it('gives results that survive JSON, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...families),
        fc.constantFrom('sine', 'wave', 'bump', 'step', 'quadratic', 'line'),
        fc.integer({ min: 10, max: 40 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        fc.boolean(),
        fc.boolean(),
        (family, truth, sampleSize, noise, seed, pending, own) => {
          const options = own ? { pending, own: line } : { pending };
          const study = studyFor({ family, truth, sampleSize, noise, seed, samples: 12 }, options);
          const results = resultsOf(study, reason);
          expect(JSON.parse(JSON.stringify(results))).to.deep.equal(results);
          const nulls = Object.entries(results).filter(([, value]) => value === null);
          for (const [name] of nulls) expect(results.undefined[name], name).to.be.a('string');
          const sentence = own ? ownSentence(study, format) : say(strings, sentenceOf(study), format);
          expect(sentence).to.not.match(/NaN|undefined|Infinity/);
          const table = tableOf(study, format);
          for (const row of table.rows) expect(row.length).to.equal(table.columns.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives every error as many decimals as the noise deserves', () => {
    const decimals = (noise: number): number => {
      const { design, sample } = studyFor({ noise }, { pending: true });
      return decimalsOf(design, sample);
    };
    expect([0.1, 0.3, 1].map(decimals)).to.deep.equal([4, 3, 2]);
  });

  it('writes very large and very small errors with one power of ten', () => {
    expect(error(1_830_000, -3, format)).to.equal('1.830 × 10⁶');
    expect(error(212_262, -3, format)).to.equal('0.212 × 10⁶');
    expect(error(1.5e-12, 14, format)).to.equal('0.150 × 10⁻¹¹');
    expect(error(12_345_678, 3, format)).to.equal('1.23 × 10⁷');
    expect(error(0, 3, format)).to.equal('0.000');
  });

  it('tells the story in titles of at most six words and texts of three lines', () => {
    expect(Object.keys(story)).to.deep.equal([...steps]);
    for (const { title, text, ...more } of Object.values(story)) {
      expect(title.split(' ').length, title).to.be.at.most(6);
      expect(text.length, title).to.be.at.most(260);
      if ('ownText' in more) expect(more.ownText.length, title).to.be.at.most(260);
    }
  });

  it('says of the sum whether bias or variance is the larger part', () => {
    const said = (complexity: number): string =>
      say(strings, sentenceOf(studyFor({ complexity }, { pending: true })), format);
    expect(said(1)).to.contain('is bias');
    expect(said(12)).to.contain('is variance');
  });
});
