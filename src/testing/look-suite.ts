import { expect } from '@open-wc/testing';
import { overflowOf } from './audit.js';
import { confusableIn, faintIn } from './look-audit.js';
import { setColorScheme, setReducedMotion } from './media.js';
import { button, mount, steps, type AnyExplainer } from './mounted.js';
import { waitUntil } from './wait.js';

const WHITE = 'rgb(255, 255, 255)';

const ground = (): string => getComputedStyle(document.documentElement).backgroundColor;

const shadow = (element: AnyExplainer): ShadowRoot => element.shadowRoot as ShadowRoot;

const shown = (element: AnyExplainer, selector: string): Element[] =>
  [...shadow(element).querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0);

const widthOf = (element: AnyExplainer): number =>
  shadow(element).querySelector<SVGSVGElement>('svg.picture')?.viewBox.baseVal.width ?? 0;

const computed = (element: AnyExplainer): Promise<unknown> =>
  waitUntil(() => (element.results['progress'] ?? 1) === 1, 'everything is computed');

/** How any explainer looks: to every eye, on paper, by hand. */
export function lookSuite({ tag }: { readonly tag: string }): void {
  describe('look', () => {
    for (const scheme of ['light', 'dark'] as const) {
      it(`stands out from a ${scheme} page at every step, and nobody takes a role for another one`, async () => {
        setColorScheme(scheme);
        setReducedMotion(true);
        const element = await mount(tag);
        for (const step of steps(element)) {
          element['step'] = step;
          await element.updateComplete;
          await computed(element);
          await element.updateComplete;
          expect(faintIn(shadow(element), ground()), step).to.deep.equal([]);
          expect(confusableIn(shadow(element)), step).to.deep.equal([]);
        }
      });

      it(`prints the picture, the sentence and the table from a ${scheme} page, and is then as it was`, async () => {
        setColorScheme(scheme);
        const element = await mount(tag, { width: 320 });
        element['step'] = steps(element).at(-1);
        await element.updateComplete;
        await computed(element);
        await element.updateComplete;
        const before = [widthOf(element), shown(element, 'button').length, shown(element, '.scroll').length];
        dispatchEvent(new Event('beforeprint'));
        // The browser waits for nothing: all of it is there now.
        try {
          expect(shown(element, 'button, select, input, textarea, summary, .handle, progress')).to.deep.equal([]);
          expect(widthOf(element), 'as wide as paper').to.be.greaterThan(600);
          const rows = Math.min(200, element.table.rows.length);
          expect(shown(element, 'tbody tr').length, 'the numbers').to.equal(rows);
          expect(shown(element, '.sentence').map((each) => each.textContent)).to.deep.equal([element.sentence]);
          expect(faintIn(shadow(element), WHITE), 'in the colours of paper').to.deep.equal([]);
          expect(shown(element, 'canvas'), 'paper is finer than a canvas').to.deep.equal([]);
        } finally {
          dispatchEvent(new Event('afterprint'));
        }
        const after = [widthOf(element), shown(element, 'button').length, shown(element, '.scroll').length];
        expect(after).to.deep.equal(before);
      });
    }

    it('prints what it will show at rest, and no hidden part', async () => {
      const element = await mount(tag, { attributes: { hide: 'table sentence' } });
      button(element, 'Next').click();
      await element.updateComplete;
      await computed(element);
      dispatchEvent(new Event('beforeprint'));
      expect(shown(element, 'tbody tr, .sentence')).to.deep.equal([]);
      const texts = (): string[] => shown(element, 'svg.picture text').map((each) => each.textContent);
      const printed = texts();
      dispatchEvent(new Event('afterprint'));
      element.remove();
      const other = await mount(tag, { width: 680, attributes: { step: '2' } });
      await computed(other);
      expect(printed).to.deep.equal(shown(other, 'svg.picture text').map((each) => each.textContent));
    });

    it('opens one tool at a time, in one row of names, and none is wider than a narrow page', async () => {
      const element = await mount(tag, { width: 280 });
      const summaries = [...shadow(element).querySelectorAll<HTMLElement>('.tools > details > summary')];
      expect(summaries.length).to.be.greaterThan(2);
      for (const summary of summaries) {
        const details = summary.parentElement as HTMLDetailsElement;
        summary.click();
        await waitUntil(() => details.children.length > 1, `${details.part.value} is there`);
        await element.updateComplete;
        const open = [...shadow(element).querySelectorAll<HTMLDetailsElement>('.tools > [open]')];
        expect(open).to.deep.equal([details]);
        expect(overflowOf(element), details.part.value).to.deep.equal([]);
      }
      if (element.parentElement) element.parentElement.style.width = '900px';
      await waitUntil(() => widthOf(element) > 500, 'it is wide');
      const tops = summaries.map((summary) => Math.round(summary.getBoundingClientRect().top));
      expect(new Set(tops).size, 'names in one row').to.equal(1);
    });

    it('is drawn by hand with the same strokes again, at every step, letters in their places', async () => {
      setReducedMotion(true);
      const [plain, one, two] = [
        await mount(tag),
        await mount(tag, { attributes: { sketch: '' } }),
        await mount(tag, { attributes: { sketch: '' } }),
      ];
      const strokes = (element: AnyExplainer): string =>
        [...shadow(element).querySelectorAll('svg.picture > :not(defs)')]
          .map((mark) => `${mark.getAttribute('d') ?? ''} ${mark.getAttribute('href') ?? ''} ${mark.textContent}`)
          .join('\n');
      const texts = (element: AnyExplainer): string[] =>
        shown(element, 'svg.picture text').map((each) => each.textContent);
      for (const element of [one, two]) await waitUntil(() => strokes(element) !== strokes(plain), 'the pen is there');
      for (const step of steps(plain)) {
        for (const element of [plain, one, two]) {
          element['step'] = step;
          await element.updateComplete;
          await computed(element);
          await element.updateComplete;
        }
        expect(strokes(one), step).to.equal(strokes(two));
        expect(strokes(one), step).to.not.equal(strokes(plain));
        expect(texts(one), step).to.deep.equal(texts(plain));
        expect(overflowOf(one), step).to.deep.equal([]);
        const missing = [...shadow(one).querySelectorAll('use')].filter(
          (use) => !shadow(one).querySelector(use.getAttribute('href') ?? ''),
        );
        expect(missing, 'symbols that nobody drew').to.deep.equal([]);
      }
    });
  });
}
