import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import fc from 'fast-check';
import { html, type TemplateResult } from 'lit';
import { range } from '../chrome/controls.js';
import type { WalkGuide } from '../chrome/walker.js';
import { programsBy, type Programs } from '../code/program.js';
import { pointRoles, readPoints, type Points } from '../contract/data/points.js';
import type { Problem } from '../contract/problem.js';
import { choice, flag, integer, number, storyStep, text } from '../contract/settings.js';
import type { ErrorDetail, StepDetail } from '../events/explainer-events.js';
import { restoreMotion, setReducedMotion } from '../testing/media.js';
import type { Question } from '../predict/question.js';
import type { Scene, Table } from '../viz/scene.js';
import { seriesOfMarks } from '../viz/walk.js';
import type { DataForm } from '../contract/data/form.js';
import { column } from './column-decorator.js';
import { ExplainerElement } from './explainer-element.js';
import { load } from './own-data.js';
import { setting } from './setting-decorator.js';
import { waitUntil } from '../testing/wait.js';

const steps = ['start', 'middle', 'end'] as const;

/** The smallest explainer there can be: a line of a level, over points. */
class SmallExplainer extends ExplainerElement {
  @setting(number({ min: 0, max: 1, default: 0.5 })) level!: number;
  @setting(choice(['line', 'curve'], 'line')) family!: string;
  @setting(integer({ min: 2, max: 100, default: 10 })) sampleSize!: number;
  @setting(flag(true)) grid!: boolean;
  @setting(text(60)) treatment!: string;
  @setting(storyStep(steps)) step!: (typeof steps)[number];
  @column() xColumn: string | undefined;
  @column() yColumn: string | undefined;

  updates = 0;
  readonly visibleTurns: boolean[] = [];
  readonly places: ({ x: number; y: number; pressed: boolean } | null)[] = [];
  framesToPlay = 3;
  /** One a frame while it plays. */
  readonly levelsToPlay: number[] = [];

  override get results(): Readonly<Record<string, unknown>> {
    return { level: this.level, points: (this.ownData as Points | null)?.x.length ?? null };
  }

  override get sentence(): string {
    return `The level is ${this.format.fixed(this.level, 2)}.`;
  }

  override get table(): Table {
    return { caption: 'The level', columns: ['level'], rows: [[this.level]] };
  }

  protected override codeModule(): Promise<Programs> {
    const level = String(this.level);
    return Promise.resolve(
      programsBy({
        python: () => `level = ${level}\n`,
        r: () => `level <- ${level}\n`,
        dataCsv: () => `x,y\n1,${level}\n`,
        dataFile: this.grid ? null : 'small-data.csv',
      }),
    );
  }

  protected override walkGuide(): Promise<WalkGuide> {
    return Promise.resolve({
      walk: (scene) => [seriesOfMarks(scene, 'line', [{ mark: 'line', key: 'level', label: () => 'The line' }])],
    });
  }

  protected override questionModule(): Promise<readonly Question[]> {
    return Promise.resolve([]);
  }

  protected override get story() {
    return { steps, name: this.step, title: `Title of ${this.step}`, text: 'See the [model](model).' };
  }

  protected override advance(): boolean {
    this.framesToPlay -= 1;
    if (this.levelsToPlay.length > 0) this.choose({ level: this.levelsToPlay.shift() }, 'input');
    return this.framesToPlay > 0;
  }

  protected override dataForm(): Promise<DataForm> {
    return Promise.resolve({
      roles: pointRoles,
      read: (table) => {
        const read = readPoints(table, 2, 2);
        if (read.ok && read.value.data.x.includes(666)) throw new Error('cannot bear 666');
        return read;
      },
      words: () => ({ needs: 'Two columns of numbers.', example: csv, names: { x: 'x', y: 'y' } }),
    });
  }

  protected override settle(
    values: Readonly<Record<string, unknown>>,
    _data: object | null,
  ): { values: Readonly<Record<string, unknown>>; problems: readonly Problem[] } {
    if (values['treatment'] !== 'unknown') return { values, problems: [] };
    const message = { key: 'unknownGroup', values: { name: 'unknown', names: ['A', 'B'] } } as const;
    return {
      values: { ...values, treatment: '' },
      problems: [{ source: 'treatment', severity: 'error', message }],
    };
  }

  protected override handleMoved(_id: string, value: number, phase: 'input' | 'change'): void {
    this.choose({ level: value }, phase);
  }

  protected override pointAt(place: { x: number; y: number; pressed: boolean } | null): void {
    this.places.push(place);
  }

  protected override visibilityChanged(visible: boolean): void {
    this.visibleTurns.push(visible);
  }

  protected override renderFigure(): TemplateResult {
    const width = this.size.width;
    const scene: Scene = {
      width,
      height: 120,
      summary: this.sentence,
      marks: [{ kind: 'line', id: 'line', role: 'model', x1: 0, y1: 60, x2: width, y2: 60 }],
      handles: [
        {
          id: 'level',
          label: 'Level',
          x: this.level * width,
          y: 60,
          value: this.level,
          min: 0,
          max: 1,
          valueText: this.format.fixed(this.level, 2),
          orientation: 'horizontal',
          track: [0, width],
        },
      ],
    };
    return this.figure(scene);
  }

  protected override renderControls(): TemplateResult {
    this.updates += 1;
    return html`${range({
      name: 'level',
      label: 'Level',
      value: this.level,
      min: 0,
      max: 1,
      step: 0.1,
      valueText: this.format.fixed(this.level, 2),
      onInput: (level) => {
        this.choose({ level }, 'input');
      },
      onChange: (level) => {
        this.choose({ level });
      },
    })}`;
  }

  /** The same hooks for a test that an element has. */
  chooseForTest(values: Readonly<Record<string, unknown>>, phase: 'input' | 'change' = 'change'): void {
    this.choose(values, phase);
  }

  get undoable(): boolean {
    return this.canUndo;
  }
}
customElements.define('small-explainer', SmallExplainer);

