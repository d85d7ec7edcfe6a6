import type { Json } from './ops.js';

/** A number written with a point or an exponent: compared within the tolerance. Numbers written as integers must be met exactly. */
export class Real {
  constructor(readonly value: number) {}
}

/** What is expected: as JSON, but for the reals. */
export type Expected =
  null | boolean | number | string | Real | readonly Expected[] | { readonly [key: string]: Expected };

export interface Limits {
  readonly rel: number;
  readonly abs: number;
}

export interface Tolerance extends Limits {
  readonly zero: number;
  readonly keys?: Readonly<Record<string, Limits>>;
  readonly ignore?: readonly string[];
  readonly rule?: string;
}

export interface ReferenceCase {
  readonly op: string;
  readonly name: string;
  readonly input: Readonly<Record<string, Json>>;
  readonly expected: Readonly<Record<string, Expected>>;
  readonly tolerance: Tolerance;
}

/** Strings, so that numbers inside them are left alone, or numbers. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const mark = '\u0000real';

function isMarked(value: unknown): value is Record<string, number> {
  return typeof value === 'object' && value !== null && mark in value;
}

/** `JSON.parse` loses whether a number was written 1 or 1.0: the reals are wrapped before, and made {@link Real} while parsing. */
function parseWithReals(text: string): { cases: { expected: ReferenceCase['expected'] }[] } {
  const wrapped = text.replace(token, (found) =>
    found.startsWith('"') || /^-?\d+$/.test(found) ? found : `{${JSON.stringify(mark)}:${found}}`,
  );
  const parsed: unknown = JSON.parse(wrapped, (_, value: unknown) =>
    isMarked(value) ? new Real(value[mark] as number) : value,
  );
  return parsed as { cases: { expected: ReferenceCase['expected'] }[] };
}

/** The cases of one reference file. @throws SyntaxError when it is no JSON, TypeError when it has no cases */
export function parseReferences(text: string): ReferenceCase[] {
  const plain = JSON.parse(text) as { cases?: ReferenceCase[] };
  if (!Array.isArray(plain.cases)) throw new TypeError('the file has no list of cases');
  const marked = parseWithReals(text);
  return plain.cases.map((plainCase, i) => ({ ...plainCase, expected: marked.cases[i]?.expected ?? {} }));
}
