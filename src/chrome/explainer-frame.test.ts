import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, render, type CSSResultGroup, type TemplateResult } from 'lit';
import { Format } from '../locales/format.js';
import { explainerStyles } from '../styles/explainer.styles.js';
import { waitUntil } from '../testing/wait.js';
import type { Table } from '../viz/scene.js';
import { numberField, range, select } from './controls.js';
import { explainerFrame, type FrameParts } from './explainer-frame.js';

const calls: string[] = [];
const call = (name: string) => (): void => {
  calls.push(name);
};

const parts: FrameParts = {
  step: {
    index: 1,
    count: 3,
    name: 'shuffle',
    title: 'Shuffle the herd',
    text: 'See the [model](model).',
    locked: false,
  },
  narrow: false,
  printing: false,
  isHidden: () => false,
  figure: html`<svg class="picture"></svg>`,
  controls: html`
    ${range({ name: 'r', label: 'Range', value: 5, min: 0, max: 10, step: 1, valueText: '5', onInput: () => undefined, onChange: () => undefined })}
    ${numberField({ name: 'n', label: 'Number', value: 5, min: 0, max: 10, step: 1, onChange: () => undefined })}
    ${select({ name: 's', label: 'Select', value: 'a', options: [{ value: 'a', label: 'a' }], onChange: () => undefined })}
  `,
  sentence: 'The difference is 1.2.',
  announcement: 'Spoken.',
  table: () => ({ caption: 'Wool', columns: ['animal', 'wool'], rows: [['a', 1.23456]] }),
  tableWaits: false,
  tool: (name) => html`<p>Inside ${name}</p>`,
  problems: [],
  loading: '',
  playing: false,
  canUndo: false,
  format: new Format('en'),
  on: {
    back: call('back'),
    next: call('next'),
    togglePlay: call('play'),
    toggleTable: (open) => calls.push(`table ${String(open)}`),
    toggleTool: (name, open) => calls.push(`${name} ${String(open)}`),
    undo: call('undo'),
    reset: call('reset'),
    keydown: () => undefined,
    pointer: (event) => calls.push(event.type),
  },
};

class FrameHost extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  parts: FrameParts = parts;
  override render(): TemplateResult {
    return explainerFrame(this.parts);
  }
}
customElements.define('frame-host', FrameHost);

let host: FrameHost;

async function mount(more: Partial<FrameParts> = {}): Promise<FrameHost> {
  host = new FrameHost();
  host.parts = { ...parts, ...more };
  document.body.append(host);
  await host.updateComplete;
  return host;
}

const all = (selector: string): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const text = (selector: string): string => one(selector).textContent.replace(/\s+/g, ' ').trim();

afterEach(() => {
  host.remove();
  calls.length = 0;
});

