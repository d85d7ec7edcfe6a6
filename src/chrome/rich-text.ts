import { html, type TemplateResult } from 'lit';
import { roles, type Role } from '../viz/roles.js';

interface Word {
  readonly text: string;
  readonly role?: Role;
  readonly stressed?: boolean;
}

const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);

function wordOf(part: string): Word {
  const [, named, role] = /^\[([^\]]+)\]\(([a-z]+)\)$/.exec(part) ?? [];
  if (named && role && isRole(role)) return { text: named, role };
  const [, stressed] = /^\*([^*]+)\*$/.exec(part) ?? [];
  return stressed ? { text: stressed, stressed: true } : { text: part };
}

const wordsOf = (text: string): Word[] => text.split(/(\[[^\]]+\]\([a-z]+\)|\*[^*]+\*)/).map(wordOf);

/**
 * Text with words in the hue of what they name: `[bias](bias) falls` colours "bias" like every mark of that role;
 * `*word*` stresses. Everything else is plain text: no markup gets through.
 */
export function richText(text: string): (TemplateResult | string)[] {
  return wordsOf(text).map((word) => {
    if (word.role) return html`<span class="word role-${word.role}">${word.text}</span>`;
    return word.stressed ? html`<em>${word.text}</em>` : word.text;
  });
}

/** The same text without its marks, for screen readers and tables. */
export function plainText(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join('');
}
