import { expect } from '@open-wc/testing';
import { allOps } from '../references/all-ops.js';
import type { OpsMap, ReferenceOp } from '../references/ops.js';
import { parseReferences, Real, type ReferenceCase } from '../references/parse.js';
import { runCase } from '../references/run-case.js';

const files = [
  '01_permutation',
  '02_descriptive',
  '03_regression',
  '04_bias_variance',
  '05_logistic',
  '06_classification_metrics',
  '07_cart',
  '08_forest',
  '09_cross_validation',
  '10_fairness',
  '11_mdp',
  '12_mlp',
  '13_double_descent',
  '14_distributions',
];

async function load(path: string): Promise<string> {
  const response = await fetch(new URL(`../references/${path}`, import.meta.url));
  expect(response.ok, path).to.equal(true);
  return response.text();
}

/** A case of op "f" whose answer is under "got". */
function caseOf(expected: string, tolerance = '{"rel": 0, "abs": 0.1, "zero": 0.01}'): ReferenceCase {
  const text = `{"cases": [{"op": "f", "name": "f", "input": {}, "expected": ${expected}, "tolerance": ${tolerance}}]}`;
  return parseReferences(text)[0] as ReferenceCase;
}

function opsOf(
  values: Record<string, unknown>,
  rest: Partial<ReferenceOp> & { reasons?: Record<string, string> } = {},
): OpsMap {
  const { reasons = {}, ...others } = rest;
  return { f: { answer: () => ({ values, reasons }), ...others } };
}

/** What is wrong with an answer. */
function problems(expected: string, values: Record<string, unknown>, tolerance?: string): readonly string[] {
  return runCase(caseOf(expected, tolerance), opsOf(values)).problems;
}

describe('the references', () => {
  let cases: ReferenceCase[];
  let notYet: string[];

  before(async () => {
    const texts = await Promise.all(files.map((file) => load(`cases/${file}.json`)));
    cases = texts.flatMap(parseReferences);
    notYet = JSON.parse(await load('not-yet.json')) as string[];
  });

  it('are all here', () => {
    expect(cases.length).to.equal(231);
  });

  it('are all met by the ops that are there', () => {
    const due = cases.filter(({ op }) => !notYet.includes(op));
    const failed = due.flatMap((reference) => {
      const result = runCase(reference, allOps);
      return result.passed ? [] : [`${reference.op}: ${reference.name}: ${result.problems.join('; ')}`];
    });
    expect(due.length).to.be.above(90);
    expect(failed).to.deep.equal([]);
  });

  it('name every op that is not there yet, and none that is', () => {
    const missing = new Set(cases.map(({ op }) => op).filter((op) => !Object.hasOwn(allOps, op)));
    expect(notYet.toSorted()).to.deep.equal([...missing].sort());
  });
});

describe('reading references', () => {
  it('tells reals from integers as they are written, and leaves strings alone', () => {
    const { expected } = caseOf('{"a": 1, "b": 1.0, "c": [-2e0, 0], "d": "1.5 of 2.5", "e": {"1.0": null}}');
    expect(expected).to.deep.equal({
      a: 1,
      b: new Real(1),
      c: [new Real(-2), 0],
      d: '1.5 of 2.5',
      e: { '1.0': null },
    });
  });

  it('refuses a file without cases', () => {
    expect(() => parseReferences('{}')).to.throw(TypeError, 'no list of cases');
  });
});

