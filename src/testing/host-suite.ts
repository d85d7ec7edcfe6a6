import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExplainerElement } from '../base/explainer-element.js';
import { attributeName, type Setting } from '../contract/settings.js';
import { marksOf, overflowOf } from './audit.js';
import { framesAskedFor } from './frames.js';
import { restoreMotion, setReducedMotion } from './media.js';
import { waitUntil } from './wait.js';

type AnyExplainer = ExplainerElement & Record<string, unknown>;

const pictureOf = (element: AnyExplainer): SVGSVGElement => {
  const picture = element.shadowRoot?.querySelector<SVGSVGElement>('svg.picture');
  if (!picture) throw new Error('It has no picture.');
  return picture;
};

const widthOf = (element: AnyExplainer): number => Number(pictureOf(element).getAttribute('width'));

const stepsOf = (element: AnyExplainer): readonly string[] =>
  [...(element.constructor as typeof ExplainerElement).settings.values()].find(({ kind }) => kind === 'step')
    ?.options ?? [];

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

/** Whatever goes wrong in the page while something is done. */
async function errorsDuring(act: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  const onError = (event: ErrorEvent): void => void seen.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): void => void seen.push(String(event.reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  try {
    await act();
  } finally {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  }
  return seen;
}

/** Wherever a page puts an explainer, and whatever it does with it there. */
export function hostSuite(tag: string): void {
  describe('hosts', () => {
    const stages: Element[] = [];
    const make = (): AnyExplainer => document.createElement(tag) as AnyExplainer;

    /** Puts something into the page, 640 px wide. */
    function put<E extends Element>(stage: E, style = 'width: 640px'): E {
      stage.setAttribute('style', style);
      document.body.append(stage);
      stages.push(stage);
      return stage;
    }

    afterEach(() => {
      restoreMotion();
      for (const stage of stages.splice(0)) stage.remove();
    });

    /** All handles of the picture, step by step. */
    async function* handlesOf(element: AnyExplainer): AsyncGenerator<SVGGElement> {
      for (const step of stepsOf(element)) {
        element['step'] = step;
        await element.updateComplete;
        yield* element.shadowRoot?.querySelectorAll<SVGGElement>('.handle') ?? [];
      }
    }

    const middleOf = (node: Element | null | undefined): { x: number; y: number } => {
      const { x = 0, y = 0, width = 0, height = 0 } = node?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    };

    const pointer = (target: Element, type: string, x: number, y: number): void => {
      target.dispatchEvent(
        new PointerEvent(type, {
          clientX: x,
          clientY: y,
          pointerId: 1,
          button: 0,
          buttons: 1,
          bubbles: true,
          composed: true,
        }),
      );
    };

    it('works in the shadow root of another component', async () => {
      const host = put(document.createElement('div'));
      const element = make();
      host.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      expect(marksOf(element)).to.be.greaterThan(10);
      expect(widthOf(element)).to.equal(640);
    });

    it('fits a dialog that is opened later, and Escape closes it from inside', async () => {
      const dialog = put(document.createElement('dialog'), 'width: 500px; padding: 0; border: 0; overflow: visible');
      const element = make();
      dialog.append(element);
      await nextFrame();
      dialog.showModal();
      await waitUntil(() => element.hasUpdated && widthOf(element) === 500, 'it fits the dialog');
      const next = [...(element.shadowRoot?.querySelectorAll('button') ?? [])][1];
      next?.focus();
      expect(element.matches(':focus-within')).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog.open, 'Escape closes the dialog');
    });

    it('does nothing in closed details, and fits them when they open', async () => {
      const details = put(document.createElement('details'));
      const element = make();
      details.append(element);
      const frames = await framesAskedFor(rest);
      expect(element.hasUpdated, 'nothing is drawn').to.equal(false);
      expect(frames).to.equal(0);
      details.open = true;
      await waitUntil(() => element.hasUpdated && widthOf(element) === 640, 'it is drawn');
    });

    it('draws when what was not displayed is, and keeps its picture when it is hidden again', async () => {
      const stage = put(document.createElement('div'), 'display: none');
      const element = make();
      stage.append(element);
      await rest();
      expect(element.hasUpdated).to.equal(false);
      stage.style.cssText = 'width: 400px';
      await waitUntil(() => element.hasUpdated && widthOf(element) === 400);
      stage.style.display = 'none';
      await nextFrame();
      element['seed'] = 9;
      await element.updateComplete;
      expect(widthOf(element)).to.equal(400);
    });

    it('survives a box without width, and fits it when it has one', async () => {
      const stage = put(document.createElement('div'), 'width: 0; overflow: hidden');
      const element = make();
      stage.append(element);
      const seen = await errorsDuring(async () => {
        await element.updateComplete;
        expect(pictureOf(element).outerHTML).to.not.match(/NaN|Infinity/);
        stage.style.cssText = 'width: 360px';
        await waitUntil(() => widthOf(element) === 360);
      });
      expect(seen).to.deep.equal([]);
    });

    /** What a drag of 20 px, as the picture has them, does to the first handle that it moves. */
    async function draggedAt(scale: number): Promise<{ readonly id: string; readonly by: number }> {
      const slide = put(
        document.createElement('div'),
        `width: 640px; transform: scale(${String(scale)}); transform-origin: 0 0`,
      );
      const element = make();
      slide.append(element);
      await element.updateComplete;
      for await (const handle of handlesOf(element)) {
        const id = handle.dataset['handle'] ?? '';
        const value = (): number =>
          Number(element.shadowRoot?.querySelector(`.handle[data-handle="${id}"]`)?.getAttribute('aria-valuenow'));
        const { x, y } = middleOf(handle.querySelector('.ring'));
        const before = value();
        const isAcross = handle.getAttribute('aria-orientation') === 'horizontal';
        const far = 20 * scale;
        handle.setPointerCapture = () => undefined;
        pointer(handle, 'pointerdown', x, y);
        pointer(handle, 'pointermove', x + (isAcross ? far : 0), y - (isAcross ? 0 : far));
        await element.updateComplete;
        const moved = value() - before;
        pointer(handle, 'pointerup', x, y);
        // A handle without a track is walked by keys alone; one at its end stays there.
        if (moved !== 0) return { id, by: moved };
      }
      throw new Error('Nothing moves.');
    }

    it('moves what a hand takes on a slide that is scaled as far as on one that is not', async () => {
      // A picture on its way has the handles of the one before.
      setReducedMotion(true);
      const usual = await draggedAt(1);
      const small = await draggedAt(0.5);
      expect(small.id).to.equal(usual.id);
      // WebKit knows whole px alone, and what moves in steps goes to the nearest one.
      expect(small.by / usual.by).to.be.within(0.9, 1.12);
    });

    it('keeps its state and its only picture when it is moved', async () => {
      const [from, to] = [put(document.createElement('div')), put(document.createElement('div'), 'width: 420px')];
      const element = make();
      from.append(element);
      await element.updateComplete;
      element['step'] = stepsOf(element)[1];
      await element.updateComplete;
      const before = element.state;
      let heard = 0;
      element.addEventListener('explainer-step', () => (heard += 1));
      for (const place of [to, from, to]) place.append(element);
      await waitUntil(() => widthOf(element) === 420);
      expect(element.state).to.deep.equal(before);
      element.next();
      expect(heard, 'listeners are there once').to.equal(1);
      expect(element.shadowRoot?.querySelectorAll('svg.picture').length).to.equal(1);
    });

    it('is cloned with its attributes', async () => {
      const stage = put(document.createElement('div'));
      const element = make();
      element.setAttribute('seed', '12');
      stage.append(element);
      await element.updateComplete;
      const clone = element.cloneNode(true) as AnyExplainer;
      stage.append(clone);
      await clone.updateComplete;
      expect(clone.state).to.deep.equal(element.state);
      expect(clone.sentence).to.equal(element.sentence);
    });

    it('works on in the document of a frame', async () => {
      const stage = put(document.createElement('div'));
      const frame = document.createElement('iframe');
      frame.width = '500';
      stage.append(frame);
      const element = make();
      const seen = await errorsDuring(async () => {
        stage.append(element);
        await element.updateComplete;
        frame.contentDocument?.body.append(element);
        element.next();
        await element.updateComplete;
        await nextFrame();
      });
      expect(seen).to.deep.equal([]);
      expect(marksOf(element)).to.be.greaterThan(10);
      expect(element['step']).to.equal(stepsOf(element)[1]);
    });

    it('lets go of everything when it is removed while it is dragged, and can be put back', async () => {
      setReducedMotion(true);
      const stage = put(document.createElement('div'));
      const element = make();
      stage.append(element);
      await element.updateComplete;
      const { value: handle } = (await handlesOf(element).next()) as IteratorYieldResult<SVGGElement>;
      const { x, y } = middleOf(handle);
      const seen = await errorsDuring(async () => {
        handle.setPointerCapture = () => undefined;
        pointer(handle, 'pointerdown', x, y);
        pointer(handle, 'pointermove', x + 8, y - 8);
        element.remove();
        await rest();
      });
      expect(seen).to.deep.equal([]);
      await waitUntil(async () => (await framesAskedFor(rest)) === 0, 'nothing runs on');
      stage.append(element);
      await element.updateComplete;
      expect(marksOf(element)).to.be.greaterThan(10);
    });

    it('takes settings in every frame, as frameworks write them', async () => {
      const stage = put(document.createElement('div'));
      const element = make();
      stage.append(element);
      const seen = await errorsDuring(async () => {
        for (let i = 1; i <= 20; i += 1) {
          element.setAttribute('seed', String(i));
          element.setAttribute('class', `frame-${String(i)}`);
          await nextFrame();
        }
        await element.updateComplete;
      });
      expect(seen).to.deep.equal([]);
      expect(element['seed']).to.equal(20);
    });

    it('takes what was set before it was in the page, children and properties', async () => {
      const element = make();
      element.append(document.createElement('p'));
      const changed = Object.fromEntries(
        [...(element.constructor as typeof ExplainerElement).settings]
          .filter(([name]) => name === 'seed' || name === 'step')
          .map(([name, spec]: [string, Setting<unknown>]) => [name, spec.kind === 'step' ? spec.options?.at(-1) : 31]),
      );
      for (const [name, value] of Object.entries(changed)) element[name] = value;
      put(document.createElement('div')).append(element);
      await element.updateComplete;
      for (const [name, value] of Object.entries(changed)) expect(element[name], attributeName(name)).to.equal(value);
    });

    it('is drawn in content that is skipped while off screen', async () => {
      const stage = put(document.createElement('div'), 'width: 500px; content-visibility: auto');
      const element = make();
      stage.append(element);
      await waitUntil(() => element.hasUpdated && widthOf(element) === 500);
      expect(overflowOf(element)).to.deep.equal([]);
    });

    it('keeps its height while it computes', async () => {
      const stage = put(document.createElement('div'));
      const element = make();
      stage.append(element);
      await element.updateComplete;
      const heights = new Set([element.offsetHeight]);
      await waitUntil(
        () => {
          heights.add(element.offsetHeight);
          return (element.results['progress'] ?? 1) === 1;
        },
        'everything is computed',
        { interval: 1 },
      );
      await nextFrame();
      heights.add(element.offsetHeight);
      expect([...heights].length, `heights: ${[...heights].join()}`).to.equal(1);
    });
  });
}
