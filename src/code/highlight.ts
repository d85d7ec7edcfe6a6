import type { CodeLanguage } from './program.js';

export type TokenKind = 'comment' | 'string' | 'number' | 'keyword' | 'plain';

/** A stretch of a program that wears one colour. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const keywords: Readonly<Record<CodeLanguage, string>> = {
  python:
    'and|as|def|elif|else|False|for|from|if|import|in|is|lambda|None|not|or|raise|return|True|while|with|yield|break|continue',
  r: 'break|else|FALSE|for|function|if|in|Inf|NA|next|NULL|repeat|return|TRUE|while',
};

/** In the order of the groups. */
const kinds = ['comment', 'string', 'number', 'keyword'] as const;

function scanner(language: CodeLanguage): RegExp {
  const string = String.raw`"""[^]*?"""|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'`;
  const number = String.raw`(?<![\w.])\d+(?:_\d+)*(?:\.\d+)?(?:[eE][-+]?\d+)?L?`;
  return new RegExp(`(#.*)|(${string})|(${number})|((?<![\\w.])(?:${keywords[language]})(?![\\w.]))`, 'g');
}

/** Cuts a program into stretches of one colour. Put together again they are the program. */
export function highlight(text: string, language: CodeLanguage): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(scanner(language))) {
    if (match.index > end) tokens.push({ kind: 'plain', text: text.slice(end, match.index) });
    const kind = kinds[match.slice(1).findIndex(Boolean)] ?? 'plain';
    tokens.push({ kind, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ kind: 'plain', text: text.slice(end) });
  return tokens;
}
