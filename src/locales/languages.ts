/** The languages that every catalogue has besides English, each by its folder. */
export type Language = 'ar' | 'de' | 'es' | 'fr' | 'pt' | 'zh';

/** How a page's language is answered. */
export interface Spoken {
  /** Which words are taken. */
  readonly language: string;
  /** How numbers and lists are written: as the page asks, where the words are of its language. */
  readonly locale: string;
  /** Which way the words run. */
  readonly dir: 'ltr' | 'rtl';
}

/** Those that are written in more than one script have words in this one. */
const scripts: Readonly<Record<string, string>> = { zh: 'Hans' };

const builtIn: Readonly<Record<Language, true>> = { ar: true, de: true, es: true, fr: true, pt: true, zh: true };

const rightToLeft = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm)$/;

const english: Spoken = { language: 'en', locale: 'en', dir: 'ltr' };

/** Languages that somebody added, by tag in lower case. */
const added = new Set<string>();

export function addTag(tag: string): void {
  added.add(tag.toLowerCase());
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** The words for a page's language tag (de-CH, zh-Hans, pt-BR): English where there are none. */
export function spokenFor(tag: string): Spoken {
  const locale = localeOf(tag);
  if (!locale) return english;
  const { language, script = '' } = locale.maximize();
  const isHere = language in builtIn && script === (scripts[language] ?? script);
  const whole = locale.baseName.toLowerCase();
  const words = added.has(whole) ? whole : isHere || language === 'en' || added.has(language) ? language : undefined;
  if (words === undefined) return english;
  return { language: words, locale: locale.toString(), dir: rightToLeft.test(script) ? 'rtl' : 'ltr' };
}
