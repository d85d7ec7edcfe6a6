import { exactPermutationTest } from '@explainer-elements/stats';
import type { TwoGroups } from '../../contract/data/two-groups.js';
import { defaultsOf } from '../../contract/settings.js';
import { herdFrom, simulateHerd } from './herd.model.js';
import {
  exactFor,
  groupsOf,
  settings,
  shuffleShown,
  shufflesDealt,
  standingOf,
  verdictOf,
  whyNotExact,
  type Values,
  type View,
} from './permutation-test-alpacas.model.js';
import { deal, monteCarloOf } from './monte-carlo.model.js';
import { statisticIn } from './statistics.model.js';
import { RepeatsBook } from './repeats.model.js';
import { ShuffleBook } from './shuffles.model.js';

const drain = (generator: Generator<number, unknown>): void => {
  while (generator.next().done !== true);
};

/** A view computed in one go, for tests of models and scenes. */
export function viewFor(
  changes: Partial<Values> = {},
  data?: TwoGroups,
  { pointed = null, playing = false }: { pointed?: number | null; playing?: boolean } = {},
): View {
  const values: Values = { ...defaultsOf(settings), ...changes };
  const statistic = statisticIn(values, null);
  const herd = herdFrom(data ?? simulateHerd(values), values.treatment);
  const book = new ShuffleBook(herd, statistic, values.seed);
  const dealt = shufflesDealt(values);
  drain(deal(book, Math.max(dealt, book.lookahead)));
  const limit = whyNotExact(herd, statistic);
  const groups = {
    treatment: herd.values.slice(0, herd.treatmentSize),
    control: herd.values.slice(herd.treatmentSize),
    statistic,
  };
  const exact = limit ? null : exactFor(exactPermutationTest(groups), values.alternative);
  const monteCarlo = monteCarloOf(book, dealt, values.alternative);
  const shuffle = shuffleShown(values, dealt, pointed);
  const effect = values.repeatEffect === 'none' ? 0 : values.effect;
  const { noise, alpha, alternative, seed } = values;
  const sizes = {
    treatmentSize: Math.min(50, herd.treatmentSize),
    controlSize: Math.min(50, herd.controlSize),
  };
  const repeats = new RepeatsBook({ ...sizes, effect, noise, alpha, alternative, statistic, seed });
  drain(repeats.extend(values.repeats));
  return {
    values,
    herd,
    book,
    count: dealt,
    dealt,
    standing: standingOf(book, shuffle, shuffle !== null && shuffle === pointed),
    real: groupsOf(herd, book.observedLabels),
    monteCarlo,
    exact,
    whyNotExact: limit,
    exactProgress: exact ? 1 : 0,
    verdict: verdictOf(exact, monteCarlo, values.alpha),
    repeats: repeats.tally(values.repeats),
    pValues: repeats.pValues(values.repeats),
    picked: 0,
    attending: false,
    playing,
  };
}