const eventNames = [
  'explainer-ready',
  'explainer-input',
  'explainer-change',
  'explainer-step',
  'explainer-play',
  'explainer-pause',
  'explainer-end',
  'explainer-error',
] as const;

interface Heard {
  readonly names: string[];
  readonly errors: ErrorDetail[];
}

function listen(target: EventTarget): Heard {
  const heard: Heard = { names: [], errors: [] };
  for (const name of eventNames)
    target.addEventListener(name, (event) => {
      heard.names.push(name);
      if (name === 'explainer-error') heard.errors.push((event as CustomEvent<ErrorDetail>).detail);
    });
  return heard;
}

const stages: HTMLElement[] = [];

function stage(): HTMLElement {
  const made = document.createElement('div');
  made.style.inlineSize = '600px';
  document.body.append(made);
  stages.push(made);
  return made;
}

async function mount(markup = '<small-explainer></small-explainer>'): Promise<SmallExplainer> {
  const place = stage();
  place.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  const element = place.querySelector<SmallExplainer>('small-explainer');
  if (!element) throw new Error('no element');
  const ready = oneEvent(element, 'explainer-ready');
  // Several stand below each other: asked for, they are drawn wherever they are.
  await element.updateComplete;
  await ready;
  return element;
}

const settled = async (element: SmallExplainer): Promise<void> => {
  do await nextFrame();
  while (!(await element.updateComplete));
};

const shown = (element: SmallExplainer, selector: string): string =>
  [...element.renderRoot.querySelectorAll(selector)]
    .map((node) => node.textContent.replace(/\s+/g, ' ').trim())
    .join('|');

const press = (element: SmallExplainer, label: string): void => {
  const button = [...element.renderRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === label);
  if (!button) throw new Error(`no button ${label}`);
  button.click();
};

function asExplainer(node: Node): SmallExplainer {
  if (!(node instanceof SmallExplainer)) throw new Error('not upgraded');
  return node;
}

