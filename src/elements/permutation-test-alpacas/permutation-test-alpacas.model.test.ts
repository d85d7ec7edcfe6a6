import { expect } from '@open-wc/testing';
import {
  exactPermutationTest,
  meanDifference,
  medianDifference,
  monteCarloTest,
  observedStatistic,
  welchT,
} from '@explainer-elements/stats';
import fc from 'fast-check';
import { defaultsOf } from '../../contract/settings.js';
import { Format } from '../../locales/format.js';
import {
  decimalsFor,
  draggingRange,
  groupNames,
  herdFrom,
  herdNames,
  roundTo,
  simulateHerd,
  withValue,
} from './herd.model.js';
import {
  exactFor,
  groupsOf,
  movedTo,
  settings,
  shufflesDealt,
  shuffleShown,
  standingOf,
  statisticDecimals,
  steps,
  verdictOf,
  whyNotExact,
  type Values,
} from './permutation-test-alpacas.model.js';
import * as sentences from './later-sentences.model.js';
import { laterStoryOf } from './later-story.model.js';
import { deal, monteCarloOf } from './monte-carlo.model.js';
import { dealtMore, playingPace, playingTarget } from './playing.model.js';
import { goldenCases } from './golden.testing.js';
import { RepeatsBook } from './repeats.model.js';
import { resultsOf, tableOf } from './results.model.js';
import { ShuffleBook } from './shuffles.model.js';
import { sentencesOf, storyOf } from './story.model.js';
import { viewFor } from './view.testing.js';
import { Words } from './words.model.js';

const defaults: Values = defaultsOf(settings);
const words = (values: Partial<Values> = {}, data?: { group: string[]; value: number[] }): Words =>
  new Words(viewFor(values, data), new Format('en'));

const finish = <R>(generator: Generator<number, R>): R => {
  let next = generator.next();
  while (next.done !== true) next = generator.next();
  return next.value;
};

describe('the herd', () => {
  it('is the same for the same seed, with wool read off in the decimals shown', () => {
    expect(simulateHerd(defaults)).to.deep.equal(simulateHerd(defaults));
    expect(simulateHerd({ ...defaults, seed: 13 }).value).to.not.deep.equal(simulateHerd(defaults).value);
    for (const value of simulateHerd(defaults).value) expect(roundTo(value, 1)).to.equal(value);
  });

  it('moves the effect, and only the effect, when the same animals are assigned anew', () => {
    const first = simulateHerd({ ...defaults, effect: 3 });
    const second = simulateHerd({ ...defaults, effect: 3, assignment: 1 });
    const changes = first.value.map((value, i) => {
      const by = (second.group[i] === herdNames.treatment ? 3 : 0) - (first.group[i] === herdNames.treatment ? 3 : 0);
      return roundTo(Math.abs((second.value[i] as number) - value - by), 6);
    });
    expect(Math.max(...changes)).to.be.lessThan(0.11);
    expect(first.group).to.not.deep.equal(second.group);
    expect(second.group.filter((name) => name === herdNames.treatment)).to.have.length(12);
  });

  it('pools the treatment first and keeps everybody’s row', () => {
    const herd = herdFrom({ group: ['b', 'a', 'b', 'a'], value: [1, 2, 3, 4] }, '');
    expect(herd.names).to.deep.equal(['b', 'a']);
    expect([...herd.values]).to.deep.equal([1, 3, 2, 4]);
    expect([...herd.rows]).to.deep.equal([0, 2, 1, 3]);
    expect(herd.isHerd).to.equal(false);
  });

  it('takes the treatment group by name, whatever its case, and says when there is none of that name', () => {
    const data = { group: ['Placebo', 'Drug'], value: [1, 2] };
    expect(groupNames(data, 'drug')).to.deep.equal({ names: ['Drug', 'Placebo'], found: true });
    expect(groupNames(data, '')).to.deep.equal({ names: ['Placebo', 'Drug'], found: true });
    expect(groupNames(data, 'cure').found).to.equal(false);
    expect(groupNames(simulateHerd(defaults), '').names).to.deep.equal([herdNames.treatment, herdNames.control]);
  });

  it('changes one value and leaves the data it came from alone', () => {
    const data = { group: ['a', 'b'], value: [1, 2] };
    expect(withValue(data, 1, 5)).to.deep.equal({ group: ['a', 'b'], value: [1, 5] });
    expect(data.value).to.deep.equal([1, 2]);
  });

  it('chooses decimals by the spread', () => {
    expect(decimalsFor([3, 8.2])).to.equal(1);
    expect(decimalsFor([0.001, 0.002])).to.equal(4);
    expect(decimalsFor([1e6, 3e6])).to.equal(0);
    expect(decimalsFor([4, 4])).to.equal(1);
  });

  it('can be dragged beyond its spread, in whole steps', () => {
    const { min, max, stride } = draggingRange(herdFrom(simulateHerd(defaults), ''));
    expect(stride).to.equal(0.1);
    expect(min).to.be.lessThan(Math.min(...simulateHerd(defaults).value));
    expect(max).to.be.greaterThan(Math.max(...simulateHerd(defaults).value));
  });
});

