import { expect } from '@open-wc/testing';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import type { DataForm } from '../contract/data/form.js';
import { pointRoles, readPoints } from '../contract/data/points.js';
import type { Problem } from '../contract/problem.js';
import { problems as words } from '../locales/en-problems.js';
import { Format } from '../locales/format.js';
import { say } from '../locales/message.js';
import { explainerStyles } from '../styles/explainer.styles.js';
import { panelParts } from '../testing/panel-parts.js';
import { waitUntil } from '../testing/wait.js';
import { createPanel } from './data-panel.js';
import type { DataDesk, Panel } from './panel.js';

const format = new Format('en');

const form: DataForm = {
  roles: pointRoles,
  read: (table) => readPoints(table, 2, 2),
  words: () => ({ needs: 'Two columns.', example: 'x,y\n1,2\n3,4\n', names: { x: 'x', y: 'y' } }),
};

class DataHost extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  static dataColumns: readonly string[] = ['xColumn'];
  xColumn: string | undefined;
  readonly state = {};
  readonly data = null;
  panel: Panel | undefined;
  readonly toSVG = (): Promise<string> => Promise.resolve('');
  readonly toPNG = (): Promise<Blob> => Promise.reject(new Error('none'));
  readonly toCSV = (): Promise<string> => Promise.resolve('');
  readonly toJSON = (): object => ({});
  override render(): TemplateResult {
    return html`<div class="stage">The picture</div>
      <details part="data" open>
        <summary>Data</summary>
        ${this.panel?.render()}
      </details>`;
  }
}
customElements.define('data-host', DataHost);

let host: DataHost;
let data: object | null = null;
let pageData: object | null = null;
let allowed = true;
let getForm: () => Promise<DataForm> = () => Promise.resolve(form);
let chosen: [Readonly<Record<string, unknown>>, object | null][] = [];
let told: (readonly Problem[])[] = [];
let calls: string[] = [];

const desk: DataDesk = {
  mayChangeData: () => allowed,
  form: () => getForm(),
  now: () => ({ values: { treatment: '' }, data }),
  page: () => ({ values: { treatment: 'A' }, data: pageData }),
  inputs: { overtake: () => calls.push('overtake'), resume: () => calls.push('resume') },
  following: () => ({ treatment: '' }),
  choose: (values, next) => {
    chosen.push([values, next]);
    data = next;
    host.requestUpdate();
  },
  tell: (problems) => told.push(problems),
  say: (problem) => say(words, problem.message, format),
};