/** Ctrl+Z where the focus is. Not every browser's driver can hold a key down. */
function pressUndo(): void {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const init = { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
  focused?.dispatchEvent(new KeyboardEvent('keydown', init));
}

const csv = 'x,y\n1,2\n3,4\n5,6';
const columns = { x: [1, 3, 5], y: [2, 4, 6] };
const file = (content: string): string => URL.createObjectURL(new Blob([content]));

afterEach(async () => {
  for (const place of stages.splice(0)) place.remove();
  await resetMouse();
});

describe('the settings of an explainer', () => {
  it('have their defaults', async () => {
    const element = await mount();
    expect(element.state).to.deep.equal({
      v: 1,
      sketch: false,
      level: 0.5,
      family: 'line',
      sampleSize: 10,
      grid: true,
      treatment: '',
      step: 'start',
    });
  });

  it('come from attributes in any order, before the element is in a page', async () => {
    const expected = { level: 0.25, family: 'curve', sampleSize: 20, step: 'end', grid: false };
    const attributes = [
      ['level', '0.25'],
      ['family', 'curve'],
      ['sample-size', '20'],
      ['step', '3'],
      ['grid', 'false'],
    ] as const;
    for (const order of [attributes, [...attributes].reverse()]) {
      const element = new SmallExplainer();
      for (const [name, value] of order) element.setAttribute(name, value);
      expect(element.state).to.include(expected);
      stage().append(element);
      await element.updateComplete;
      expect(element.state).to.include(expected);
      const parsed = await mount(
        `<small-explainer ${order.map(([name, value]) => `${name}="${value}"`).join(' ')}></small-explainer>`,
      );
      expect(parsed.state).to.include(expected);
    }
  });

  it('read a flag from its attribute: there, "false", or gone', async () => {
    const element = await mount();
    element.setAttribute('grid', 'false');
    expect(element.grid).to.equal(false);
    element.setAttribute('grid', '');
    expect(element.grid).to.equal(true);
    element.removeAttribute('grid');
    expect(element.grid).to.equal(true);
    element.setAttribute('sketch', 'true');
    expect(element.sketch).to.equal(true);
    element.removeAttribute('sketch');
    expect(element.sketch).to.equal(false);
  });

  it('go back to the default when the attribute goes, or for null and undefined', async () => {
    const element = await mount('<small-explainer level="0.25"></small-explainer>');
    element.removeAttribute('level');
    expect(element.level).to.equal(0.5);
    for (const nothing of [null, undefined]) {
      element.level = 0.75;
      element.level = nothing as unknown as number;
      expect(element.level).to.equal(0.5);
    }
  });

  it('keep the last good value for a bad one, say so on screen and tell it once', async () => {
    const element = await mount('<small-explainer level="0.25"></small-explainer>');
    const heard = listen(element);
    element.setAttribute('level', 'high');
    expect(element.level).to.equal(0.25);
    await settled(element);
    expect(shown(element, '.messages .error')).to.equal(
      'level is "high"; allowed: a number from 0 to 1. The last good value stays.',
    );
    expect(heard.errors).to.have.length(1);
    expect(heard.errors[0]).to.deep.include({ source: 'level', state: element.state, results: element.results });
    element.setAttribute('level', 'high');
    element.family = 'curve';
    await settled(element);
    expect(heard.errors).to.have.length(1);
    element.setAttribute('level', 'low');
    await settled(element);
    expect(heard.errors.map(({ message }) => message.slice(0, 13))).to.deep.equal(['level is "hig', 'level is "low']);
    element.level = 0.75;
    await settled(element);
    expect(shown(element, '.messages .error')).to.equal('');
    element.setAttribute('level', 'low');
    await settled(element);
    expect(heard.errors).to.have.length(3);
  });

  it('take the message away when the reader chooses a good value', async () => {
    const element = await mount('<small-explainer sample-size="1"></small-explainer>');
    expect(shown(element, '.messages .error')).to.match(/^sample-size is "1"/);
    element.chooseForTest({ sampleSize: 12 });
    await element.updateComplete;
    expect(shown(element, '.messages')).to.equal('');
  });

  it('say what does not fit together once, and take it back', async () => {
    const element = await mount();
    const heard = listen(element);
    element.treatment = 'unknown';
    expect(element.treatment).to.equal('');
    await settled(element);
    element.level = 0.75;
    await settled(element);
    element.requestUpdate();
    await settled(element);
    expect(shown(element, '.messages .error')).to.equal('No group is called "unknown"; the data have A or B.');
    expect(heard.errors.map(({ source }) => source)).to.deep.equal(['treatment']);
    element.treatment = 'A';
    await settled(element);
    expect(shown(element, '.messages')).to.equal('');
  });

  it('set before the element is known are kept, own data and state too', async () => {
    const place = stage();
    const element = document.createElement('late-explainer');
    Object.assign(element, { level: 0.75, data: columns, src: undefined });
    const other = document.createElement('late-explainer');
    Object.assign(other, { state: { v: 1, level: 0.125 } });
    place.append(element, other);
    class LateExplainer extends SmallExplainer {}
    customElements.define('late-explainer', LateExplainer);
    await asExplainer(element).updateComplete;
    await asExplainer(other).updateComplete;
    expect(asExplainer(element).level).to.equal(0.75);
    expect(asExplainer(element).data).to.deep.equal(columns);
    expect(asExplainer(other).level).to.equal(0.125);
    asExplainer(element).data = null;
    expect(asExplainer(element).data).to.equal(null);
  });

  it('are those of the class and of the class it extends, and of no other', () => {
    class Wider extends SmallExplainer {}
    setting(flag())(Wider.prototype, 'extra');
    expect([...Wider.settings.keys()]).to.deep.equal([...SmallExplainer.settings.keys(), 'extra']);
    expect(SmallExplainer.settings.has('extra')).to.equal(false);
  });
});

describe('the state of an explainer', () => {
  it('rebuilds the view exactly, own data included, from its JSON', async () => {
    const one = await mount();
    const two = await mount();
    // Not so near 0 that it would be refused.
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 128);
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          level: fc.double({ min: 0, max: 1, noNaN: true }),
          family: fc.constantFrom('line', 'curve'),
          sampleSize: fc.integer({ min: 2, max: 100 }),
          grid: fc.boolean(),
          step: fc.constantFrom(...steps),
        }),
        fc.option(fc.uniqueArray(fc.tuple(value, value), { minLength: 2, maxLength: 5, selector: ([x]) => x })),
        async (values, data) => {
          Object.assign(one, values, { data });
          await one.updateComplete;
          const state: unknown = JSON.parse(JSON.stringify(one.state));
          two.state = state;
          await two.updateComplete;
          expect(two.state).to.deep.equal(state);
          expect(two.data === null).to.equal(data === null);
        },
      ),
    );
  });

  it('is plain and frozen', async () => {
    const element = await mount();
    element.data = columns;
    await element.updateComplete;
    const { state } = element;
    expect(Object.isFrozen(state)).to.equal(true);
    expect(Object.isFrozen(state['data'])).to.equal(true);
    expect(Object.isFrozen((state['data'] as Points).x)).to.equal(true);
    expect(structuredClone(state)).to.deep.equal(state);
  });

  it('is refused whole with another version or none, with a message', async () => {
    const element = await mount('<small-explainer level="0.25"></small-explainer>');
    const heard = listen(element);
    for (const [state, said] of [
      [{ v: 2, level: 1 }, /version "2"; only version 1 is known/],
      [{ level: 1 }, /not an object with "v": 1/],
      ['{"v":1}', /not an object/],
      [null, /not an object/],
    ] as const) {
      element.state = state;
      await settled(element);
      expect(element.level).to.equal(0.25);
      expect(heard.errors.at(-1)?.message).to.match(said);
      expect(heard.errors.at(-1)?.source).to.equal('state');
    }
    element.state = { v: 1, level: 1 };
    await settled(element);
    expect(shown(element, '.messages')).to.equal('');
    expect(element.level).to.equal(1);
  });

  it('takes what it knows and names the rest, beside what was wrong with the data', async () => {
    const element = await mount();
    const heard = listen(element);
    element.state = { v: 1, level: 0.75, colour: 'red', family: 'cubic', data: 'x,y\n1,2\n3,4\n,5' };
    await settled(element);
    expect(element.level).to.equal(0.75);
    expect(element.data).to.deep.equal({ x: [1, 3], y: [2, 4] });
    expect(heard.errors.map(({ message }) => message)).to.deep.equal([
      'The state has an unknown entry "colour"; it was ignored.',
      'family is "cubic"; allowed: line or curve. The last good value stays.',
      'Left out for an empty cell: line 4.',
    ]);
    expect(heard.errors.every(({ source }) => source === 'state')).to.equal(true);
  });

  it('tells a problem once, though another one of the same input comes or goes', async () => {
    const element = await mount();
    const heard = listen(element);
    element.state = { v: 1, colour: 'red' };
    await settled(element);
    element.state = { v: 1, colour: 'red', size: 3 };
    await settled(element);
    expect(heard.errors.map(({ message }) => /"(\w+)"/.exec(message)?.[1])).to.deep.equal(['colour', 'size']);
  });

  it('without data goes back to simulated data', async () => {
    const element = await mount();
    element.data = columns;
    element.state = { v: 1 };
    expect(element.data).to.equal(null);
  });
});

