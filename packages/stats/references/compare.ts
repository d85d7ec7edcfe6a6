import type { Answer } from './ops.js';
import { Real, type Expected, type Limits, type ReferenceCase, type Tolerance } from './parse.js';

/** What came of comparing: how many numbers, words and so on were looked at, and what is wrong. */
export interface Comparison {
  compared: number;
  readonly problems: string[];
}

interface Context {
  readonly tolerance: Tolerance;
  readonly reasons: Readonly<Record<string, string>>;
  readonly outcome: Comparison;
}

const infinities: Readonly<Record<string, number>> = { Infinity: Infinity, '-Infinity': -Infinity };

function isNear(got: unknown, want: number, limits: Limits, zero: number): boolean {
  if (typeof got !== 'number') return false;
  const allowed = Math.max(limits.abs, limits.rel * Math.abs(want), want === 0 ? zero : 0);
  return Math.abs(got - want) <= allowed;
}

/** An undefined value comes with its reason, under its own path or that of what holds it. */
function hasReason(path: string, reasons: Readonly<Record<string, string>>): boolean {
  return Object.entries(reasons).some(([at, why]) => why !== '' && (path === at || path.startsWith(`${at}.`)));
}

function isMet(path: string, want: Expected, got: unknown, limits: Limits, context: Context): boolean {
  if (want instanceof Real) return isNear(got, want.value, limits, context.tolerance.zero);
  if (want === null) return got === null || got === undefined;
  if (want === 'NaN') return Number.isNaN(got) && hasReason(path, context.reasons);
  if (typeof want === 'string' && want in infinities) return got === infinities[want];
  return got === want;
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function show(value: unknown): string {
  if (value instanceof Real) return String(value.value);
  if (value === undefined) return 'nothing';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function compareLists(path: string, want: readonly Expected[], got: unknown, limits: Limits, context: Context): void {
  if (!isList(got) || got.length !== want.length) {
    const length = isList(got) ? `a list of ${got.length}` : show(got);
    context.outcome.problems.push(`${path}: got ${length}, expected a list of ${want.length}`);
    return;
  }
  // Two empty lists have been compared, too.
  if (want.length === 0) context.outcome.compared += 1;
  want.forEach((item, i) => {
    compareValue(`${path}.${i}`, item, got[i], limits, context);
  });
}

function compareValue(path: string, want: Expected, got: unknown, limits: Limits, context: Context): void {
  if (Array.isArray(want)) {
    compareLists(path, want, got, limits, context);
  } else if (typeof want === 'object' && want !== null && !(want instanceof Real)) {
    const fields = (typeof got === 'object' && got !== null ? got : {}) as Readonly<Record<string, unknown>>;
    for (const [key, item] of Object.entries(want as Readonly<Record<string, Expected>>)) {
      compareValue(`${path}.${key}`, item, fields[key], context.tolerance.keys?.[key] ?? limits, context);
    }
  } else {
    context.outcome.compared += 1;
    if (isMet(path, want, got, limits, context)) return;
    const missing = want === 'NaN' && Number.isNaN(got) ? ' without a reason' : '';
    context.outcome.problems.push(`${path}: got ${show(got)}${missing}, expected ${show(want)}`);
  }
}

/** Compares an answer with what a case expects, but for the given keys. */
export function compareAnswer(answer: Answer, reference: ReferenceCase, except: readonly string[]): Comparison {
  const { tolerance } = reference;
  const outcome: Comparison = { compared: 0, problems: [] };
  const context: Context = { tolerance, reasons: answer.reasons ?? {}, outcome };
  for (const [key, want] of Object.entries(reference.expected)) {
    if (except.includes(key)) continue;
    compareValue(key, want, answer.values[key], tolerance.keys?.[key] ?? tolerance, context);
  }
  return outcome;
}
