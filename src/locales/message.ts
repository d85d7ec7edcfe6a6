import type { Format } from './format.js';

/** A text, or a text made of values. */
export type Entry = string | ((values: never, format: Format) => string);
/** All texts of one component in one language. */
export type Catalogue = Readonly<Record<string, Entry>>;

/** Which text to say, with its values: what models and parsers return, so that the words stay out of them. */
export type Message<C> = {
  [K in keyof C & string]: C[K] extends (values: infer V, format: Format) => string
    ? { readonly key: K; readonly values: V }
    : { readonly key: K };
}[keyof C & string];

/** The same texts with the same values, in another language. */
export type Translation<C> = {
  readonly [K in keyof C]: C[K] extends string
    ? string
    : C[K] extends (values: infer V, format: Format) => string
      ? (values: V, format: Format) => string
      : Translation<C[K]>;
};

/** Says a message of a catalogue in the language of `format`. */
export function say<C extends Catalogue>(catalogue: C, message: Message<C>, format: Format): string {
  const entry = format.in(catalogue)[message.key] as Entry | undefined;
  if (entry === undefined) return message.key;
  if (typeof entry === 'string') return entry;
  return entry(('values' in message ? message.values : undefined) as never, format);
}
