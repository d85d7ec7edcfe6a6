import type { Format } from './format.js';

/** What Arabic needs besides words. It stands here because the folder of a language holds catalogues alone. */

/** A counted thing: by itself for one and two, after its number else. */
export interface Forms {
  readonly one: string;
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After 100, and after 0; as after 11 where it is written alike. */
  readonly other?: string;
}

/** «3 نقاط». */
export function counted(count: number, { one, two, few, many, other = many }: Forms, format: Format): string {
  const number = format.integer(count);
  switch (format.plural(count)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${number} ${few}`;
    case 'many':
      return `${number} ${many}`;
    default:
      return `${number} ${other}`;
  }
}

/** A formula runs from left to right among Arabic words; where all its digits are Arabic, it runs as the words do. */
export function formula(text: string): string {
  const isArabic = /[٠-٩]/.test(text) && !/\d/.test(text);
  return isArabic || /^[\d.,]*$/.test(text) ? text : `\u2066${text}\u2069`;
}

/** A name, a file or a value that is not ours: it runs as its first letter does, and its signs stay with it. */
export const foreign = (text: string): string => `\u2068${text}\u2069`;

/** A text that runs from right to left although it may begin with a Latin letter. */
export const rightToLeft = (text: string): string => `\u200f${text}`;

/** "p = 0.012", "p < 0.0001". */
export const pIs = (p: string): string => (p.startsWith('<') ? `p ${p}` : `p = ${p}`);
