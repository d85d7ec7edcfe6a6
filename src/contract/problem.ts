import type { ProblemCatalogue } from '../locales/en-problems.js';
import type { Message } from '../locales/message.js';

/** What can be said of an input. */
export type CommonMessage = Message<ProblemCatalogue>;

/**
 * What to say of an input, and which input it is about. An error refused it, a warning took a part of it (both are
 * also events), a notice just tells how it was read.
 */
export interface Problem {
  readonly source: string;
  readonly message: CommonMessage;
  readonly severity: 'error' | 'warning' | 'notice';
}

/** A value, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly message: CommonMessage;
      /** What else is wrong in the same way. */
      readonly also?: CommonMessage;
    };

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const bad = <T = never>(message: CommonMessage): Outcome<T> => ({ ok: false, message });

/** What sort of object this is, as the language calls it; its own tag may be a getter that throws. */
function kindOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice('[object '.length, -1);
  } catch {
    return 'Object';
  }
}

function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'undefined':
      return '–';
    case 'number':
      return String(value).replace('Infinity', '∞');
    case 'object':
    case 'function':
      return value === null ? 'null' : kindOf(value);
    default:
      return String(value);
  }
}

/** How a rejected value is quoted back: short, on one line, and readable for people who do not program. */
export function quote(value: unknown): string {
  const line = textOf(value).replace(/\s+/g, ' ').replaceAll('NaN', 'not-a-number');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
