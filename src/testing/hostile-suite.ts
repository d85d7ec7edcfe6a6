import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ExplainerElement } from '../base/explainer-element.js';
import { attributeName, type Setting } from '../contract/settings.js';
import type { ExplainerEvent } from '../events/explainer-events.js';
import { unspeakableIn } from './audit.js';

type AnyExplainer = ExplainerElement & Record<string, unknown>;

/** Texts that have broken pages. */
const nasty = [
  '<img src=x onerror="globalThis.hostile=1">',
  '</script><script>globalThis.hostile=1</script>',
  '"><svg onload="globalThis.hostile=1">',
  '{{constructor.constructor("globalThis.hostile=1")()}}',
  'javascript:globalThis.hostile=1',
  '${globalThis.hostile=1}',
  '<!--',
  ']]>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '1e999',
  '-0',
  '0x10',
  '1_000',
  '٣',
  '1,5',
  '=1+1',
  '\u202Eevil',
  '\uD800',
  '\u0000',
  '\uFEFF1',
  '🦙'.repeat(50),
  'a'.repeat(20_000),
  '9'.repeat(400),
  '   ',
  'null',
  'true',
];

/** What templates write by mistake. A message may quote it, for it was given. */
const slips = ['NaN', 'undefined', 'Infinity', '[object Object]'];
const isSlip = (text: string): boolean => slips.some((slip) => text.includes(slip));

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty, ...slips) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer()).map(String) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
);

const throwing = {
  [fc.toStringMethod]: () => 'an object whose getter throws',
  get value(): never {
    throw new Error('A getter of the page.');
  },
};

const anything = fc.oneof(
  text,
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, maxDepth: 2 }),
  fc.constantFrom<unknown>(Symbol('s'), () => 1, throwing, document.body, new Proxy({}, {}), Number.NaN, Infinity, -0),
);

const cell = fc.oneof({ weight: 3, arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }).map(String) }, text);

const csv = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.option(fc.array(text, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }),
  )
  .map(([comma, end, head, rows]) => [...(head ? [head] : []), ...rows].map((row) => row.join(comma)).join(end));

const json = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc
    .dictionary(text, fc.array(fc.oneof(fc.double(), text), { maxLength: 6 }), { maxKeys: 3 })
    .map((table) => JSON.stringify(table)),
  fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 8 }).map((pairs) => JSON.stringify(pairs)),
  text,
);

/** Data as the page hands them over, not as text. */
const table = fc.oneof(
  anything,
  fc.array(fc.dictionary(fc.constantFrom('x', 'y', 'group', 'value', 'z'), anything, { maxKeys: 3 }), { maxLength: 8 }),
  fc.record({ x: fc.array(anything, { maxLength: 8 }), y: fc.array(anything, { maxLength: 8 }) }),
);

/** All text that an explainer shows, but for its messages if they quote a slip. */
const unspeakable = (element: AnyExplainer, mayQuote: boolean): string[] => {
  if (!mayQuote) return unspeakableIn(element);
  const quoting = [...(element.shadowRoot?.querySelectorAll('.messages p') ?? [])];
  const words = quoting.map((each) => each.textContent.trim().slice(0, 80));
  return unspeakableIn(element).filter((each) => !words.some((word) => each.endsWith(word)));
};