describe('the frame of an explainer', () => {
  it('tells the story under a heading, with its place', async () => {
    await mount();
    expect(text('.place')).to.equal('Step 2 of 3 · shuffle');
    expect(one('[role=heading]').getAttribute('aria-level')).to.equal('3');
    expect(text('[role=heading]')).to.equal('Shuffle the herd');
    expect(text('.prose')).to.equal('See the model.');
    expect(one('section').getAttribute('aria-label')).to.equal('Shuffle the herd');
  });

  it('has buttons that do what they say', async () => {
    await mount({ canUndo: true });
    for (const button of all('.transport button')) button.click();
    expect(all('.transport button').map((button) => button.textContent.trim())).to.deep.equal([
      'Back',
      'Next',
      'Play',
      'Undo',
      'Reset',
    ]);
    expect(calls).to.deep.equal(['back', 'next', 'play', 'undo', 'reset']);
  });

  it('offers no way back at the beginning, none on at the end, and no undo of nothing', async () => {
    await mount({ step: { ...parts.step, index: 0 }, playing: true });
    const off = (): string[] => all('button:disabled').map((button) => button.textContent.trim());
    expect(off()).to.deep.equal(['Back', 'Undo']);
    expect(all('button').map((button) => button.textContent.trim())).to.include('Pause');
    host.remove();
    await mount({ step: { ...parts.step, index: 2 }, canUndo: true });
    expect(off()).to.deep.equal(['Next']);
  });

  it('keeps Undo and Reset together, however narrow it is', async () => {
    for (const width of [200, 260, 320, 900]) {
      await mount({ narrow: width < 560 });
      host.style.display = 'block';
      host.style.inlineSize = `${String(width)}px`;
      const [undo, reset] = ['Undo', 'Reset'].map((name) =>
        all('.transport button').find((button) => button.textContent.trim() === name),
      );
      const top = undo?.getBoundingClientRect().top;
      expect(top, String(width)).to.equal(reset?.getBoundingClientRect().top);
      host.remove();
    }
  });

  it('shows the sentence, and speaks only what is announced', async () => {
    await mount();
    expect(text('.sentence')).to.equal('The difference is 1.2.');
    expect(one('.sentence').hasAttribute('aria-live')).to.equal(false);
    expect(text('[aria-live=polite]')).to.equal('Spoken.');
    expect(one('.spoken').getBoundingClientRect().width).to.be.at.most(1);
  });

  it('says what is wrong in a place that screen readers watch, and takes no room without', async () => {
    await mount();
    const place = one('[role=status]');
    expect(place.matches(':empty')).to.equal(true);
    const [, stage, , transport] = [...one('.explainer').children] as HTMLElement[];
    const gap =
      (transport as HTMLElement).getBoundingClientRect().top - (stage as HTMLElement).getBoundingClientRect().bottom;
    expect(gap).to.be.closeTo(12, 0.5);
    host.parts = {
      ...parts,
      loading: 'Loading herd.csv',
      problems: [
        { severity: 'error', text: 'alpha is "x" <b>' },
        { severity: 'warning', text: 'Left out: line 3' },
      ],
    };
    host.requestUpdate();
    await host.updateComplete;
    expect(one('[role=status]')).to.equal(place);
    expect([...place.children].map(({ className, textContent }) => [className, textContent])).to.deep.equal([
      ['notice', 'Loading herd.csv'],
      ['error', 'alpha is "x" <b>'],
      ['warning', 'Left out: line 3'],
    ]);
  });

  it('has its tools folded away, and tells which is opened', async () => {
    const { renderRoot } = await mount();
    const tools = [...renderRoot.querySelectorAll<HTMLDetailsElement>('details[part=code], details[part=export]')];
    expect(tools.map(({ open }) => open)).to.deep.equal([false, false]);
    expect(tools[0]?.textContent).to.contain('Inside code');
    calls.length = 0;
    for (const tool of tools) tool.open = true;
    await waitUntil(() => calls.length === 2, 'both tell');
    expect(calls).to.deep.equal(['code true', 'export true']);
  });

  for (const [part, selector] of [
    ['story', '.story'],
    ['transport', '[part=transport]'],
    ['controls', '[part=controls]'],
    ['sentence', '[part=sentence]'],
    ['table', '[part=table]'],
    ['code', '[part=code]'],
  ] as const)
    it(`leaves ${part} out, and nothing else`, async () => {
      const whole = (await mount()).renderRoot.querySelectorAll('.explainer > *').length;
      const { renderRoot } = await mount({ isHidden: (each) => each === part });
      expect(renderRoot.querySelector(selector)).to.equal(null);
      expect(renderRoot.querySelectorAll('.explainer > *').length).to.equal(whole - 1);
    });

  it('knows a narrow place', async () => {
    await mount({ narrow: true });
    expect(one('section').className).to.equal('explainer narrow');
  });

  it('hands on what the pointer does over the picture', async () => {
    await mount();
    for (const type of ['pointermove', 'pointerdown', 'pointerleave'])
      one('.stage').dispatchEvent(new PointerEvent(type));
    expect(calls).to.deep.equal(['pointermove', 'pointerdown', 'pointerleave']);
  });

  it('is accessible', async () => {
    await mount({ problems: [{ severity: 'error', text: 'Wrong.' }] });
    await expect(host).to.be.accessible();
  });
});