const one = <E extends HTMLElement>(selector: string, _kind?: new () => E): E => {
  const found = host.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const found = (): string => one('.found').textContent.replace(/\s+/g, ' ').trim();
const press = (label: string): void => {
  const button = [...host.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === label);
  if (!button) throw new Error(`no ${label}`);
  button.click();
};

async function paste(text: string): Promise<void> {
  const area = one('textarea', HTMLTextAreaElement);
  area.value = text;
  area.dispatchEvent(new InputEvent('input'));
  await host.updateComplete;
  press('Use these');
}

/** A file whose content comes when it is told to. */
function slowFile(name: string): { file: File; come: (text: string) => void } {
  let come: (text: string) => void = () => undefined;
  const file = new File(['x'], name);
  file.arrayBuffer = () =>
    new Promise((resolve) => {
      come = (text) => {
        resolve(new TextEncoder().encode(text).buffer);
      };
    });
  return {
    file,
    come: (text) => {
      come(text);
    },
  };
}

const drop = (...files: File[]): void =>
  host.panel?.dragged?.(new DragEvent('drop', { dataTransfer: new DataTransfer() }), files);

beforeEach(async () => {
  [data, pageData, allowed, chosen, told, calls] = [null, null, true, [], [], []];
  getForm = () => Promise.resolve(form);
  host = new DataHost();
  document.body.append(host);
  await host.updateComplete;
  host.panel = createPanel(panelParts(host, { format: () => format, desk }));
  host.requestUpdate();
  await waitUntil(() => host.renderRoot.querySelector('.bring')?.textContent.includes('Two columns.'));
});

afterEach(() => {
  host.remove();
});

describe('the panel for data of a reader', () => {
  it('says that it reads; what is brought meanwhile counts, whichever is read first', async () => {
    const [slow, fast] = [slowFile('slow.csv'), slowFile('fast.csv')];
    drop(slow.file);
    await waitUntil(() => found() === 'Reading slow.csv');
    drop(fast.file);
    await waitUntil(() => found() === 'Reading fast.csv');
    fast.come('7,8\n9,10');
    await waitUntil(() => data !== null);
    slow.come('1,2\n3,4');
    await waitUntil(() => found().startsWith('On screen: fast.csv, 2 rows.'));
    expect(chosen).to.deep.equal([[{ treatment: '' }, { x: [7, 9], y: [8, 10] }]]);
    expect(Object.isFrozen(data)).to.equal(true);
  });

  it('takes nothing that is read after the element was taken out, or after the reader went back', async () => {
    const { file, come } = slowFile('slow.csv');
    drop(file);
    await waitUntil(() => found() === 'Reading slow.csv');
    host.remove();
    document.body.append(host);
    come('1,2\n3,4');
    await paste('5,6\n7,8');
    await waitUntil(() => data !== null);
    expect(chosen.length).to.equal(1);
  });

  it('goes back to the data of the page, and to what the page set along with them', async () => {
    pageData = Object.freeze({ x: [1, 2, 3], y: [1, 2, 3] });
    data = pageData;
    await paste('5,6\n7,8');
    await waitUntil(() => chosen.length === 1);
    await host.updateComplete;
    press('Back to the data of this page');
    expect(chosen[1]).to.deep.equal([{ treatment: 'A' }, pageData]);
    expect(calls).to.deep.equal(['overtake', 'overtake', 'resume']);
    await host.updateComplete;
    expect(found()).to.equal('');
  });

  it('knows what was on screen after an undo, and that data were changed by hand', async () => {
    await paste('5,6\n7,8');
    await waitUntil(() => data !== null);
    const first = data;
    drop(new File(['1,2\n3,4\n5,6'], 'three.csv'));
    await waitUntil(() => found().startsWith('On screen: three.csv, 3 rows.'));
    data = first;
    host.requestUpdate();
    await host.updateComplete;
    expect(found()).to.match(/^On screen: the table you pasted, 2 rows\./);
    data = { x: [5, 7], y: [6, 9] };
    host.requestUpdate();
    await host.updateComplete;
    expect(found()).to.equal('On screen: data that were changed by hand.');
  });

  it('takes one file at a time', async () => {
    drop(new File(['1,2\n3,4'], 'a.csv'), new File(['1,2\n3,4'], 'b.csv'));
    await waitUntil(() => found().startsWith('These are 2 files'));
    expect(chosen).to.deep.equal([]);
  });

  it('reads by the columns that the page names where the table has them', async () => {
    host.xColumn = 'b';
    await paste('a,b,c\n1,2,3\n4,5,6');
    await waitUntil(() => data !== null);
    expect(data).to.deep.equal({ x: [2, 5], y: [1, 4] });
    await paste('p,q\n1,2\n4,5');
    await waitUntil(() => chosen.length === 2);
    expect(data).to.deep.equal({ x: [1, 4], y: [2, 5] });
  });

  it('changes two columns over where the one is chosen for the other', async () => {
    await paste('a,b\n1,2\n4,5');
    await waitUntil(() => host.renderRoot.querySelectorAll('select').length === 2);
    const field = one('select[name=x-column]', HTMLSelectElement);
    field.value = '1';
    field.dispatchEvent(new Event('change'));
    await host.updateComplete;
    expect(data).to.deep.equal({ x: [2, 5], y: [1, 4] });
    expect([...host.renderRoot.querySelectorAll('select')].map(({ value }) => value)).to.deep.equal(['1', '0']);
  });

  it('offers other columns of a table that was refused', async () => {
    await paste('a,b,c\n1,x,3\n1,y,6');
    await waitUntil(() => /All points have the same x/.test(found()));
    const field = one('select[name=x-column]', HTMLSelectElement);
    expect([...field.options].map(({ text }) => text.trim())).to.deep.equal(['a', 'c']);
    field.value = '2';
    field.dispatchEvent(new Event('change'));
    await host.updateComplete;
    expect(data).to.deep.equal({ x: [3, 6], y: [1, 1] });
    expect(found()).to.not.match(/same x/);
  });

  it('says what cannot be fetched or read, and throws nothing', async () => {
    getForm = () => Promise.reject(new Error('no network'));
    await paste('1,2\n3,4');
    await waitUntil(() => /could not be read \(no network\)/.test(found()));
    getForm = () =>
      Promise.resolve({
        ...form,
        read: () => {
          throw new Error('cannot bear it');
        },
      });
    await paste('1,2\n3,4');
    await waitUntil(() => /could not be read \(cannot bear it\)/.test(found()));
    const broken = new File(['x'], 'folder');
    broken.arrayBuffer = () => Promise.reject(new Error('a folder'));
    getForm = () => Promise.resolve(form);
    drop(broken);
    await waitUntil(() => /could not be read \(a folder\)/.test(found()));
    expect(told.flat().every(({ source }) => source === 'reader')).to.equal(true);
    expect(chosen).to.deep.equal([]);
  });

  it('opens and tells where a file was dropped on the picture', async () => {
    one('details', HTMLDetailsElement).open = false;
    drop(new File(['1,2\n3,four'], 'mine.csv'));
    await waitUntil(() => /Line 2, column 2: "four"/.test(found()));
    expect(one('details', HTMLDetailsElement).open).to.equal(true);
  });

  it('refuses what is dragged where the page has locked its data', async () => {
    allowed = false;
    const dataTransfer = new DataTransfer();
    dataTransfer.dropEffect = 'copy';
    host.panel?.dragged?.(new DragEvent('dragover', { dataTransfer }), []);
    expect(host.renderRoot.querySelectorAll('.over').length).to.equal(0);
    drop(new File(['1,2\n3,4'], 'mine.csv'));
    host.requestUpdate();
    await host.updateComplete;
    expect(one('.bring').textContent).to.equal('This page keeps to its own data.');
    expect(chosen).to.deep.equal([]);
  });
});
