import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { overflowOf, unspeakableIn } from './audit.js';
import { setColorScheme, setReducedMotion } from './media.js';
import { button, mount, steps, type AnyExplainer } from './mounted.js';
import { waitUntil } from './wait.js';

const find = (element: AnyExplainer, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

const said = (element: AnyExplainer): string => find(element, '.tip')?.textContent.trim() ?? '';

/** Puts the focus on the marks, and waits for what comes late. */
async function walk(element: AnyExplainer): Promise<void> {
  find(element, '.walk')?.focus();
  await waitUntil(() => said(element) !== '', 'the first mark is said');
}

/** Where on screen the middle of the mark is that the keyboard stands at. */
function ringOf(element: AnyExplainer): { x: number; y: number } {
  const { left, right, top, bottom } = find(element, '.ring-line')?.getBoundingClientRect() ?? new DOMRect(NaN);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Ways to read the picture besides looking at it. */
export function readingSuite(tag: string): void {
  describe('the numbers', () => {
    it('come when they are opened, with a button for the CSV, scrolled by keys within a narrow page', async () => {
      const element = await mount(tag, { width: 320 });
      const details = find(element, '[part=table]') as HTMLDetailsElement;
      expect(details.querySelector('td')).to.equal(null);
      details.querySelector('summary')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => details.querySelector('td'), 'the numbers are there');
      const { caption, columns } = element.table;
      expect(details.querySelector('caption')?.textContent).to.contain(caption);
      expect([...details.querySelectorAll('th')].map((cell) => cell.textContent)).to.deep.equal([...columns]);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.matches('[role=region]')).to.equal(true);
      expect(overflowOf(element)).to.deep.equal([]);
      expect(unspeakableIn(element)).to.deep.equal([]);
      button(element, 'Show CSV as text').click();
      await waitUntil(() => details.querySelector('textarea'), 'the text is there');
      const lines = (await element.toCSV()).trim().split('\r\n');
      expect(details.querySelector('textarea')?.value.trim().split('\n')).to.deep.equal(lines);
      await expect(element).to.be.accessible();
    });
  });

  describe('the marks', () => {
    it('are one stop for Tab at every step, each with words and a ring within the picture', async function () {
      this.timeout(30_000);
      setReducedMotion(true);
      const element = await mount(tag);
      for (const step of steps(element)) {
        element['step'] = step;
        await element.updateComplete;
        await walk(element);
        expect(element.shadowRoot?.querySelectorAll('.walk[tabindex="0"]'), step).to.have.length(1);
        const series = new Set<string>();
        for (const key of ['Home', 'ArrowRight', 'PageDown', 'End', ...Array<string>(6).fill('ArrowDown')]) {
          await sendKeys({ press: key });
          await element.updateComplete;
          const words = said(element);
          expect(words.length, `${step} ${key}`).to.be.greaterThan(3);
          series.add(words);
          const picture = (find(element, 'svg.picture') as HTMLElement).getBoundingClientRect();
          const { x, y } = ringOf(element);
          expect(x, `${step} ${key}: ${words}`).to.be.within(picture.left - 1, picture.right + 1);
          expect(y, `${step} ${key}: ${words}`).to.be.within(picture.top - 1, picture.bottom + 1);
        }
        expect(series.size, step).to.be.greaterThan(2);
        expect(unspeakableIn(element), step).to.deep.equal([]);
        expect(overflowOf(element), step).to.deep.equal([]);
      }
    });

    it('follow the arrows as they point, from the right as well', async () => {
      setReducedMotion(true);
      for (const dir of ['ltr', 'rtl']) {
        const element = await mount(tag, { attributes: { dir } });
        element.parentElement?.setAttribute('dir', dir);
        await element.updateComplete;
        await walk(element);
        let moved = 0;
        for (const [key, way] of [
          ['ArrowRight', 1],
          ['ArrowLeft', -1],
        ] as const) {
          const before = ringOf(element).x;
          await sendKeys({ press: key });
          const move = ringOf(element).x - before;
          expect(move * way, `${dir} ${key}`).to.be.at.least(0);
          if (move !== 0) moved += 1;
        }
        expect(moved, dir).to.be.greaterThan(0);
        element.parentElement?.remove();
      }
    });

    it('keep their keys from the page, give Escape back after the first, and change nothing by being asked', async () => {
      const element = await mount(tag);
      await walk(element);
      const before = JSON.stringify(element.state);
      const heard: string[] = [];
      const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
      document.addEventListener('keydown', listen);
      for (const key of [
        'ArrowRight',
        'ArrowDown',
        'ArrowLeft',
        'ArrowUp',
        'PageDown',
        'End',
        'Home',
        'Escape',
        'Escape',
      ])
        await sendKeys({ press: key });
      document.removeEventListener('keydown', listen);
      expect(heard).to.deep.equal(['Escape']);
      expect(said(element)).to.equal('');
      expect(JSON.stringify(element.state)).to.equal(before);
    });

    it('say the same to a pointer', async () => {
      setReducedMotion(true);
      const element = await mount(tag);
      await walk(element);
      const words = said(element);
      const { x, y } = ringOf(element);
      find(element, '.walk')?.blur();
      expect(said(element)).to.equal('');
      const init = { clientX: x, clientY: y, bubbles: true, composed: true };
      find(element, 'svg.picture')?.dispatchEvent(new PointerEvent('pointermove', init));
      expect(words).to.contain(said(element));
      expect(said(element)).to.not.equal('');
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`pass axe while they are walked (${scheme})`, async () => {
        setColorScheme(scheme);
        const element = await mount(tag);
        element['step'] = steps(element).at(-1);
        await element.updateComplete;
        await walk(element);
        await expect(element).to.be.accessible();
      });
    }
  });
}
