import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Panel } from '../chrome/panel.js';
import { explainerStyles } from '../styles/explainer.styles.js';
import { panelParts } from '../testing/panel-parts.js';
import { waitUntil } from '../testing/wait.js';
import type { Table } from '../viz/scene.js';
import { createPanel } from './table-panel.js';
import { tableToCsv } from './table-to-csv.js';

const short: Table = { caption: 'Wool <i>', columns: ['animal', 'wool'], rows: [['a', 1.23456]] };
const long: Table = {
  caption: 'Wool',
  columns: ['animal', 'wool'],
  rows: Array.from({ length: 1250 }, (_, i) => [`a${String(i)}`, i === 0 ? Number.NaN : i / 3]),
};

class TableHost extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  readonly state = { v: 1, step: 'verdict' };
  readonly data = null;
  table = short;
  asked = 0;
  panel: Panel | undefined;
  readonly #make = (): Panel =>
    createPanel(
      panelParts(this, {
        table: () => {
          this.asked += 1;
          return this.table;
        },
      }),
    );
  toSVG = (): Promise<string> => Promise.reject(new Error('none'));
  toPNG = (): Promise<Blob> => Promise.reject(new Error('none'));
  toCSV = (): Promise<string> => Promise.resolve(tableToCsv(this.table));
  toJSON = (): object => ({});
  override render(): TemplateResult {
    return html`<details
      open
      @toggle=${(event: Event) => {
        this.panel?.toggled?.((event.currentTarget as HTMLDetailsElement).open);
        this.requestUpdate();
      }}
    >
      <summary>The numbers</summary>
      ${(this.panel ??= this.#make()).render()}
    </details>`;
  }
}
customElements.define('table-host', TableHost);

let host: TableHost;

async function mount(table: Table): Promise<void> {
  host = new TableHost();
  host.table = table;
  document.body.append(host);
  await host.updateComplete;
}

const all = (selector: string): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const text = (selector: string): string => one(selector).textContent.replace(/\s+/g, ' ').trim();
const button = (label: string): HTMLElement => {
  const found = all('button').find((each) => each.textContent.trim() === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
};

describe('the panel of the numbers', () => {
  const make = URL.createObjectURL.bind(URL);
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')?.value as () => void;
  let blobs: Blob[];
  let files: string[];

  beforeEach(() => {
    [blobs, files] = [[], []];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return make(blob);
    };
    HTMLElement.prototype.click = function (this: HTMLElement) {
      if (this instanceof HTMLAnchorElement) files.push(this.download);
      else click.call(this);
    };
  });

  afterEach(() => {
    host.remove();
    URL.createObjectURL = make;
    HTMLElement.prototype.click = click;
  });

  it('shows columns and four digits, under a caption that names the region, too', async () => {
    await mount(short);
    expect(all('th').map((cell) => cell.textContent)).to.deep.equal(['animal', 'wool']);
    expect(all('td').map((cell) => [cell.className, cell.textContent])).to.deep.equal([
      ['', 'a'],
      ['number', '1.235'],
    ]);
    expect(text('caption')).to.equal('Wool <i>');
    expect(one('.scroll').getAttribute('aria-label')).to.equal('Wool <i>');
    await expect(host).to.be.accessible();
  });

  it('shows 200 rows and says how many there are, and no NaN', async () => {
    await mount(long);
    expect(all('tbody tr')).to.have.length(200);
    expect(text('caption')).to.equal('Wool The first 200 of 1,250 rows; the CSV has them all.');
    expect(text('tbody')).to.not.match(/NaN/);
  });

  it('is scrolled by keys under the names of its columns', async () => {
    await mount(long);
    const box = one('.scroll');
    box.focus();
    await sendKeys({ press: 'End' });
    await waitUntil(() => box.scrollTop > 1000, 'it is at its end');
    const head = one('th').getBoundingClientRect();
    expect(head.top).to.be.closeTo(box.getBoundingClientRect().top, 1);
    expect(head.bottom).to.be.greaterThan(head.top + 10);
  });

  it('asks for no number while it is folded, and for the present ones when it is opened again', async () => {
    await mount(short);
    const details = one('details') as HTMLDetailsElement;
    details.open = false;
    await waitUntil(() => all('td').length === 0, 'the rows are gone');
    const before = host.asked;
    host.table = long;
    host.requestUpdate();
    await host.updateComplete;
    expect(host.asked).to.equal(before);
    details.open = true;
    await waitUntil(() => all('tbody tr').length === 200, 'the rows of now');
  });

  it('hands over the CSV with every row', async () => {
    await mount(long);
    button('Download CSV').click();
    await waitUntil(() => files.length === 1, 'it is handed over');
    expect(files).to.deep.equal(['table-host-verdict.csv']);
    expect((await blobs[0]?.text())?.trim().split('\n')).to.have.length(1251);
    await waitUntil(() => text('[role=status]').includes('allows no downloads'), 'it says what to do else');
  });

  it('shows the CSV as selected text where nothing can be handed over, and when that is asked for; by keys', async () => {
    const area = (): HTMLTextAreaElement | null => host.renderRoot.querySelector('textarea');
    await mount(short);
    URL.createObjectURL = () => {
      throw new Error('not here');
    };
    button('Download CSV').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => area() && host.shadowRoot?.activeElement === area(), 'the text has the focus');
    expect(area()?.value).to.equal('animal,wool\na,1.23456\n');
    expect(area()?.selectionEnd).to.equal(area()?.value.length);
    host.remove();
    await mount(short);
    button('Show CSV as text').click();
    await waitUntil(() => area() && host.shadowRoot?.activeElement === area(), 'the text has the focus');
  });
});
