import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { explainerStyles } from '../styles/explainer.styles.js';
import { panelParts } from '../testing/panel-parts.js';
import { waitUntil } from '../testing/wait.js';
import type { Panel } from '../chrome/panel.js';
import { createPanel } from './save-panel.js';

class SavingHost extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  readonly state = { v: 1, step: 'verdict' };
  readonly data = null;
  broken = false;
  panel: Panel | undefined;
  toSVG(): Promise<string> {
    return this.broken ? Promise.reject(new Error('no picture')) : Promise.resolve('<svg/>');
  }
  toPNG({ scale }: { scale: number }): Promise<Blob> {
    return this.broken
      ? Promise.reject(new Error('no picture'))
      : Promise.resolve(new Blob([String(scale)], { type: 'image/png' }));
  }
  toCSV(): Promise<string> {
    return Promise.resolve('a,b\r\n1,2\r\n');
  }
  toJSON(): object {
    return { state: this.state, results: {} };
  }
  override render(): TemplateResult {
    return html`<svg class="picture" width="300" height="100"></svg>
      <details part="export" open @toggle=${() => this.panel?.toggled?.(false)}>
        <summary>Save</summary>
        ${this.panel?.render()}
      </details>`;
  }
}
customElements.define('saving-host', SavingHost);

interface Download {
  readonly href: string;
  readonly file: string;
}

const make = URL.createObjectURL.bind(URL);
const revoke = URL.revokeObjectURL.bind(URL);
const follow = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')?.value as () => void;

let host: SavingHost;
let blobs: Blob[] = [];
let revoked: string[] = [];
let downloads: Download[] = [];

/** Downloads are looked at, not made. */
function watch(): void {
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return make(blob);
  };
  URL.revokeObjectURL = (url) => {
    revoked.push(url);
    revoke(url);
  };
  HTMLElement.prototype.click = function click(this: HTMLElement) {
    if (this instanceof HTMLAnchorElement) downloads.push({ href: this.href, file: this.download });
    else follow.call(this);
  };
}

beforeEach(async () => {
  [blobs, revoked, downloads] = [[], [], []];
  watch();
  host = new SavingHost();
  document.body.append(host);
  await host.updateComplete;
  host.panel = createPanel(panelParts(host));
  host.requestUpdate();
  await host.updateComplete;
});

afterEach(() => {
  host.remove();
  URL.createObjectURL = make;
  URL.revokeObjectURL = revoke;
  HTMLElement.prototype.click = follow;
});

function button(group: string, label: string): HTMLButtonElement {
  const found = [...host.renderRoot.querySelectorAll<HTMLButtonElement>(`[aria-label="${group}"] button`)].find(
    (each) => each.textContent.trim() === label,
  );
  if (!found) throw new Error(`no "${label}" in "${group}"`);
  return found;
}

const status = (): string => host.renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '';
const area = (): HTMLTextAreaElement | null => host.renderRoot.querySelector('textarea');

async function save(label: string): Promise<Download> {
  const before = downloads.length;
  button('Save a file', label).click();
  await waitUntil(() => downloads.length > before, `${label} is handed over`);
  await host.updateComplete;
  return downloads.at(-1) as Download;
}

/** Without leaving a byte out, as text() would do with the byte order mark. */
const textOf = async (blob: Blob | undefined): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob?.arrayBuffer());

describe('the panel that saves a picture', () => {
  it('hands over each kind of file under a name that says what it is', async () => {
    const files = [];
    for (const label of ['SVG', 'CSV', 'JSON', 'PNG', 'PNG 2×', 'PNG 4×']) files.push((await save(label)).file);
    expect(files).to.deep.equal([
      'saving-host-verdict.svg',
      'saving-host-verdict.csv',
      'saving-host-verdict.json',
      'saving-host-verdict.png',
      'saving-host-verdict-2x.png',
      'saving-host-verdict-4x.png',
    ]);
    expect(blobs.map(({ type }) => type)).to.deep.equal([
      'image/svg+xml',
      'text/csv;charset=utf-8',
      'application/json',
      ...Array<string>(3).fill('image/png'),
    ]);
    expect(await textOf(blobs[0])).to.equal('<svg/>');
    expect(await textOf(blobs[1]), 'spreadsheets need to be told that it is UTF-8').to.equal('\ufeffa,b\r\n1,2\r\n');
    expect(JSON.parse(await textOf(blobs[2]))).to.deep.equal(host.toJSON());
    expect(await textOf(blobs[5])).to.equal('4');
    expect(status()).to.contain('saving-host-verdict-4x.png').and.to.contain('allows no downloads');
  });

  it('lets go of each file with the next one, when it is closed, and when it goes', async () => {
    const first = await save('SVG');
    expect(revoked).to.deep.equal([]);
    const second = await save('JSON');
    expect(revoked).to.deep.equal([first.href]);
    host.renderRoot.querySelector('details')?.removeAttribute('open');
    await waitUntil(() => revoked.length === 2, 'it lets go');
    expect(revoked).to.deep.equal([first.href, second.href]);
    host.renderRoot.querySelector('details')?.setAttribute('open', '');
    const third = await save('PNG');
    host.remove();
    expect(revoked.at(-1)).to.equal(third.href);
  });

  it('shows text, selected, for a reader who may not download; by keys alone', async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    button('Show as text', 'CSV').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => host.shadowRoot?.activeElement === area() && area() !== null, 'the text has the focus');
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'ArrowRight' });
    document.removeEventListener('keydown', listen);
    expect(heard, 'keys in the text stay there').to.deep.equal([]);
    const text = area();
    text?.select();
    expect(text?.readOnly).to.equal(true);
    expect(text?.value).to.equal('a,b\n1,2\n');
    expect(text?.closest('label')?.textContent.trim()).to.equal('saving-host-verdict.csv, selected for you to copy');
    await expect(host).to.be.accessible();
  });

  it('selects the whole text', async () => {
    button('Show as text', 'SVG').click();
    await waitUntil(() => area()?.selectionEnd === '<svg/>'.length, 'it is selected');
    expect(area()?.selectionStart).to.equal(0);
  });

  it('falls back to text where no file can be handed over', async () => {
    URL.createObjectURL = () => {
      throw new Error('not here');
    };
    button('Save a file', 'JSON').click();
    await waitUntil(() => area(), 'the text is shown');
    expect(JSON.parse(area()?.value ?? '')).to.deep.equal(host.toJSON());
    button('Save a file', 'PNG').click();
    await waitUntil(() => status().includes('not here'), 'it says why');
    expect(status()).to.equal('saving-host-verdict.png could not be made: not here');
  });

  it('says so where a file cannot be made', async () => {
    host.broken = true;
    for (const [group, label, file] of [
      ['Save a file', 'SVG', 'verdict.svg'],
      ['Save a file', 'PNG 2×', 'verdict-2x.png'],
      ['Show as text', 'SVG', 'verdict.svg'],
    ] as const) {
      button(group, label).click();
      await waitUntil(() => status() === `saving-host-${file} could not be made: no picture`, label);
    }
    expect(downloads).to.deep.equal([]);
  });
});
