import { html, type TemplateResult } from 'lit';
import { roles, type Role } from '../viz/roles.js';

const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);

/**
 * Text with words in the hue of what they name: `[bias](bias) falls` colours "bias" like every mark of that role;
 * `*word*` stresses. Everything else is plain text: no markup gets through.
 */
export function richText(text: string): (TemplateResult | string)[] {
  return text.split(/(\[[^\]]+\]\([a-z]+\)|\*[^*]+\*)/).map((part) => {
    const word = /^\[([^\]]+)\]\(([a-z]+)\)$/.exec(part);
    if (word?.[1] && word[2] && isRole(word[2])) return html`<span class="word role-${word[2]}">${word[1]}</span>`;
    const stressed = /^\*([^*]+)\*$/.exec(part);
    return stressed?.[1] ? html`<em>${stressed[1]}</em>` : part;
  });
}

/** The same text without its marks, for screen readers and tables. */
export function plainText(text: string): string {
  return text.replace(/\[([^\]]+)\]\([a-z]+\)/g, '$1').replace(/\*([^*]+)\*/g, '$1');
}