describe('the story', () => {
  it('deals what a step needs when it comes to it, and takes nothing back', () => {
    const at = (step: Values['step'], permutations = 0): Values => ({ ...defaults, step, permutations });
    expect(movedTo(at('test-statistic'), 'one-permutation').permutations).to.equal(1);
    expect(movedTo(at('one-permutation', 1), 'more-permutations').permutations).to.equal(12);
    expect(movedTo(at('p-value', 250), 'one-permutation').permutations).to.equal(250);
    expect(movedTo(at('herd', 5000), 'verdict').permutations).to.equal(5000);
  });

  it('shows what the step needs where nobody chose a number, and the number where somebody did', () => {
    expect(shufflesDealt({ step: 'herd', permutations: 0 })).to.equal(0);
    expect(shufflesDealt({ step: 'p-value', permutations: 0 })).to.equal(250);
    expect(shufflesDealt({ step: 'p-value', permutations: 7 })).to.equal(7);
  });

  it('goes on to the shuffles when some are dealt before it got there, up to the most there may be', () => {
    expect(dealtMore(defaults, 10)).to.deep.equal({ step: 'more-permutations', permutations: 10 });
    expect(dealtMore({ ...defaults, step: 'verdict', permutations: 99_990 }, 100).permutations).to.equal(100_000);
  });

  it('has a title of at most six words, a text and a sentence at every step, for herds and for other data', () => {
    const data = { group: ['a', 'a', 'a', 'b', 'b', 'b'], value: [1, 2, 4, 3, 5, 6] };
    for (const own of [undefined, data]) {
      for (const step of steps) {
        for (const view of ['shuffles', 'repeats'] as const) {
          const { title, text, name, note } = storyOf(words({ step, view, repeats: 3 }, own), laterStoryOf);
          expect(title.split(/\s+/).length, title).to.be.within(1, 6);
          expect([name, text, note].every((part) => part.length > 4)).to.equal(true);
          expect(sentencesOf(words({ step, view, repeats: 3 }, own), sentences)).to.match(/\.$/);
          if (own) expect(`${title} ${text}`).to.not.match(/alpaca|wool|shampoo|herd/i);
        }
      }
    }
  });

  it('says of a p above alpha that it is not rejected, and that this does not make the null true', () => {
    const text = storyOf(words({ step: 'verdict', effect: 0, alternative: 'less' }), laterStoryOf).text;
    expect(text).to.contain('not rejected').and.to.contain('does not make it true');
  });

  it('plays faster and faster, to a round number', () => {
    const paces = [0, 10, 30, 100, 500, 5000].map((dealt) => playingPace(dealt, false));
    const rates = paces.map(({ every, count }) => count / every);
    expect(rates).to.deep.equal([...rates].sort((a, b) => a - b));
    expect([0, 250, 1000, 10_000, 100_000].map(playingTarget)).to.deep.equal([1000, 1000, 10_000, 100_000, 100_000]);
    expect(playingPace(0, true)).to.deep.equal({ every: 600, count: 1 });
  });

  it('shows the latest shuffle where the step is about shuffling, the real herd where it is about p, and whichever is pointed at', () => {
    expect(shuffleShown({ ...defaults, step: 'more-permutations' }, 12, null)).to.equal(11);
    expect(shuffleShown({ ...defaults, step: 'p-value' }, 250, null)).to.equal(null);
    expect(shuffleShown({ ...defaults, step: 'p-value' }, 250, 3)).to.equal(3);
    expect(shuffleShown({ ...defaults, step: 'p-value' }, 250, 999)).to.equal(null);
    expect(shuffleShown({ ...defaults, step: 'test-statistic' }, 0, null)).to.equal(null);
  });
});

