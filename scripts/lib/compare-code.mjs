import { clopperPearson } from '@explainer-elements/stats';

/** As near as the programs must come to numbers that rest on no chance, relative. */
const toleranceFor = ({ family }) => (family === 'loess' || family === 'spline' ? 1e-8 : 1e-9);

const isObject = (value) => typeof value === 'object' && value !== null;

/** Whether two numbers agree: relative, and by their own rounding around 0. */
const agree = (a, b, tolerance) => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-13;

/** Differences between two values, by their path. */
function differences(actual, expected, tolerance, path) {
  if (isObject(actual) && isObject(expected))
    return Object.keys(actual).flatMap((key) =>
      differences(actual[key], expected[key], tolerance, path === '' ? key : `${path}.${key}`),
    );
  const same =
    typeof actual === 'number' && typeof expected === 'number'
      ? agree(actual, expected, tolerance)
      : actual === expected;
  return same
    ? []
    : [`${path}: the program prints ${JSON.stringify(actual)}, on screen is ${JSON.stringify(expected)}`];
}

/** Both estimates have this error: their difference has sqrt(2) times as much. */
const apart = (actual, expected, standardError) => Math.abs(actual - expected) > 4 * Math.SQRT2 * standardError + 1e-12;

function chanceInShuffles(printed, results) {
  const [a, b] = [printed.monteCarlo, results.monteCarlo];
  if (!a || !b) return a === b ? [] : ['monteCarlo: only one of the two has it'];
  const m = b.permutations;
  if (a.permutations !== m) return [`monteCarlo.permutations: ${a.permutations} and ${m}`];
  const p = Math.max(1 / m, results.exact?.pValue ?? (a.pValue + b.pValue) / 2);
  const standardError = Math.sqrt((Math.min(p, 1 - 1 / (m + 1)) * (1 - Math.min(p, 1 - 1 / (m + 1)))) / m);
  const { low, high } = clopperPearson(printed.extreme, m);
  const wrong = [];
  if (apart(a.pValue, b.pValue, standardError)) wrong.push(`monteCarlo.pValue: ${a.pValue} and ${b.pValue}`);
  if (!agree(a.pValue, (printed.extreme + 1) / (m + 1), 1e-9))
    wrong.push(`monteCarlo.pValue: not of ${printed.extreme}`);
  if (!agree(a.low, low, 1e-9) || !agree(a.high, high, 1e-9))
    wrong.push(`monteCarlo: ${a.low} to ${a.high} is no interval`);
  return wrong;
}

function chanceInSamples(printed, results) {
  const { standardErrors } = printed;
  const pairs = Object.entries(standardErrors).map(([name, standardError]) =>
    name === 'test'
      ? [name, printed.test, results.test, standardError]
      : [name, printed.decomposition[name], results.decomposition[name], standardError],
  );
  const wrong = pairs.filter(([, a, b, error]) =>
    a === null || b === null || error === null ? a !== b : apart(a, b, error),
  );
  const exact = Object.keys(printed.decomposition).filter((name) => !(name in standardErrors));
  return [
    ...wrong.map(([name, a, b, error]) => `${name}: ${a} and ${b}, standard error ${error}`),
    ...exact.flatMap((name) => differences(printed.decomposition[name], results.decomposition[name], 1e-9, name)),
  ];
}

/** What rests on a statistic that is a function of the page: no other language knows it. */
const ofTheStatistic = ['observed', 'exact', 'monteCarlo', 'extreme', 'rejected', 'decidedBy'];

/** What a program printed otherwise than it stands on screen; nothing where all agree. */
export function compareCode(printed, results) {
  const { approximate, ...numbers } = printed;
  const isFunction = printed.statistic === 'function';
  const left = ['standardErrors', ...(isFunction ? ofTheStatistic : approximate)];
  const exact = Object.fromEntries(Object.entries(numbers).filter(([name]) => !left.includes(name)));
  const wrong = differences(exact, results, toleranceFor(results), '');
  if (isFunction) return [...wrong, ...ofTheStatistic.filter((name) => printed[name] !== null)];
  return [
    ...wrong,
    ...('decomposition' in printed ? chanceInSamples(printed, results) : chanceInShuffles(printed, results)),
  ];
}
