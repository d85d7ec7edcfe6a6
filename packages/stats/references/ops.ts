/** What a reference case feeds an op: the `input` of the case as parsed from JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Input = Readonly<Record<string, Json>>;

/** What an op gives back. */
export interface Answer {
  /** A value under every key that a case of this op can expect; lists may be typed arrays; NaN where undefined, null where absent. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Why a value is NaN, by its key (or dotted path, as `groups.1.tpr`). An expected "NaN" is met only with a reason. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** What the sentence in `tolerance.rule` means for this op: problems found, and the keys of `expected` it speaks of. */
export interface RuleVerdict {
  readonly checked: readonly string[];
  readonly problems: readonly string[];
}

export interface ReferenceOp {
  /** Calls the core. @param expected - for questions that a case puts among its answers, as the points to predict at */
  answer(input: Input, expected: Input): Answer;
  /** Coded once per op, for ops whose cases carry a `tolerance.rule`; the keys it has checked are then not compared again. */
  rule?(answer: Answer, expected: Input, input: Input): RuleVerdict;
}

/** Ops by name. A file of ops exports one such map. */
export type OpsMap = Readonly<Record<string, ReferenceOp>>;

/** A list of numbers out of an input. */
export function numbers(value: Json | undefined): number[] {
  if (!Array.isArray(value)) throw new TypeError('the input lacks a list of numbers');
  return value.map(Number);
}