describe('the shuffles', () => {
  const herd = herdFrom(simulateHerd(defaults), '');
  for (const statistic of [meanDifference, medianDifference, welchT]) {
    it(`are the very arrangements that their statistics come from (${statistic.name})`, () => {
      const book = new ShuffleBook(herd, statistic, 5);
      finish(deal(book, 300));
      const statistics = book.statistics(300);
      expect(statistics).to.have.length(300);
      for (const i of [0, 1, 77, 299]) {
        const labels = book.labels(i);
        const pick = (label: number): Float64Array => herd.values.filter((_, k) => labels[k] === label);
        const groups = { treatment: pick(1), control: pick(0), statistic };
        expect(statistics[i]).to.be.closeTo(observedStatistic(groups), 1e-9);
        expect(pick(1)).to.have.length(12);
      }
    });
  }

  it('are the same whether they are dealt at once or bit by bit', () => {
    const once = new ShuffleBook(herd, meanDifference, 5);
    const bits = new ShuffleBook(herd, meanDifference, 5);
    finish(deal(once, 3000));
    for (const to of [1, 2, 1500, 3000]) finish(deal(bits, to));
    expect([...bits.statistics(3000)]).to.deep.equal([...once.statistics(3000)]);
  });

  it('work off a large pool in slices and say how far they are', () => {
    const value = Array.from({ length: 40_000 }, (_, i) => i % 97);
    const group = value.map((_, i) => (i % 2 === 0 ? 'a' : 'b'));
    const book = new ShuffleBook(herdFrom({ group, value }, ''), meanDifference, 1);
    const steps = deal(book, 5);
    const seen = [steps.next().value, steps.next().value];
    expect(seen[0]).to.be.lessThan(1);
    expect(book.count).to.be.within(1, 4);
  });
});

describe('the test', () => {
  for (const golden of goldenCases) {
    it(`counts exactly: ${golden.name}`, () => {
      const group = [...golden.treatment.map(() => 'a'), ...golden.control.map(() => 'b')];
      const data = { group, value: [...golden.treatment, ...golden.control] };
      const { statistic } = golden;
      for (const [alternative, count] of [
        ['greater', golden.greater],
        ['less', golden.less],
        ['two-sided', golden.absolute],
      ] as const) {
        const results = resultsOf(words({ statistic, alternative, step: 'verdict' }, data));
        expect(results['observed']).to.be.closeTo(golden.observed, 1e-12);
        const exact = results['exact'] as Record<string, number>;
        expect(exact['count']).to.equal(count);
        expect(exact['arrangements']).to.equal(golden.arrangements);
        expect(exact['pValue']).to.equal(count / golden.arrangements);
        expect(exact['doubled']).to.be.closeTo(golden.doubled, 1e-12);
      }
    });
  }

  it('counts among the shuffles as the core does, with (b + 1) / (m + 1) and its interval', () => {
    for (const alternative of ['greater', 'less', 'two-sided'] as const) {
      const view = viewFor({ step: 'p-value', permutations: 500, alternative });
      const { book } = view;
      const statistics = book.statistics(500);
      const core = monteCarloTest({ statistics, observed: book.observed, alternative, tolerance: book.tolerance });
      expect(view.monteCarlo).to.deep.equal({ ...core });
      expect(view.monteCarlo?.pValue).to.equal(((view.monteCarlo?.extreme ?? 0) + 1) / 501);
    }
  });

  it('has no Monte-Carlo p before the first shuffle, and says why', () => {
    const results = resultsOf(words());
    expect(results['monteCarlo']).to.equal(null);
    expect(results['undefined']).to.have.property('monteCarlo').that.contains('no shuffle');
    expect(monteCarloOf(viewFor().book, 0, 'greater')).to.equal(null);
  });

  it('goes by the exact p where there is one, and rejects at alpha itself', () => {
    const exact = { pValue: 0.05, count: 5, arrangements: 100, doubled: 0.1 };
    const simulated = { pValue: 0.2, permutations: 99, low: 0.1, high: 0.3, extreme: 19 };
    expect(verdictOf(exact, simulated, 0.05)).to.deep.equal({ pValue: 0.05, rejected: true, decidedBy: 'exact' });
    expect(verdictOf(null, simulated, 0.05)?.decidedBy).to.equal('monte-carlo');
    expect(verdictOf(null, null, 0.05)).to.equal(null);
  });

  it('says by which limit there is no exact p', () => {
    const large = viewFor({ treatmentSize: 30, controlSize: 30, step: 'verdict' });
    expect(whyNotExact(large.herd, meanDifference)).to.include({ reason: 'size', limit: 36, got: 60 });
    expect(new Words(large, new Format('en')).whyNotExact)
      .to.contain('36')
      .and.to.contain('60');
    const medians = words({ statistic: 'median-difference', treatmentSize: 14, controlSize: 14 });
    expect(medians.whyNotExact).to.contain('3,000,000');
  });

  it('takes the exact count as the alternative asks for it', () => {
    const test = exactPermutationTest({ treatment: [1, 2, 9], control: [3, 4, 5], statistic: meanDifference });
    expect(exactFor(test, 'greater').count).to.equal(test.countGreaterEqual);
    expect(exactFor(test, 'less').count).to.equal(test.countLessEqual);
    expect(exactFor(test, 'two-sided').pValue).to.equal(test.pAbsolute);
  });

  it('says an infinite t in words, and keeps it out of the results', () => {
    const data = { group: ['a', 'a', 'b', 'b'], value: [2, 2, 1, 1] };
    const said = words({ statistic: 'welch-t', step: 'p-value' }, data);
    expect(sentencesOf(said, sentences)).to.contain('infinite').and.to.contain('+∞');
    const results = resultsOf(said);
    expect(results['observed']).to.equal(null);
    expect(JSON.stringify(results)).to.not.contain('Infinity');
    expect((results['undefined'] as Record<string, string>)['observed']).to.contain('no spread');
  });

  it('has the means, medians and deviations of the groups as they stand', () => {
    const view = viewFor({ step: 'one-permutation' });
    const standing = standingOf(view.book, 0, false);
    const values = view.herd.values.filter((_, i) => standing.labels[i] === 1);
    expect(standing.groups[0].mean).to.be.closeTo(values.reduce((a, b) => a + b) / 12, 1e-12);
    expect(standing.statistic).to.be.closeTo(standing.groups[0].mean - standing.groups[1].mean, 1e-9);
    expect(groupsOf(view.herd, view.book.observedLabels)[0].name).to.equal(herdNames.treatment);
  });

  it('shows one decimal more than the values for differences, two for t', () => {
    expect(statisticDecimals(viewFor())).to.equal(2);
    expect(statisticDecimals(viewFor({ statistic: 'welch-t', noise: 0.1 }))).to.equal(2);
    const data = {
      group: ['a', 'a', 'a', 'b', 'b', 'b'],
      value: [1_000_000, 1_017_000, 1_054_000, 1e6, 1_021_000, 1_099_000],
    };
    for (const statistic of ['mean-difference', 'welch-t'] as const)
      expect(new Words(viewFor({ statistic }, data), new Format('en')).centres.treatmentCentre).to.equal(
        'mean 1,023,667',
      );
    expect(new Words(viewFor({}, data), new Format('en')).observed).to.equal('−16,333');
  });

  it('gives results that are plain JSON at every step', () => {
    for (const step of steps) {
      const results = resultsOf(words({ step }));
      expect(JSON.parse(JSON.stringify(results))).to.deep.equal(results);
    }
  });

  it('has everybody, and the numbers, in the table', () => {
    const table = tableOf(words({ step: 'one-permutation' }));
    expect(table.columns).to.have.length(4);
    expect(table.rows.every((row) => row.length === 4)).to.equal(true);
    expect(table.rows.filter((row) => /^\d+$/.test(String(row[0])))).to.have.length(24);
  });
});

