import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VisibilityController } from '../../controllers/visibility.js';
import type { ExplainerEvent } from '../../events/explainer-events.js';
import { overflowOf, unspeakableIn } from '../../testing/audit.js';
import { explainerSuite } from '../../testing/explainer-suite.js';
import { restoreMotion, setReducedMotion } from '../../testing/media.js';
import { defaultsOf } from '../../contract/settings.js';
import './define.js';
import { simulateHerd } from './herd.model.js';
import { settings } from './permutation-test-alpacas.model.js';
import type { PermutationTestAlpacas } from './permutation-test-alpacas.js';
import { waitUntil } from '../../testing/wait.js';

const CSV = 'arm,score\ndrug,5.1\ndrug,6.2\ndrug,7.4\ndrug,6.6\nplacebo,4.4\nplacebo,5.0\nplacebo,3.9\nplacebo,4.8\n';

explainerSuite({
  tag: 'permutation-test-alpacas',
  csv: {
    good: CSV,
    bad: [
      'group,value\na,1\na,2\n',
      'group,value\na,1\na,2\nb,3\n',
      'group,value\na,1\na,many\nb,3\nb,4\n',
      'group,value\na,1\nb,2\nc,3\na,4\nb,5\nc,6\n',
      'group,value\n"a,1\nb,2\n',
      'group\na\nb\n',
      '{"group": ["a"], "value": [1, 2]}',
      '[1, 2',
    ],
  },
});

interface Results {
  observed: number | null;
  exact: { pValue: number; count: number; arrangements: number; doubled: number } | null;
  monteCarlo: { pValue: number; permutations: number; low: number; high: number } | null;
  rejected: boolean | null;
  shuffle: { number: number; statistic: number } | null;
  repeats: { repeats: number; rejections: number; rate: number } | null;
  undefined: Record<string, string>;
  [name: string]: unknown;
}

const stages: HTMLElement[] = [];

async function mount(attributes: Record<string, string> = {}, width = 640): Promise<PermutationTestAlpacas> {
  const stage = document.createElement('div');
  stage.style.width = `${String(width)}px`;
  const element = document.createElement('permutation-test-alpacas');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  stage.append(element);
  document.body.append(stage);
  stages.push(stage);
  await element.updateComplete;
  return element;
}

const results = (element: PermutationTestAlpacas): Results => element.results as Results;
const root = (element: PermutationTestAlpacas): ShadowRoot => element.shadowRoot as ShadowRoot;
const press = async (element: PermutationTestAlpacas, name: string): Promise<void> => {
  const found = [...root(element).querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  );
  if (!found) throw new Error(`No button "${name}"`);
  found.click();
  await element.updateComplete;
};
const handle = (element: PermutationTestAlpacas, id: string): SVGGElement => {
  const found = root(element).querySelector<SVGGElement>(`.handle[data-handle="${id}"]`);
  if (!found) throw new Error(`No handle "${id}"`);
  return found;
};
const key = async (element: PermutationTestAlpacas, id: string, name: string): Promise<void> => {
  handle(element, id).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
  await element.updateComplete;
};
const valueOf = (element: PermutationTestAlpacas, row: number): number =>
  Number(handle(element, `value-${String(row)}`).getAttribute('aria-valuenow'));