describe('running a reference', () => {
  it('compares reals within the tolerance', () => {
    expect(problems('{"got": 2.0}', { got: 2.05 })).to.deep.equal([]);
    expect(problems('{"got": 2.0}', { got: 2.2 })).to.deep.equal(['got: got 2.2, expected 2']);
    expect(problems('{"got": 2.0}', { got: NaN })).to.have.length(1);
    expect(problems('{"got": 2.0}', {})).to.deep.equal(['got: got nothing, expected 2']);
    expect(problems('{"got": 200.0}', { got: 201 }, '{"rel": 0.01, "abs": 0, "zero": 0}')).to.deep.equal([]);
    expect(problems('{"got": 0.0}', { got: 0.009 }, '{"rel": 1, "abs": 0, "zero": 0.01}')).to.deep.equal([]);
    expect(problems('{"got": 0.0}', { got: 0.011 }, '{"rel": 1, "abs": 0, "zero": 0.01}')).to.have.length(1);
  });

  it('uses the tolerance of a key where there is one, also for what is inside', () => {
    const tolerance = '{"rel": 0, "abs": 0, "zero": 0, "keys": {"a": {"rel": 0, "abs": 1}}}';
    expect(problems('{"a": [1.0], "b": {"a": 1.0}}', { a: [1.5], b: { a: 1.5 } }, tolerance)).to.deep.equal([]);
    expect(problems('{"c": 1.0}', { c: 1.5 }, tolerance)).to.have.length(1);
  });

  it('compares integers, words and truth exactly', () => {
    expect(problems('{"got": 2}', { got: 2.0000001 })).to.have.length(1);
    expect(problems('{"got": "a"}', { got: 'b' })).to.have.length(1);
    expect(problems('{"got": true}', { got: 1 })).to.have.length(1);
    expect(problems('{"a": 2, "b": "a", "c": true}', { a: 2, b: 'a', c: true })).to.deep.equal([]);
  });

  it('compares lists of the same length, typed or not, and objects key by key', () => {
    expect(problems('{"got": [1.0, 2.0]}', { got: Float64Array.of(1, 2) })).to.deep.equal([]);
    expect(problems('{"got": [1.0]}', { got: [1, 2] })).to.deep.equal(['got: got a list of 2, expected a list of 1']);
    expect(problems('{"got": [1.0]}', { got: 1 })).to.deep.equal(['got: got 1, expected a list of 1']);
    expect(problems('{"got": {"a": [[1]]}}', { got: { a: [[3]] } })).to.deep.equal(['got.a.0.0: got 3, expected 1']);
    expect(problems('{"got": {"a": 1}}', { got: null })).to.have.length(1);
    expect(problems('{"got": []}', { got: [] })).to.deep.equal([]);
  });

  it('takes absent for null, and infinities for their names', () => {
    expect(problems('{"a": null, "b": "-Infinity", "c": "Infinity"}', { b: -Infinity, c: Infinity })).to.deep.equal([]);
    expect(problems('{"a": null, "b": "Infinity"}', { a: 0, b: 1e308 })).to.have.length(2);
  });

  it('takes NaN only with its reason', () => {
    const reference = caseOf('{"got": {"a": "NaN"}}');
    const values = { got: { a: NaN } };
    expect(runCase(reference, opsOf(values)).problems[0]).to.contain('without a reason');
    expect(runCase(reference, opsOf(values, { reasons: { got: '0 / 0' } })).passed).to.equal(true);
    expect(runCase(reference, opsOf(values, { reasons: { 'got.a': '0 / 0' } })).passed).to.equal(true);
    expect(runCase(reference, opsOf({ got: { a: 0 } }, { reasons: { got: '0 / 0' } })).passed).to.equal(false);
  });

  it('ignores the keys that the case says, and says so', () => {
    const tolerance = '{"rel": 0, "abs": 0, "zero": 0, "ignore": ["b", "absent"]}';
    const result = runCase(caseOf('{"a": 1, "b": 2}', tolerance), opsOf({ a: 1, b: 3 }));
    expect(result).to.deep.equal({ passed: true, problems: [], ignored: ['b'] });
  });

  it('fails where nothing was compared', () => {
    expect(problems('{}', {})).to.deep.equal(['nothing was compared']);
    const tolerance = '{"rel": 0, "abs": 0, "zero": 0, "ignore": ["a"]}';
    expect(problems('{"a": 1}', { a: 1 }, tolerance)).to.deep.equal(['nothing was compared']);
  });

  it('fails for an unknown op and for what the core throws', () => {
    expect(runCase(caseOf('{"a": 1}'), {}).problems).to.deep.equal(['unknown op "f"']);
    const throwing = {
      answer: () => {
        throw new RangeError('no');
      },
    };
    expect(runCase(caseOf('{"a": 1}'), { f: throwing }).problems).to.deep.equal(['threw RangeError: no']);
  });

  it('lets a coded rule check what it speaks of, and fails where none is coded', () => {
    const reference = caseOf('{"a": 1, "b": 2}', '{"rel": 0, "abs": 0, "zero": 0, "rule": "a is odd"}');
    const rule = (complaint: string[]) => ({ rule: () => ({ checked: ['a'], problems: complaint }) });
    expect(runCase(reference, opsOf({ a: 3, b: 2 }, rule([]))).passed).to.equal(true);
    expect(runCase(reference, opsOf({ a: 3, b: 3 }, rule([]))).passed).to.equal(false);
    expect(runCase(reference, opsOf({ a: 2, b: 2 }, rule(['a is even']))).problems).to.deep.equal(['a is even']);
    expect(runCase(reference, opsOf({ a: 1, b: 2 })).problems[0]).to.contain('no check is coded for the rule');
  });
});