describe('events of an explainer', () => {
  it('are silent when a page sets things, but for ready', async () => {
    const element = new SmallExplainer();
    const heard = listen(element);
    stage().append(element);
    await waitUntil(() => heard.names.length > 0, 'it is ready');
    expect(heard.names).to.deep.equal(['explainer-ready']);
    element.level = 0.75;
    element.setAttribute('family', 'curve');
    element.step = 'end';
    element.data = columns;
    element.data = null;
    element.state = { v: 1, level: 0.25 };
    element.play();
    element.pause();
    element.chooseForTest({ level: 1 });
    heard.names.length = 0;
    element.undo();
    element.reset();
    await settled(element);
    expect(heard.names).to.deep.equal([]);
  });

  it('are ready once, also for an element that is moved', async () => {
    const element = new SmallExplainer();
    const heard = listen(element);
    stage().append(element);
    await waitUntil(() => heard.names.length > 0, 'it is ready');
    stage().append(element);
    element.requestUpdate();
    await settled(element);
    // It would come a task after the update.
    await nextFrame();
    expect(heard.names).to.deep.equal(['explainer-ready']);
  });

  it('bubble out of shadow trees and carry plain state and results', async () => {
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' });
    stage().append(outer);
    const element = new SmallExplainer();
    outer.shadowRoot?.append(element);
    await element.updateComplete;
    setTimeout(() => {
      element.chooseForTest({ level: 0.75 });
    });
    const event: CustomEvent<unknown> = await oneEvent(document.body, 'explainer-change');
    expect(structuredClone(event.detail)).to.deep.equal({
      state: element.state,
      results: { level: 0.75, points: null },
    });
  });

  it('tell a step with its place in the story', async () => {
    const element = await mount();
    const details: StepDetail[] = [];
    element.addEventListener('explainer-step', (event) => details.push(event.detail));
    const heard = listen(element);
    press(element, 'Next');
    await element.updateComplete;
    expect(details[0]).to.include({ step: 'middle', index: 1, count: 3 });
    expect(heard.names).to.deep.equal(['explainer-change', 'explainer-step']);
    element.next();
    await element.updateComplete;
    element.next();
    expect(element.step).to.equal('end');
    expect(details.map(({ step }) => step)).to.deep.equal(['middle', 'end']);
    element.back();
    await element.updateComplete;
    press(element, 'Back');
    expect(element.step).to.equal('start');
    expect(shown(element, '.place')).to.equal('Step 2 of 3 · middle');
  });

  it('tell play, pause and the end', async () => {
    const element = await mount();
    const heard = listen(element);
    await waitUntil(() => element.visibleTurns.at(-1) === true);
    element.framesToPlay = 1e9;
    press(element, 'Play');
    expect(element.playing).to.equal(true);
    await element.updateComplete;
    press(element, 'Pause');
    expect(element.playing).to.equal(false);
    element.framesToPlay = 2;
    element.play();
    await waitUntil(() => !element.playing);
    expect(heard.names).to.deep.equal(['explainer-play', 'explainer-pause', 'explainer-end']);
  });

  it('tell the pause when the reader turns the page or resets while it plays', async () => {
    const element = await mount();
    element.framesToPlay = 1e9;
    for (const label of ['Next', 'Reset']) {
      element.play();
      const heard = listen(element);
      press(element, label);
      expect(element.playing).to.equal(false);
      expect(heard.names[0]).to.equal('explainer-pause');
      await element.updateComplete;
    }
  });
});

describe('what was played', () => {
  /** Plays from 0.5 to 0.7, and goes on. */
  async function played(): Promise<SmallExplainer> {
    const element = await mount();
    element.framesToPlay = 1e9;
    element.levelsToPlay.push(0.6, 0.7);
    element.play();
    await waitUntil(() => element.level === 0.7);
    await element.updateComplete;
    return element;
  }

  it('is one choice of the reader who pauses it, told and said once', async () => {
    const element = await played();
    const heard = listen(element);
    press(element, 'Pause');
    expect(heard.names).to.deep.equal(['explainer-change', 'explainer-pause']);
    await waitUntil(() => shown(element, '.spoken') === 'The level is 0.70.', 'it is said');
    element.undo();
    expect(element.level).to.equal(0.5);
    expect(element.undoable).to.equal(false);
  });

  it('is one choice without an event when a script pauses or resets it, or takes the element out', async () => {
    for (const stop of [
      (element: SmallExplainer): void => {
        element.pause();
      },
      (element: SmallExplainer): void => {
        element.reset();
        element.undo();
        expect(element.level).to.equal(0.7);
      },
      (element: SmallExplainer): void => {
        element.remove();
      },
    ]) {
      const element = await played();
      const heard = listen(element);
      stop(element);
      expect(element.playing).to.equal(false);
      element.undo();
      expect(element.level).to.equal(0.5);
      expect(heard.names).to.deep.equal([]);
      // The next one has to be on screen.
      element.remove();
    }
  });

  it('comes before what the reader does while it plays, which is told once', async () => {
    for (const [label, level, names] of [
      ['Next', 0.7, ['explainer-pause', 'explainer-change', 'explainer-step']],
      ['Reset', 0.5, ['explainer-pause', 'explainer-change']],
    ] as const) {
      const element = await played();
      const heard = listen(element);
      press(element, label);
      expect(element.level).to.equal(level);
      expect(heard.names).to.deep.equal(names);
      element.undo();
      expect(element.level).to.equal(0.7);
      expect(element.step).to.equal('start');
      element.undo();
      expect(element.level).to.equal(0.5);
    }
  });
});

