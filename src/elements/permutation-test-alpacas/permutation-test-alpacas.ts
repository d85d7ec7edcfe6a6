import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { StatisticFunction } from '@explainer-elements/stats';
import { column } from '../../base/column-decorator.js';
import { ExplainerElement } from '../../base/explainer-element.js';
import { setting } from '../../base/setting-decorator.js';
import type { Run } from '../../chrome/explainer-frame.js';
import type { WalkGuide } from '../../chrome/walker.js';
import { plainText } from '../../chrome/rich-text.js';
import type { Programs } from '../../code/program.js';
import type { DataForm } from '../../contract/data/form.js';
import type { TwoGroups } from '../../contract/data/two-groups.js';
import { quote, type Problem } from '../../contract/problem.js';
import { LateModule } from '../../controllers/late-module.js';
import { SceneTween } from '../../controllers/scene-tween.js';
import { en } from '../../locales/en.js';
import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import type { Question } from '../../predict/question.js';
import { memo } from '../../viz/memo.js';
import type { Table } from '../../viz/scene.js';
import { alpacaSymbols } from './alpaca-symbols.js';
import { controlsOf, type ControlParts } from './controls.js';
import { groupNames, roundTo, withValue } from './herd.model.js';
import type { laterStoryOf } from './later-story.model.js';
import {
  movedTo,
  needsMore,
  settings,
  steps,
  type Step,
  type Values,
  type View,
} from './permutation-test-alpacas.model.js';
import { sceneOf, type DrawnScene, type LateScenes } from './permutation-test-alpacas.scene.js';
import { styles } from './permutation-test-alpacas.styles.js';
import { resultsOf, tableOf } from './results.model.js';
import type { Playing } from './playing.model.js';
import { Pointing } from './pointing.js';
import { Study, type Asked } from './study.js';
import { sentencesOf, storyOf } from './story.model.js';
import { Words } from './words.model.js';

/** How long the picture takes from one moment to the next, ms. */
const MOVE = { step: 600, shuffle: 600, glance: 320, drag: 0 } as const;

/**
 * The permutation test, told with alpacas: a new shampoo is said to improve wool, and the labels are shuffled until luck shows
 * what it can do alone.
 *
 * @summary Permutation test on a simulated herd of alpacas or on two groups of your own.
 * @element permutation-test-alpacas
 * @slot - Fallback content before the element is defined; and own data as `<script type="text/csv">`, `<script type="application/json">` or `<table>`.
 * @event {ExplainerEvent<'explainer-ready'>} explainer-ready - The first picture is drawn.
 * @event {ExplainerEvent<'explainer-input'>} explainer-input - The reader is dragging, or it plays.
 * @event {ExplainerEvent<'explainer-change'>} explainer-change - The reader has made a choice.
 * @event {ExplainerEvent<'explainer-step'>} explainer-step - The story moved by Back, Next or the scrubber.
 * @event {ExplainerEvent<'explainer-play'>} explainer-play - Playing began by the button.
 * @event {ExplainerEvent<'explainer-pause'>} explainer-pause - Playing was paused by the button.
 * @event {ExplainerEvent<'explainer-end'>} explainer-end - Playing reached its round number of shuffles.
 * @event {ExplainerEvent<'explainer-answer'>} explainer-answer - In `mode="predict"`: the reader committed to an answer, and the truth is out.
 * @event {ExplainerEvent<'explainer-error'>} explainer-error - An input was refused; the last good picture stays.
 * @csspart base - Everything.
 * @csspart story - Place, title and text of the step.
 * @csspart figure - The picture.
 * @csspart question - What is asked in `mode="predict"`.
 * @csspart transport - Back, Next, Play, Undo, Reset, scrubber, speed.
 * @csspart controls - What the step has to press and set.
 * @csspart messages - What was wrong with an input.
 * @csspart sentence - What the picture shows, in words.
 * @csspart table - The numbers.
 * @csspart data - Where readers bring their own data.
 * @csspart export - What saves the picture.
 * @csspart share - What shares the view.
 * @csspart code - The picture as a program.
 * @cssproperty --explainer-treatment - Colour of the treatment group and of what is as extreme as the observed statistic.
 * @cssproperty --explainer-control - Colour of the control group.
 * @cssproperty --explainer-ink - Lines and text; the page's text colour by default.
 * @cssproperty --explainer-ground - What lies under the picture; the page's ground by default.
 */