describe('the experiment repeated', () => {
  const plan = {
    treatmentSize: 6,
    controlSize: 6,
    noise: 1,
    alpha: 0.05,
    alternative: 'greater',
    statistic: meanDifference,
    seed: 3,
  } as const;

  it('tallies the p-values it shows, however often it is asked for more', () => {
    const book = new RepeatsBook({ ...plan, effect: 0 });
    expect(book.tally(10)).to.equal(null);
    finish(book.extend(20));
    finish(book.extend(60));
    for (const count of [20, 60]) {
      const p = book.pValues(count);
      const tally = book.tally(count);
      expect(tally?.repeats).to.equal(count);
      expect(tally?.rejections).to.equal([...p].filter((each) => each <= 0.05).length);
      expect(tally?.rate).to.equal((tally?.rejections ?? 0) / count);
      expect(tally?.low).to.be.at.most(tally?.rate ?? 0);
    }
  });

  it('raises few false alarms under no effect and sees a large one almost always', () => {
    const run = (effect: number): number => {
      const book = new RepeatsBook({ ...plan, effect });
      finish(book.extend(400));
      return book.tally(400)?.rate ?? -1;
    };
    expect(run(0)).to.be.within(0.01, 0.1);
    expect(run(4)).to.be.greaterThan(0.95);
  });
});

describe('laws', () => {
  it('every p lies in (0, 1], and the observed arrangement is among the counted ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 12 }),
        fc.constantFrom('greater', 'less', 'two-sided'),
        (integers, alternative) => {
          const group = integers.map((_, i) => (i % 2 === 0 ? 'a' : 'b'));
          const view = viewFor({ alternative, step: 'p-value', permutations: 40 }, { group, value: integers });
          expect(view.exact?.count).to.be.at.least(1);
          expect(view.exact?.pValue).to.be.at.most(1);
          expect(view.monteCarlo?.pValue).to.be.within(1 / 41, 1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
