import { compareAnswer } from './compare.js';
import type { Answer, Input, OpsMap, ReferenceOp, RuleVerdict } from './ops.js';
import { Real, type Expected, type ReferenceCase } from './parse.js';

export interface CaseResult {
  /** Nothing is wrong. */
  readonly passed: boolean;
  readonly problems: readonly string[];
  /** Keys of `expected` that the case itself says not to compare. */
  readonly ignored: readonly string[];
}

/** What is expected, as plain JSON: for rules, which look at values by their own lights. */
function plain(value: Expected): unknown {
  if (value instanceof Real) return value.value;
  if (Array.isArray(value)) return (value as readonly Expected[]).map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value as Record<string, Expected>).map(([key, item]) => [key, plain(item)]));
}

function applyRule(op: ReferenceOp, answer: Answer, reference: ReferenceCase): RuleVerdict {
  if (reference.tolerance.rule === undefined) return { checked: [], problems: [] };
  if (!op.rule) return { checked: [], problems: [`no check is coded for the rule "${reference.tolerance.rule}"`] };
  return op.rule(answer, plain(reference.expected) as Input, reference.input);
}

function judge(op: ReferenceOp, reference: ReferenceCase, ignored: readonly string[]): readonly string[] {
  const answer = op.answer(reference.input, plain(reference.expected) as Input);
  const verdict = applyRule(op, answer, reference);
  const comparison = compareAnswer(answer, reference, [...ignored, ...verdict.checked]);
  const problems = [...verdict.problems, ...comparison.problems];
  const nothing = comparison.compared === 0 && verdict.checked.length === 0 && problems.length === 0;
  return nothing ? ['nothing was compared'] : problems;
}

/** Runs one case. Never throws: what the core throws is a problem of the case. */
export function runCase(reference: ReferenceCase, ops: OpsMap): CaseResult {
  const ignored = (reference.tolerance.ignore ?? []).filter((key) => key in reference.expected);
  const op = Object.hasOwn(ops, reference.op) ? ops[reference.op] : undefined;
  if (!op) return { passed: false, problems: [`unknown op "${reference.op}"`], ignored };
  try {
    const problems = judge(op, reference, ignored);
    return { passed: problems.length === 0, problems, ignored };
  } catch (error) {
    return { passed: false, problems: [`threw ${String(error)}`], ignored };
  }
}
