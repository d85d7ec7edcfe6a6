import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { ExplainerEvent } from '../../events/explainer-events.js';
import { unspeakableIn } from '../../testing/audit.js';
import { explainerSuite } from '../../testing/explainer-suite.js';
import type { BiasVarianceSlider } from './bias-variance-slider.js';
import './define.js';
import { waitUntil } from '../../testing/wait.js';

explainerSuite({
  tag: 'bias-variance-slider',
  csv: {
    good: 'x,y\n1,2\n2,4\n3,9\n4,7\n5,8\n6,12',
    bad: ['x,y\n1,two\n2,3', 'x,y\n1,2\n2,3', 'x,y\n1,1\n1,2\n1,3\n2,4', '1,"2\n3,4'],
  },
  heavy: ['complexity'],
});

const inside = (element: BiasVarianceSlider, selector: string): Element => {
  const found = element.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const slider = (element: BiasVarianceSlider): HTMLInputElement =>
  inside(element, 'input[name=complexity]') as HTMLInputElement;
const messages = (element: BiasVarianceSlider): string => inside(element, '.messages').textContent;
const button = (element: BiasVarianceSlider, label: string): HTMLButtonElement => {
  const all = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find((each) => each.textContent.trim() === label);
  if (!found) throw new Error(`No button ${label}`);
  return found;
};
const finished = (element: BiasVarianceSlider): Promise<void> =>
  waitUntil(() => element.results.progress === 1, 'everything is computed');

function drag(element: BiasVarianceSlider, place: number, phase: 'input' | 'change'): void {
  slider(element).value = String(place);
  slider(element).dispatchEvent(new Event(phase, { bubbles: true }));
}

function key(element: BiasVarianceSlider, handle: string, name: string): void {
  const init = { key: name, bubbles: true, composed: true, cancelable: true };
  inside(element, `[data-handle=${handle}]`).dispatchEvent(new KeyboardEvent('keydown', init));
}

const line = { x: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], y: [1, 3, 2, 5, 4, 6, 9, 7, 8, 11] };

