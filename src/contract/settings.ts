import { bad, good, quote, type Outcome } from './problem.js';

/** One choice of the reader or author: what is allowed, and how to read it from an attribute, a property or a state. */
export interface Setting<T> {
  readonly kind: 'choice' | 'number' | 'integer' | 'flag' | 'step' | 'text' | 'list';
  readonly default: T;
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** How far one arrow key moves the control. */
  readonly stride?: number;
  /** `name` is the attribute's name, for the message. */
  parse(raw: unknown, name: string): Outcome<T>;
}

export function choice<const T extends string>(options: readonly T[], fallback: T): Setting<T> {
  return {
    kind: 'choice',
    default: fallback,
    options,
    parse: (raw, name) => {
      const found = options.find((option) => option === raw);
      return found === undefined
        ? bad({ key: 'notAllowed', values: { name, got: quote(raw), allowed: options } })
        : good(found);
    },
  };
}

/** Strings come from attributes; anything else but a finite number is refused, an empty string too. */
function toNumber(raw: unknown): number {
  if (typeof raw === 'number') return raw;
  return typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : Number.NaN;
}

export function number(range: { min: number; max: number; default: number; stride?: number }): Setting<number> {
  return {
    kind: 'number',
    ...range,
    parse: (raw, name) => {
      const value = toNumber(raw);
      return value >= range.min && value <= range.max
        ? good(value)
        : bad({ key: 'notANumber', values: { name, got: quote(raw), min: range.min, max: range.max } });
    },
  };
}

export function integer(range: { min: number; max: number; default: number; stride?: number }): Setting<number> {
  return {
    kind: 'integer',
    ...range,
    parse: (raw, name) => {
      const value = toNumber(raw);
      return Number.isInteger(value) && value >= range.min && value <= range.max
        ? good(value)
        : bad({ key: 'notAnInteger', values: { name, got: quote(raw), min: range.min, max: range.max } });
    },
  };
}

/** A boolean attribute: there or not; the text "false" turns it off, as templating languages write it. */
export function flag(fallback = false): Setting<boolean> {
  return {
    kind: 'flag',
    default: fallback,
    options: ['true', 'false'],
    parse: (raw, name) => {
      if (raw === true || raw === '' || raw === 'true') return good(true);
      if (raw === false || raw === 'false') return good(false);
      return bad({ key: 'notAllowed', values: { name, got: quote(raw), allowed: ['true', 'false'] } });
    },
  };
}

/** Free text on one line, up to `longest` characters; a number is taken as it is written. */
export function text(longest: number): Setting<string> {
  return {
    kind: 'text',
    default: '',
    max: longest,
    parse: (raw, name) => {
      const value = typeof raw === 'number' && Number.isFinite(raw) ? String(raw) : raw;
      return typeof value === 'string' && value.length <= longest
        ? good(value.trim().replace(/\s+/g, ' '))
        : bad({ key: 'notAText', values: { name, got: quote(raw), longest } });
    },
  };
}

/** A step of the story, by its name or by its place (from 1). */
export function storyStep<const T extends string>(steps: readonly [T, ...T[]]): Setting<T> {
  return {
    kind: 'step',
    default: steps[0],
    options: steps,
    parse: (raw, name) => {
      const place = toNumber(raw);
      const found = Number.isInteger(place) ? steps[place - 1] : steps.find((step) => step === raw);
      return found === undefined
        ? bad({
            key: 'notAllowed',
            values: { name, got: quote(raw), allowed: [...steps, `1–${String(steps.length)}`] },
          })
        : good(found);
    },
  };
}

/** The settings of an explainer by property name. */
export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** The values such settings take. */
export type ValuesOf<S extends Settings> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

export function defaultsOf<S extends Settings>(settings: S): ValuesOf<S> {
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.default])) as ValuesOf<S>;
}

export const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