/** The two fields by their labels. */
const valueFields = (element: PermutationTestAlpacas): { alpaca: HTMLSelectElement; wool: HTMLInputElement } => {
  const labelled = (name: string): Element | null | undefined =>
    [...root(element).querySelectorAll('label')]
      .find((each) => each.querySelector('.label')?.textContent === name)
      ?.querySelector('select, input');
  const [alpaca, wool] = [labelled('alpaca'), labelled('wool quality')];
  if (!(alpaca instanceof HTMLSelectElement && wool instanceof HTMLInputElement)) throw new Error('No fields');
  return { alpaca, wool };
};
const fill = async (
  element: PermutationTestAlpacas,
  field: HTMLSelectElement | HTMLInputElement,
  value: string,
): Promise<void> => {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const words = (element: PermutationTestAlpacas): string =>
  [...root(element).querySelectorAll('svg.picture text')].map((each) => each.textContent).join(' | ');

/** Whether the element knows that it is on screen. */
const knowsItIsSeen = (element: PermutationTestAlpacas): boolean =>
  (element as unknown as { visibility: VisibilityController }).visibility.visible;

describe('<permutation-test-alpacas>', () => {
  beforeEach(() => {
    setReducedMotion(true);
  });

  afterEach(() => {
    for (const stage of stages.splice(0)) stage.remove();
    restoreMotion();
  });

  it('has the results that other work relies on', async () => {
    const element = await mount();
    expect(results(element).monteCarlo).to.equal(null);
    expect(results(element).exact).to.have.all.keys('pValue', 'count', 'arrangements', 'doubled');
    expect(results(element).exact?.arrangements).to.equal(2_704_156);
    element.permutations = 999;
    element.step = 'p-value';
    await element.updateComplete;
    expect(results(element).monteCarlo).to.have.all.keys('pValue', 'permutations', 'low', 'high');
    expect(results(element).monteCarlo?.permutations).to.equal(999);
    await element.updateComplete;
    expect(words(element)).to.contain('exact p = 0.017').and.to.contain('45,136 of 2,704,156');
  });

  it('has an interesting default: rejected, but not by much', async () => {
    const element = await mount({ step: 'verdict' });
    expect(results(element).exact?.pValue).to.be.within(0.01, 0.03);
    expect(results(element).rejected).to.equal(true);
  });

  it('deals shuffles by its buttons, keeps them going back, and undoes them', async () => {
    const element = await mount({ step: 'one-permutation' });
    expect(results(element).monteCarlo?.permutations).to.equal(1);
    const changed = oneEvent<ExplainerEvent<'explainer-change'>>(element, 'explainer-change');
    await press(element, '10 more shuffles');
    expect((await changed).detail.state['permutations']).to.equal(11);
    await press(element, '1,000 more shuffles');
    expect(results(element).monteCarlo?.permutations).to.equal(1011);
    await press(element, 'Next');
    await press(element, 'Back');
    expect(results(element).monteCarlo?.permutations).to.equal(1011);
    element.undo();
    element.undo();
    element.undo();
    expect(results(element).monteCarlo?.permutations).to.equal(11);
    element.reset();
    expect(results(element).monteCarlo?.permutations).to.equal(1);
  });

  it('deals what the story needs when it is walked by Next', async () => {
    const element = await mount();
    const dealt: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      await press(element, 'Next');
      dealt.push(results(element).monteCarlo?.permutations ?? 0);
    }
    expect(dealt).to.deep.equal([0, 0, 0, 1, 12, 250, 250, 250]);
    expect(element.step).to.equal('verdict');
  });

  it('stands the herd up in the shuffle of the dot that is focused, and takes it back when the focus leaves', async () => {
    const element = await mount({ step: 'p-value' });
    expect(results(element).shuffle).to.equal(null);
    const walk = root(element).querySelector<HTMLElement>('.walk');
    const said = (): string => root(element).querySelector('.tip')?.textContent.trim() ?? '';
    const press = async (name: string): Promise<void> => {
      walk?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
      await element.updateComplete;
    };
    walk?.focus();
    await waitUntil(() => said() !== '', 'the first mark is said');
    expect(said()).to.match(/^Alpaca \d+, New shampoo: wool quality [\d.]+/);
    await press('ArrowUp');
    expect(results(element).shuffle?.number).to.be.within(1, 250);
    await press('Home');
    const lowest = results(element).shuffle?.statistic ?? 0;
    expect(said()).to.match(/^Shuffle [\d,]+: −/);
    const option = (): Element | null => root(element).querySelector('[role=option]');
    expect([option()?.ariaPosInSet, option()?.ariaSetSize]).to.deep.equal(['1', '250']);
    await press('ArrowRight');
    expect(option()?.ariaPosInSet).to.equal('2');
    expect(results(element).shuffle?.statistic).to.be.at.least(lowest);
    await press('End');
    expect(results(element).shuffle?.statistic).to.be.greaterThan(0);
    expect(said()).to.contain('as extreme as the observed one');
    expect(words(element)).to.match(/shuffle \d+/);
    walk?.blur();
    await element.updateComplete;
    expect(results(element).shuffle).to.equal(null);
    expect(words(element)).to.not.match(/shuffle \d+/);
  });

  it('stands the herd up in the shuffle under the pointer, dot or bar, and takes it back when it leaves', async () => {
    for (const permutations of ['250', '5000']) {
      const element = await mount({ step: 'p-value', permutations });
      // What comes late finds the shuffle under the pointer.
      const heap = root(element).querySelector('.picture :is(.dots, path.area).role-grid');
      const box = heap?.getBoundingClientRect();
      if (!heap || !box) throw new Error('no heap');
      const move = (x: number, y: number): void => {
        heap.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, composed: true }));
      };
      move(box.left + box.width / 2 - 4, box.bottom - 3);
      await element.updateComplete;
      const { shuffle } = results(element);
      expect(shuffle, permutations).to.not.equal(null);
      expect(Math.abs(shuffle?.statistic ?? 9)).to.be.lessThan(0.4);
      root(element).querySelector('.stage')?.dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(results(element).shuffle).to.equal(null);
    }
  });

  it('changes a value by key, makes the data the reader’s own, and carries them in its state', async () => {
    const element = await mount({ step: 'wool-values' });
    const before = results(element).observed as number;
    const row = Number(handle(element, 'value-0').dataset['handle']?.slice(6));
    const old = Number(handle(element, 'value-0').getAttribute('aria-valuenow'));
    await key(element, 'value-0', 'ArrowUp');
    const data = element.data as { group: string[]; value: number[] };
    expect(data.value[row]).to.be.closeTo(old + 0.1, 1e-9);
    expect(results(element).observed).to.not.equal(before);
    expect(words(element)).to.contain('wool quality');
    const twin = await mount();
    twin.state = element.state;
    await twin.updateComplete;
    expect(twin.state).to.deep.equal(element.state);
    expect(twin.results).to.deep.equal(element.results);
    element.undo();
    expect(element.data).to.equal(null);
    expect(results(element).observed).to.equal(before);
  });

  it('changes a value by typing: whose, and what it is', async () => {
    const element = await mount({ step: 'wool-values' });
    const { alpaca, wool } = valueFields(element);
    expect(wool.valueAsNumber).to.equal(valueOf(element, 0));
    expect(alpaca.options[3]?.label).to.equal(handle(element, 'value-3').getAttribute('aria-label'));
    await fill(element, alpaca, '3');
    expect(wool.valueAsNumber).to.equal(valueOf(element, 3));
    const [before, observed] = [wool.valueAsNumber, results(element).observed];
    const changed = oneEvent<ExplainerEvent<'explainer-change'>>(element, 'explainer-change');
    await fill(element, wool, '8.5');
    expect((await changed).detail.state['data']).to.deep.equal(element.data);
    expect(valueOf(element, 3)).to.equal(8.5);
    expect(results(element).observed).to.not.equal(observed);
    const spoken = (): string => root(element).querySelector('.spoken')?.textContent.trim() ?? '';
    await waitUntil(() => spoken() === element.sentence, 'it is announced');
    const twin = await mount();
    twin.state = element.state;
    await twin.updateComplete;
    expect(twin.results).to.deep.equal(element.results);
    element.undo();
    await element.updateComplete;
    expect(element.data).to.equal(null);
    expect(wool.valueAsNumber).to.equal(before);
  });

  it('takes no typed value that a drag could not reach, and says the one in force', async () => {
    const element = await mount({ step: 'test-statistic' });
    const { wool } = valueFields(element);
    const before = wool.value;
    for (const wrong of ['', '1e9', '-1e9', '6.123456']) {
      await fill(element, wool, wrong);
      expect(wool.value, wrong).to.equal(before);
    }
    expect(element.data).to.equal(null);
  });

  it('marks the alpaca whose value is being typed, and has the fields follow a drag', async () => {
    const element = await mount({ step: 'wool-values' });
    const { alpaca, wool } = valueFields(element);
    const marked = (): boolean => root(element).querySelector('svg.picture .point.hollow') !== null;
    expect(marked()).to.equal(false);
    wool.focus();
    await element.updateComplete;
    expect(marked()).to.equal(true);
    wool.blur();
    await element.updateComplete;
    expect(marked()).to.equal(false);
    await key(element, 'value-7', 'ArrowUp');
    expect(alpaca.value).to.equal('7');
    expect(wool.valueAsNumber).to.equal(valueOf(element, 7));
  });

  it('is one stop for Tab, not one for each alpaca; Enter leads to the value of the one that is walked to', async () => {
    const element = await mount({ step: 'verdict' });
    expect(root(element).querySelectorAll('.handle[tabindex="0"]')).to.have.length(0);
    expect(root(element).querySelectorAll('.handle[tabindex="-1"]')).to.have.length(24);
    const walk = root(element).querySelector<HTMLElement>('.walk');
    walk?.focus();
    await waitUntil(() => root(element).querySelector('.tip'), 'the first mark is said');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    const taken = (root(element).activeElement as SVGElement).dataset['handle'] ?? '';
    const row = Number(taken.replace('value-', ''));
    const before = valueOf(element, row);
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(valueOf(element, row)).to.be.closeTo(before + 0.1, 1e-9);
    await sendKeys({ press: 'Escape' });
    expect(root(element).activeElement).to.equal(walk);
    expect(root(element).querySelector('.tip')?.textContent).to.contain((before + 0.1).toFixed(1));
  });

  it('scrubs through what it has dealt once it has played, and through the story again at another step', async () => {
    const element = await mount({ step: 'p-value', permutations: '300' });
    const scrubber = (): HTMLInputElement =>
      root(element).querySelector('.transport input[type=range]') as HTMLInputElement;
    expect(scrubber().max).to.equal('8');
    element.play();
    await waitUntil(() => element.permutations > 301, 'it deals');
    element.pause();
    await element.updateComplete;
    expect([scrubber().min, scrubber().max]).to.deep.equal(['300', '1000']);
    expect(scrubber().ariaValueText).to.match(/^\d+ shuffles$/);
    scrubber().value = '310';
    scrubber().dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(results(element).monteCarlo?.permutations).to.equal(310);
    await press(element, 'Next');
    expect(scrubber().max).to.equal('8');
  });

  it('keeps the focus on the choice of what to show', async () => {
    const element = await mount({ step: 'verdict' });
    const view = root(element).querySelector<HTMLSelectElement>('select[name=view]');
    if (!view) throw new Error('no choice');
    for (const value of ['repeats', 'shuffles']) {
      view.focus();
      await fill(element, view, value);
      expect(element.view).to.equal(value);
      expect(root(element).activeElement === view, value).to.equal(true);
    }
  });

  it('keeps its controls in the box however long the names of the groups are', async () => {
    const [long, longer] = [
      'Treated with the new long-acting compound',
      'Untreated reference population of the clinic',
    ];
    for (const width of [280, 320, 640]) {
      const element = await mount({ step: 'wool-values' }, width);
      element.data = [long, longer].flatMap((name) => [5.1, 6.2, 7.4].map((value) => [name, value]));
      for (const step of ['wool-values', 'p-value', 'verdict'] as const) {
        element.step = step;
        await element.updateComplete;
        for (const fold of root(element).querySelectorAll('details')) fold.open = true;
        expect(overflowOf(element), `${step} ${String(width)}`).to.deep.equal([]);
      }
    }
  });

  it('offers the fields wherever there is something to drag, in the settings once the test has its own controls', async () => {
    const element = await mount();
    for (const [step, place] of [
      ['herd', 'none'],
      ['wool-values', 'step'],
      ['test-statistic', 'step'],
      ['null-distribution', 'none'],
      ['p-value', 'settings'],
      ['verdict', 'settings'],
    ] as const) {
      element.step = step;
      await element.updateComplete;
      const field = root(element).querySelector('input[name=value]');
      expect(field ? (field.closest('.settings') ? 'settings' : 'step') : 'none', step).to.equal(place);
      expect(root(element).querySelector('.handle[data-handle="value-0"]') !== null, step).to.equal(place !== 'none');
    }
  });

  it('changes a value by dragging an alpaca up', async () => {
    const element = await mount({ step: 'wool-values' });
    const grip = handle(element, 'value-3');
    const { left, top, width, height } = grip.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const inputs: unknown[] = [];
    element.addEventListener('explainer-input', (event) => inputs.push(event.detail.results['observed']));
    const fire = (type: string, clientY: number): void => {
      grip.dispatchEvent(
        new PointerEvent(type, {
          clientX: x,
          clientY,
          pointerId: 1,
          button: 0,
          buttons: 1,
          bubbles: true,
          composed: true,
        }),
      );
    };
    grip.setPointerCapture = () => undefined;
    fire('pointerdown', y);
    fire('pointermove', y - 20);
    fire('pointermove', y - 40);
    fire('pointerup', y - 40);
    await element.updateComplete;
    expect(inputs).to.have.length(2);
    expect(Number(handle(element, 'value-3').getAttribute('aria-valuenow'))).to.be.greaterThan(
      Number(grip.getAttribute('aria-valuemin')),
    );
    expect(element.data).to.not.equal(null);
  });

  it('shows own data in their own words, and a treatment of one’s choice', async () => {
    const element = await mount({ step: 'test-statistic' });
    element.data = CSV;
    await element.updateComplete;
    expect(results(element).observed).to.be.closeTo(6.325 - 4.525, 1e-9);
    for (const part of ['.story', 'svg.picture', '.sentence', 'table', '.footnote']) {
      const text = root(element).querySelector(part)?.textContent ?? '';
      expect(text.replace('No alpaca was harmed in the making of your data.', ''), part).to.not.match(
        /alpaca|wool|shampoo/i,
      );
    }
    expect(words(element)).to.contain('drug').and.to.contain('placebo');
    element.treatment = 'placebo';
    await element.updateComplete;
    expect(results(element).observed).to.be.closeTo(4.525 - 6.325, 1e-9);
    const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
    element.treatment = 'cure';
    const { detail } = await told;
    expect(detail.message).to.contain('cure').and.to.contain('drug').and.to.contain('placebo');
    expect(detail.source).to.equal('treatment');
  });

  it('refuses 1 v 1, too many rows and too large a herd, and keeps the last good picture', async () => {
    const element = await mount({ step: 'p-value' });
    const picture = words(element);
    const refuse = async (change: () => void, words: RegExp): Promise<void> => {
      const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
      change();
      expect((await told).detail.message).to.match(words);
      await element.updateComplete;
    };
    await refuse(
      () =>
        (element.data = [
          ['a', 1],
          ['b', 2],
        ]),
      /at least 2/,
    );
    await refuse(
      () => (element.data = { group: new Array<string>(1_000_000).fill('a'), value: new Float64Array(1_000_000) }),
      /1,000,000 rows/,
    );
    await refuse(() => (element.data = { g: ['a', 'a', 'b', 'b'], v: [1, Number.NaN, 2, 3] }), /not a number/);
    await refuse(() => {
      element.setAttribute('control-size', '51');
    }, /2 to 50/);
    expect(words(element)).to.equal(picture);
    expect(unspeakableIn(element)).to.deep.equal([]);
  });

  it('draws a hundred thousand rows without a word of complaint, and says that it drew a sample', async () => {
    const element = await mount({ step: 'test-statistic' });
    const n = 100_000;
    element.data = {
      group: Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 'a' : 'b')),
      value: Array.from({ length: n }, (_, i) => ((i * 7919) % 1009) / 10),
    };
    await waitUntil(() => /150 of 50,000/.test(words(element)), 'it is drawn');
    expect(results(element).exact).to.equal(null);
    expect(results(element).undefined['exact']).to.contain('36');
    expect(root(element).querySelectorAll('svg.picture *').length).to.be.lessThan(200);
  });

  it('counts the exact p of a larger herd in slices, with its progress in words', async () => {
    const element = await mount({ step: 'p-value', 'treatment-size': '18', 'control-size': '18' });
    if (results(element).exact === null) expect(results(element).undefined['exact']).to.contain('counting');
    await waitUntil(() => results(element).exact !== null, 'it is counted');
    expect(results(element).exact?.arrangements).to.equal(9_075_135_300);
  });

  it('says an infinite t in words', async () => {
    const element = await mount({ step: 'verdict', statistic: 'welch-t' });
    element.data = [
      ['a', 2],
      ['a', 2],
      ['b', 1],
      ['b', 1],
    ];
    await element.updateComplete;
    expect(element.sentence).to.contain('infinite');
    expect(words(element)).to.contain('+∞');
    expect(unspeakableIn(element)).to.deep.equal([]);
  });

  it('takes a statistic of the page’s own, and refuses one that does not work', async () => {
    const element = await mount({ step: 'p-value' });
    element.statisticFunction = (treatment, control) => Math.max(...treatment) - Math.max(...control);
    await element.updateComplete;
    expect(results(element)['statistic']).to.equal('function');
    const { observed } = results(element);
    const { group, value } = simulateHerd(defaultsOf(settings));
    const largest = (name: string): number => Math.max(...value.filter((_, i) => group[i] === name));
    expect(observed).to.be.closeTo(largest('New shampoo') - largest('Old shampoo'), 1e-9);
    expect(words(element)).to.contain('your statistic');
    const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
    element.statisticFunction = () => Number.NaN;
    expect((await told).detail.source).to.equal('statistic-function');
    await element.updateComplete;
    expect(results(element).observed).to.equal(observed);
  });

  it('draws a statistic of the page’s own that is almost too large or too small for a number', async () => {
    const element = await mount({ step: 'p-value' });
    for (const scale of [1e-320, 1e307]) {
      element.statisticFunction = (treatment, control) => ((treatment[0] ?? 0) - (control[0] ?? 0)) * scale;
      for (const step of ['test-statistic', 'one-permutation', 'p-value', 'verdict'] as const) {
        element.step = step;
        await element.updateComplete;
        expect(unspeakableIn(element), `${step} ${String(scale)}`).to.deep.equal([]);
      }
    }
  });

  it('repeats the experiment, tallies it, and can be stopped', async () => {
    const element = await mount({ step: 'verdict', view: 'repeats', 'treatment-size': '6', 'control-size': '6' });
    expect(results(element).repeats).to.equal(null);
    await press(element, '20 more experiments');
    await waitUntil(() => results(element).repeats?.repeats === 20, 'they are done');
    expect(words(element)).to.contain('of 20 rejected');
    element.repeats = 10_000;
    await element.updateComplete;
    await press(element, 'Stop');
    const { repeats } = results(element);
    await nextFrame();
    expect(results(element).repeats?.repeats).to.equal(repeats?.repeats);
    expect(repeats?.repeats).to.be.lessThan(10_000);
  });

  it('plays shuffle after shuffle with the herd walking, and makes one choice of them', async () => {
    setReducedMotion(false);
    const element = await mount({ step: 'more-permutations', permutations: '60' });
    await nextFrame();
    element.play();
    await waitUntil(() => (results(element).monteCarlo?.permutations ?? 0) > 65, 'it deals');
    const told: string[] = [];
    element.addEventListener('explainer-change', ({ type }) => told.push(type));
    element.pause();
    expect(told).to.deep.equal([]);
    const played = results(element).monteCarlo?.permutations;
    element.undo();
    expect(results(element).monteCarlo?.permutations).to.equal(60);
    expect(played).to.be.greaterThan(60);
  });

  it('moves the herd on its way to a new shuffle', async () => {
    setReducedMotion(false);
    const element = await mount({ step: 'one-permutation' });
    const places = (): string =>
      [...root(element).querySelectorAll('use')].map((each) => each.getAttribute('transform')).join();
    const start = places();
    // Nothing moves before.
    await waitUntil(() => knowsItIsSeen(element), 'it knows that it is on screen');
    // Told of every picture: a timer may come too seldom to see one that passes.
    const seen = new Set<string>([start]);
    const watcher = new MutationObserver(() => seen.add(places()));
    watcher.observe(root(element), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['transform'],
    });
    await press(element, '1 more shuffle');
    await waitUntil(() => seen.size >= 4, 'it is seen on its way');
    watcher.disconnect();
  });

  it('ends playing at a round number and says so', async () => {
    const element = await mount({ step: 'p-value', permutations: '990' });
    const ended = oneEvent(element, 'explainer-end');
    element.play();
    await ended;
    expect(results(element).monteCarlo?.permutations).to.equal(1000);
    expect(element.playing).to.equal(false);
  });

  it('is saved as it comes to rest, not on its way there', async () => {
    setReducedMotion(false);
    const element = await mount({ step: 'test-statistic' });
    await waitUntil(() => knowsItIsSeen(element), 'it is on screen');
    const places = (root: ParentNode): string[] =>
      [...root.querySelectorAll('text:not([aria-hidden])')]
        .filter(({ textContent }) => textContent !== '')
        .map((each) => `${each.textContent} ${String(each.getAttribute('x'))},${String(each.getAttribute('y'))}`);
    const shown = (): string[] => places(element.shadowRoot?.querySelector('svg.picture') as ParentNode);
    element.step = 'one-permutation';
    const file = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(shown(), 'it is on its way').to.not.deep.equal(places(file));
    await waitUntil(() => JSON.stringify(shown()) === JSON.stringify(places(file)), 'it comes to what was saved');
  });

  it('keeps two on a page apart', async () => {
    const [a, b] = [await mount({ step: 'p-value' }), await mount({ step: 'p-value', seed: '9' })];
    const before = words(b);
    await press(a, '100 more shuffles');
    a.alternative = 'less';
    await a.updateComplete;
    expect(words(b)).to.equal(before);
    expect(results(a).observed).to.not.equal(results(b).observed);
  });
});
