import { addTag, type Language } from './languages.js';
import type { Translation } from './message.js';

/** Where each language's words of a catalogue come from: a file each, fetched when a page speaks that language. */
export type Translations<C> = Readonly<Record<Language, () => Promise<{ readonly words: Translation<C> }>>>;

/** A language's words for a catalogue, by its name and its English words; undefined where there are none. */
export type WordSource = (name: string, english: object) => object | undefined;

interface Entry {
  readonly name: string;
  readonly translations: Readonly<Partial<Record<string, () => Promise<{ readonly words: object }>>>>;
  /** What has come, by language. */
  readonly words: Map<string, object>;
}

/** Every catalogue that the page has loaded, by its English words. */
const catalogues = new Map<object, Entry>();

const sources = new Map<string, WordSource>();

/** For words that are still being written; what is published has every language. */
export const englishOnly = 'english only';

/**
 * Makes English words translatable.
 *
 * @param name - of the file, after the tag of the explainer they belong to: `mean-balance/strings`
 */
export function catalogue<C extends object>(
  name: string,
  english: C,
  translations: Translations<C> | typeof englishOnly,
): C {
  catalogues.set(english, { name, translations: translations === englishOnly ? {} : translations, words: new Map() });
  return english;
}

/** The words of a catalogue in a language; English where they have not come. */
export const translated = <C extends object>(english: C, language: string): Translation<C> =>
  (catalogues.get(english)?.words.get(language) ?? english) as Translation<C>;

/** Adds a language, or words of one that could not be fetched here. */
export function addWords(language: string, source: WordSource): void {
  sources.set(language.toLowerCase(), source);
  addTag(language);
}

/** The first words of an explainer decide which language it speaks; English stands in for what the others lack. */
const decides = (name: string): boolean => name.endsWith('/strings');

async function fetched({ translations, words }: Entry, language: string): Promise<boolean> {
  try {
    const come = (await translations[language]?.())?.words;
    if (come) words.set(language, come);
  } catch {
    // Without a network English stands in; whoever asks the next time tries again.
  }
  return words.has(language);
}

/**
 * Gets the words of a language for the catalogues that are wanted.
 *
 * @returns undefined where all are here already, else whether all have come
 */
export function fetchWords(language: string, wanted: (name: string) => boolean): Promise<boolean> | undefined {
  if (language === 'en') return undefined;
  const missing: Entry[] = [];
  for (const [english, entry] of catalogues) {
    if (!wanted(entry.name) || entry.words.has(language)) continue;
    const isHere = entry.translations[language] !== undefined || decides(entry.name);
    const given = sources.get(language)?.(entry.name, english);
    if (given) entry.words.set(language, given);
    else if (isHere) missing.push(entry);
  }
  if (missing.length === 0) return undefined;
  return Promise.all(missing.map((entry) => fetched(entry, language))).then((all) => all.every(Boolean));
}