describe('the table of numbers', () => {
  const long: Table = {
    caption: 'Wool <i>',
    columns: ['animal', 'wool'],
    rows: Array.from({ length: 1250 }, (_, i) => [`a${String(i)}`, i === 0 ? Number.NaN : i / 3]),
  };

  it('stands under a summary, with its columns and four digits', async () => {
    await mount();
    expect(text('summary')).to.equal('The numbers');
    expect(all('th').map((cell) => cell.textContent)).to.deep.equal(['animal', 'wool']);
    expect(all('td').map((cell) => [cell.className, cell.textContent])).to.deep.equal([
      ['', 'a'],
      ['number', '1.235'],
    ]);
    expect(text('caption')).to.equal('Wool');
    expect(one('.scroll').getAttribute('aria-label')).to.equal('Wool');
  });

  it('shows 200 rows and says how many more there are, and no NaN', async () => {
    await mount({ table: () => long });
    expect(all('tbody tr')).to.have.length(200);
    expect(text('caption')).to.equal('Wool <i> (+ 1,050)');
    expect(text('tbody')).to.not.match(/NaN/);
  });

  it('waits while the picture moves, and tells when it is opened', async () => {
    await mount();
    const details = one('details') as HTMLDetailsElement;
    const opened = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    details.open = true;
    await opened;
    expect(calls).to.deep.equal(['table true']);
    host.parts = { ...parts, tableWaits: true, table: () => long };
    host.requestUpdate();
    await host.updateComplete;
    host.parts = { ...parts, tableWaits: true, table: () => ({ ...long, caption: 'Later' }) };
    host.requestUpdate();
    await host.updateComplete;
    expect(text('caption')).to.not.equal('Later');
    host.parts = { ...parts, table: () => ({ ...long, caption: 'Later' }) };
    host.requestUpdate();
    await host.updateComplete;
    expect(text('caption')).to.match(/^Later/);
  });
});

describe('keys in the frame', () => {
  /** Keys that get out of the element when they are pressed on what `selector` finds. */
  async function leaked(selector: string, keys: readonly string[]): Promise<string[]> {
    const out: string[] = [];
    const hear = (event: KeyboardEvent): void => {
      out.push(event.key);
    };
    document.addEventListener('keydown', hear);
    try {
      for (const key of keys) {
        one(selector).focus();
        await sendKeys({ press: key });
      }
    } finally {
      document.removeEventListener('keydown', hear);
    }
    return out;
  }

  const others = ['j', 'Escape', 'Tab', 'F2'];

  it('stay inside where a native control uses them, and only there', async () => {
    await mount();
    (one('details') as HTMLDetailsElement).open = true;
    const cases: [string, string[], string[]][] = [
      ['input[type=range]', ['ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageDown'], [...others, '5', '.', 'e', ' ']],
      ['input[type=number]', ['ArrowUp', '5', '.', '-', 'Backspace', 'Enter', 'Home'], others],
      ['.transport button:not(:disabled)', ['Enter', ' '], [...others, 'ArrowRight', '5']],
      ['summary', ['Enter', ' '], [...others, 'ArrowRight']],
      ['.scroll', ['ArrowDown', 'PageDown', 'End', ' '], others],
    ];
    for (const [selector, kept, passed] of cases) {
      expect(await leaked(selector, kept), `${selector} keeps`).to.deep.equal([]);
      expect(await leaked(selector, passed), `${selector} passes on`).to.deep.equal(passed);
    }
  });

  it('stay inside a select, letters too', async () => {
    await mount();
    const out: string[] = [];
    const hear = (event: KeyboardEvent): void => {
      out.push(event.key);
    };
    document.addEventListener('keydown', hear);
    for (const key of ['ArrowDown', 'm', ' ', 'Escape', 'Tab'])
      one('select').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    document.removeEventListener('keydown', hear);
    expect(out).to.deep.equal(['Escape', 'Tab']);
  });

  it("with Ctrl or the command key are the page's", async () => {
    await mount();
    let out = 0;
    const hear = (): void => {
      out += 1;
    };
    document.addEventListener('keydown', hear);
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }])
      one('input[type=range]').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, composed: true, ...modifier }),
      );
    document.removeEventListener('keydown', hear);
    expect(out).to.equal(2);
  });

  it('reach the element first', async () => {
    const keys: string[] = [];
    await mount({ on: { ...parts.on, keydown: (event) => keys.push(event.key) } });
    one('button').dispatchEvent(new KeyboardEvent('keydown', { key: 'z', bubbles: true }));
    expect(keys).to.deep.equal(['z']);
  });
});

describe('the frame as a template', () => {
  it('can be drawn into any place', () => {
    host = new FrameHost();
    const place = document.createElement('div');
    render(explainerFrame(parts), place);
    expect(place.querySelector('section')).to.not.equal(null);
  });
});
