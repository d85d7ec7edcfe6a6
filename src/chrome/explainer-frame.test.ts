import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, nothing, render, type CSSResultGroup, type TemplateResult } from 'lit';
import { Format } from '../locales/format.js';
import { explainerStyles } from '../styles/explainer.styles.js';
import { waitUntil } from '../testing/wait.js';
import { range, select } from './controls.js';
import { numberField } from './number-field.js';
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
  served: false,
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
  tool: (name) =>
    html`<p>Inside ${name}</p>
      ${name === 'table' ? html`<div class="scroll" tabindex="0" role="region" aria-label="Wool">1.235</div>` : nothing}`,
  problems: [],
  loading: '',
  playing: false,
  run: null,
  speed: 1,
  canUndo: false,
  format: new Format('en'),
  on: {
    back: call('back'),
    next: call('next'),
    togglePlay: call('play'),
    toggleTool: (name, open) => calls.push(`${name} ${String(open)}`),
    scrub: (value, phase) => calls.push(`scrub ${String(value)} ${phase}`),
    pace: (speed) => calls.push(`speed ${String(speed)}`),
    retry: call('retry'),
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

  it('scrubs by a slider that says where the reader is', async () => {
    await mount();
    const slider = one('.transport input[type=range]') as HTMLInputElement;
    expect(slider.getAttribute('aria-label')).to.equal('Place in the story');
    expect(slider.getAttribute('aria-valuetext')).to.equal('Step 2 of 3 · shuffle');
    expect([slider.min, slider.value, slider.max]).to.deep.equal(['0', '1', '2']);
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(calls).to.deep.equal(['scrub 2 input', 'scrub 2 change']);
    host.remove();
    await mount({ step: { ...parts.step, locked: true } });
    expect((one('.transport input') as HTMLInputElement).disabled).to.equal(true);
    host.remove();
    await mount({ run: { label: 'What was played', value: 40, min: 20, max: 100, text: '40 shuffles' } });
    const run = one('.transport input') as HTMLInputElement;
    expect([run.min, run.value, run.max, run.ariaValueText]).to.deep.equal(['20', '40', '100', '40 shuffles']);
  });

  it('offers half, usual and double speed, and the one that a page set', async () => {
    await mount();
    const menu = (): HTMLSelectElement => one('.transport select') as HTMLSelectElement;
    const offered = (): string[] => [...menu().options].map((option) => option.text);
    expect(menu().getAttribute('aria-label')).to.equal('Speed');
    expect(offered()).to.deep.equal(['0.5×', '1×', '2×']);
    expect(menu().value).to.equal('1');
    menu().value = '2';
    menu().dispatchEvent(new Event('change', { bubbles: true }));
    expect(calls).to.deep.equal(['speed 2']);
    host.remove();
    await mount({ speed: 1.5 });
    expect(offered()).to.deep.equal(['1.5×', '0.5×', '1×', '2×']);
    expect(menu().value).to.equal('1.5');
  });

  it('keeps its transport on two lines at most', async () => {
    for (const width of [320, 400, 640, 1200]) {
      await mount({ narrow: width < 560, playing: true });
      host.style.display = 'block';
      host.style.inlineSize = `${String(width)}px`;
      const middles = all('.transport :is(button, input, select)').map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      });
      const lines = [...new Set(middles)];
      expect(lines.length, String(width)).to.be.at.most(2);
      if (width > 600) expect(lines, String(width)).to.have.length(1);
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

  it('offers to try again where that may help', async () => {
    await mount({
      problems: [
        { severity: 'error', text: 'herd.csv could not be loaded.', retry: true },
        { severity: 'error', text: 'Wrong.' },
      ],
    });
    const buttons = [...one('[role=status]').querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent.trim())).to.deep.equal(['Try again']);
    calls.length = 0;
    buttons[0]?.click();
    expect(calls).to.deep.equal(['retry']);
  });

  it('has its tools folded away, and tells which is opened', async () => {
    const { renderRoot } = await mount();
    const tools = [
      ...renderRoot.querySelectorAll<HTMLDetailsElement>(
        'details[part=table], details[part=code], details[part=export]',
      ),
    ];
    expect(tools.map(({ open }) => open)).to.deep.equal([false, false, false]);
    expect(tools[1]?.textContent).to.contain('Inside code');
    calls.length = 0;
    for (const [i, name] of ['table', 'code', 'export'].entries()) {
      (tools[i] as HTMLDetailsElement).open = true;
      await waitUntil(() => calls.includes(`${name} true`), `${name} tells`);
    }
    await waitUntil(() => calls.includes('code false'), 'one is open at a time');
    expect(tools.map(({ open }) => open)).to.deep.equal([false, false, true]);
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
      const whole = (await mount()).renderRoot.querySelectorAll('.explainer > *, .tools > *').length;
      const { renderRoot } = await mount({ isHidden: (each) => each === part });
      expect(renderRoot.querySelector(selector)).to.equal(null);
      expect(renderRoot.querySelectorAll('.explainer > *, .tools > *').length).to.equal(whole - 1);
    });

  it('writes no row of zeros for a number that is next to nothing', async () => {
    const rows = [
      ['a', 3.5951e-13],
      ['b', 0],
      ['c', 0.0000123456],
    ] as const;
    const { renderRoot } = await mount({
      printing: true,
      table: () => ({ caption: 'Wool', columns: ['x', 'y'], rows }),
    });
    expect([...renderRoot.querySelectorAll('td.number')].map(({ textContent }) => textContent)).to.deep.equal([
      '3.6E−13',
      '0',
      '0.00001235',
    ]);
  });

  it('has the numbers open and its classes on paper', async () => {
    const { renderRoot } = await mount({ printing: true });
    expect(one('section').className).to.equal('explainer printing');
    expect([...renderRoot.querySelectorAll('td')].filter((each) => each.getClientRects().length > 0).length).to.equal(
      2,
    );
    expect(one('[part=transport]').getClientRects().length).to.equal(0);
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
