import {
  isServer,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { explainerFrame, type Run } from '../chrome/explainer-frame.js';
import { figure, paintFigure, pointIn } from '../chrome/figure.js';
import type { Walker, WalkGuide } from '../chrome/walker.js';
import type { CodeLanguage, Programs } from '../code/program.js';
import { Announcer } from '../controllers/announcer.js';
import { Clock } from '../controllers/clock.js';
import { LanguageController, listenAgain } from '../controllers/language.js';
import { LateModule } from '../controllers/late-module.js';
import { PlaybackController } from '../controllers/playback.js';
import { PrintController } from '../controllers/print.js';
import { ReducedMotionController } from '../controllers/reduced-motion.js';
import { VisibilityController } from '../controllers/visibility.js';
import { savesData } from '../controllers/saves-data.js';
import { WidthController } from '../controllers/width.js';
import type { DataForm } from '../contract/data/form.js';
import { quote, type Outcome, type Problem } from '../contract/problem.js';
import { attributeName, flag, number, type Setting } from '../contract/settings.js';
import { ExplainerEvent, type ExplainerEventMap } from '../events/explainer-events.js';
import type { Portrait } from '../export/portrait.js';
import type { Answer, Question } from '../predict/question.js';
import { en } from '../locales/en.js';
import { addWords, type WordSource } from '../locales/catalogue.js';
import type { Format } from '../locales/format.js';
import { say } from '../locales/message.js';
import { explainerStyles } from '../styles/explainer.styles.js';
import { isolateTexts } from '../viz/isolate.js';
import type { Scene, Table } from '../viz/scene.js';
import { unbundled } from '../viz/unbundle.js';
import { Arrival } from './arrival.js';
import { DataInputs } from './data-inputs.js';
import { fetchProblemWords, haveProblemWords, sayProblem } from './problem-words.js';
import { setting } from './setting-decorator.js';
import type { TeachersControl } from './teachers-control.js';
import { Tools } from './tools.js';

type Values = Readonly<Record<string, unknown>>;

/** One moment of an explainer: every choice, and the data if they are not simulated. */
interface Moment {
  readonly values: Values;
  readonly data: object | null;
}

const sameMoment = (a: Moment, b: Moment): boolean =>
  a.data === b.data && Object.keys(b.values).every((name) => Object.is(a.values[name], b.values[name]));

/** As many choices can be taken back. */
const UNDO_DEPTH = 50;

const STATE_VERSION = 1;

/** Known when the kit is loaded; a build for browsers takes it for false. */
const onServer: boolean = isServer;

/** How fast a page may have things move. */
const speedSetting = number({ min: 0.1, max: 10, default: 1 });

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * What every explainer has: settings as attributes and properties, own data, a story, state, undo, a clock, a sentence,
 * a table, messages, and the frame they stand in. A subclass brings a model, a scene and its controls.
 *
 * @attr {string} mode - What the reader does: `explore` freely, follow the `story`, or `predict` before the answer shows.
 * @attr {string} questions - Which questions are asked in `mode="predict"`, by their ids.
 */
export abstract class ExplainerElement extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  static override properties: PropertyDeclarations = {
    src: {},
    hide: {},
    locked: {},
    mode: {},
    questions: {},
    startStep: { attribute: 'start-step' },
    endStep: { attribute: 'end-step' },
    shareKey: { attribute: 'share-key' },
    speed: { noAccessor: true },
  };

  /** Settings that change the data on screen: where `data` is locked, so are they. */
  static dataSettings: readonly string[] = [];

  /** Properties that name columns of own data; filled by the `@column` decorator. */
  static dataColumns: readonly string[] = [];

  /** Settings by property name; filled by the `@setting` decorator. */
  static settings: ReadonlyMap<string, Setting<unknown>> = new Map();

  /** @internal Used by the `@setting` decorator. */
  static addSetting(name: string, spec: Setting<unknown>): void {
    if (!Object.hasOwn(this, 'settings')) this.settings = new Map(this.settings);
    (this.settings as Map<string, Setting<unknown>>).set(name, spec);
  }

  /** Adds a language to this explainer: `source` has its words for a catalogue, by the catalogue's name and English words. */
  static addLanguage(tag: string, source: WordSource): void {
    addWords(tag, source);
    listenAgain();
  }

  /** Draws the picture by hand. The pen (rough.js) is fetched when it is first asked for. @attr sketch */
  @setting(flag()) sketch!: boolean;

  /** Address of a CSV, TSV or JSON file with the reader's own data (same origin, or allowed by CORS). */
  src: string | undefined;

  /** Parts of the frame, and controls of settings by their names, that are left out. */
  hide: string | null = null;

  /** Settings that the reader cannot change, by their names, and `data`; without a value all of it. */
  locked: string | boolean | null = null;

  /** What the reader does: `explore` freely, follow the `story`, or `predict` before the answer shows. */
  mode = 'explore';

  /** In `mode="predict"`: the questions that are asked, by their ids, in this order; without it all of them. */
  questions: string | null = null;

  /** First step that the reader can reach, by name or place. @attr start-step */
  startStep: string | number | null = null;

  /** Last step that the reader can reach, by name or place. @attr end-step */
  endStep: string | number | null = null;

  /** Reads its state from the fragment of the page's address, under this name. @attr share-key */
  shareKey: string | null = null;

  readonly #language = new LanguageController(this);
  /** What plays and what moves go by it. */
  protected readonly clock = new Clock();
  protected readonly motion = new ReducedMotionController(this, (reduced) => {
    this.clock.setReduced(reduced);
  });
  protected readonly announcer = new Announcer(this);
  protected readonly size = new WidthController(this);
  readonly #print = new PrintController(this, () => {
    this.size.onPaper = this.#print.printing;
    this.requestUpdate();
    if (this.hasUpdated && !this.#waitsFor()) this.performUpdate();
  });
  protected readonly playback = new PlaybackController(
    this,
    this.clock,
    (dt) => this.advance(dt),
    () => {
      this.emit('explainer-end');
    },
  );
  protected readonly visibility = new VisibilityController(this, (visible) => {
    this.clock.setVisible(visible);
    this.visibilityChanged(visible);
  });

  readonly #arrival = new Arrival({
    host: this,
    size: this.size,
    drawNow: () => {
      if (!this.#waitsFor()) this.performUpdate();
    },
  });

  /** What was chosen last. */
  #now: Moment;
  /** The last moment that could be computed with what was here. */
  #computable: Moment;
  /** What the page set: where `reset` goes. */
  #page: Moment;
  /** The last committed moment, while a gesture is under way. */
  #committed: Moment;
  #undo: readonly Moment[] = [];
  /** What was found wrong, by who found it: the input it came by, or `settings` for the checks that span several. */
  readonly #problems = new Map<string, readonly Problem[]>();
  /** The name that the address was last read by. */
  #linkKey: string | null = null;
  readonly #teachers = new LateModule(() => import('./teachers-control.js'));
  /** Asks before the answer shows; it comes late, to explainers in that mode. */
  readonly #quiz = new LateModule(async () => {
    const [{ Session }, questions] = await Promise.all([import('../predict/asking/session.js'), this.questionModule()]);
    return new Session(
      {
        host: this,
        format: () => this.format,
        isOn: () => this.mode === 'predict',
        wanted: () => this.questions ?? '',
        isLocked: (name) => this.#isLocked(name),
        isOwnData: () => this.ownData !== null,
        setProblems: (problems) => {
          this.#setProblems('questions', problems);
        },
      },
      questions,
    );
  });
  #control: { readonly key: string; readonly teacher: TeachersControl } | undefined;
  #settled:
    | {
        readonly moment: Moment;
        readonly over: unknown;
        readonly values: Values;
        readonly problems: readonly Problem[];
      }
    | undefined;
  /** Settings that the page assigned since the last update. */
  readonly #assigned = new Set<string>();
  #told: readonly Problem[] = [];
  readonly #inputs = new DataInputs({
    element: this,
    form: () => this.dataForm(),
    accept: (data) => {
      this.#fromPage({ data });
    },
    setProblems: (input, problems) => {
      this.#setProblems(input, problems);
    },
    changed: () => {
      this.requestUpdate();
    },
  });
  readonly #redraw = (): void => {
    this.requestUpdate();
  };
  /** What comes late is fetched; not for a glance, where the reader saves data. What failed was needed. */
  readonly #comesNear = ({ type }: Event): void => {
    const isGlance = type === 'pointerenter' || type === 'focusin';
    if (isGlance && !this.late?.failed && savesData()) return;
    this.late?.prefetch(this.#redraw);
    this.#walker.prefetch(this.#redraw);
  };
  #ready = false;
  #drawn: Scene | undefined;
  /** Where the picture is on its way to. */
  #goal: Scene | undefined;
  readonly #tools = new Tools({
    host: this,
    format: () => this.format,
    programs: () => this.#programs(),
    title: () => this.story.title,
    defaults: () => this.#defaults(),
    table: () => this.table,
    desk: {
      mayChangeData: () => !this.#isLocked('data') && this.#teacher?.isHidden('data') !== true,
      form: () => this.dataForm(),
      now: () => this.#now,
      page: () => this.#page,
      inputs: this.#inputs,
      following: (data) => this.following('data', data),
      choose: (values, data) => {
        this.#pauseForReader();
        this.choose(values, 'change', data);
      },
      tell: (problems) => {
        this.#setProblems('reader', problems);
      },
      say: (problem) => (haveProblemWords() ? sayProblem(problem, this.format) : ''),
    },
  });
  readonly #walker = new LateModule<Walker>(async () => {
    const [{ Walker }, guide] = await Promise.all([import('../chrome/walker.js'), this.walkGuide()]);
    const walk: WalkGuide['walk'] = (scene) => {
      const all = guide.walk(scene);
      return this.#session?.walkable(all) ?? all;
    };
    return new Walker(this.renderRoot as ShadowRoot, { ...guide, walk });
  });
  /** The step at which Play was pressed: there the scrubber goes through what it played. */
  #ranAt: unknown;
  /** A choice of the reader came to nothing, for what it needs could not be fetched. */
  #isRefused = false;
  /** A gesture is under way, not yet committed. */
  #dragging = false;
  /** The words for problems are on their way. */
  #wording: Promise<void> | undefined;
  /** The pen is here or on its way. */
  #pen: Promise<void> | undefined;
  #byHand: typeof import('../viz/sketch/sketch-scene.js') | undefined;

  constructor() {
    super();
    const values = this.#defaults();
    this.#now = this.#computable = this.#page = this.#committed = { values, data: null };
    for (const sign of ['pointerenter', 'focusin', 'click']) this.addEventListener(sign, this.#comesNear);
  }

  // What a subclass brings.

  /** Every number on screen, at full precision; plain JSON. */
  abstract get results(): Readonly<Record<string, unknown>>;
  /** What the picture shows now, in words. */
  abstract get sentence(): string;
  /** The numbers of the picture. */
  abstract get table(): Table;
  /** Moves the picture on while it plays; answers whether there is more to play. */
  protected abstract advance(dt: number): boolean;
  /** Title and text of the current step. */
  protected abstract get story(): {
    readonly steps: readonly string[];
    readonly name: string;
    readonly title: string;
    readonly text: string;
  };
  protected abstract renderFigure(): TemplateResult;
  protected abstract renderControls(): TemplateResult;
  /** Fetches what the reader's own data must be, and what reads them into columns that `state` can carry. */
  protected abstract dataForm(): Promise<DataForm>;

  /** Fetches what writes this moment down as programs. */
  protected abstract codeModule(): Promise<Programs>;

  /** Fetches what knows the marks of a scene that a reader can ask, one by one, and what they say. */
  protected abstract walkGuide(): Promise<WalkGuide>;

  /** Fetches what is asked of the reader in `mode="predict"`. */
  protected abstract questionModule(): Promise<readonly Question[]>;

  /**
   * Checks that span several settings; answers the values in force and what was wrong with the others. A pure function of
   * its arguments and of what was last on screen: it is asked once for each moment, before the update that shows it.
   */
  protected settle(values: Values, _data: object | null): { values: Values; problems: readonly Problem[] } {
    return { values, problems: [] };
  }

  /** What choosing a value of this setting, or `data`, sets besides, unless that is chosen along with it. */
  protected following(_name: string, _value: unknown): Values {
    return {};
  }

  /** A handle was moved, by pointer or key. */
  protected handleMoved(_id: string, _value: number, _phase: 'input' | 'change'): void {
    return;
  }

  /** The pointer is over this place of the picture, in its units, and over a handle, if there is one; null when it left. */
  protected pointAt(_place: { x: number; y: number; pressed: boolean; handle: string | undefined } | null): void {
    return;
  }

  /** What Play runs through at this step, for the scrubber; without it that goes through the steps alone. */
  protected get run(): Run | null {
    return null;
  }

  /** What is chosen when the reader scrubs to a place of the run. */
  protected runTo(_at: number): Values {
    return {};
  }

  protected visibilityChanged(_visible: boolean): void {
    return;
  }

  /** What an explainer needs after its first picture, if there is such a part; it is fetched when a reader comes near. */
  protected readonly late: LateModule<unknown> | undefined;

  /** Whether the moment cannot be shown without what comes late. */
  protected get needsLate(): boolean {
    return false;
  }

  /** Whether a moment can be computed with what is here; until then what was there before stays in force. */
  protected isComputable(_values: Values, _data: object | null): boolean {
    return true;
  }

  // The public face.

  /**
   * The reader's own data: rows as objects, columns, pairs, CSV or JSON text. They are read before the next update (await
   * `updateComplete`); the getter gives the columns in force. `null` goes back to simulated data.
   */
  get data(): object | null {
    return this.#now.data;
  }
  set data(input: unknown) {
    this.#inputs.take('data', input);
  }

  /** Every choice as plain JSON; setting it rebuilds the view. Unknown entries are ignored with a message. */
  get state(): Readonly<Record<string, unknown>> {
    const { data } = this.#now;
    return Object.freeze({ v: STATE_VERSION, ...this.#chosen, ...(data ? { data } : {}) });
  }
  set state(state: unknown) {
    if (typeof state !== 'object' || state === null || !('v' in state)) {
      this.#setProblems('state', [{ source: 'state', severity: 'error', message: { key: 'stateNotObject' } }]);
      return;
    }
    if (state.v !== STATE_VERSION) {
      this.#setProblems('state', [
        { source: 'state', severity: 'error', message: { key: 'stateVersion', values: { got: quote(state.v) } } },
      ]);
      return;
    }
    // What is locked must be known first.
    const isKnown = this.#isControlled ? this.#teachers.need() : undefined;
    if (!isKnown) this.#takeState(state);
    else
      this.#inputs.inTurn(async () => {
        await isKnown;
        this.#takeState(state);
      });
  }

  get playing(): boolean {
    return this.playback.playing;
  }

  /** How fast things play and move: 1 is as they are made, 2 twice as fast. No part of `state`. @attr speed */
  get speed(): number {
    return this.clock.speed;
  }
  set speed(raw: unknown) {
    const spec = speedSetting;
    const outcome: Outcome<number> = raw == null ? { ok: true, value: spec.default } : spec.parse(raw, 'speed');
    this.#setProblems('speed', outcome.ok ? [] : [{ source: 'speed', severity: 'error', message: outcome.message }]);
    if (!outcome.ok) return;
    this.clock.speed = outcome.value;
    this.requestUpdate();
  }

  /** Starts the clock. With reduced motion it moves by whole steps. */
  play(): void {
    this.#ranAt = this.values['step'];
    this.playback.play();
  }

  /** Stops the clock. What was played is a choice then, which `undo` takes back. */
  pause(): void {
    if (!this.playing) return;
    this.playback.pause();
    this.#commit();
  }

  /** Back to what the page set; choices of the reader can still be taken back by `undo`. */
  reset(): void {
    this.pause();
    this.#ranAt = undefined;
    this.#show(this.#held(this.#page));
    this.#commit();
    this.#inputs.resume();
  }

  /** Takes the last choice back. */
  undo(): void {
    const before = this.#undo.at(-1);
    if (!before) return;
    this.#ranAt = undefined;
    this.#undo = this.#undo.slice(0, -1);
    this.#show(this.#held(before));
    this.#committed = this.#now;
  }

  /** One step on in the story. */
  next(): void {
    this.#go(1);
  }

  /** One step back in the story. */
  back(): void {
    this.#go(-1);
  }

  /** The picture at rest as the text of an SVG file: colours written out, text kept. Fonts are named, not embedded. */
  async toSVG(options?: { readonly transparent?: boolean }): Promise<string> {
    return (await this.#portrait()).toSVG(options);
  }

  /** The picture at rest as PNG, at 1 to 4 pixels (`scale`) for each px of it. */
  async toPNG(options?: { readonly scale?: number; readonly transparent?: boolean }): Promise<Blob> {
    return (await this.#portrait()).toPNG(options);
  }

  /** The table as CSV, at full precision. */
  async toCSV(): Promise<string> {
    return (await this.#portrait()).toCSV();
  }

  /** What the reader answered in `mode="predict"`, in the order of the answers: plain data. */
  get answers(): readonly Answer[] {
    return this.#quiz.module?.answers ?? [];
  }

  /** State and results; so `JSON.stringify` writes an explainer. */
  toJSON(): { readonly state: Values; readonly results: Values } {
    return { state: this.state, results: this.results };
  }

  /** The picture as a program with its data inside, which prints the numbers of `results` as JSON: in 'python' or in 'r'. */
  async toCode(language: CodeLanguage): Promise<string> {
    return (await this.#programs()).in(language).text;
  }

  /** The rows of the data on screen as CSV. A program of more than 2,000 rows reads them from a file. */
  async dataCsv(): Promise<string> {
    return (await this.#programs()).dataCsv();
  }

  // For subclasses.

  /** @internal */
  settingValue(name: string): unknown {
    return this.#chosen[name];
  }

  /** @internal A value from the page: checked, told if bad, remembered as what `reset` goes back to. */
  assignSetting(name: string, raw: unknown): void {
    const spec = this.#settings.get(name);
    if (!spec) return;
    const source = attributeName(name);
    const outcome: Outcome<unknown> =
      raw === null || raw === undefined ? { ok: true, value: spec.default } : spec.parse(raw, source);
    this.#setProblems(source, outcome.ok ? [] : [{ source, severity: 'error', message: outcome.message }]);
    if (!outcome.ok) return;
    const besides = Object.entries(this.following(name, outcome.value)).filter(([key]) => !this.#assigned.has(key));
    this.#assigned.add(name);
    this.#fromPage({ values: { ...Object.fromEntries(besides), [name]: outcome.value } });
  }

  /** The values in force. */
  protected get values(): Values {
    return this.#inForce.values;
  }

  /** Columns of the reader's own (or edited) data. */
  protected get ownData(): object | null {
    return this.#moment.data;
  }

  /** A gesture of the reader is under way, not yet committed. */
  protected get dragging(): boolean {
    return this.#dragging;
  }

  protected get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** Words and numbers in the language of the nearest `lang`; which way they run is which way the layout runs. */
  protected get format(): Format {
    return this.#language.format;
  }

  /** The reader chose: `input` while a gesture goes on, `change` when it is committed. */
  protected choose(values: Values, phase: 'input' | 'change' = 'change', data: object | null = this.#now.data): void {
    const allowed = this.#isControlled ? (this.#teacher?.allowed(values, this.playing) ?? {}) : values;
    const kept = this.#isLocked('data') ? this.#now.data : data;
    const again = (): void => {
      this.choose(values, phase, data);
    };
    if (!this.#canShow(allowed, kept, again)) return;
    const isLess = Object.keys(allowed).length < Object.keys(values).length || kept !== data;
    if (isLess && Object.keys(allowed).length === 0 && kept === this.#now.data) {
      // What the reader moved goes back to where it was.
      this.#pauseForReader();
      this.requestUpdate();
      return;
    }
    this.#show({ values: { ...this.#now.values, ...allowed }, data: kept });
    // What was said of a value that was refused is over when a good one is chosen.
    for (const name of Object.keys(values)) this.#setProblems(attributeName(name), []);
    this.#dragging = phase === 'input' && !this.playing;
    if (phase === 'input') {
      this.emit('explainer-input');
      return;
    }
    this.#commit();
    this.#tellChange();
  }

  protected emit(
    type: Exclude<keyof ExplainerEventMap, 'explainer-step' | 'explainer-answer' | 'explainer-error'>,
  ): void {
    this.dispatchEvent(new ExplainerEvent(type, { state: this.state, results: this.results }));
  }

  /** The picture with its hands. Where it moves, `goal` is the one it will come to rest at: what is saved. */
  protected figure(scene: Scene, symbols?: TemplateResult, goal = scene): TemplateResult {
    const [drawn, rest] = [this.#print.printing ? goal : scene, goal].map((each) =>
      this.#readable(this.#session?.drawnOver(each) ?? each),
    ) as [Scene, Scene];
    const byHand = this.#inHand(this.#teacher?.withoutLocked(drawn) ?? drawn);
    this.#drawn = this.#print.printing ? unbundled(byHand) : byHand;
    this.#goal = rest;
    return figure({
      scene: this.#drawn,
      symbols,
      marks: say(en, { key: 'marks' }, this.format),
      onMarks: this.#comesNear,
      onHandle: (id, value, phase) => {
        this.handleMoved(id, value, phase);
      },
    });
  }

  /** Problems that the model finds while it computes; they replace what the same source said before. */
  protected setProblems(source: string, problems: readonly Problem[]): void {
    this.#setProblems(source, problems);
  }

  // Lifecycle.

  override connectedCallback(): void {
    super.connectedCallback();
    // What takes long begins after the first picture, which is the same everywhere then: on a server, too.
    if (!this.hasUpdated) this.visibilityChanged(false);
    this.#takeEarlyProperties();
    this.#inputs.connect(this.src, this.#now.data !== null);
    this.#readLink();
    addEventListener('hashchange', this.#readLink);
  }

  override disconnectedCallback(): void {
    this.pause();
    super.disconnectedCallback();
    this.visibilityChanged(false);
    this.#inputs.disconnect();
    removeEventListener('hashchange', this.#readLink);
  }

  /** What the next update needs and is still on its way; the picture on screen stays until it is there. */
  #waitsFor(): Promise<unknown> | undefined {
    return (
      (this.hasUpdated ? undefined : this.#language.fetching) ??
      this.#inputs.reading ??
      (this.#isControlled ? this.#teachers.need() : undefined) ??
      (this.mode === 'predict' ? this.#quiz.need() : undefined) ??
      (this.#isLateNeeded ? this.late?.need() : undefined)
    );
  }

  get #isLateNeeded(): boolean {
    return this.needsLate || !this.isComputable(this.#now.values, this.#now.data);
  }

  /** What the first picture shows, computed and kept: each in a task of its own before the one that draws it. */
  protected prepare(): readonly (() => void)[] {
    return [];
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.hasUpdated || this.#waitsFor()) return this.#updateLater();
    void super.scheduleUpdate();
    return undefined;
  }

  /** The first picture takes a few short tasks and not a long one, so that the page stays awake while it loads. */
  async #updateLater(): Promise<void> {
    if (!this.hasUpdated) {
      await this.#arrival.due();
      await nextTask();
      // The first number of a page loads its language.
      this.format.integer(0);
      await nextTask();
      await this.#whatIsAwaited();
      for (const compute of this.prepare()) {
        compute();
        await nextTask();
      }
    }
    await this.#whatIsAwaited();
    void super.scheduleUpdate();
  }

  /**
   * @internal Settles when a server, which draws once, has all that the first picture needs.
   * @param language - of the page, where there is no page to ask
   */
  async gather(language?: string): Promise<void> {
    if (language !== undefined) await this.#language.speak(language);
    await this.#whatIsAwaited();
    if (this.sketch) await (this.#pen ??= this.#fetchPen());
    this.#setProblems('settings', this.#inForce.problems);
    if (this.#allProblems.length > 0) await fetchProblemWords();
    if (language !== undefined) this.#language.hostDisconnected();
  }

  async #whatIsAwaited(): Promise<void> {
    for (let waiting = this.#waitsFor(); waiting; waiting = this.#waitsFor()) await waiting;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.shareKey !== this.#linkKey) this.#readLink();
    // Out of a page, or on a server, there is nothing that an address is relative to.
    if (this.isConnected && changed.has('src')) this.#inputs.addressSet(this.src);
    const { dataColumns } = this.constructor as typeof ExplainerElement;
    if (this.hasUpdated && dataColumns.some((name) => changed.has(name as 'src'))) this.#inputs.columnsSet();
    this.#setProblems('control', this.#teacher?.problems ?? []);
    this.#keepWithinSteps();
    if (this.sketch) this.#pen ??= this.#fetchPen();
    this.#setProblems('settings', this.#inForce.problems);
    const isLateMissing = (this.#isLateNeeded || this.#isRefused) && this.late?.failed === true;
    const missing =
      this.#tools.failed || this.#teachers.failed || this.#walker.failed || this.#quiz.failed || isLateMissing;
    this.#setProblems('late', missing ? [{ source: 'step', severity: 'error', message: { key: 'notFetched' } }] : []);
    this.#assigned.clear();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#arrival.begin();
    super.update(changed);
  }

  /** An update is complete when everything it has to say is said. */
  protected override async getUpdateComplete(): Promise<boolean> {
    this.#arrival.hurry();
    const complete = await super.getUpdateComplete();
    if (!this.#wording) return complete;
    await this.#wording;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    if (this.sketch) this.#byHand?.sketchSymbols(this.renderRoot);
    if (this.#drawn) paintFigure(this.renderRoot, this.#drawn);
    this.#walker.module?.draw(this.#drawn);
    this.#teacher?.lockControls(this.renderRoot);
    this.#tell();
    if (this.#ready) return;
    this.#ready = true;
    this.#arrival.end();
    // Near the screen, or asked for by a script, it computes until it is known to be out of sight.
    this.visibilityChanged(!this.visibility.isAway);
    // Its results may take a while: the picture comes first.
    void nextTask().then(() => {
      this.emit('explainer-ready');
    });
  }

  override render(): TemplateResult {
    const { steps, name, title, text } = this.story;
    const { first = 0, last = steps.length - 1 } = this.#teacher ?? {};
    const index = steps.indexOf(String(this.values['step'])) - first;
    return explainerFrame({
      step: {
        index,
        count: last - first + 1,
        name,
        title,
        text,
        locked: this.#isLocked('step'),
        place: this.#session?.place,
      },
      question: this.#session?.panel(),
      isHidden: (part) => Boolean(this.#session?.isHidden(part)) || (this.#teacher?.isHidden(part) ?? false),
      narrow: this.size.width < 560,
      printing: this.#print.printing,
      figure: this.renderFigure(),
      controls: this.renderControls(),
      sentence: this.sentence,
      announcement: this.announcer.text,
      served: onServer || this.size.isAssumed,
      table: () => this.table,
      tool: (name) => this.#tools.inside(name),
      // What is wrong with the data that a reader brings is said where they were brought.
      problems: (haveProblemWords() ? this.#allProblems : [])
        .filter(({ source }) => source !== 'reader')
        .map((problem) => ({
          severity: problem.severity,
          text: sayProblem(problem, this.format),
          retry: problem.source === 'src' && problem.severity === 'error',
        })),
      loading: this.#inputs.loading
        ? say(en, { key: 'loading', values: { source: quote(this.src) } }, this.format)
        : '',
      playing: this.playing,
      run: this.#run,
      speed: this.speed,
      canUndo: this.canUndo,
      format: this.format,
      on: {
        back: () => {
          this.back();
        },
        next: () => {
          this.next();
        },
        togglePlay: this.#togglePlay,
        toggleTool: (name, open) => {
          this.#tools.toggle(name, open);
        },
        scrub: this.#scrub,
        pace: (speed) => {
          this.speed = speed;
        },
        retry: () => {
          this.#inputs.retry();
        },
        undo: this.#undoForReader,
        reset: () => {
          this.#pauseForReader();
          this.reset();
          this.#tellChange();
        },
        keydown: this.#keydown,
        pointer: this.#pointer,
      },
    });
  }

  // Inner workings.

  get #settings(): ReadonlyMap<string, Setting<unknown>> {
    return (this.constructor as typeof ExplainerElement).settings;
  }

  /** What is on screen, or will be after the next update. */
  get #moment(): Moment {
    if (this.isComputable(this.#now.values, this.#now.data)) this.#computable = this.#now;
    return this.#computable;
  }

  /** What was chosen last, even while it cannot be computed yet: what a page set it gets back. */
  get #chosen(): Values {
    return this.isComputable(this.#now.values, this.#now.data) ? this.values : this.#now.values;
  }

  get #inForce(): { readonly values: Values; readonly problems: readonly Problem[] } {
    const moment = this.#moment;
    const over = this.#session?.over;
    if (this.#settled?.moment !== moment || this.#settled.over !== over)
      this.#settled = { moment, over, ...this.settle(over?.(moment.values) ?? moment.values, moment.data) };
    return this.#settled;
  }

  get #session() {
    return this.mode === 'predict' ? this.#quiz.module : undefined;
  }

  /** Whether the author leaves less than everything to the reader. */
  get #isControlled(): boolean {
    const { hide, locked, mode, startStep, endStep } = this;
    const isLocked = locked !== null && locked !== false;
    return Boolean(hide) || isLocked || mode !== 'explore' || Boolean(startStep) || Boolean(endStep);
  }

  /** Who holds the reader to what the author leaves; undefined as long as that is everything, or it is on its way. */
  get #teacher(): TeachersControl | undefined {
    if (!this.#teachers.module) return undefined;
    const { hide, locked, mode, startStep, endStep } = this;
    const key = JSON.stringify([hide, locked, mode, startStep, endStep].map(String));
    if (this.#control?.key !== key) {
      const { dataSettings } = this.constructor as typeof ExplainerElement;
      const steps = this.#settings.get('step')?.options ?? [];
      const offered = { settings: [...this.#settings.keys()], steps, dataSettings };
      const asked = { hide, locked, mode, startStep, endStep };
      this.#control = { key, teacher: new this.#teachers.module.TeachersControl(asked, offered) };
    }
    return this.#control.teacher;
  }

  /** As long as it is not known what the author locked, everything is. */
  #isLocked(name: string): boolean {
    return this.#teacher?.isLocked(name) ?? this.#isControlled;
  }

  /** A moment as the reader may come to it. */
  #held(moment: Moment): Moment {
    return this.#teacher?.held(moment, this.#now) ?? (this.#isControlled ? this.#now : moment);
  }

  /** The step goes to the nearest one that the author leaves. */
  #keepWithinSteps(): void {
    const asked = this.#now.values['step'];
    const step = this.#teacher?.stepInstead(asked);
    if (!this.#teacher || step === undefined) return;
    if (this.#assigned.has('step')) this.#setProblems('step', [this.#teacher.stepRefused(asked)]);
    const besides = Object.entries(this.following('step', step)).filter(([name]) => !this.#assigned.has(name));
    this.#fromPage({ values: { ...Object.fromEntries(besides), step } });
  }

  #defaults(): Values {
    return Object.fromEntries([...this.#settings].map(([name, spec]) => [name, spec.default]));
  }

  get #allProblems(): readonly Problem[] {
    return [...this.#problems.values()].flat();
  }

  /** A scene whose texts run as their words do. */
  #readable(scene: Scene): Scene {
    return this.format.dir === 'rtl' ? isolateTexts(scene) : scene;
  }

  /** A scene as it is drawn: by hand, if that is asked for and the pen is there. */
  #inHand(scene: Scene): Scene {
    return this.sketch ? (this.#byHand?.sketchScene(scene, Number(this.#now.values['seed'] ?? 1)) ?? scene) : scene;
  }

  /** What can be saved, when all that it waits for has come. */
  async #portrait(): Promise<Portrait> {
    const { Portrait } = await import('../export/portrait.js');
    if (this.isConnected) await this.updateComplete;
    await this.#pen;
    const scene = this.#goal && this.#inHand(this.#goal);
    return new Portrait(scene, this.renderRoot, this.story.title, this.table);
  }

  #show(moment: Moment): void {
    this.#now = Object.freeze({ values: Object.freeze(moment.values), data: moment.data });
    this.#dragging = false;
    this.requestUpdate();
  }

  /** What is on screen is a choice from now on; the one before can be taken back, unless it was the same. */
  #commit(): void {
    if (!sameMoment(this.#committed, this.#now)) this.#undo = [...this.#undo, this.#committed].slice(-UNDO_DEPTH);
    this.#committed = this.#now;
  }

  /** Tells the page and the reader's ears of a choice of the reader. */
  #tellChange(): void {
    this.emit('explainer-change');
    void this.updateComplete.then(() => {
      this.announcer.announce(this.sentence);
    });
  }

  #pauseForReader(): void {
    if (!this.playing) return;
    this.pause();
    this.emit('explainer-pause');
  }

  #fromPage(change: { values?: Values; data?: object | null }): void {
    const apply = (moment: Moment): Moment => ({
      values: { ...moment.values, ...change.values },
      data: change.data === undefined ? moment.data : change.data,
    });
    this.#page = apply(this.#page);
    // Undo takes back what the reader chose, never what the page set.
    const past = [...this.#undo, this.#committed].map(apply);
    this.#undo = past.slice(0, -1).filter((moment, i) => !sameMoment(moment, past[i + 1] as Moment));
    this.#committed = past.at(-1) as Moment;
    this.#show(apply(this.#now));
  }

  /** Properties that a page set before the element was defined hide the accessors: Lit takes care of its own, this of ours. */
  #takeEarlyProperties(): void {
    for (const name of ['state', 'data']) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  #takeState(state: object): void {
    // Where it cannot be known what is locked, everything is.
    if (this.#isControlled && !this.#teacher) return;
    const problems: Problem[] = [];
    const values: Record<string, unknown> = {};
    for (const [key, raw] of Object.entries(state)) {
      if (key === 'v' || key === 'data') continue;
      const spec = this.#settings.get(key);
      const outcome = spec?.parse(raw, key);
      if (!outcome)
        problems.push({
          source: 'state',
          severity: 'warning',
          message: { key: 'stateKey', values: { key: quote(key) } },
        });
      else if (outcome.ok) values[key] = outcome.value;
      else problems.push({ source: 'state', severity: 'error', message: outcome.message });
    }
    const data = 'data' in state ? state.data : null;
    const { allowed, problems: refused } = this.#teacher?.allowedOfState(values, this.#now.values) ?? {
      allowed: values,
      problems: [],
    };
    const isDataLocked = this.#isLocked('data');
    problems.push(...refused, ...((isDataLocked && this.#teacher?.refusedData(data, this.#now.data)) || []));
    this.#setProblems('state', problems);
    for (const name of Object.keys(allowed)) this.#setProblems(attributeName(name), []);
    this.#fromPage({ values: allowed });
    if (!isDataLocked) this.#inputs.take('state data', data);
  }

  async #fetchWords(): Promise<void> {
    await fetchProblemWords();
    this.#wording = undefined;
    this.requestUpdate();
  }

  async #fetchPen(): Promise<void> {
    try {
      this.#byHand = await import('../viz/sketch/sketch-scene.js');
      this.requestUpdate();
    } catch {
      // Without the pen the plain picture stays; the next time the attribute is set it is tried again.
      this.#pen = undefined;
    }
  }

  #setProblems(source: string, problems: readonly Problem[]): void {
    if (JSON.stringify(this.#problems.get(source) ?? []) === JSON.stringify(problems)) return;
    this.#problems.set(source, problems);
    this.requestUpdate();
  }

  /** Events for what went wrong since the last update; on screen it stands already. */
  #tell(): void {
    const problems = this.#allProblems;
    const told = new Set(this.#told.map((problem) => JSON.stringify(problem)));
    const fresh = problems.filter((problem) => problem.severity !== 'notice' && !told.has(JSON.stringify(problem)));
    if (problems.length > 0 && !haveProblemWords()) {
      this.#wording ??= this.#fetchWords();
      return;
    }
    this.#told = problems;
    for (const problem of fresh) {
      const message = sayProblem(problem, this.format);
      const detail = { state: this.state, results: this.results, source: problem.source, message };
      this.dispatchEvent(new ExplainerEvent('explainer-error', detail));
    }
  }

  #go(by: 1 | -1): void {
    this.#goTo(this.story.steps.indexOf(String(this.values['step'])) + by);
  }

  /** Whether what the reader wants can be shown now; if not, it is done when what that needs has come. */
  #canShow(values: Values, data: object | null, again: () => void): boolean {
    if (this.isComputable({ ...this.#now.values, ...values }, data)) return true;
    const coming = this.late?.need();
    void coming?.then(again);
    this.#isRefused = coming === undefined;
    this.requestUpdate();
    return false;
  }

  #goTo(index: number): void {
    const { steps } = this.story;
    const step = steps[index];
    const { first = 0, last = steps.length } = this.#teacher ?? {};
    if (step === undefined || index < first || index > last) return;
    const again = (): void => {
      this.#goTo(index);
    };
    if (!this.#canShow({ step }, this.#now.data, again)) return;
    this.#pauseForReader();
    this.choose({ ...this.following('step', step), step });
    const detail = { state: this.state, results: this.results, step, index, count: steps.length };
    this.dispatchEvent(new ExplainerEvent('explainer-step', detail));
  }

  async #programs(): Promise<Programs> {
    // The page may just have set something: on screen it stands after the update.
    if (this.isConnected) await this.updateComplete;
    return this.codeModule();
  }

  /** Takes the state that the page's address has for this explainer, if the page asks for that. */
  readonly #readLink = (): void => {
    const key = (this.#linkKey = this.shareKey);
    if (!key || !location.hash.includes(`${encodeURIComponent(key)}=`)) return;
    this.#inputs.inTurn(async () => {
      const problems = (await import('../share/read-link.js')).readLink(this, key);
      if (problems) this.#setProblems('link', problems);
    });
  };

  /** What was played at this step; in a story the steps alone choose. */
  get #run(): Run | null {
    return this.#ranAt === this.values['step'] && this.#teacher?.mode !== 'story' ? this.run : null;
  }

  /** The reader moves the scrubber. On its way every place is shown as if it were the first that the hand came to. */
  readonly #scrub = (value: number, phase: 'input' | 'change'): void => {
    const run = this.#run;
    const index = value + (this.#teacher?.first ?? 0);
    const step = this.story.steps[index];
    this.#pauseForReader();
    this.#show(this.#committed);
    if (run) this.choose(this.runTo(value), phase);
    else if (phase === 'change') this.#goTo(index);
    else this.choose({ ...this.following('step', step), step }, phase);
  };

  readonly #undoForReader = (): void => {
    this.undo();
    this.#tellChange();
  };

  readonly #togglePlay = (): void => {
    if (!this.playing) {
      this.play();
      this.emit('explainer-play');
      return;
    }
    const before = this.#committed;
    this.pause();
    if (!sameMoment(before, this.#now)) this.#tellChange();
    this.emit('explainer-pause');
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    // A typed number has an undo of its own.
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'number';
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && this.canUndo && !isTyping) {
      event.preventDefault();
      event.stopPropagation();
      this.#undoForReader();
    }
  };

  readonly #pointer = (event: PointerEvent): void => {
    const place = event.type === 'pointerleave' ? null : pointIn(this.renderRoot, event);
    const handle = (event.target as Element).closest<SVGElement>('[data-handle]')?.dataset['handle'];
    this.pointAt(place && { ...place, pressed: event.buttons > 0, handle });
  };
}
