import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import { programsBy, type Programs } from '../code/program.js';
import { explainerStyles } from '../styles/explainer.styles.js';
import { panelParts } from '../testing/panel-parts.js';
import { waitUntil } from '../testing/wait.js';
import { createPanel } from './code-panel.js';
import type { Panel } from './panel.js';

const unused = (): Promise<never> => Promise.reject(new Error('not asked for here'));

class PanelHost extends LitElement {
  static override styles = explainerStyles;
  level = 1;
  dataFile: string | null = null;
  broken = false;
  asked = 0;

  #panel: Panel | undefined;
  toSVG = unused;
  toPNG = unused;
  toCSV = unused;
  toJSON = (): object => ({});
  readonly state = {};
  readonly data = null;

  override render(): TemplateResult {
    return html`<details @toggle=${this.#toggle}>
      <summary>Show the code</summary>
      ${this.#panel?.render()}
    </details>`;
  }

  #programs(): Promise<Programs> {
    this.asked += 1;
    if (this.broken) return Promise.reject(new Error('offline'));
    const { level, dataFile } = this;
    return Promise.resolve(
      programsBy({
        python: () => `level = ${level}  # one\n`,
        r: () => `level <- ${level}  # one\n`,
        dataCsv: () => 'x\n1\n',
        dataFile,
      }),
    );
  }

  readonly #toggle = (event: Event): void => {
    this.#panel ??= createPanel(panelParts(this, { programs: () => this.#programs() }));
    this.#panel.toggled?.((event.currentTarget as HTMLDetailsElement).open);
    this.requestUpdate();
  };
}
customElements.define('panel-host', PanelHost);

let host: PanelHost;
const find = (selector: string): HTMLElement => {
  const found = host.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const fold = (): HTMLDetailsElement => find('details') as HTMLDetailsElement;
const text = (): string => host.renderRoot.querySelector('code')?.textContent ?? '';
const said = (): string => find('.code-said').textContent;
const press = (label: string): void => {
  const button = [...host.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === label);
  if (!button) throw new Error(`no button ${label}`);
  button.click();
};

/** Stands in for the clipboard; null forbids it. */
function setClipboard(write: ((text: string) => Promise<void>) | null): void {
  const clipboard = write ? { writeText: write } : undefined;
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

async function open(set: Partial<PanelHost> = {}): Promise<void> {
  host = Object.assign(new PanelHost(), set);
  document.body.append(host);
  await host.updateComplete;
  fold().open = true;
  await waitUntil(() => host.renderRoot.querySelector('code'), 'the panel is there');
}

afterEach(() => {
  host.remove();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the panel with the code', () => {
  it('asks for nothing before it is opened', async () => {
    host = new PanelHost();
    document.body.append(host);
    await host.updateComplete;
    host.requestUpdate();
    await host.updateComplete;
    expect(host.asked).to.equal(0);
  });

  it('shows the program, its comments, numbers and words in colours', async () => {
    await open();
    expect(text()).to.equal('level = 1  # one\n');
    expect(find('code .number').textContent).to.equal('1');
    expect(getComputedStyle(find('code .comment')).fontStyle).to.equal('italic');
    await expect(host).to.be.accessible();
  });

  it('changes the language by arrow keys, which it keeps from the page', async () => {
    await open();
    const leaked: string[] = [];
    const listen = (event: KeyboardEvent): void => void leaked.push(event.key);
    document.addEventListener('keydown', listen);
    find('input[value=python]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => text() === 'level <- 1  # one\n', 'it is in R');
    document.removeEventListener('keydown', listen);
    expect(leaked).to.deep.equal([]);
    expect(find('.scroll').getAttribute('aria-label')).to.equal('The picture as a program in R');
  });

  it('is renewed when the picture changes while it is open, and when it is opened again', async () => {
    await open();
    host.level = 2;
    host.requestUpdate();
    await waitUntil(() => text() === 'level = 2  # one\n', 'it is new');
    const details = fold();
    details.open = false;
    await nextFrame();
    const { asked } = host;
    host.level = 3;
    host.requestUpdate();
    await host.updateComplete;
    expect(host.asked).to.equal(asked);
    details.open = true;
    await waitUntil(() => text() === 'level = 3  # one\n', 'it is new again');
  });

  it('copies the program and says so', async () => {
    const copied: string[] = [];
    setClipboard((each) => Promise.resolve(void copied.push(each)));
    await open();
    press('Copy');
    await waitUntil(() => said() === 'The program is copied.', 'it says so');
    expect(copied).to.deep.equal(['level = 1  # one\n']);
  });

  for (const [what, write] of [
    ['is forbidden', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['is not there', null],
  ] as const) {
    it(`selects the program where the clipboard ${what}`, async () => {
      setClipboard(write);
      await open();
      press('Copy');
      await waitUntil(() => said().includes('Ctrl+C'), 'it says so');
      expect(String(getSelection()).trim()).to.equal('level = 1  # one');
    });
  }

  it('says which file the program reads, and copies the data', async () => {
    const copied: string[] = [];
    setClipboard((each) => Promise.resolve(void copied.push(each)));
    await open({ dataFile: 'rows.csv' });
    expect(said()).to.contain('rows.csv');
    press('Copy the data');
    await waitUntil(() => said().includes('copied'), 'it says so');
    expect(copied).to.deep.equal(['x\n1\n']);
    setClipboard(null);
    press('Copy the data');
    await waitUntil(() => text() === 'x\n1\n', 'the data are shown');
    press('Copy');
    await waitUntil(() => text() === 'level = 1  # one\n', 'the program is back');
  });

  it('says so when the program cannot be written, and tries again', async () => {
    await open({ broken: true });
    expect(said()).to.contain('offline');
    host.broken = false;
    host.requestUpdate();
    await waitUntil(() => text() === 'level = 1  # one\n', 'it is there');
    expect(said()).to.equal('');
  });

  it('scrolls within itself in a narrow page', async () => {
    await open();
    host.style.display = 'block';
    host.style.inlineSize = '280px';
    host.level = Number('1'.repeat(20));
    host.broken = false;
    host.requestUpdate();
    await waitUntil(() => text().includes('1111'), 'the line is long');
    expect(find('.scroll').getBoundingClientRect().width).to.be.at.most(280);
  });
});
