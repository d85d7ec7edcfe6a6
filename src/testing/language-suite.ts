import { expect } from '@open-wc/testing';
import { listenAgain } from '../controllers/language.js';
import { languages, spokenFor } from '../locales/languages.js';
import { overflowOf, overlappingTexts, unspeakableIn } from './audit.js';
import { setReducedMotion } from './media.js';
import { mount, steps, type AnyExplainer } from './mounted.js';
import { addPseudoLocales, pseudoLocales } from './pseudo.js';
import { waitUntil } from './wait.js';

/** Regions that only numbers follow. */
const regions: Readonly<Record<string, string>> = { de: 'de-CH', es: 'es-MX', pt: 'pt-BR', zh: 'zh-CN' };

const baseOf = (element: AnyExplainer): HTMLElement => element.shadowRoot?.querySelector('[part=base]') as HTMLElement;

/** Every text that a reader sees or hears, but for the program, which is no prose. */
const textsIn = (element: AnyExplainer): string[] =>
  [...(element.shadowRoot?.querySelectorAll('*:not(style, [part=code] pre *)') ?? [])].flatMap((node) => [
    ...[...node.childNodes]
      .filter((child) => child.nodeType === Node.TEXT_NODE)
      .map((child) => child.textContent ?? ''),
    ...['aria-label', 'aria-valuetext'].map((name) => node.getAttribute(name) ?? ''),
  ]);

const visit = async (element: AnyExplainer, look: (step: string) => Promise<void> | void): Promise<void> => {
  for (const step of steps(element)) {
    element['step'] = step;
    await element.updateComplete;
    await look(step);
  }
};

/** What an explainer says in other languages. @param inEnglish - it has words in English alone: only while it is written */
export function languageSuite(tag: string, inEnglish = false): void {
  describe('languages', () => {
    before(() => {
      addPseudoLocales();
      listenAgain();
    });

    for (const lang of languages.map((each) => regions[each] ?? each)) {
      if (inEnglish) {
        it(`is English as a whole in a page in ${lang}`, async () => {
          const element = await mount(tag, { attributes: { lang } });
          expect([baseOf(element).lang, baseOf(element).dir]).to.deep.equal(['en', 'ltr']);
        });
        continue;
      }

      it(`speaks ${lang}, in its direction, and passes axe at the first and the last step`, async () => {
        const english = await mount(tag);
        const element = await mount(tag, { attributes: { lang } });
        expect(baseOf(element).lang).to.equal(lang);
        expect(baseOf(element).dir).to.equal(spokenFor(lang).dir);
        expect(element.sentence).to.not.equal(english.sentence);
        for (const step of [steps(element)[0], steps(element).at(-1)]) {
          element['step'] = step;
          await element.updateComplete;
          await expect(element).to.be.accessible();
        }
      });

      it(`stands in ${lang} within 280 to 1200 px: nothing out of the box, no text over text`, async () => {
        setReducedMotion(true);
        for (const width of [280, 600, 1200]) {
          const element = await mount(tag, { width, attributes: { lang } });
          await visit(element, (step) => {
            expect(overflowOf(element), `${step}, ${String(width)} px`).to.deep.equal([]);
            expect(overlappingTexts(element), `${step}, ${String(width)} px`).to.deep.equal([]);
            expect(unspeakableIn(element), step).to.deep.equal([]);
          });
        }
      });

      it(`asks in ${lang}, within 280 px`, async () => {
        const asked = async (attributes: Readonly<Record<string, string>>): Promise<string> => {
          const element = await mount(tag, { width: 280, attributes: { mode: 'predict', ...attributes } });
          expect(overflowOf(element)).to.deep.equal([]);
          expect(unspeakableIn(element)).to.deep.equal([]);
          return element.shadowRoot?.querySelector('[part=question]')?.textContent ?? '';
        };
        const [here, english] = [await asked({ lang }), await asked({})];
        expect(here.trim()).to.not.equal('');
        expect(here).to.not.equal(english);
      });

      it(`changes to ${lang} and back with the page`, async () => {
        const element = await mount(tag);
        const stage = element.parentElement as HTMLElement;
        const { sentence } = element;
        for (const now of [lang, 'en']) {
          stage.lang = now;
          await waitUntil(() => baseOf(element).lang === now, `it speaks ${now}`);
          expect(element.sentence === sentence).to.equal(now === 'en');
        }
      });
    }

    it('has every word in a catalogue', async () => {
      const element = await mount(tag, { attributes: { lang: pseudoLocales.long, sketch: '' } });
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      // What the page itself names is nobody's to translate.
      const given = new Set(
        [...Object.values(element.state), element.localName].flatMap((value) => String(value).split(/\W+/)),
      );
      const seen = new Set<string>();
      await visit(element, () => {
        const words = textsIn(element).flatMap(
          (text) => text.match(/(?<![\p{L}\d_-])[a-z]*[aeiou][a-z]*[a-z](?![\p{L}_-])/giu) ?? [],
        );
        for (const word of words) if (!given.has(word)) seen.add(word);
      });
      expect([...seen]).to.deep.equal([]);
    });

    for (const width of [320, 640])
      it(`stands within ${String(width)} px with words two fifths longer`, async () => {
        setReducedMotion(true);
        const element = await mount(tag, { width, attributes: { lang: pseudoLocales.long } });
        await visit(element, (step) => {
          expect(overflowOf(element), step).to.deep.equal([]);
        });
      });

    it('is laid out from right to left where the words run so', async () => {
      setReducedMotion(true);
      const element = await mount(tag, { attributes: { lang: pseudoLocales.rightToLeft } });
      expect(baseOf(element).dir).to.equal('rtl');
      await visit(element, (step) => {
        expect(overflowOf(element), step).to.deep.equal([]);
        expect(overlappingTexts(element), step).to.deep.equal([]);
      });
      await expect(element).to.be.accessible();
    });

    it('takes no word for markup', async () => {
      const element = await mount(tag, { attributes: { lang: pseudoLocales.markup } });
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await visit(element, async (step) => {
        expect(element.shadowRoot?.querySelector('b'), step).to.equal(null);
        expect(element.shadowRoot?.querySelector('.title')?.textContent, step).to.match(/^<b>&"/);
        const file = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
        expect(file.querySelector('parsererror')?.textContent ?? '', step).to.equal('');
        expect(file.querySelector('b'), step).to.equal(null);
      });
    });
  });
}
