/** The languages that every catalogue has besides English, each by its folder. What is added here, the compiler asks of all. */
export const languages = ['de', 'es', 'pt', 'fr', 'zh', 'ar'] as const;
export type Language = (typeof languages)[number];

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

const rightToLeft = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm)$/;

const english: Spoken = { language: 'en', locale: 'en', dir: 'ltr' };

/** Languages that there are words of, by tag in lower case. */
const known = new Set<string>(['en', ...languages]);

/** Makes a language known that somebody has words of. */
export function addTag(tag: string): void {
  known.add(tag.toLowerCase());
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
  const whole = locale.baseName.toLowerCase();
  const isOfScript = script === (scripts[language] ?? script);
  const words = known.has(whole) ? whole : isOfScript && known.has(language) ? language : undefined;
  if (words === undefined) return english;
  return { language: words, locale: locale.toString(), dir: rightToLeft.test(script) ? 'rtl' : 'ltr' };
}