export class PermutationTestAlpacas extends ExplainerElement {
  static override styles: CSSResultGroup = [ExplainerElement.styles, styles];
  static override properties: PropertyDeclarations = { statisticFunction: { attribute: false } };

  readonly #study = new Study(this);
  protected override readonly late = new LateModule(() => import('./later.js'));
  readonly #tween = new SceneTween(this, this.clock);
  readonly #pointing = new Pointing(() => {
    this.#duration = MOVE.glance;
    this.requestUpdate();
  });
  readonly #words = memo((view: View, format: Format) => new Words(view, format));
  readonly #scene = memo(
    (view: View, width: number, dir: 'ltr' | 'rtl', words: Words, summary: string, late: LateScenes | undefined) =>
      sceneOf(view, words, { width, dir }, plainText(summary), late),
  );
  readonly #table = memo(tableOf);
  readonly #sentence = memo(sentencesOf);
  readonly #story = memo((words: Words, later: typeof laterStoryOf | undefined) => ({
    steps,
    ...storyOf(words, later),
  }));

  /** Column of own data that names the group, by its name or its place from 1. @attr group-column */
  @column() groupColumn: string | undefined;

  /** Column of own data that holds the value, by its name or its place from 1. @attr value-column */
  @column() valueColumn: string | undefined;

  /** Step of the story, by name or number. @attr step */
  @setting(settings.step) step!: Step;

  /** The test statistic, treatment minus control. @attr statistic */
  @setting(settings.statistic) statistic!: Values['statistic'];

  /** Which statistics count as extreme: those greater, less, or as far from 0. @attr alternative */
  @setting(settings.alternative) alternative!: Values['alternative'];

  /** Level of the test: rejected when p is at most this. @attr alpha */
  @setting(settings.alpha) alpha!: number;

  /** Name of the treatment group; by default the first group of the data. @attr treatment */
  @setting(settings.treatment) treatment!: string;

  /** How many alpacas get the new shampoo. @attr treatment-size */
  @setting(settings.treatmentSize) treatmentSize!: number;

  /** How many alpacas keep the old shampoo. @attr control-size */
  @setting(settings.controlSize) controlSize!: number;

  /** What the new shampoo truly adds to the wool of the simulated herd. @attr effect */
  @setting(settings.effect) effect!: number;

  /** Standard deviation of the alpacas' own wool. @attr noise */
  @setting(settings.noise) noise!: number;

  /** Seed of the herd, of its assignment and of all shuffles. @attr seed */
  @setting(settings.seed) seed!: number;

  /** Which of the random assignments of the same herd. @attr assignment */
  @setting(settings.assignment) assignment!: number;

  /** Shuffles dealt; 0 means as many as the step of the story needs. @attr permutations */
  @setting(settings.permutations) permutations!: number;

  /** Individuals as drawn alpacas or as plain marks. @attr marks */
  @setting(settings.marks) marks!: Values['marks'];

  /** Shuffles of the data, or the whole experiment repeated. @attr view */
  @setting(settings.view) view!: Values['view'];

  /** How often the whole experiment is repeated. @attr repeats */
  @setting(settings.repeats) repeats!: number;

  /** True effect in the repeated experiments: none (false alarms) or the chosen one (power). @attr repeat-effect */
  @setting(settings.repeatEffect) repeatEffect!: Values['repeatEffect'];

  /** A statistic of the page's own, `(treatment, control) => number`, instead of `statistic`. No part of `state`. */
  statisticFunction: StatisticFunction | null = null;

  /** The statistic that last worked. */
  #goodStatistic: StatisticFunction | null = null;
  /** Whose value was changed last, or is about to be. */
  #row = 0;
  /** The reader is at the fields of a value. */
  #attending = false;
  /** What was played last; null from when Play is pressed until what plays has come. */
  #played: Playing | null | undefined;
  #duration: number = MOVE.step;
  #shown: readonly unknown[] = [];

  override get results(): Readonly<Record<string, unknown>> {
    return resultsOf(this.#say());
  }

  override get sentence(): string {
    return this.#sentence(this.#say(), this.late.module?.sentences);
  }

  override get table(): Table {
    return this.#table(this.#say());
  }

  protected override get story(): ReturnType<typeof storyOf> & { steps: typeof steps } {
    return this.#story(this.#say(), this.late.module?.laterStoryOf);
  }

  override play(): void {
    const { module } = this.late;
    this.#played = module ? new module.Playing(this.#values) : null;
    super.play();
  }

  protected override advance(dt: number): boolean {
    const { module, failed } = this.late;
    if (!module) return !failed;
    this.#played ??= new module.Playing(this.#values);
    const deal = this.#played.next(dt, this.#view(), this.motion.reduced);
    if (!deal) return true;
    this.#duration = deal.every >= 400 ? Math.min(deal.every * 0.85, MOVE.shuffle) : 0;
    this.choose(deal.changes, deal.isLast ? 'change' : 'input');
    return !deal.isLast;
  }

  protected override get run(): Run | null {
    return (this.#played && this.late.module?.runOf(this.#played, this.#say())) ?? null;
  }

  protected override runTo(at: number): Partial<Values> {
    return this.#values.view === 'repeats' ? { repeats: at } : { permutations: at };
  }

  protected override choose(
    values: Readonly<Record<string, unknown>>,
    phase: 'input' | 'change' = 'change',
    data?: object | null,
  ): void {
    // What was pressed is asked no more.
    if (phase === 'change') this.#pointing.walk(null);
    const { step } = values;
    const moved = step !== undefined && values['permutations'] === undefined ? movedTo(this.#values, step as Step) : {};
    super.choose({ ...values, ...moved }, phase, data);
  }

  protected override async dataForm(): Promise<DataForm> {
    return (await import('./data-form.js')).dataForm;
  }

  /** Other data have other groups. */
  protected override following(name: string): Readonly<Record<string, unknown>> {
    return name === 'data' ? { treatment: '' } : {};
  }

  protected override async codeModule(): Promise<Programs> {
    return (await import('./code/programs.js')).programsOf(this.#view());
  }

  protected override async walkGuide(): Promise<WalkGuide> {
    const { walkOf } = await import('./later.js');
    return {
      walk: (scene) => walkOf(this.#view(), scene, this.size.width, this.format.dir, this.#say()),
      walked: (stop) => {
        this.#pointing.walk(stop?.series.id === 'shuffles' ? Number(stop.series.key(stop.index)) : null);
      },
    };
  }

  protected override async questionModule(): Promise<readonly Question[]> {
    const { questionsOf } = await import('./questions.js');
    return questionsOf(() => {
      const view = this.#view();
      return { view, words: this.#say(), heap: () => this.#sceneOf(view).heap, isOwn: this.ownData !== null };
    });
  }

  protected override settle(values: Readonly<Record<string, unknown>>, data: object | null) {
    const asked = { values: values as Values, data: data as TwoGroups | null };
    const { names, found } = groupNames(this.#study.data(asked), asked.values.treatment);
    if (found) return { values, problems: [] };
    // The herd may be waiting for its data: then the name is only not known yet.
    const problem: Problem = {
      source: 'treatment',
      severity: data ? 'error' : 'notice',
      message: { key: 'unknownGroup', values: { name: asked.values.treatment, names } },
    };
    return { values, problems: [problem] };
  }

  protected override handleMoved(id: string, value: number, phase: 'input' | 'change'): void {
    this.#row = Number(id.replace('value-', ''));
    this.#duration = MOVE.drag;
    this.#setValue(this.#row, roundTo(value, this.#view().herd.decimals), phase);
  }

  #setValue(row: number, value: number, phase: 'input' | 'change' = 'change'): void {
    this.choose({}, phase, withValue(this.#study.data(this.#asked), row, value));
  }

  protected override pointAt(place: { x: number; y: number; pressed: boolean } | null): void {
    const heap = this.#drawn?.heap;
    const shuffle = heap && place ? (this.late.module?.shuffleUnder(heap, place) ?? null) : null;
    this.#pointing.hover(shuffle, place?.pressed === true);
  }

  protected override visibilityChanged(visible: boolean): void {
    this.#study.setVisible(visible);
  }

  protected override prepare(): readonly (() => void)[] {
    return [
      () => {
        this.#checkStatistic();
      },
    ];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#checkStatistic();
    const view = this.#view();
    const scene = this.#sceneOf(view);
    const { values, data, pointed, row, attending } = this.#asked;
    const shown = [JSON.stringify(values), data, pointed, row, attending];
    // What a computation adds while things move does not start them anew.
    const same = shown.every((part, i) => Object.is(part, this.#shown[i]));
    if (same && this.#tween.moving) this.#tween.replace(scene);
    else this.#tween.go(scene, this.#duration);
    this.#shown = shown;
    if (!same) this.#duration = MOVE.step;
  }

  get #drawn(): DrawnScene | undefined {
    return this.hasUpdated ? this.#sceneOf(this.#view()) : undefined;
  }

  get #values(): Values {
    return this.values as Values;
  }

  protected override get needsLate(): boolean {
    return this.#played === null || needsMore(this.#values, this.ownData !== null || this.statisticFunction !== null);
  }

  protected override isComputable({ statistic }: Readonly<Record<string, unknown>>): boolean {
    return statistic === 'mean-difference' || this.late.module !== undefined;
  }

  get #asked(): Asked {
    return {
      values: this.#values,
      data: this.ownData as TwoGroups | null,
      ownStatistic: this.#goodStatistic,
      pointed: this.#pointing.shuffle,
      row: this.#row,
      attending: this.#attending,
      playing: this.playing,
      later: this.late.module,
    };
  }

  #view(): View {
    return this.#study.view(this.#asked);
  }

  #say(): Words {
    return this.#words(this.#view(), this.format);
  }

  #sceneOf(view: View): DrawnScene {
    return this.#scene(view, this.size.width, this.format.dir, this.#say(), this.sentence, this.late.module);
  }

  /** Takes the page's own statistic if it works on the data; says so if it does not. */
  #checkStatistic(): void {
    const before = this.#goodStatistic;
    this.#goodStatistic = this.statisticFunction;
    const problem = (error: unknown): void => {
      const reason = quote(error instanceof Error ? error.message : error);
      this.setProblems('statistic-function', [
        { source: 'statistic-function', severity: 'error', message: { key: 'statisticFailed', values: { reason } } },
      ]);
    };
    try {
      this.#view();
      if (this.#study.error) problem(this.#study.error);
      else this.setProblems('statistic-function', []);
    } catch (error) {
      this.#goodStatistic = before === this.statisticFunction ? null : before;
      problem(error);
    }
  }

  protected override renderFigure(): TemplateResult {
    const goal = this.#sceneOf(this.#view());
    return this.figure(this.#tween.scene ?? goal, alpacaSymbols, goal);
  }

  protected override renderControls(): TemplateResult {
    const words = this.#say();
    const parts: ControlParts = {
      words,
      note: this.story.note,
      ownStatistic: this.#goodStatistic !== null,
      ownData: this.ownData !== null,
      repeating: this.#study.repeatingProgress,
      settingsTitle: say(en, { key: 'settings' }, this.format),
      choose: (values, phase) => {
        this.choose(values, phase);
      },
      simulate: (values, phase) => {
        this.choose(values, phase, null);
      },
      attend: ({ type }) => {
        this.#attending = type === 'focusin';
        this.#duration = MOVE.glance;
        this.requestUpdate();
      },
      pick: (row) => {
        this.#row = row;
        this.requestUpdate();
      },
      setValue: (row, value) => {
        this.#setValue(row, value);
      },
      stop: () => {
        this.choose({ repeats: words.view.repeats?.repeats ?? 0 });
      },
    };
    return controlsOf(parts, this.late.module);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'permutation-test-alpacas': PermutationTestAlpacas;
  }
}
