import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseCsv } from '../contract/data/csv.js';
import { attributeName } from '../contract/settings.js';
import type { ErrorDetail, ExplainerEvent, StepDetail } from '../events/explainer-events.js';
import { marksOf, overflowOf, overlappingTexts, smallTargets, tinyTexts, unspeakableIn } from './audit.js';
import { dataSuite } from './data-suite.js';
import { framesAskedFor } from './frames.js';
import { languageSuite } from './language-suite.js';
import { hostSuite } from './host-suite.js';
import { hostileSuite } from './hostile-suite.js';
import { setColorScheme, setReducedMotion } from './media.js';
import {
  badValues,
  button,
  cleanUp,
  goodValues,
  messages,
  mount,
  settingsOf,
  stages,
  steps,
  type AnyExplainer,
} from './mounted.js';
import { lookSuite } from './look-suite.js';
import { motionSuite } from './motion-suite.js';
import { permissionSuite } from './permission-suite.js';
import { predictSuite } from './predict-suite.js';
import { shareSuite } from './share-suite.js';
import { readingSuite } from './reading-suite.js';
import { waitUntil } from './wait.js';

export interface SuiteOptions {
  readonly tag: string;
  /** Data the element can show, and data it must refuse, as CSV. */
  readonly csv: { readonly good: string; readonly bad: readonly string[] };
  /** Settings whose extremes take too long for a test that tries every setting. */
  readonly heavy?: readonly string[];
  /** Its words are not translated yet: only while an explainer is being written. */
  readonly englishOnly?: boolean;
}

const silentOnSet = [
  'explainer-input',
  'explainer-change',
  'explainer-step',
  'explainer-play',
  'explainer-pause',
] as const;

