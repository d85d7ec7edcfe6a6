import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../chrome/controls.js';
import { isCopied } from '../chrome/copy-text.js';
import type { Panel, PanelParts } from '../chrome/panel.js';
import { wear } from '../chrome/wear.js';
import { shareWords } from '../locales/en-share.js';
import { say, type Message } from '../locales/message.js';
import { LONGEST_LINK, withState } from './fragment.js';
import { kitBase } from './kit-base.js';
import { sharePanelStyles } from './share-panel.styles.js';
import { htmlSnippet, iframeSnippet, type Shown } from './snippet.js';

/** Data of more characters are not written into a page's text where they can be fetched from an address. */
const LONGEST_DATA = 100_000;

/** A folded part with its gap is about as high, px. */
const FOLDED = 44;

/** What a host wrote into the tag and is no setting. */
const authorAttributes = ['hide', 'locked', 'mode', 'start-step', 'end-step', 'share-key', 'lang'] as const;

type Kind = 'html' | 'iframe' | 'link';

interface Link {
  readonly text: string;
  /** The reader's data did not fit. */
  readonly isWithoutData: boolean;
}

/** The view as a snippet, as a frame, and as a link. */
class SharePanel implements Panel {
  readonly #parts: PanelParts;
  #base: string | undefined;
  #said = '';

  constructor(parts: PanelParts) {
    this.#parts = parts;
    wear(parts.host.renderRoot, sharePanelStyles);
  }

  render(): TemplateResult {
    const { host } = this.#parts;
    this.#base ??= kitBase(host.localName, document.querySelectorAll('script'));
    const shown = this.#shown();
    const { src } = shown.attributes;
    const link = this.#link();
    return html`<div class="share">
      <p>${this.#say({ key: 'about' })}</p>
      <label
        ><span class="label">${this.#say({ key: 'base' })}</span>
        <input type="url" autocomplete="off" .value=${this.#base} @input=${this.#setBase} @keydown=${keepKeys} />
      </label>
      ${this.#row('html', htmlSnippet(shown, this.#base))}
      ${this.#row('iframe', iframeSnippet(shown, this.#base, this.#height()))}
      ${src ? html`<p>${this.#say({ key: 'sourceData', values: { src } })}</p>` : nothing}
      ${link === null ? html`<p>${this.#say({ key: 'noLink' })}</p>` : this.#row('link', link.text)}
      ${link?.isWithoutData ? html`<p>${this.#say({ key: 'noData' })}</p>` : nothing}
      <p role="status">${this.#said}</p>
    </div>`;
  }

  #say(message: Message<typeof shareWords>): string {
    return say(shareWords, message, this.#parts.format());
  }

  #row(kind: Kind, text: string): TemplateResult {
    const what = this.#say({ key: kind });
    const copy = button({
      label: this.#say({ key: 'copy' }),
      name: this.#say({ key: 'copyName', values: { what } }),
      onClick: () => void this.#copy(kind, text),
    });
    return html`<div class=${`row ${kind}`}>
      <label
        ><span class="label">${what}</span>
        <textarea readonly spellcheck="false" .value=${text} @keydown=${keepKeys}></textarea>
      </label>
      ${copy}
    </div>`;
  }

  /** The height of the explainer as it begins, px: with everything below the figure folded. */
  #height(): number {
    const { host } = this.#parts;
    const { top, bottom } = host.getBoundingClientRect();
    const end = host.renderRoot.querySelector('.tools')?.getBoundingClientRect().top ?? bottom;
    const summaries = [...host.renderRoot.querySelectorAll('.tools summary')];
    const rows = new Set(summaries.map((each) => each.getBoundingClientRect().top)).size;
    return end - top + FOLDED * rows;
  }

  #shown(): Shown {
    const { host } = this.#parts;
    const settings = this.#chosen();
    const data = host.data;
    const src = host.getAttribute('src');
    const isElsewhere = src !== null && data !== null && JSON.stringify(data).length > LONGEST_DATA;
    const attributes = Object.fromEntries(
      authorAttributes.flatMap((name) => {
        const value = host.getAttribute(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    return {
      tag: host.localName,
      settings,
      attributes: isElsewhere ? { ...attributes, src } : attributes,
      data: isElsewhere ? null : data,
      title: this.#parts.title(),
    };
  }

  /** Settings that are not as a page without attributes has them. */
  #chosen(): Readonly<Record<string, unknown>> {
    const { host, defaults } = this.#parts;
    const usual = defaults();
    const isChosen = ([name, value]: [string, unknown]): boolean =>
      name in usual && JSON.stringify(value) !== JSON.stringify(usual[name]);
    return Object.fromEntries(Object.entries(host.state).filter(isChosen));
  }

  /** A link to this page; null where the page reads none, or has no address. */
  #link(): Link | null {
    const { host } = this.#parts;
    const key = host.getAttribute('share-key');
    if (!key || !/^(https?|file):$/.test(location.protocol)) return null;
    const { data, ...choices } = host.state;
    const to = (state: object): string => `${location.href.replace(/#.*$/, '')}${withState(location.hash, key, state)}`;
    const whole = to(data === undefined ? choices : { ...choices, data });
    const isWithoutData = whole.length > LONGEST_LINK;
    return { text: isWithoutData ? to(choices) : whole, isWithoutData: isWithoutData && data !== undefined };
  }

  readonly #setBase = (event: Event): void => {
    this.#base = (event.currentTarget as HTMLInputElement).value.replace(/\/+$/, '');
    this.#parts.host.requestUpdate();
  };

  async #copy(kind: Kind, text: string): Promise<void> {
    const copied = await isCopied(text);
    const what = this.#say({ key: kind });
    this.#said = copied ? this.#say({ key: 'copied', values: { what } }) : this.#say({ key: 'selected' });
    this.#parts.host.requestUpdate();
    if (copied) return;
    await this.#parts.host.updateComplete;
    const area = this.#parts.host.renderRoot.querySelector<HTMLTextAreaElement>(`.share .${kind} textarea`);
    area?.focus();
    area?.select();
  }
}

/** A slide deck around us must not turn the page while somebody moves through the text. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}

export const createPanel = (parts: PanelParts): Panel => new SharePanel(parts);