describe('undo and reset', () => {
  it('take back whole gestures, not their moves', async () => {
    const element = await mount();
    for (const level of [0.6, 0.7, 0.8]) element.chooseForTest({ level }, 'input');
    expect(element.undoable).to.equal(false);
    element.chooseForTest({ level: 0.8 });
    element.chooseForTest({ level: 0.9 }, 'input');
    element.chooseForTest({ level: 0.9 });
    element.undo();
    expect(element.level).to.equal(0.8);
    element.undo();
    expect(element.level).to.equal(0.5);
    expect(element.undoable).to.equal(false);
    element.undo();
    expect(element.level).to.equal(0.5);
  });

  it('remember no choice that changed nothing', async () => {
    const element = await mount();
    element.chooseForTest({ level: 0.5 });
    element.reset();
    expect(element.undoable).to.equal(false);
    element.chooseForTest({ level: 0.9 }, 'input');
    element.chooseForTest({ level: 0.5 });
    expect(element.undoable).to.equal(false);
  });

  it('go back fifty choices', async () => {
    const element = await mount();
    for (let i = 0; i < 60; i++) element.chooseForTest({ level: i / 100 });
    for (let i = 0; i < 60; i++) element.undo();
    expect(element.level).to.equal(0.09);
  });

  it('take back what the reader chose, never what the page set', async () => {
    const element = await mount();
    element.chooseForTest({ level: 0.9 });
    element.step = 'end';
    element.family = 'curve';
    element.undo();
    expect(element.level).to.equal(0.5);
    expect(element.step).to.equal('end');
    expect(element.family).to.equal('curve');
  });

  it('have nothing to take back once the page set it itself', async () => {
    const element = await mount();
    element.chooseForTest({ level: 0.9 });
    element.level = 0.25;
    expect(element.undoable).to.equal(false);
    element.chooseForTest({ level: 0.9 });
    element.state = { ...element.state, level: 0.125 };
    expect(element.undoable).to.equal(false);
  });

  it('reset to what the page set, and the reset can be taken back', async () => {
    const element = await mount('<small-explainer level="0.25" step="middle"></small-explainer>');
    element.data = columns;
    await element.updateComplete;
    element.chooseForTest({ level: 0.9, step: 'end' });
    element.reset();
    expect(element.state).to.deep.include({ level: 0.25, step: 'middle', data: columns });
    element.undo();
    expect(element.state).to.deep.include({ level: 0.9, step: 'end' });
  });

  it('stand on buttons that tell the page and the reader', async () => {
    const element = await mount();
    const heard = listen(element);
    element.chooseForTest({ level: 0.9 });
    await waitUntil(() => shown(element, '.spoken') === 'The level is 0.90.');
    press(element, 'Undo');
    await element.updateComplete;
    expect(element.level).to.equal(0.5);
    await waitUntil(() => shown(element, '.spoken') === 'The level is 0.50.', 'undo is said');
    element.chooseForTest({ level: 0.9 });
    await element.updateComplete;
    press(element, 'Reset');
    expect(element.level).to.equal(0.5);
    expect(heard.names).to.deep.equal(new Array(4).fill('explainer-change'));
  });

  it('come by Ctrl+Z, which the page then does not hear', async () => {
    const element = await mount();
    const heard = listen(element);
    const leaked: string[] = [];
    const hear = (event: KeyboardEvent): void => {
      leaked.push(event.key);
    };
    element.chooseForTest({ level: 0.9 });
    await element.updateComplete;
    (element.renderRoot.querySelector('[role=slider]') as unknown as HTMLElement).focus();
    document.addEventListener('keydown', hear);
    try {
      pressUndo();
      expect(element.level).to.equal(0.5);
      expect(heard.names).to.deep.equal(['explainer-change', 'explainer-change']);
      expect(leaked).to.not.include('z');
      await waitUntil(() => shown(element, '.spoken') === 'The level is 0.50.', 'undo is said');
      pressUndo();
      expect(leaked).to.include('z');
    } finally {
      document.removeEventListener('keydown', hear);
    }
  });
});

describe('a typed number', () => {
  it('keeps the Ctrl+Z of its own field', async () => {
    const element = await mount();
    element.chooseForTest({ level: 0.9 });
    await element.updateComplete;
    const field = document.createElement('input');
    field.type = 'number';
    element.renderRoot.querySelector('.controls')?.append(field);
    field.focus();
    pressUndo();
    expect(element.level).to.equal(0.9);
  });
});

describe('own data', () => {
  it('come as property in any form, and go with null', async () => {
    const element = await mount();
    for (const input of [
      csv,
      columns,
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      JSON.stringify(columns),
    ]) {
      element.data = null;
      element.data = input;
      await element.updateComplete;
      expect(element.data).to.deep.equal(columns);
    }
    expect(element.results).to.deep.equal({ level: 0.5, points: 3 });
    element.data = null;
    expect(element.data).to.equal(null);
    expect(element.results['points']).to.equal(null);
  });

  it('that are bad leave the last good ones, with a message and an event', async () => {
    const element = await mount();
    const heard = listen(element);
    element.data = columns;
    element.data = 'x,y\n1,2\n3,four';
    await settled(element);
    expect(element.data).to.deep.equal(columns);
    expect(heard.errors.map(({ source, message }) => [source, message])).to.deep.equal([
      [
        'data',
        'Line 3, column y: "four" is not a number. Use a decimal point and no thousands separators. The last good picture stays.',
      ],
    ]);
    element.data = null;
    await settled(element);
    expect(shown(element, '.messages')).to.equal('');
  });

  it('never throw at the page, neither by the element nor by a getter of the page', async () => {
    const element = await mount();
    const heard = listen(element);
    element.data = { x: [666, 1], y: [1, 2] };
    await settled(element);
    expect(heard.errors.at(-1)?.message).to.match(/^The data could not be read \(cannot bear 666\)/);
    element.data = {
      get x(): number[] {
        throw new Error('no access');
      },
    };
    await settled(element);
    expect(heard.errors.at(-1)?.message).to.match(/^The data could not be read \(no access\)/);
    element.src = file('x,y\n666,1\n2,3');
    await waitUntil(() => heard.errors.at(-1)?.source === 'src');
    expect(heard.errors.at(-1)?.message).to.match(/cannot bear 666/);
    expect(element.data).to.equal(null);
  });

  it('come from a script or a table inside the tag', async () => {
    for (const child of [
      `<script type="text/csv">\n  ${csv.replaceAll('\n', '\n  ')}\n</script>`,
      `<script type="application/json">${JSON.stringify(columns)}</script>`,
      '<p>A fallback</p><table><tr><th>x<th>y<tr><td> 1<td>2<tr><td>3<td>4<tr><td>5<td>6</table>',
      `<script type="text/plain">no</script><script type="TEXT/CSV">${csv}</script>`,
    ]) {
      const element = await mount(`<small-explainer>${child}</small-explainer>`);
      expect(element.data, child).to.deep.equal(columns);
    }
    expect((await mount('<small-explainer>Only words</small-explainer>')).data).to.equal(null);
  });

  it('inside the tag may come later and change', async () => {
    const element = await mount();
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.append(csv);
    element.append(script);
    await waitUntil(() => element.data !== null);
    expect(element.data).to.deep.equal(columns);
    script.textContent = 'x,y\n7,8\n9,10';
    await waitUntil(() => (element.data as Points).x[0] === 7);
    script.remove();
    const table = document.createElement('table');
    table.innerHTML = '<tr><td>5<td>6<tr><td>7<td>8';
    element.append(table);
    await waitUntil(() => (element.data as Points).x[0] === 5);
  });

  it('inside the tag are read once: other changes there and moves leave what was set since', async () => {
    const element = await mount(
      `<small-explainer><script type="text/csv">${csv}</script><a>text</a></small-explainer>`,
    );
    element.data = { x: [7, 8], y: [1, 2] };
    (element.querySelector('a') as HTMLElement).textContent = 'Text';
    await settled(element);
    stage().append(element);
    await settled(element);
    expect(element.data).to.deep.equal({ x: [7, 8], y: [1, 2] });
  });

  it('set by a script before the element is in the page count for more than those inside the tag', async () => {
    const element = new SmallExplainer();
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.append(csv);
    element.append(script);
    element.data = { x: [7, 8], y: [1, 2] };
    stage().append(element);
    await settled(element);
    expect(element.data).to.deep.equal({ x: [7, 8], y: [1, 2] });
  });

  it('are told how they were read, which is no error', async () => {
    const element = await mount();
    const heard = listen(element);
    element.data = csv;
    await settled(element);
    expect(shown(element, '.messages .notice')).to.equal('First line read as column names: x, y.');
    expect(heard.errors).to.deep.equal([]);
    element.data = 'x,y\n1,2\n3,\n5,6';
    await settled(element);
    expect(heard.errors.map(({ message }) => message)).to.deep.equal(['Left out for an empty cell: line 3.']);
  });
});

