import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ErrorDetail, ExplainerEvent, StepDetail } from '../events/explainer-events.js';
import { overflowOf, smallTargets } from './audit.js';
import { framesAskedFor } from './frames.js';
import { setReducedData, setReducedMotion } from './media.js';
import { button, messages, mount, steps, type AnyExplainer } from './mounted.js';
import { waitUntil } from './wait.js';

const scrubber = (element: AnyExplainer): HTMLInputElement =>
  element.shadowRoot?.querySelector('.transport input[type=range]') as HTMLInputElement;

/** Moves the scrubber as a hand does. */
function scrub(element: AnyExplainer, value: number, type: 'input' | 'change'): void {
  scrubber(element).value = String(value);
  scrubber(element).dispatchEvent(new Event(type, { bubbles: true }));
}

const pictureOf = (element: AnyExplainer): string =>
  (element.shadowRoot?.querySelector('svg.picture')?.innerHTML ?? '').replace(/<!--.*?-->/g, '');

const hidePage = (hidden: boolean): void => {
  if (hidden) Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
  else Reflect.deleteProperty(document, 'visibilityState');
  document.dispatchEvent(new Event('visibilitychange'));
};

/** A moment without asking for a frame. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

const fetched = (): number => performance.getEntriesByType('resource').length;

/** One clock, a bar to hold it by, and nothing that runs where nobody sees it. */
export function motionSuite(tag: string): void {
  describe('the transport bar', () => {
    it('scrubs through the story: shown on the way, told and one choice at the end', async () => {
      const element = await mount(tag);
      const names = steps(element);
      const last = names.length - 1;
      expect([scrubber(element).min, scrubber(element).max]).to.deep.equal(['0', String(last)]);
      const before = element.state;
      const heard: string[] = [];
      for (const type of ['explainer-input', 'explainer-change', 'explainer-step'] as const)
        element.addEventListener(type, () => heard.push(type));
      scrub(element, last, 'input');
      expect(element['step']).to.equal(names[last]);
      scrub(element, 1, 'input');
      await element.updateComplete;
      const turned = oneEvent<ExplainerEvent<'explainer-step'>>(element, 'explainer-step');
      scrub(element, 1, 'change');
      const detail: StepDetail = (await turned).detail;
      expect([detail.step, detail.index]).to.deep.equal([names[1], 1]);
      expect(heard).to.deep.equal(['explainer-input', 'explainer-input', 'explainer-change', 'explainer-step']);
      await element.updateComplete;
      expect(scrubber(element).getAttribute('aria-valuetext')).to.contain(
        String(element.shadowRoot?.querySelector('.place')?.textContent),
      );
      // As if the hand had come here at once.
      const straight = await mount(tag);
      button(straight, 'Next').click();
      await straight.updateComplete;
      expect(element.state).to.deep.equal(straight.state);
      button(element, 'Undo').click();
      await element.updateComplete;
      expect(element.state).to.deep.equal(before);
    });

    it('scrubs by keys, which stay inside', async () => {
      const element = await mount(tag);
      const heard: string[] = [];
      const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
      document.addEventListener('keydown', listen);
      scrubber(element).focus();
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect(element['step']).to.equal(steps(element)[1]);
      await sendKeys({ press: 'End' });
      await element.updateComplete;
      expect(element['step']).to.equal(steps(element).at(-1));
      document.removeEventListener('keydown', listen);
      expect(heard).to.deep.equal([]);
    });

    it('stays among the steps that the author leaves', async () => {
      const names = steps(await mount(tag));
      const element = await mount(tag, { attributes: { 'start-step': '2' } });
      expect(scrubber(element).max).to.equal(String(names.length - 2));
      scrub(element, 0, 'change');
      expect(element['step']).to.equal(names[1]);
      const fixed = await mount(tag, { attributes: { locked: 'step' } });
      expect(scrubber(fixed).disabled).to.equal(true);
    });

    it('plays at the speed that is chosen, which is no part of the state', async () => {
      const element = await mount(tag);
      const menu = element.shadowRoot?.querySelector('.transport select') as HTMLSelectElement;
      const before = element.state;
      menu.value = '2';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
      expect(element['speed']).to.equal(2);
      expect(element.state).to.deep.equal(before);
      element.setAttribute('speed', '0.5');
      await element.updateComplete;
      expect(menu.value).to.equal('0.5');
      element.removeAttribute('speed');
      expect(element['speed']).to.equal(1);
      for (const wrong of ['fast', 0, -1, NaN, 1000, '']) {
        const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
        element['speed'] = wrong;
        const { source }: ErrorDetail = (await told).detail;
        expect(source).to.equal('speed');
        expect(element['speed'], String(wrong)).to.equal(1);
        element['speed'] = 1;
        await element.updateComplete;
        expect(messages(element)).to.equal('');
      }
    });

    it('stands on two lines at most in a narrow page, with targets of 24 px', async () => {
      for (const width of [320, 400, 640]) {
        const element = await mount(tag, { width });
        const parts = [...(element.shadowRoot?.querySelectorAll('.transport :is(button, input, select)') ?? [])];
        const lines = new Set(
          parts.map((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return Math.round((top + bottom) / 2);
          }),
        );
        expect(lines.size, String(width)).to.be.at.most(2);
        expect(overflowOf(element), String(width)).to.deep.equal([]);
        expect(smallTargets(element), String(width)).to.deep.equal([]);
        element.parentElement?.remove();
      }
    });
  });

  describe('the clock', () => {
    afterEach(() => {
      hidePage(false);
    });

    it('brings what moves to its end when less motion is wished for on the way', async () => {
      setReducedMotion(false);
      const element = await mount(tag);
      await nextFrame();
      button(element, 'Next').click();
      await element.updateComplete;
      setReducedMotion(true);
      await element.updateComplete;
      const atOnce = await mount(tag);
      button(atOnce, 'Next').click();
      await atOnce.updateComplete;
      // What is computed may still be on its way, to both.
      await waitUntil(() => pictureOf(element) === pictureOf(atOnce), 'both stand at the end');
    });

    it('asks for no frame in a hidden page: not for what plays, nor for what moves, nor for what is computed', async () => {
      const element = await mount(tag);
      await nextFrame();
      element.play();
      await nextFrame();
      hidePage(true);
      element['seed'] = 99;
      await element.updateComplete;
      expect(await framesAskedFor(moment)).to.equal(0);
      expect(element.playing).to.equal(true);
      hidePage(false);
      expect(await framesAskedFor(moment)).to.be.greaterThan(0);
      element.pause();
    });

    it('asks for no frame before it is seen for the first time', async () => {
      const element = await mount(tag);
      const stage = element.parentElement as HTMLElement;
      element.remove();
      stage.style.marginBlockStart = '5000px';
      const below = document.createElement(tag) as AnyExplainer;
      stage.append(below);
      await below.updateComplete;
      await nextFrame();
      below['seed'] = 98;
      await below.updateComplete;
      expect(await framesAskedFor(moment)).to.equal(0);
    });
  });

  describe('less data', () => {
    it('fetches nothing for a pointer or a focus that comes near, and what is needed when it is', async () => {
      setReducedData();
      const element = await mount(tag);
      // The browser knows every module of the tests: that the walk has not come shows in what it does.
      const before = fetched();
      element.dispatchEvent(new PointerEvent('pointerenter'));
      element.shadowRoot?.querySelector<HTMLElement>('.transport button:not(:disabled)')?.focus();
      await moment();
      await element.updateComplete;
      expect(fetched(), 'nothing is fetched').to.equal(before);
      const walk = element.shadowRoot?.querySelector<HTMLElement>('.walk');
      walk?.focus();
      await waitUntil(() => element.shadowRoot?.querySelector('.tip'), 'the marks can be walked');
      button(element, 'Next').click();
      await element.updateComplete;
      expect(element['step']).to.equal(steps(element)[1]);
    });
  });
}