/** A rest by the clock of the page, without asking for a frame through the page's own function. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    const until = performance.now() + 300;
    channel.port1.onmessage = () => {
      if (performance.now() < until) channel.port2.postMessage(0);
      else resolve();
    };
    channel.port2.postMessage(0);
  });

/** What every explainer does, checked on any of them. Call it once in the element's test file. */
export function explainerSuite({ tag, csv, heavy = [], englishOnly = false }: SuiteOptions): void {
  describe(`<${tag}> as an explainer`, () => {
    beforeEach(async () => {
      const probe = await mount(tag);
      expect(customElements.get(tag), 'the tag is registered').to.not.equal(undefined);
      expect(probe.shadowRoot, 'the element upgraded').to.not.equal(null);
      expect(marksOf(probe), 'it drew marks').to.be.greaterThan(10);
      probe.parentElement?.remove();
    });

    afterEach(cleanUp);

    describe('settings', () => {
      it('takes every allowed value as a property and gives it back', async () => {
        const element = await mount(tag);
        for (const [name, spec] of settingsOf(element)) {
          if (heavy.includes(name)) continue;
          for (const value of goodValues(spec)) {
            element.reset();
            element[name] = value;
            expect(element[name], name).to.equal(value);
            expect(element.state[name], name).to.equal(value);
          }
          element[name] = spec.default;
        }
      });

      it('takes every allowed value as an attribute', async () => {
        const element = await mount(tag);
        for (const [name, spec] of settingsOf(element)) {
          if (spec.kind === 'flag') continue;
          const value = goodValues(spec).at(-1);
          if (heavy.includes(name)) continue;
          element.setAttribute(attributeName(name), String(value));
          expect(element[name], name).to.equal(value);
          element.removeAttribute(attributeName(name));
          expect(element[name], `${name} without its attribute`).to.equal(spec.default);
        }
      });

      it('keeps the last good value, says what is allowed, and tells the page', async () => {
        const element = await mount(tag);
        for (const [name, spec] of settingsOf(element)) {
          const before = element[name];
          for (const value of badValues(spec)) {
            const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
            element[name] = value;
            const detail: ErrorDetail = (await told).detail;
            expect(detail.source).to.equal(attributeName(name));
            expect(element[name], `${name} after ${String(value)}`).to.equal(before);
            expect(messages(element)).to.contain(attributeName(name));
            expect(unspeakableIn(element).filter((each) => !each.includes('"NaN"'))).to.deep.equal([]);
            element[name] = before;
            await element.updateComplete;
            expect(messages(element)).to.not.contain(`${attributeName(name)} is`);
          }
        }
      });

      it('fires no event of the reader when a property is set from code', async () => {
        const element = await mount(tag);
        const heard: string[] = [];
        for (const type of silentOnSet) element.addEventListener(type, () => heard.push(type));
        for (const [name, spec] of settingsOf(element)) {
          if (heavy.includes(name)) continue;
          element[name] = goodValues(spec).at(-1);
          element[name] = spec.default;
        }
        await element.updateComplete;
        expect(heard).to.deep.equal([]);
      });
    });

    describe('state', () => {
      it('is plain JSON of version 1 that rebuilds exactly this view', async () => {
        const element = await mount(tag);
        element['step'] = steps(element).at(-1);
        element['seed'] = 77;
        await element.updateComplete;
        const state: unknown = JSON.parse(JSON.stringify(element.state));
        const other = await mount(tag);
        other.state = state;
        await other.updateComplete;
        expect(other.state).to.deep.equal(element.state);
        expect(other.sentence).to.equal(element.sentence);
        await waitUntil(() => JSON.stringify(other.results) === JSON.stringify(element.results), 'the results agree');
      });

      it('carries own data', async () => {
        const element = await mount(tag);
        element.data = csv.good;
        await element.updateComplete;
        const other = await mount(tag);
        other.state = JSON.parse(JSON.stringify(element.state)) as AnyExplainer['state'];
        await other.updateComplete;
        expect(other.data).to.deep.equal(element.data);
      });

      for (const garbage of [null, 3, 'x', [], {}, { v: 2 }, { v: 1, unheardOf: 1 }, { v: 1, step: 'nowhere' }]) {
        it(`ignores ${JSON.stringify(garbage)} with a message`, async () => {
          const element = await mount(tag);
          const before = element.state;
          const told = oneEvent(element, 'explainer-error');
          element.state = garbage;
          await told;
          expect(element.state).to.deep.equal(before);
          expect(messages(element)).to.not.equal('');
        });
      }
    });

    describe('the story', () => {
      it('turns by Next and Back, telling the page', async () => {
        const element = await mount(tag);
        const names = steps(element);
        for (const [index, name] of names.entries()) {
          if (index === 0) continue;
          const turned = oneEvent<ExplainerEvent<'explainer-step'>>(element, 'explainer-step');
          button(element, 'Next').click();
          const detail: StepDetail = (await turned).detail;
          await element.updateComplete;
          expect(detail.step).to.equal(name);
          expect(detail.index).to.equal(index);
          expect(unspeakableIn(element)).to.deep.equal([]);
        }
        expect(button(element, 'Next').disabled).to.equal(true);
        button(element, 'Back').click();
        await element.updateComplete;
        expect(element['step']).to.equal(names.at(-2));
      });

      it('goes to a step by its place, too', async () => {
        const element = await mount(tag, { attributes: { step: '2' } });
        expect(element['step']).to.equal(steps(element)[1]);
      });

      it('has a title, a text and a sentence at every step', async () => {
        const element = await mount(tag);
        for (const step of steps(element)) {
          element['step'] = step;
          await element.updateComplete;
          const text = (part: string): string => element.shadowRoot?.querySelector(part)?.textContent.trim() ?? '';
          expect(text('.title').split(/\s+/).length, `words in the title of ${step}`).to.be.within(1, 6);
          expect(text('.prose').length, step).to.be.greaterThan(20);
          expect(element.sentence.length, step).to.be.greaterThan(20);
          expect(element.table.rows.length, step).to.be.greaterThan(0);
        }
      });
    });

    describe('undo and reset', () => {
      it('takes the last choice back, by button and by key, and goes back to what the page set', async () => {
        const element = await mount(tag, { attributes: { seed: '5' } });
        const before = element.state;
        button(element, 'Next').click();
        button(element, 'Next').click();
        await element.updateComplete;
        button(element, 'Undo').click();
        await element.updateComplete;
        expect(element['step']).to.equal(steps(element)[1]);
        element.shadowRoot
          ?.querySelector('button')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true }));
        await element.updateComplete;
        expect(element.state).to.deep.equal(before);
        button(element, 'Next').click();
        await element.updateComplete;
        button(element, 'Reset').click();
        await element.updateComplete;
        expect(element.state).to.deep.equal(before);
      });
    });

    describe('own data', () => {
      it('comes as a property, as a child script, and from an address', async () => {
        const direct = await mount(tag);
        direct.data = csv.good;
        const script = document.createElement('script');
        script.type = 'text/csv';
        script.text = csv.good;
        const child = await mount(tag, { children: script });
        const fetched = await mount(tag);
        fetched.setAttribute('src', `data:text/csv,${encodeURIComponent(csv.good)}`);
        await waitUntil(() => fetched.data !== null, 'the file arrives');
        await waitUntil(() => child.data !== null, 'the child is read');
        expect(direct.data).to.not.equal(null);
        expect(child.data).to.deep.equal(direct.data);
        expect(fetched.data).to.deep.equal(direct.data);
        direct.data = null;
        expect(direct.data).to.equal(null);
      });

      for (const wrong of csv.bad) {
        it(`refuses ${JSON.stringify(wrong.slice(0, 40))} and keeps the last good picture`, async () => {
          const element = await mount(tag);
          element.data = csv.good;
          await element.updateComplete;
          await waitUntil(() => (element.results['progress'] ?? 1) === 1, 'everything is computed');
          const { data, sentence } = element;
          const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
          element.data = wrong;
          expect((await told).detail.message.length).to.be.greaterThan(20);
          expect(messages(element)).to.contain('last good picture');
          expect(element.data).to.deep.equal(data);
          expect(element.sentence).to.equal(sentence);
          expect(unspeakableIn(element)).to.deep.equal([]);
        });
      }

      it('tells of a file that is not there', async () => {
        const element = await mount(tag);
        const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
        element.setAttribute('src', '/no/such/file.csv');
        expect((await told).detail.source).to.equal('src');
        expect(marksOf(element)).to.be.greaterThan(10);
      });
    });

    describe('hands', () => {
      it('has targets of 24 px at least', async () => {
        const element = await mount(tag, { width: 320 });
        for (const step of steps(element)) {
          element['step'] = step;
          await element.updateComplete;
          expect(smallTargets(element), step).to.deep.equal([]);
        }
      });

      it('moves every handle by the arrow keys, tells the page, and keeps those keys from it', async () => {
        // A picture on its way has the handles of the one before.
        setReducedMotion(true);
        const element = await mount(tag);
        const leaked: string[] = [];
        const listen = (event: KeyboardEvent): void => void leaked.push(event.key);
        document.addEventListener('keydown', listen);
        let moved = 0;
        for (const step of steps(element)) {
          element['step'] = step;
          await element.updateComplete;
          const ids = [...(element.shadowRoot?.querySelectorAll<SVGGElement>('.handle') ?? [])].map(
            (each) => each.dataset['handle'] ?? '',
          );
          for (const id of ids) {
            const handle = (): SVGGElement | null | undefined =>
              element.shadowRoot?.querySelector<SVGGElement>(`.handle[data-handle="${id}"]`);
            const now = (): string | null | undefined => handle()?.getAttribute('aria-valuenow');
            expect(handle()?.getAttribute('aria-label'), id).to.not.equal('');
            const before = now();
            const key = before === handle()?.getAttribute('aria-valuemax') ? 'ArrowLeft' : 'ArrowRight';
            handle()?.dispatchEvent(
              new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
            );
            await element.updateComplete;
            expect(now(), `${step}: ${id}`).to.not.equal(before);
            moved += 1;
          }
        }
        document.removeEventListener('keydown', listen);
        expect(moved, 'there is something to take hold of').to.be.greaterThan(0);
        expect(leaked).to.deep.equal([]);
      });

      it('gives every control a name', async () => {
        const element = await mount(tag);
        const controls = [...(element.shadowRoot?.querySelectorAll('button, select, input') ?? [])];
        for (const control of controls) {
          const label =
            control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent;
          expect(label.trim(), control.outerHTML.slice(0, 100)).to.not.equal('');
        }
      });
    });

    describe('code', () => {
      for (const language of ['python', 'r'] as const) {
        it(`is a program in ${language} with the data inside`, async () => {
          const element = await mount(tag);
          element.data = csv.good;
          const text = await element.toCode(language);
          const columns = Object.values(element.data ?? {}) as unknown[][];
          const isInside = (column: unknown[]): boolean =>
            column.every((value) => typeof value === 'number' && text.includes(String(value)));
          expect(columns.some(isInside), 'a column of numbers is in the program').to.equal(true);
          expect(text).to.not.match(/\bNaN\b|\bundefined\b|\[object /);
          expect(await element.dataCsv()).to.match(/^[a-z]+(,[a-z]+)*\n/);
        });
      }

      it('is of the state that was just set, at every step', async () => {
        const element = await mount(tag);
        const before = await element.toCode('python');
        element['seed'] = 4242;
        expect(await element.toCode('python')).to.not.equal(before);
        for (const step of steps(element)) {
          element['step'] = step;
          expect(await element.toCode('r'), step).to.not.match(/\bNaN\b|\bundefined\b|\[object /);
        }
      });

      it('is refused in other languages', async () => {
        const element = await mount(tag);
        const refused = await element.toCode('julia' as 'python').catch((error: unknown) => error);
        expect(String(refused)).to.contain('julia');
      });

      it('opens in a panel by keys, in another language by keys, and stays within a narrow page', async () => {
        const element = await mount(tag, { width: 280 });
        const code = (): string => element.shadowRoot?.querySelector('[part=code] code')?.textContent ?? '';
        element.shadowRoot?.querySelector<HTMLElement>('[part=code] summary')?.focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => code() !== '', 'the program is there');
        expect(code()).to.equal(await element.toCode('python'));
        expect(overflowOf(element)).to.deep.equal([]);
        await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'ArrowRight' });
        const inR = await element.toCode('r');
        await waitUntil(() => code() === inR, 'it is in R');
        button(element, 'Next').click();
        await waitUntil(async () => code() === (await element.toCode('r')), 'it follows the picture');
        expect(smallTargets(element)).to.deep.equal([]);
      });

      for (const scheme of ['light', 'dark'] as const) {
        it(`passes axe (${scheme})`, async () => {
          setColorScheme(scheme);
          const element = await mount(tag);
          const details = element.shadowRoot?.querySelector<HTMLDetailsElement>('[part=code]');
          if (details) details.open = true;
          await waitUntil(() => element.shadowRoot?.querySelector('[part=code] code .number'), 'the program is there');
          await expect(element).to.be.accessible();
        });
      }
    });

    describe('reading', () => {
      for (const scheme of ['light', 'dark'] as const) {
        it(`passes axe at the first, a middle and the last step (${scheme})`, async () => {
          setColorScheme(scheme);
          const element = await mount(tag);
          const names = steps(element);
          for (const step of [names[0], names[Math.floor(names.length / 2)], names.at(-1)]) {
            element['step'] = step;
            await element.updateComplete;
            await expect(element).to.be.accessible();
          }
        });
      }

      it('announces what it shows after a choice, politely', async () => {
        const element = await mount(tag);
        button(element, 'Next').click();
        const spoken = (): string => element.shadowRoot?.querySelector('[aria-live=polite]')?.textContent.trim() ?? '';
        await waitUntil(() => spoken() !== '', 'it speaks');
        expect(spoken()).to.equal(element.sentence);
      });
    });

    languageSuite(tag, englishOnly);

    describe('sizes', () => {
      for (const width of [280, 320, 480, 640, 900, 1200, 1600]) {
        it(`stands within ${String(width)} px: nothing out of the box, no text over text, none too small`, async () => {
          setReducedMotion(true);
          const element = await mount(tag, { width });
          for (const step of steps(element)) {
            element['step'] = step;
            await element.updateComplete;
            expect(overflowOf(element), step).to.deep.equal([]);
            expect(overlappingTexts(element), step).to.deep.equal([]);
            expect(tinyTexts(element), step).to.deep.equal([]);
          }
        });
      }
    });

    describe('motion', () => {
      it('plays, pauses, and asks for no frame when it rests', async () => {
        const element = await mount(tag);
        await nextFrame();
        const began = oneEvent(element, 'explainer-play');
        button(element, 'Play').click();
        await began;
        expect(element.playing).to.equal(true);
        const before = JSON.stringify(element.state);
        await waitUntil(() => JSON.stringify(element.state) !== before, 'playing changes the picture', {
          timeout: 8000,
        });
        const paused = oneEvent(element, 'explainer-pause');
        button(element, 'Pause').click();
        await paused;
        await waitUntil(async () => (await framesAskedFor(rest)) === 0, 'it comes to rest');
      });

      it('plays with reduced motion, too', async () => {
        setReducedMotion(true);
        const element = await mount(tag);
        const before = JSON.stringify(element.state);
        element.play();
        await waitUntil(() => JSON.stringify(element.state) !== before, 'it moves by steps');
        element.pause();
      });

      it('does nothing off screen', async () => {
        const element = await mount(tag);
        if (element.parentElement) element.parentElement.style.marginBlockStart = '5000px';
        await nextFrame();
        element.play();
        await waitUntil(async () => (await framesAskedFor(rest)) === 0, 'it stands still');
        element.pause();
      });

      it('survives being removed while it plays, and being put elsewhere', async () => {
        const element = await mount(tag);
        const stage = element.parentElement;
        element.play();
        await nextFrame();
        element.remove();
        expect(element.playing).to.equal(false);
        await waitUntil(async () => (await framesAskedFor(rest)) === 0, 'nothing runs on');
        stage?.append(element);
        await element.updateComplete;
        expect(marksOf(element)).to.be.greaterThan(10);
      });
    });

    describe('export', () => {
      /** What a reader sees written in the picture. */
      const textsOf = (root: ParentNode, selector: string): string[] =>
        [...root.querySelectorAll(selector)]
          .filter((each) => each.getAttribute('opacity') !== '0')
          .map((each) => each.textContent.replace(/[ \t\r\n]+/g, ' ').trim())
          .filter((text) => text !== '')
          .sort();

      const parse = (text: string): Document => {
        const file = new DOMParser().parseFromString(text, 'image/svg+xml');
        expect(file.querySelector('parsererror')?.textContent ?? '', text.slice(0, 200)).to.equal('');
        return file;
      };

      /** The picture when all of it is computed. */
      const atRest = async (element: AnyExplainer): Promise<Document> => {
        await waitUntil(() => (element.results['progress'] ?? 1) === 1, 'everything is computed');
        return parse(await element.toSVG());
      };

      const sizeOf = async (png: Blob): Promise<[number, number]> => {
        const { width, height } = await createImageBitmap(png);
        return [width, height];
      };

      it('gives the picture of every step as SVG that needs nothing else, with every text', async () => {
        setReducedMotion(true);
        const element = await mount(tag);
        for (const step of steps(element)) {
          element['step'] = step;
          const text = await element.toSVG();
          const file = parse(text);
          const shadow = element.shadowRoot as ShadowRoot;
          expect(textsOf(file, 'text:not([aria-hidden])'), step).to.deep.equal(textsOf(shadow, 'svg.picture text'));
          expect(file.querySelector('desc')?.textContent, step).to.equal(
            shadow.querySelector('svg.picture')?.getAttribute('aria-label'),
          );
          expect(file.querySelector('title')?.textContent, step).to.equal(shadow.querySelector('.title')?.textContent);
          expect(text, step).to.not.match(/NaN|undefined|Infinity|\[object|var\(|class=|light-dark|currentColor/);
          const links = [...file.querySelectorAll('*')].map((each) => each.getAttribute('xlink:href') ?? '#');
          expect(links.filter((link) => !link.startsWith('#'))).to.deep.equal([]);
          expect(
            links.filter((link) => link !== '#' && !file.querySelector(`symbol${link}`)?.firstElementChild),
            'symbols are inside',
          ).to.deep.equal([]);
        }
      });

      it('wears the colours in force, and those of the page', async () => {
        const element = await mount(tag);
        setColorScheme('light');
        const light = await element.toSVG();
        setColorScheme('dark');
        const dark = await element.toSVG();
        expect(light).to.contain('#5c6370').and.to.not.contain('#a3aab5');
        expect(dark).to.contain('#a3aab5').and.to.not.contain('#5c6370');
        element.style.setProperty('--explainer-muted', '#12fe34');
        expect(await element.toSVG()).to.contain('#12fe34');
      });

      it('is hand-drawn where the picture is', async () => {
        // At its last step every explainer has axes, which the pen draws.
        const step = steps(await mount(tag)).at(-1) ?? '';
        const plain = await mount(tag, { attributes: { step } });
        const byHand = await mount(tag, { attributes: { step, sketch: '' } });
        const [straight, wobbly] = [await atRest(plain), await atRest(byHand)];
        expect(textsOf(wobbly, 'text')).to.deep.equal(textsOf(straight, 'text'));
        expect(wobbly.documentElement.getAttribute('width')).to.equal(straight.documentElement.getAttribute('width'));
        const paths = (file: Document): string[] =>
          [...file.querySelectorAll('svg > path')].map((each) => each.getAttribute('d') ?? '');
        const onScreen = [...(byHand.shadowRoot?.querySelectorAll('svg.picture > path') ?? [])].map((each) =>
          each.getAttribute('d'),
        );
        expect(paths(wobbly)).to.not.deep.equal(paths(straight));
        expect(paths(wobbly)).to.include.members(onScreen.filter((d) => d !== ''));
      });

      it('gives PNG in the size that is asked for', async () => {
        const element = await mount(tag);
        const [width, height] = await sizeOf(await element.toPNG());
        const file = parse(await element.toSVG()).documentElement;
        expect([String(width), String(height)]).to.deep.equal([
          file.getAttribute('width'),
          file.getAttribute('height'),
        ]);
        for (const scale of [2, 3, 4])
          expect(await sizeOf(await element.toPNG({ scale }))).to.deep.equal([width * scale, height * scale]);
        for (const scale of [0, 0.5, 5, -1, Number.NaN, Infinity, '2'] as number[]) {
          const refused = await element.toPNG({ scale }).then(
            () => null,
            (error: unknown) => error,
          );
          expect(refused, String(scale)).to.be.instanceOf(RangeError);
        }
      });

      it('gives its table as CSV, and state and results as JSON', async () => {
        const element = await mount(tag);
        for (const step of steps(element)) {
          element['step'] = step;
          const read = parseCsv(await element.toCSV(), ',');
          const { columns, rows } = element.table;
          expect(read.ok && read.value[0]?.cells, step).to.deep.equal([...columns]);
          expect(read.ok && read.value.length, step).to.equal(rows.length + 1);
          const { state, results } = element;
          expect(JSON.parse(JSON.stringify(element)), step).to.deep.equal({ state, results });
        }
      });

      it('saves by keys alone, from what is fetched when it is opened', async () => {
        const element = await mount(tag, { width: 320 });
        const shadow = element.shadowRoot as ShadowRoot;
        const summary = shadow.querySelector<HTMLElement>('[part=export] summary');
        expect(shadow.querySelector('[part=export] button')).to.equal(null);
        summary?.focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => shadow.querySelector('[part=export] button'), 'the panel comes');
        expect(overflowOf(element)).to.deep.equal([]);
        expect(smallTargets(element)).to.deep.equal([]);
        await waitUntil(() => (element.results['progress'] ?? 1) === 1, 'everything is computed');
        const named = [...shadow.querySelectorAll<HTMLElement>('[part=export] [role=group]:last-of-type button')];
        named.find((each) => each.textContent.trim() === 'JSON')?.focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => shadow.activeElement instanceof HTMLTextAreaElement, 'the text has the focus');
        const area = shadow.activeElement as HTMLTextAreaElement;
        const { state, results } = element;
        expect(JSON.parse(area.value)).to.deep.equal({ state, results });
        expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
        expect(overflowOf(element)).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });

      it('says so where there is no picture', async () => {
        const nowhere = document.createElement(tag) as AnyExplainer;
        for (const asked of [nowhere.toSVG(), nowhere.toPNG()]) {
          const refused = await asked.then(
            () => null,
            (error: unknown) => error,
          );
          expect(String(refused)).to.contain('There is no picture');
        }
      });
    });

    dataSuite({ tag, csv });
    permissionSuite({ tag, csv, heavy });
    shareSuite({ tag, csv });
    hostSuite(tag);

    hostileSuite(() => mount(tag));
    readingSuite(tag);
    motionSuite(tag);

    lookSuite({ tag });
    predictSuite({ tag, csv });

    it('says it is ready once, with state and results as plain data', async () => {
      const element = document.createElement(tag) as AnyExplainer;
      const ready = oneEvent<ExplainerEvent<'explainer-ready'>>(element, 'explainer-ready');
      document.body.append(element);
      stages.push(element);
      const { detail } = await ready;
      expect(JSON.parse(JSON.stringify(detail.results))).to.deep.equal(detail.results);
      expect(JSON.parse(JSON.stringify(detail.state))).to.deep.equal(detail.state);
    });

    it('gives the same picture for the same seed, and another one for another', async () => {
      setReducedMotion(true);
      const [a, b, c] = [await mount(tag), await mount(tag), await mount(tag, { attributes: { seed: '4242' } })];
      const picture = (element: AnyExplainer): string =>
        element.shadowRoot?.querySelector('svg.picture')?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';
      for (const element of [a, b, c]) element['step'] = steps(element).at(-1);
      for (const element of [a, b, c]) await element.updateComplete;
      await waitUntil(() => picture(a) === picture(b), 'the same seed, the same picture');
      expect(picture(c)).to.not.equal(picture(a));
    });
  });
}