describe('data from an address', () => {
  it('come when they are loaded, and the reader sees that they load', async () => {
    const element = await mount();
    element.src = file(csv);
    await element.updateComplete;
    expect(shown(element, '.messages .notice')).to.match(/^Loading blob:/);
    await waitUntil(() => element.data !== null);
    await element.updateComplete;
    expect(element.data).to.deep.equal(columns);
    expect(shown(element, '.messages')).to.not.match(/Loading/);
  });

  it('may be JSON, and a file next to the page', async () => {
    const element = await mount(`<small-explainer src="${file(JSON.stringify(columns))}"></small-explainer>`);
    await waitUntil(() => element.data !== null);
    expect(element.data).to.deep.equal(columns);
  });

  it('that are missing or no address are a message; the last good picture stays', async () => {
    const element = await mount();
    const heard = listen(element);
    element.data = columns;
    for (const src of ['/no-such-file.csv', 'http://[', 'blob:gone']) {
      const before = heard.errors.length;
      element.src = src;
      await waitUntil(() => heard.errors.length > before);
      expect(heard.errors.at(-1)?.source).to.equal('src');
      expect(heard.errors.at(-1)?.message).to.match(/could not be loaded \(.+\)\. The last good picture stays/);
      expect(element.data).to.deep.equal(columns);
    }
    expect(heard.errors[0]?.message).to.match(/HTTP 404/);
  });

  it('that are too large are refused', async () => {
    const element = await mount();
    const heard = listen(element);
    element.src = file('1,2\n'.repeat(2_600_000));
    await waitUntil(() => heard.errors.length > 0);
    expect(heard.errors[0]?.message).to.match(/^The data are 10\.4 MB; at most 10 MB/);
  });

  it('that stream without end are refused as soon as they are too much', async () => {
    const original = globalThis.fetch;
    let cancelled = false;
    globalThis.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            pull: (controller) => {
              controller.enqueue(new Uint8Array(1_000_000).fill(49));
            },
            cancel: () => {
              cancelled = true;
            },
          }),
        ),
      );
    try {
      const element = await mount('<small-explainer src="endless.csv"></small-explainer>');
      await waitUntil(() => /11 MB/.test(shown(element, '.messages')));
      expect(cancelled).to.equal(true);
    } finally {
      globalThis.fetch = original;
    }
  });

  it('are those of the last address, whichever comes first', async () => {
    const original = globalThis.fetch;
    const waiting = new Map<string, (content: string) => void>();
    const aborted: string[] = [];
    globalThis.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const name = (input instanceof Request ? input.url : input.toString()).split('/').at(-1) ?? '';
        waiting.set(name, (content) => {
          resolve(new Response(content));
        });
        init?.signal?.addEventListener('abort', () => {
          aborted.push(name);
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    try {
      const element = await mount('<small-explainer src="slow.csv"></small-explainer>');
      await waitUntil(() => waiting.has('slow.csv'));
      const heard = listen(element);
      element.src = 'fast.csv';
      await waitUntil(() => waiting.has('fast.csv'));
      waiting.get('fast.csv')?.('x,y\n7,8\n9,10');
      waiting.get('slow.csv')?.(csv);
      await waitUntil(() => element.data !== null);
      await settled(element);
      expect(element.data).to.deep.equal({ x: [7, 9], y: [8, 10] });
      expect(aborted).to.deep.equal(['slow.csv']);

      element.src = 'later.csv';
      await waitUntil(() => waiting.has('later.csv'));
      element.data = columns;
      waiting.get('later.csv')?.('1,2\n3,4');
      await settled(element);
      expect(element.data).to.deep.equal(columns);
      expect(heard.errors).to.deep.equal([]);

      // Moved while it loads: it loads again at its new place.
      element.src = 'moved.csv';
      await waitUntil(() => waiting.has('moved.csv'));
      waiting.delete('moved.csv');
      stage().append(element);
      await waitUntil(() => waiting.has('moved.csv'));
      waiting.get('moved.csv')?.('1,2\n3,4');
      await waitUntil(() => (element.data as Points).x.length === 2);

      // Taken away while it loads: nothing comes, nothing is told.
      element.src = 'never.csv';
      await waitUntil(() => waiting.has('never.csv'));
      element.remove();
      waiting.get('never.csv')?.(csv);
      await settled(element);
      expect(element.data).to.deep.equal({ x: [1, 3], y: [2, 4] });
      expect(heard.errors).to.deep.equal([]);
    } finally {
      globalThis.fetch = original;
    }
  });

  it('go with the address, and so does what was said of it', async () => {
    const element = await mount(`<small-explainer src="${file(csv)}"></small-explainer>`);
    await waitUntil(() => element.data !== null);
    element.removeAttribute('src');
    await settled(element);
    expect(element.data).to.equal(null);
    expect(shown(element, '.messages')).to.equal('');
    element.src = '/no-such-file.csv';
    await waitUntil(() => /404/.test(shown(element, '.messages')));
    element.data = columns;
    element.src = '';
    await settled(element);
    expect(element.data).to.deep.equal(columns);
    expect(shown(element, '.messages')).to.equal('');
  });
});

