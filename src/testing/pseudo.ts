import { addWords } from '../locales/catalogue.js';
import type { Format } from '../locales/format.js';
import type { Entry } from '../locales/message.js';

/** Languages that nobody speaks, each made from the English words to find one kind of mistake. */
export const pseudoLocales = { long: 'en-XA', rightToLeft: 'ar-XB', markup: 'en-XC' } as const;

type Change = (text: string) => string;

/** Colours and stresses of a story stay as they are: `[word](role)`. */
const outsideMarks = (text: string, change: Change): string =>
  text
    .split(/(\]\([a-z]+\)|[[*])/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');

const plain = 'aeiouyAEIOUY';
const accented = 'äéîöûýÄÉÎÖÛÝ';
const filler = ' ünd ëtwäs mëhr vön ällëm';

/** Two fifths longer, every vowel with an accent, in brackets: words that do not fit, and words from no catalogue. */
const lengthened: Change = (text) => {
  const words = outsideMarks(text, (part) =>
    part.replace(/[aeiouy]/gi, (letter) => accented[plain.indexOf(letter)] ?? ''),
  );
  const more = Math.ceil(text.length * 0.4);
  return `⟦${words}${filler.repeat(Math.ceil(more / filler.length)).slice(0, more)}⟧`;
};

const latin = 'abcdefghijklmnopqrstuvwxyz';
const arabic = 'ابجدهوزحطيكلمنسعفصقرشتثخذض';

/** In letters that run from right to left. */
const mirrored: Change = (text) =>
  outsideMarks(text, (part) => part.replace(/[a-z]/gi, (letter) => arabic[latin.indexOf(letter.toLowerCase())] ?? ''));

/** What must never be taken for markup. */
const risky: Change = (text) => `<b>&"${text}`;

type Words = { readonly [key: string]: Entry | Words };

function changed(words: Words, change: Change): Words {
  const changedEntry = (entry: Entry | Words): Entry | Words => {
    if (typeof entry === 'string') return change(entry);
    return typeof entry === 'function'
      ? (values: never, format: Format) => change(entry(values, format))
      : changed(entry, change);
  };
  return Object.fromEntries(Object.entries(words).map(([key, entry]) => [key, changedEntry(entry)]));
}

/** Teaches them to every explainer of the page. */
export function addPseudoLocales(): void {
  addWords(pseudoLocales.long, (_, english) => changed(english as Words, lengthened));
  addWords(pseudoLocales.rightToLeft, (_, english) => changed(english as Words, mirrored));
  addWords(pseudoLocales.markup, (_, english) => changed(english as Words, risky));
}
