import type { Table } from '../../viz/scene.js';
import { statisticOf, type GroupNumbers, type MonteCarlo } from './permutation-test-alpacas.model.js';
import type { Words } from './words.model.js';

/** Everybody with group and value, then the numbers of the picture. */
export function tableOf(words: Words): Table {
  const { view } = words;
  const { herd, standing } = view;
  const { isHerd } = words.names;
  const shuffled = standing.shuffle !== null;
  const group = (label: number | undefined): string => words.group(herd.names[label === 1 ? 0 : 1]);
  const order = Array.from(herd.rows.keys()).sort((a, b) => (herd.rows[a] as number) - (herd.rows[b] as number));
  const rows = order
    .slice(0, 1000)
    .map((i) => [
      String((herd.rows[i] as number) + 1),
      group(i < herd.treatmentSize ? 1 : 0),
      ...(shuffled ? [group(standing.labels[i])] : []),
      herd.values[i] as number,
    ]);
  const summary = standing.groups.flatMap(({ name, mean, median, standardDeviation }) => {
    const whose = shuffled ? ['', words.group(name)] : [words.group(name)];
    return [
      [words.say({ key: 'rowMean' }), ...whose, mean],
      [words.say({ key: 'rowMedian' }), ...whose, median],
      [words.say({ key: 'rowDeviation' }), ...whose, standardDeviation],
    ];
  });
  const numbers = testRows(words).map(([name, value]) => [name, '', ...(shuffled ? [''] : []), value]);
  return {
    caption: words.say({ key: 'tableCaption', values: { isHerd } }),
    columns: [
      words.say({ key: 'columnName', values: { isHerd } }),
      words.say({ key: 'columnGroup' }),
      ...(shuffled ? [words.say({ key: 'columnShuffled' })] : []),
      words.say({ key: 'columnValue', values: { isHerd } }),
    ],
    rows: [...summary, ...numbers, ...rows],
  };
}

function testRows(words: Words): [string, string | number][] {
  const { exact, monteCarlo, book } = words.view;
  const observed = finite(book.observed) ?? words.observed;
  const rows: [string, string | number][] = [[words.say({ key: 'rowObserved' }), observed]];
  if (exact) rows.push([words.say({ key: 'rowExact' }), exact.pValue]);
  if (monteCarlo) {
    rows.push([words.say({ key: 'rowMonteCarlo' }), monteCarlo.pValue]);
    rows.push([words.say({ key: 'rowShuffles' }), monteCarlo.permutations]);
  }
  return rows;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function plain(test: MonteCarlo | null): Omit<MonteCarlo, 'extreme'> | null {
  if (!test) return null;
  const { pValue, permutations, low, high } = test;
  return { pValue, permutations, low, high };
}

/** Every number on screen, as plain JSON. What is not known is null, with the reason under `undefined`. */
export function resultsOf(words: Words): Readonly<Record<string, unknown>> {
  const { view } = words;
  const { book, herd, values, exact, monteCarlo, verdict, standing, repeats } = view;
  const missing: Record<string, string> = {};
  const orWhy = <T>(name: string, value: T | null, why: () => string): T | null => {
    if (value === null) missing[name] = why();
    return value;
  };
  const group = (numbers: GroupNumbers) => ({
    ...numbers,
    standardDeviation: finite(numbers.standardDeviation),
  });
  return {
    observed: orWhy('observed', finite(book.observed), () => words.say({ key: 'infinite' })),
    exact: orWhy('exact', exact, () => words.whyNotExact),
    monteCarlo: orWhy('monteCarlo', plain(monteCarlo), () => words.say({ key: 'noShuffle' })),
    extreme: orWhy('extreme', monteCarlo?.extreme ?? null, () => words.say({ key: 'noShuffle' })),
    rejected: orWhy('rejected', verdict?.rejected ?? null, () => words.say({ key: 'noP' })),
    decidedBy: orWhy('decidedBy', verdict?.decidedBy ?? null, () => words.say({ key: 'noP' })),
    alpha: values.alpha,
    alternative: values.alternative,
    statistic: statisticOf(book),
    treatment: group(view.real[0]),
    control: group(view.real[1]),
    size: herd.values.length,
    shuffle:
      standing.shuffle === null
        ? null
        : {
            number: standing.shuffle + 1,
            statistic: finite(standing.statistic),
            treatment: group(standing.groups[0]),
            control: group(standing.groups[1]),
          },
    repeats: orWhy('repeats', repeats, () => words.say({ key: 'noRepeats' })),
    undefined: missing,
  };
}