/** Answers every request with this, for as long as the test runs. */
async function answering(
  answer: (signal: AbortSignal | null | undefined) => Promise<Response>,
  test: () => Promise<void>,
): Promise<void> {
  const original = globalThis.fetch;
  globalThis.fetch = (_, init) => answer(init?.signal);
  try {
    await test();
  } finally {
    globalThis.fetch = original;
  }
}

describe('an address that fails', () => {
  it('is asked again by a button, and the message goes when it answers', async () => {
    let isThere = false;
    await answering(
      () => Promise.resolve(isThere ? new Response(csv) : new Response('', { status: 503 })),
      async () => {
        const element = await mount('<small-explainer src="herd.csv"></small-explainer>');
        await waitUntil(() => /HTTP 503/.test(shown(element, '.messages')));
        isThere = true;
        press(element, 'Try again');
        await waitUntil(() => element.data !== null);
        await element.updateComplete;
        expect(shown(element, '.messages .error')).to.equal('');
      },
    );
  });

  it('with a web page, a spreadsheet or too much is no table', async () => {
    const cases: [Response, RegExp][] = [
      [
        new Response('<p>Not here', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
        /herd\.csv is a web page/,
      ],
      [new Response('PK\u0003\u0004'), /This is no text\. Save the spreadsheet as CSV/],
      [new Response('1,2', { headers: { 'content-length': '99000000' } }), /are 99 MB; at most 10 MB/],
    ];
    for (const [response, message] of cases)
      await answering(
        () => Promise.resolve(response),
        async () => {
          const element = await mount('<small-explainer src="herd.csv"></small-explainer>');
          await waitUntil(() => message.test(shown(element, '.messages')), String(message));
          expect(element.data).to.equal(null);
        },
      );
  });

  it('is waited for only so long', async () => {
    await answering(
      (signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
      async () => {
        const outcome = await load('slow.csv', document.baseURI, new AbortController().signal, 20);
        expect(outcome).to.deep.equal({
          ok: false,
          message: { key: 'noAnswer', values: { source: 'slow.csv', seconds: 0 } },
        });
      },
    );
  });

  it('leaves nothing broken: wrong, then empty, then right', async () => {
    const element = await mount(`<small-explainer src="${file(csv)}"></small-explainer>`);
    await waitUntil(() => element.data !== null);
    element.src = file('x,y\n1,2\n3,four\n5,six');
    await waitUntil(() => /Line 3, column y/.test(shown(element, '.messages')));
    expect(shown(element, '.messages .notice')).to.match(/^Also: line 4, column y \("six"\)\.$/);
    expect(element.data).to.deep.equal(columns);
    element.src = file('x,y\n');
    await waitUntil(() => /no row below them/.test(shown(element, '.messages')));
    expect(element.data).to.deep.equal(columns);
    element.src = file('x\ty\n7\t8\n9\t10');
    await waitUntil(() => (element.data as Points).x[0] === 7);
    element.src = '';
    await settled(element);
    expect(element.data).to.equal(null);
  });
});

describe('columns by attribute', () => {
  const wide = 'year,Fahrenheit,ice cream\n2019,60,1\n2020,70,3\n2021,80,4';

  it('choose what is read of an address, of what stands inside the tag, and of a property', async () => {
    const attributes = 'x-column="Fahrenheit" y-column="ice cream"';
    const expected = { x: [60, 70, 80], y: [1, 3, 4] };
    const fetched = await mount(`<small-explainer ${attributes} src="${file(wide)}"></small-explainer>`);
    await waitUntil(() => fetched.data !== null);
    const inside = await mount(
      `<small-explainer ${attributes}><script type="text/tab-separated-values">${wide.replaceAll(',', '\t')}</script></small-explainer>`,
    );
    const given = await mount(`<small-explainer ${attributes}></small-explainer>`);
    given.data = wide;
    await given.updateComplete;
    for (const element of [fetched, inside, given]) expect(element.data).to.deep.equal(expected);
  });

  it('that are wrong are told with those there are; put right, the same table is read again', async () => {
    const element = await mount('<small-explainer x-column="Celsius"></small-explainer>');
    const heard = listen(element);
    element.data = wide;
    await settled(element);
    expect(heard.errors.map(({ message }) => message)).to.deep.equal([
      'x-column is "Celsius"; no column is called so. There are: year, Fahrenheit, ice cream. The last good picture stays.',
    ]);
    expect(element.data).to.equal(null);
    element.setAttribute('x-column', 'Fahrenheit');
    await settled(element);
    expect(element.data).to.deep.equal({ x: [60, 70, 80], y: [2019, 2020, 2021] });
    element.yColumn = 'ice cream';
    await settled(element);
    expect(element.data).to.deep.equal({ x: [60, 70, 80], y: [1, 3, 4] });
    expect(shown(element, '.messages .error')).to.equal('');
  });

  it('say nothing of a state, whose columns are read already', async () => {
    const element = await mount('<small-explainer x-column="Fahrenheit" y-column="ice cream"></small-explainer>');
    element.data = wide;
    await element.updateComplete;
    const { state } = element;
    element.data = null;
    await element.updateComplete;
    element.state = JSON.parse(JSON.stringify(state)) as typeof state;
    await settled(element);
    expect(element.state).to.deep.equal(state);
    expect(shown(element, '.messages .error')).to.equal('');
  });
});

describe('data that a reader brings while a file is on its way', () => {
  it('stay, and the file comes with reset', async () => {
    const answers: ((response: Response) => void)[] = [];
    await answering(
      () =>
        new Promise((resolve) => {
          answers.push(resolve);
        }),
      async () => {
        const element = await mount('<small-explainer src="slow.csv"></small-explainer>');
        await waitUntil(() => answers.length === 1);
        const details = element.renderRoot.querySelector<HTMLDetailsElement>('[part=data]');
        if (details) details.open = true;
        await waitUntil(() => element.renderRoot.querySelector('textarea')?.placeholder);
        const area = element.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
        area.value = '7,8\n9,10';
        area.dispatchEvent(new InputEvent('input'));
        await element.updateComplete;
        press(element, 'Use these');
        await waitUntil(() => element.data !== null);
        answers[0]?.(new Response(csv));
        await settled(element);
        expect(element.data).to.deep.equal({ x: [7, 9], y: [8, 10] });
        expect(shown(element, '.messages')).to.equal('');
        press(element, 'Reset');
        await waitUntil(() => answers.length === 2);
        answers[1]?.(new Response(csv));
        await waitUntil(() => (element.data as Points | null)?.x.length === 3);
        expect(element.data).to.deep.equal(columns);
      },
    );
  });
});

describe('an explainer in a page', () => {
  it('rests: no update follows an update', async () => {
    const element = await mount(`<small-explainer treatment="unknown" level="x"></small-explainer>`);
    await waitUntil(() => element.visibleTurns.at(-1) === true);
    await settled(element);
    const before = element.updates;
    await nextFrame();
    await nextFrame();
    expect(element.updates).to.equal(before);
  });

  it('is one of two, each its own', async () => {
    const place = stage();
    place.innerHTML = '<small-explainer level="0.25"></small-explainer><small-explainer></small-explainer>';
    const [one, two] = [...place.querySelectorAll<SmallExplainer>('small-explainer')] as [
      SmallExplainer,
      SmallExplainer,
    ];
    await two.updateComplete;
    one.chooseForTest({ family: 'curve' });
    one.data = columns;
    expect(two.state).to.deep.include({ level: 0.5, family: 'line' });
    expect(two.data).to.equal(null);
    expect(two.undoable).to.equal(false);
  });

  it('can be cloned with its attributes and data inside', async () => {
    const element = await mount(
      `<small-explainer level="0.25"><script type="text/csv">${csv}</script></small-explainer>`,
    );
    const clone = asExplainer(element.cloneNode(true));
    stage().append(clone);
    await clone.updateComplete;
    expect(clone.state).to.deep.equal(element.state);
  });

  it('pauses and sees nothing when it is taken out, and lives on when it is back', async () => {
    const element = await mount();
    await waitUntil(() => element.visibleTurns.at(-1) === true);
    element.framesToPlay = 1e9;
    element.play();
    element.remove();
    expect(element.playing).to.equal(false);
    expect(element.visibleTurns.at(-1)).to.equal(false);
    stage().append(element);
    await waitUntil(() => element.visibleTurns.at(-1) === true);
    element.chooseForTest({ level: 0.75 });
    await element.updateComplete;
    expect(shown(element, '.sentence')).to.equal('The level is 0.75.');
  });

  it('says its numbers in the language of its words, whatever the page speaks', async () => {
    const element = await mount('<small-explainer lang="en-GB"></small-explainer>');
    expect(element.sentence).to.equal('The level is 0.50.');
    for (const lang of ['de', 'en_US', 'x', 'not a language']) {
      element.lang = lang;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.sentence).to.equal('The level is 0.50.');
    }
  });

  it('tells the element where the pointer is in the picture, and when it left', async () => {
    const element = await mount();
    const box = (element.renderRoot.querySelector('.picture') as Element).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.left + 30), Math.round(box.top + 20)] });
    expect(element.places.at(-1)?.x).to.be.closeTo(30, 1);
    expect(element.places.at(-1)).to.include({ pressed: false });
    await sendMouse({ type: 'down' });
    expect(element.places.at(-1)).to.include({ pressed: true });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: [Math.round(box.right + 40), Math.round(box.top + 20)] });
    expect(element.places.at(-1)).to.equal(null);
  });

  it('moves by hand and by key to the same states', async () => {
    const element = await mount();
    const heard = listen(element);
    const grip = element.renderRoot.querySelector('[role=slider]') as unknown as HTMLElement;
    grip.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.level).to.be.closeTo(0.52, 1e-9);
    const box = grip.getBoundingClientRect();
    const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 60, y] });
    await sendMouse({ type: 'up' });
    expect(element.level).to.be.closeTo(0.62, 0.005);
    expect(heard.names.filter((name) => name === 'explainer-change')).to.have.length(2);
    expect(heard.names).to.include('explainer-input');
    element.undo();
    expect(element.level).to.be.closeTo(0.52, 1e-9);
  });

  it('draws by hand when it is asked to', async () => {
    const element = await mount();
    const plain = shown(element, 'svg') + (element.renderRoot.querySelector('.picture')?.innerHTML ?? '');
    element.sketch = true;
    await waitUntil(() => element.renderRoot.querySelector('.picture path') !== null);
    expect(element.renderRoot.querySelector('.picture')?.innerHTML).to.not.equal(plain);
    element.sketch = false;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.picture path')).to.equal(null);
  });

  it('fills the table when it is opened', async () => {
    const element = await mount();
    const details = element.renderRoot.querySelector('[part=table]') as HTMLDetailsElement;
    details.open = true;
    await waitUntil(() => /0\.5/.test(shown(element, '.numbers td')));
    element.level = 0.25;
    await element.updateComplete;
    expect(shown(element, '.numbers td')).to.equal('0.25');
  });

  it('goes on in a page that wants less motion', async () => {
    setReducedMotion(true);
    try {
      const element = await mount();
      element.chooseForTest({ level: 0.75 });
      await element.updateComplete;
      expect(shown(element, '.sentence')).to.equal('The level is 0.75.');
    } finally {
      restoreMotion();
    }
  });
});