describe('<bias-variance-slider>', () => {
  it('answers a move at once: fit, closed form and errors are there before the next frame', async () => {
    const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
    const before = element.results;
    const heard = oneEvent<ExplainerEvent<'explainer-input'>>(element, 'explainer-input');
    drag(element, 9, 'input');
    const { detail } = await heard;
    expect(element.results.complexity).to.equal(9);
    expect(element.results.train).to.be.lessThan(before.train ?? 0);
    expect(element.results.closedForm?.bias2).to.be.a('number');
    expect(detail.results['complexity']).to.equal(9);
    await element.updateComplete;
    expect(inside(element, '[data-handle=complexity]').getAttribute('aria-valuetext')).to.equal('degree 9');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('degree 9');
  });

  it('computes the crowd and the curve afterwards, and meets the identity within four standard errors', async () => {
    const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
    drag(element, 7, 'change');
    await finished(element);
    const { decomposition, curve, undefined: reasons } = element.results;
    const { bias2, variance, noise, expectedTestError, standardError } = decomposition ?? {};
    const gap = (expectedTestError ?? 0) - (bias2 ?? 0) - (variance ?? 0) - (noise ?? 0);
    expect(Math.abs(gap)).to.be.lessThan(4 * (standardError ?? 0));
    expect(curve?.length).to.equal(16);
    expect(reasons).to.have.all.keys('at');
    expect(element.table.rows.length).to.equal(16);
  });

  it('has the same numbers for a complexity whether it comes from the curve or from its own crowd', async () => {
    const element = await fixture<BiasVarianceSlider>(
      html`<bias-variance-slider family="tree"></bias-variance-slider>`,
    );
    await finished(element);
    drag(element, 5, 'change');
    const fromCurve = element.results.decomposition;
    await waitUntil(
      () => element.results.progress === 1 && !inside(element, '[data-bundle]').classList.contains('stale'),
    );
    expect(element.results.decomposition).to.deep.equal(fromCurve);
  });

  it('moves by the handle on the curve: arrow keys, Home, End', async () => {
    const element = await fixture<BiasVarianceSlider>(
      html`<bias-variance-slider complexity="5"></bias-variance-slider>`,
    );
    const visit = async (name: string): Promise<number> => {
      key(element, 'complexity', name);
      await element.updateComplete;
      return element.complexity;
    };
    expect(await visit('ArrowRight')).to.equal(6);
    expect(await visit('ArrowLeft')).to.equal(5);
    expect(await visit('End')).to.equal(15);
    expect(await visit('Home')).to.equal(0);
    expect(slider(element).value).to.equal('0');
  });

  it('moves by dragging the handle on the curve', async () => {
    const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
    const handle = inside(element, '[data-handle=complexity]');
    handle.setPointerCapture = () => undefined;
    const { left, top, width, height } = handle.getBoundingClientRect();
    const at = (type: string, dx: number): PointerEvent =>
      new PointerEvent(type, {
        clientX: left + width / 2 + dx,
        clientY: top + height / 2,
        bubbles: true,
        button: 0,
        buttons: type === 'pointerup' ? 0 : 1,
        pointerId: 1,
      });
    const changed = oneEvent(element, 'explainer-change');
    handle.dispatchEvent(at('pointerdown', 0));
    handle.dispatchEvent(at('pointermove', 60));
    const { complexity } = element;
    expect(complexity).to.be.greaterThan(3);
    handle.dispatchEvent(at('pointerup', 60));
    await changed;
    expect(element.complexity).to.equal(complexity);
  });

  it('shows the decomposition where the reader points, and takes it away again', async () => {
    const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
    await finished(element);
    const picture = inside(element, 'svg.picture');
    const { left, top } = picture.getBoundingClientRect();
    const point = (type: string, x: number, y: number, buttons = 0): void => {
      const init = { clientX: left + x, clientY: top + y, bubbles: true, composed: true, buttons };
      picture.dispatchEvent(new PointerEvent(type, init));
    };
    point('pointermove', 120, 120);
    expect(element.results.at?.variance).to.be.a('number');
    const hovered = element.results.at?.x;
    point('pointermove', 160, 120);
    expect(element.results.at?.x).to.be.greaterThan(hovered ?? 1);
    await element.updateComplete;
    expect(picture.textContent).to.contain('at x =');
    inside(element, '.stage').dispatchEvent(new PointerEvent('pointerleave'));
    expect(element.results.at).to.equal(null);
    // A press pins it; a press elsewhere lets go.
    point('pointerdown', 160, 120, 1);
    inside(element, '.stage').dispatchEvent(new PointerEvent('pointerleave'));
    expect(element.results.at).to.not.equal(null);
    point('pointermove', 200, 120);
    expect(element.results.at?.x).to.be.lessThan(0.5);
    point('pointerdown', 5, 5, 1);
    expect(element.results.at).to.equal(null);
  });

  it('shows the decomposition at an x by the keyboard', async () => {
    const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
    key(element, 'probe', 'ArrowRight');
    expect(element.results.at?.x).to.equal(0.51);
    key(element, 'probe', 'Home');
    expect(element.results.at?.x).to.equal(0);
  });

  it('draws one more sample and one more fit', async () => {
    const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
    const { train } = element.results;
    button(element, 'New sample').click();
    expect(element.sample).to.equal(2);
    expect(element.results.train).to.not.equal(train);
    element.sample = 200;
    await element.updateComplete;
    button(element, 'New sample').click();
    expect([element.sample, element.samples]).to.deep.equal([201, 201]);
    element.sample = 1000;
    await element.updateComplete;
    button(element, 'New sample').click();
    expect(element.sample).to.equal(1);
    element.undo();
    expect(element.sample).to.equal(1000);
  });

  describe('moving a point', () => {
    const at = (element: BiasVarianceSlider, point: number): SVGGElement =>
      inside(element, `[data-handle=point-${String(point)}]`) as SVGGElement;
    const field = (element: BiasVarianceSlider, name: string): HTMLInputElement =>
      inside(element, `input[name=${name}]`) as HTMLInputElement;
    function type(element: BiasVarianceSlider, name: string, value: number): void {
      field(element, name).value = String(value);
      field(element, name).dispatchEvent(new Event('change', { bubbles: true }));
    }
    /** Presses on a point and moves up by so many px; `lift` lets go. */
    function grab(element: BiasVarianceSlider, point: number): { move: (up: number) => void; lift: () => void } {
      const grip = at(element, point);
      grip.setPointerCapture = () => undefined;
      const { left, top, width, height } = grip.getBoundingClientRect();
      let up = 0;
      const send = (name: string): void => {
        const place = { clientX: left + width / 2, clientY: top + height / 2 - up };
        const pressed = { button: 0, buttons: name === 'pointerup' ? 0 : 1, pointerId: 1 };
        grip.dispatchEvent(new PointerEvent(name, { ...place, ...pressed, bubbles: true, composed: true }));
      };
      send('pointerdown');
      return {
        move: (by) => {
          up = by;
          send('pointermove');
        },
        lift: () => {
          send('pointerup');
        },
      };
    }

    it('by pointer: fit and errors answer at once, the scales hold still, and one undo takes the gesture back', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      await finished(element);
      const { train, test, decomposition } = element.results;
      const heard: string[] = [];
      for (const name of ['explainer-input', 'explainer-change'])
        element.addEventListener(name, () => heard.push(name));
      const ticks = (): string[] =>
        [...(element.shadowRoot?.querySelectorAll('svg.picture text') ?? [])]
          .map((text) => text.textContent)
          .slice(0, 6);
      const before = ticks();
      const hand = grab(element, 10);
      hand.move(-30);
      const [[point, y] = []] = element.moved;
      expect(point).to.equal(10);
      expect(element.results.train).to.not.equal(train);
      expect(element.results.test).to.not.equal(test);
      expect(element.results.at, 'a dot that is taken is not looked at').to.equal(null);
      await element.updateComplete;
      expect(ticks()).to.deep.equal(before);
      hand.move(-60);
      expect(element.moved[0]?.[1]).to.be.lessThan(y ?? -Infinity);
      expect(element.results.train, 'far from all others, it costs').to.be.greaterThan(train ?? Infinity);
      hand.lift();
      expect(heard).to.deep.equal(['explainer-input', 'explainer-input', 'explainer-change']);
      await finished(element);
      expect(element.results.decomposition, 'the many samples stay as drawn').to.deep.equal(decomposition);
      expect(element.sentence).to.contain('1 of them moved by hand');
      element.undo();
      expect(element.moved).to.deep.equal([]);
      expect(element.results.train).to.equal(train);
    });

    it('by keys; the walk over the marks leads to the point last taken', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      const now = (): number => Number(at(element, 5).getAttribute('aria-valuenow'));
      const before = now();
      key(element, 'point-5', 'ArrowUp');
      await element.updateComplete;
      expect(now()).to.be.greaterThan(before);
      expect(element.moved.map(([point]) => point)).to.deep.equal([5]);
      const stops = [...(element.shadowRoot?.querySelectorAll('.handle[tabindex="0"]') ?? [])];
      expect(stops.map((each) => (each as SVGGElement).dataset['handle'])).to.deep.equal(['probe', 'complexity']);
      element.dispatchEvent(new PointerEvent('pointerenter'));
      const walk = element.shadowRoot?.querySelector<HTMLElement>('.walk');
      walk?.focus();
      const said = (): string => element.shadowRoot?.querySelector('.tip')?.textContent ?? '';
      await waitUntil(() => said() !== '', 'the first mark is said');
      at(element, 5).focus();
      walk?.focus();
      expect(said()).to.contain('Training point 5 of 30');
      key(element, 'point-5', 'End');
      key(element, 'point-5', 'Home');
      await element.updateComplete;
      expect(now()).to.be.lessThan(before);
    });

    it('by typing, where there are no handles, too; and puts the points back', async () => {
      const element = await fixture<BiasVarianceSlider>(
        html`<bias-variance-slider sample-size="200"></bias-variance-slider>`,
      );
      const { train } = element.results;
      element.dispatchEvent(new PointerEvent('pointerenter'));
      await waitUntil(() => element.shadowRoot?.querySelector('input[name=point]') !== null, 'the settings come');
      expect(button(element, 'Put points back').disabled).to.equal(true);
      type(element, 'point', 120);
      await element.updateComplete;
      expect(element.moved).to.deep.equal([]);
      type(element, 'point-y', 2.125);
      await element.updateComplete;
      expect(element.moved).to.deep.equal([[120, 2.125]]);
      expect(field(element, 'point').value).to.equal('120');
      expect(field(element, 'point-y').value).to.equal('2.125');
      expect(element.results.train).to.be.greaterThan(train ?? Infinity);
      button(element, 'Put points back').click();
      expect(element.results.train).to.equal(train);
      element.undo();
      expect(element.moved).to.deep.equal([[120, 2.125]]);
    });

    it('is a part of the state, and an attribute', async () => {
      const element = await fixture<BiasVarianceSlider>(
        '<bias-variance-slider seed="3" moved="[[2, 1.5], [1, -1]]"></bias-variance-slider>',
      );
      expect(element.moved).to.deep.equal([
        [1, -1],
        [2, 1.5],
      ]);
      const other = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      other.state = JSON.parse(JSON.stringify(element.state)) as BiasVarianceSlider['state'];
      expect(other.state).to.deep.equal(element.state);
      expect(other.results.train).to.equal(element.results.train);
      key(element, 'point-1', 'ArrowUp');
      element.reset();
      expect(element.moved[0]).to.deep.equal([1, -1]);
    });

    it('ends with the sample: another one comes as it is drawn', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      const moved = [[1, 2]] as const;
      for (const change of [{ seed: 5 }, { sample: 2 }, { truth: 'step' }, { sampleSize: 40 }, { noise: 0.5 }]) {
        element.moved = moved;
        await element.updateComplete;
        Object.assign(element, change);
        expect(element.moved, JSON.stringify(change)).to.deep.equal([]);
        await element.updateComplete;
        // Set along with another sample, they are meant for that one.
        Object.assign(element, { moved }, change);
        expect(element.moved).to.deep.equal(moved);
        await element.updateComplete;
      }
      button(element, 'New sample').click();
      expect(element.moved).to.deep.equal([]);
      element.undo();
      expect(element.moved).to.deep.equal(moved);
      for (const change of [{ family: 'tree' }, { step: 'parts' }, { samples: 50 }, { evaluateAt: 'design' }]) {
        Object.assign(element, change);
        expect(element.moved, JSON.stringify(change)).to.deep.equal(moved);
      }
    });

    it('refuses what is no list of points, or a point that the sample has not', async () => {
      const element = await fixture<BiasVarianceSlider>(
        '<bias-variance-slider moved="[[3, 1]]"></bias-variance-slider>',
      );
      for (const [bad, allowed] of [
        ['all of them', 'from 1 to 500'],
        ['[[31,1]]', 'from 1 to 30'],
        ['[[3,1000]]', 'from −100 to 100'],
      ] as const) {
        const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
        element.setAttribute('moved', bad);
        const { detail } = await told;
        expect(detail.source).to.equal('moved');
        expect(detail.message).to.contain(allowed);
        expect(detail.message).to.contain(bad);
        expect(element.moved).to.deep.equal([[3, 1]]);
        expect(unspeakableIn(element)).to.deep.equal([]);
      }
      element.moved = [];
      await element.updateComplete;
      expect(messages(element).trim()).to.equal('');
    });

    it('edits own data, with the crowd of before until the new one is there', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      element.data = line;
      await finished(element);
      const { train } = element.results;
      const hand = grab(element, 10);
      hand.move(-40);
      await element.updateComplete;
      const y = (): number | undefined => (element.data as typeof line).y[9];
      expect(y()).to.be.lessThan(11);
      expect((element.data as typeof line).x).to.deep.equal(line.x);
      expect(element.results.train).to.not.equal(train);
      expect(element.moved).to.deep.equal([]);
      expect(inside(element, '[data-bundle]').classList.contains('stale')).to.equal(true);
      hand.lift();
      await finished(element);
      expect(element.state['data']).to.deep.equal(element.data);
      expect(unspeakableIn(element)).to.deep.equal([]);
      element.undo();
      expect(element.data).to.deep.equal(line);
      expect(element.results.train).to.equal(train);
      type(element, 'point-y', 4);
      expect(y()).to.equal(4);
    });
  });

  describe('complexity and family', () => {
    it('goes to a sensible complexity of a new family, and may be set along with it in any order', async () => {
      const element = await fixture<BiasVarianceSlider>(
        html`<bias-variance-slider complexity="0.5" family="loess"></bias-variance-slider>`,
      );
      expect([element.family, element.complexity]).to.deep.equal(['loess', 0.5]);
      element.family = 'knn';
      await element.updateComplete;
      expect(element.complexity).to.equal(5);
      element.complexity = 12;
      element.family = 'polynomial';
      expect(element.complexity).to.equal(12);
      expect(messages(element).trim()).to.equal('');
    });

    it('offers the families by name', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      const family = inside(element, 'select[name=family]') as HTMLSelectElement;
      for (const { value } of family.options) {
        family.value = value;
        family.dispatchEvent(new Event('change', { bubbles: true }));
        await element.updateComplete;
        expect(element.family).to.equal(value);
        expect(unspeakableIn(element)).to.deep.equal([]);
      }
    });

    it('keeps the last good complexity when one is out of the range of the family, and says what is allowed', async () => {
      const element = await fixture<BiasVarianceSlider>(
        html`<bias-variance-slider complexity="4"></bias-variance-slider>`,
      );
      const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
      element.complexity = 16;
      const { detail } = await told;
      expect(detail.source).to.equal('complexity');
      expect(detail.message).to.contain('from 0 to 15');
      expect(element.complexity).to.equal(4);
      expect(element.state['complexity']).to.equal(4);
      await element.updateComplete;
      expect(messages(element)).to.contain('polynomial');
      element.complexity = 6;
      await element.updateComplete;
      expect(messages(element).trim()).to.equal('');
      expect(element.complexity).to.equal(6);
    });

    it('shows what a step wants, unless a complexity is set along with it', async () => {
      const element = await fixture<BiasVarianceSlider>(
        html`<bias-variance-slider step="overfit"></bias-variance-slider>`,
      );
      expect(element.complexity).to.equal(12);
      element.step = 'underfit';
      await element.updateComplete;
      expect(element.complexity).to.equal(1);
      drag(element, 8, 'change');
      expect(element.complexity).to.equal(8);
      button(element, 'Next').click();
      expect([element.step, element.complexity]).to.deep.equal(['overfit', 12]);
      element.state = { ...element.state, complexity: 7 };
      await element.updateComplete;
      expect([element.step, element.complexity]).to.deep.equal(['overfit', 7]);
    });
  });

  describe('playing', () => {
    it('sweeps from simple to complex and says when it is there', async () => {
      const element = await fixture<BiasVarianceSlider>(
        html`<bias-variance-slider complexity="14"></bias-variance-slider>`,
      );
      const ended = oneEvent(element, 'explainer-end');
      element.play();
      await ended;
      expect(element.complexity).to.equal(15);
      expect(element.playing).to.equal(false);
      element.play();
      await waitUntil(() => element.complexity === 0, 'it begins again');
      element.pause();
    });
  });

  describe('own data', () => {
    it('takes two columns, and says that bias is unknown', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      element.data = line;
      await finished(element);
      const { decomposition, closedForm, test, undefined: reasons } = element.results;
      expect(decomposition?.bias2).to.equal(null);
      expect(decomposition?.variance).to.be.greaterThan(0);
      expect(closedForm).to.equal(null);
      expect(test).to.be.greaterThan(0);
      expect(reasons['bias2']).to.contain('nobody told us');
      expect(element.sentence).to.contain('bias is unknown');
      expect(inside(element, 'svg.picture').textContent).to.contain('Bias needs the truth');
      button(element, 'New resample').click();
      await element.updateComplete;
      expect(unspeakableIn(element)).to.deep.equal([]);
      for (const step of ['sample', 'bias', 'explore'] as const) {
        element.step = step;
        await element.updateComplete;
        expect(unspeakableIn(element)).to.deep.equal([]);
      }
    });

    it('lowers the range of complexities to what the data can carry', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      element.data = { x: [1, 2, 3, 4, 4], y: [1, 2, 1, 2, 3] };
      await element.updateComplete;
      expect(slider(element).max).to.equal('3');
      const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
      element.complexity = 9;
      expect((await told).detail.message).to.contain('from 0 to 3');
      await finished(element);
      expect(unspeakableIn(element)).to.deep.equal([]);
    });

    it('refuses more rows than a family takes, and says how many it takes', async () => {
      const element = await fixture<BiasVarianceSlider>(
        html`<bias-variance-slider family="loess"></bias-variance-slider>`,
      );
      const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
      const x = Array.from({ length: 1500 }, (_, i) => i);
      element.data = { x, y: x };
      expect((await told).detail.message).to.contain('at most 1,000');
      expect(element.data).to.equal(null);
      element.family = 'tree';
      element.data = { x, y: x };
      await element.updateComplete;
      expect(element.results.sampleSize).to.equal(1500);
      const refused = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
      element.family = 'loess';
      expect((await refused).detail.source).to.equal('family');
      expect(element.family).to.equal('tree');
    });

    it('refuses a million rows without reading them all', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
      const million = new Float64Array(1_000_000);
      element.data = { x: million, y: million };
      expect((await told).detail.message).to.contain('100,000');
    });

    it('stays whole with numbers at the edge of what numbers can be', async () => {
      const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
      for (const scale of [1e100, 1e-100, 1e9]) {
        element.data = { x: line.x.map((x) => x * scale), y: line.y.map((y) => -y * scale) };
        await element.updateComplete;
        await nextFrame();
        expect(unspeakableIn(element), String(scale)).to.deep.equal([]);
      }
      element.data = { x: line.x, y: line.y.map(() => 5) };
      await finished(element);
      expect(unspeakableIn(element)).to.deep.equal([]);
    });
  });

  it('gives two of a kind on one page the same numbers, and neither disturbs the other', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <bias-variance-slider seed="5"></bias-variance-slider><bias-variance-slider seed="5"></bias-variance-slider>
      </div>`,
    );
    const [a, b] = [...page.querySelectorAll('bias-variance-slider')] as [BiasVarianceSlider, BiasVarianceSlider];
    await finished(a);
    // Nothing is computed off screen.
    b.scrollIntoView();
    await finished(b);
    expect(a.results).to.deep.equal(b.results);
    drag(a, 2, 'change');
    expect(b.complexity).to.equal(3);
  });

  it('comes to rest: no frame is asked for when everything is computed', async () => {
    const element = await fixture<BiasVarianceSlider>(html`<bias-variance-slider></bias-variance-slider>`);
    await finished(element);
    await element.updateComplete;
    let frames = 0;
    const original = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) => {
      frames += 1;
      return original(callback);
    };
    try {
      const channel = new MessageChannel();
      const until = performance.now() + 200;
      await new Promise<void>((resolve) => {
        channel.port1.onmessage = () => {
          if (performance.now() < until) channel.port2.postMessage(0);
          else resolve();
        };
        channel.port2.postMessage(0);
      });
      expect(frames).to.equal(0);
    } finally {
      globalThis.requestAnimationFrame = original;
    }
  });
});