/** Elements and attributes that no template of ours makes. */
const foreign = (element: AnyExplainer): string[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter(
      (each) =>
        /^(img|script|iframe|object|embed|link|base|a|style|form|video|audio|foreignobject|animate|set)$/i.test(
          each.localName,
        ) || [...each.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
    )
    .map((each) => each.outerHTML.slice(0, 120));

const messagesOf = (element: AnyExplainer): string =>
  [...(element.shadowRoot?.querySelectorAll('.messages p') ?? [])].map((each) => each.textContent.trim()).join('\n');

/** Whatever goes wrong without being caught. */
class Watch {
  readonly seen: string[] = [];
  readonly told: string[] = [];
  readonly #log = console.error;
  readonly #onError = (event: ErrorEvent): void => void this.seen.push(event.message);
  readonly #onRejection = (event: PromiseRejectionEvent): void => void this.seen.push(String(event.reason));
  readonly #onTold = (event: Event): void =>
    void this.told.push((event as ExplainerEvent<'explainer-error'>).detail.message);

  start(element: AnyExplainer): void {
    console.error = (...parts: unknown[]) => void this.seen.push(parts.map(String).join(' '));
    addEventListener('error', this.#onError);
    addEventListener('unhandledrejection', this.#onRejection);
    element.addEventListener('explainer-error', this.#onTold);
  }

  stop(): void {
    console.error = this.#log;
    removeEventListener('error', this.#onError);
    removeEventListener('unhandledrejection', this.#onRejection);
  }
}

interface Hostile<T> {
  readonly what: string;
  readonly runs: number;
  readonly cases: fc.Arbitrary<T>;
  /** Hands it over; answers what a message has to say if it was refused. */
  readonly act: (element: AnyExplainer, given: T) => readonly string[];
  readonly texts: (given: T) => string;
}

/** Values as text, as far as they have one. */
const show = (value: unknown): string => {
  try {
    return fc.stringify(value);
  } catch {
    return slips.join();
  }
};

const settingsOf = (element: AnyExplainer): [string, Setting<unknown>][] => [
  ...(element.constructor as typeof ExplainerElement).settings,
];

/** A setting by a number, for the generator does not know the element. */
const settingAt = (element: AnyExplainer, at: number): [string, Setting<unknown>] => {
  const all = settingsOf(element);
  return all[at % all.length] as [string, Setting<unknown>];
};

const refusal = (name: string, spec: Setting<unknown>, raw: unknown): readonly string[] =>
  raw === null || raw === undefined || spec.parse(raw, name).ok ? [] : [name, 'allowed'];

const place = fc.nat(99);

/** Keeps the kinds apart that stand in one list. */
const hostile = <T>(kind: Hostile<T>): Hostile<never> => kind as unknown as Hostile<never>;

const hostiles: readonly Hostile<never>[] = [
  hostile({
    what: 'attributes',
    runs: 500,
    cases: fc.tuple(place, text),
    act: (element, [at, raw]) => {
      const [name, spec] = settingAt(element, at);
      element.setAttribute(attributeName(name), raw);
      return refusal(attributeName(name), spec, raw);
    },
    texts: ([, raw]) => raw,
  }),
  hostile({
    what: 'properties',
    runs: 400,
    cases: fc.tuple(place, anything),
    act: (element, [at, raw]) => {
      const [name, spec] = settingAt(element, at);
      element[name] = raw;
      return refusal(attributeName(name), spec, raw);
    },
    texts: ([, raw]) => show(raw),
  }),
  hostile({
    what: 'CSV and TSV',
    runs: 400,
    cases: csv,
    act: (element, raw) => {
      element.data = raw;
      return [];
    },
    texts: (raw) => raw,
  }),
  hostile({
    what: 'JSON',
    runs: 200,
    cases: json,
    act: (element, raw) => {
      element.data = raw;
      return [];
    },
    texts: (raw) => raw,
  }),
  hostile({
    what: 'data as values',
    runs: 150,
    cases: table,
    act: (element, raw) => {
      element.data = raw;
      return [];
    },
    texts: show,
  }),
  hostile({
    what: 'what stands inside the tag',
    runs: 100,
    cases: fc.tuple(fc.constantFrom('text/csv', 'application/json', 'text/plain', 'TEXT/CSV '), fc.oneof(csv, json)),
    act: (element, [type, raw]) => {
      const script = document.createElement('script');
      script.type = type;
      script.text = raw;
      element.replaceChildren(script);
      return [];
    },
    texts: ([, raw]) => raw,
  }),
  hostile({
    what: 'states',
    runs: 250,
    cases: fc.tuple(place, anything, anything, anything, fc.constantFrom<unknown>(1, 1, 1, 2, '1', null)),
    act: (element, [at, value, data, whole, v]) => {
      const [name] = settingAt(element, at);
      element.state = at % 5 === 0 ? whole : { v, [name]: value, ...(at % 3 === 0 ? { data } : {}) };
      return [];
    },
    texts: show,
  }),
];

/** 2,000 inputs that nobody means: whatever comes, the explainer stays whole and says what it did not take. */
export function hostileSuite(mount: () => Promise<ExplainerElement>): void {
  describe('hostile input', () => {
    for (const { what, runs, cases, act, texts } of hostiles) {
      it(`survives ${String(runs)} ${what}`, async function () {
        this.timeout(120_000);
        const element = (await mount()) as AnyExplainer;
        const settings = settingsOf(element);
        const steps = settings.find(([, { kind }]) => kind === 'step')?.[1].options ?? [];
        let stepBefore: unknown = steps[0];
        const watch = new Watch();
        watch.start(element);
        try {
          await fc.assert(
            fc.asyncProperty(cases, async (given) => {
              watch.seen.length = watch.told.length = 0;
              const required = act(element, given);
              await element.updateComplete;
              const mayQuote = isSlip(texts(given));
              expect(watch.seen.join('\n'), 'nothing is thrown').to.equal('');
              expect(unspeakable(element, mayQuote).join('\n'), 'nothing unspeakable is shown').to.equal('');
              expect(foreign(element).join('\n'), 'no markup came in').to.equal('');
              expect('hostile' in globalThis, 'no code ran').to.equal(false);
              const said = messagesOf(element);
              for (const word of required)
                expect(said, 'the message names the input and what is allowed').to.contain(word);
              for (const message of watch.told) {
                expect(message.length, message).to.be.within(20, 1000);
                expect(said, 'what the page is told stands on the screen').to.contain(message);
              }
              if (!mayQuote) expect(JSON.stringify(element.results)).to.not.match(/NaN|Infinity/);
              // The next input meets the element as it was.
              for (const [name] of settings) element.removeAttribute(attributeName(name));
              element.replaceChildren();
              element.data = null;
              element.state = { v: 1 };
              for (const [name, spec] of settings) element[name] = spec.default;
              // Every other one at the end of the story, where everything is drawn.
              if (element['step'] === stepBefore) element['step'] = steps.at(-1);
              stepBefore = element['step'];
            }),
            { numRuns: runs, includeErrorInReport: true },
          );
        } finally {
          watch.stop();
        }
      });
    }
  });
}
