import { readFileSync } from 'node:fs';
import { fromRoot, tags } from './project.mjs';

const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const snippet = (tag) => `<script type="module" src="https://your.site/${tag}.js"></script>

<${tag}>
  <p>What a reader sees where scripts do not run.</p>
</${tag}>`;

/** The summaries of the elements, by tag, from the manifest. */
function summaries() {
  const { modules } = JSON.parse(readFileSync(fromRoot('custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return new Map(elements.map(({ tagName, summary, description }) => [tagName, summary ?? description ?? '']));
}

function card(tag, summary) {
  return `<section>
        <h2>&lt;${tag}&gt;</h2>
        <p>${escapeHtml(summary)}</p>
        <div class="stage"><${tag}><p>${escapeHtml(summary)}</p></${tag}></div>
        <pre tabindex="0" aria-label="How to put it into a page">${escapeHtml(snippet(tag))}</pre>
      </section>`;
}

/** The gallery: every element of the built kit, live, with the lines that put it into a page. */
export function galleryPage() {
  const summary = summaries();
  const cards = tags.map((tag) => card(tag, summary.get(tag) ?? '')).join('\n      ');
  return readFileSync(fromRoot('gallery/index.html'), 'utf8').replace('<!-- explainers -->', () => cards);
}
