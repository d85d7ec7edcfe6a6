import { translated } from './catalogue.js';
import { spokenFor } from './languages.js';
import type { Translation } from './message.js';

/** Stands where there is no number. */
const NO_NUMBER = '–';

/** Words and numbers in the reader's language. One instance a language; formatters are kept, as making them is slow. */
export class Format {
  readonly #formatters = new Map<string, Intl.NumberFormat>();
  /** Which words these are. */
  readonly language: string;
  /** The tag of the language that words and numbers are in. */
  readonly lang: string;
  /** Which way they run. */
  readonly dir: 'ltr' | 'rtl';

  /** @param tag - the page's language; English where there are no words of it, for a German comma in English only confuses */
  constructor(tag: string) {
    const { language, locale, dir } = spokenFor(tag);
    this.language = language;
    this.lang = locale;
    this.dir = dir;
  }

  /** The words of a catalogue in this language; English until they have come. */
  in<C extends object>(catalogue: C): Translation<C> {
    return translated(catalogue, this.language);
  }

  #format(value: number, options: Intl.NumberFormatOptions): string {
    if (Number.isNaN(value)) return NO_NUMBER;
    const key = Object.entries(options).join();
    let formatter = this.#formatters.get(key);
    if (!formatter) {
      // "negative": what is rounded to zero has no sign.
      formatter = new Intl.NumberFormat(this.lang, { signDisplay: 'negative', ...options });
      this.#formatters.set(key, formatter);
    }
    // A true minus sign is as wide as the digits and the plus.
    return formatter.format(value).replaceAll('-', '−');
  }

  /** Whole numbers, grouped: 2,704,156. */
  integer(value: number): string {
    return this.#format(Math.round(value), { maximumFractionDigits: 0 });
  }

  /** A fixed number of decimals, so that numbers of one figure line up. */
  fixed(value: number, decimals: number): string {
    return this.#format(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  /** The same with its sign always shown: +1.29, −0.82. */
  signed(value: number, decimals: number): string {
    return this.#format(value, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'exceptZero',
    });
  }

  /** Significant digits, as many as make sense for a measured value. */
  significant(value: number, digits = 3): string {
    return this.#format(value, { maximumSignificantDigits: digits });
  }

  /** A year, or a moment in one: never grouped. */
  year(value: number, decimals = 2): string {
    return this.#format(value, { useGrouping: false, maximumFractionDigits: decimals });
  }

  /** A very large or very small number: 1E100. */
  scientific(value: number): string {
    return this.#format(value, { notation: 'scientific', maximumSignificantDigits: 3 });
  }

  /** A probability: three decimals, four below 0.01; never 0 where it is not 0. */
  probability(value: number): string {
    if (value > 0 && value < 0.0001) return `< ${this.#format(0.0001, { maximumSignificantDigits: 1 })}`;
    return this.fixed(value, value < 0.01 ? 4 : 3);
  }

  percent(value: number, decimals = 0): string {
    return this.#format(value, { style: 'percent', minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  /** "a, b or c". */
  choice(words: readonly string[]): string {
    return new Intl.ListFormat(this.lang, { type: 'disjunction' }).format(words);
  }

  /** "a, b, c", where "and" would say too much. */
  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.lang, { type: 'unit', style: 'short' }).format(words);
  }

  /** Which form a count takes: one, two, few, many, other, as the language has them. */
  plural(count: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules(this.lang).select(count);
  }
}
