import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import type { FamilyName, TruthName } from '@explainer-elements/stats';
import { column } from '../../base/column-decorator.js';
import { ExplainerElement } from '../../base/explainer-element.js';
import { setting } from '../../base/setting-decorator.js';
import type { Run } from '../../chrome/explainer-frame.js';
import type { WalkGuide } from '../../chrome/walker.js';
import type { Programs } from '../../code/program.js';
import type { DataForm } from '../../contract/data/form.js';
import type { Points } from '../../contract/data/points.js';
import type { Problem } from '../../contract/problem.js';
import { LateModule } from '../../controllers/late-module.js';
import { say } from '../../locales/message.js';
import type { Question } from '../../predict/question.js';
import { memo } from '../../viz/memo.js';
import type { SceneSize, Table } from '../../viz/scene.js';
import { axesOf } from './axes.scene.js';
import {
  isOwn,
  progressOf,
  resultsOf,
  sentenceOf,
  settings,
  type Results,
  type Study,
  type Values,
} from './bias-variance-slider.model.js';
import { createFigure, namesOf } from './bias-variance-slider.scene.js';
import { styles } from './bias-variance-slider.styles.js';
import { Computations } from './computations.js';
import { controls, type ControlParts } from './controls.js';
import { checkComplexity, mostRows, wishedComplexity } from './families.model.js';
import type { StoryStep } from './later-strings.js';
import { isKnownFamily, learnFamilies } from './known-families.model.js';
import { layoutOf } from './layout.scene.js';
import { checkMoved, dataWith, movedTo, noneMoved, rounded, strideOf, type Moved } from './moved.model.js';
import { steps, type Step } from './steps.model.js';
import type { Sample } from './study.model.js';
import { strings } from './strings.js';
import { tableOf } from './table.model.js';

/** A sweep over all complexities takes about this long, ms; each stop at least, and at most, as long as this. */
const SWEEP = { whole: 9000, shortest: 150, longest: 700 };

/** The settings that another sample comes with. */
const SAMPLE: ReadonlySet<string> = new Set(['truth', 'sampleSize', 'noise', 'seed', 'sample']);

/**
 * One slider from too simple to too complex, and four linked views of what it does: one fit to one sample, many fits to many
 * samples, the parts of the test error, and the error over all complexities.
 *
 * `results` holds every number on screen at full precision: `train` and `test` (mean squared errors of the current fit),
 * `decomposition` (`bias2`, `variance`, `noise`, `expectedTestError`, `standardError` of the gap), `closedForm` (`bias2`,
 * `variance`; null for trees and for own data), `best` (`complexity`, `error`), `at` (the decomposition where the reader
 * points), `curve` (every stop of the slider), `family`, `complexity`, `sampleSize`, `sample`, `samples`, `failedResamples`,
 * `progress` (1 when everything is computed), and `undefined`: why a number is null, by its name.
 *
 * @summary Bias, variance and the trade-off between them, computed live for six model families.
 * @element bias-variance-slider
 * @slot - Never shown by the element: a text, link or picture for readers without scripting, or the reader's own data
 *   (`<script type="text/csv">` or `<script type="application/json">` with columns x and y).
 * @event explainer-ready - The first picture stands.
 * @event explainer-input - The slider is being dragged, or moves while it plays.
 * @event explainer-change - The reader chose something.
 * @event explainer-step - The reader went to another step of the story.
 * @event explainer-play - The reader started the sweep over all complexities.
 * @event explainer-pause - The reader stopped it.
 * @event explainer-end - The sweep came to the complex end.
 * @event explainer-answer - In `mode="predict"`: the reader committed to an answer, and the truth is out.
 * @event explainer-error - Something the element was given is wrong; `detail.message` says what and what is allowed.
 * @csspart base - The whole frame.
 * @csspart story - Title and text of the step.
 * @csspart figure - The picture.
 * @csspart question - What is asked in `mode="predict"`.
 * @csspart transport - Back, next, play, undo, reset, scrubber, speed.
 * @csspart controls - The slider and what else can be chosen.
 * @csspart sentence - The picture in words.
 * @csspart table - The numbers.
 * @csspart data - Where readers bring their own data.
 * @csspart export - What saves the picture.
 * @csspart share - What shares the view.
 * @csspart code - The picture as a program.
 * @cssproperty --explainer-train - Colour of the training sample.
 * @cssproperty --explainer-test - Colour of the test sample.
 * @cssproperty --explainer-model - Colour of the fits.
 * @cssproperty --explainer-truth - Colour of the truth.
 * @cssproperty --explainer-bias - Colour of bias.
 * @cssproperty --explainer-variance - Colour of variance.
 * @cssproperty --explainer-noise - Colour of noise.
 */
export class BiasVarianceSlider extends ExplainerElement {
  static override dataSettings = ['moved'];
  static override styles: CSSResultGroup = [ExplainerElement.styles, styles];

  /** Column of own data that holds x, by its name or its place from 1; else the one called x, or the first of numbers. @attr x-column */
  @column() xColumn: string | undefined;
  /** Column of own data that holds y, by its name or its place from 1; else the one called y, or the second of numbers. @attr y-column */
  @column() yColumn: string | undefined;
  /** The model: polynomial, knn, loess, spline, ridge or tree. Choosing one goes to a sensible complexity of it. @attr family */
  @setting(settings.family) family!: FamilyName;
  /**
   * The family's own number: degree 0 to 15, k from n down to 1, span 1 down to 0.1, degrees of freedom 2 to 15, lambda 1000
   * down to 0.000001, depth 0 to 8. Not set, it is what the step of the story shows. @attr complexity
   */
  @setting(settings.complexity) complexity!: number;
  /** What simulated data come from: sine, wave, bump, step, quadratic or line. @attr truth */
  @setting(settings.truth) truth!: TruthName;
  /** Points in a simulated sample, 10 to 500. @attr sample-size */
  @setting(settings.sampleSize) sampleSize!: number;
  /** Samples (with own data: resamples) that bias and variance are estimated from, 10 to 1000. @attr samples */
  @setting(settings.samples) samples!: number;
  /** Standard deviation of the noise, 0 to 2. @attr noise */
  @setting(settings.noise) noise!: number;
  /** Where models are judged: on a grid of 101 x, or at the training x (design). @attr evaluate-at */
  @setting(settings.evaluateAt) evaluateAt!: 'grid' | 'design';
  /** The same seed gives the same samples. @attr seed */
  @setting(settings.seed) seed!: number;
  /** Which sample is on screen, from 1. @attr sample */
  @setting(settings.sample) sample!: number;
  /**
   * Points of the sample on screen that were moved: a list of [point, y], points counted from 1, y from -100 to 100; as JSON in
   * the attribute. The many samples stay as they are drawn. Another sample, seed, truth, noise or size puts the points back.
   * Own data are edited themselves. @attr moved
   */
  @setting(settings.moved) moved!: Moved;
  /** The step of the story: its name, or its place from 1. @attr step */
  @setting(settings.step) step!: Step;

  readonly #computations = new Computations(this);
  protected override readonly late = new LateModule(async () => {
    const later = await import('./later.js');
    learnFamilies(Object.values(later.regressionFamilies));
    return later;
  });
  readonly #figure = createFigure();
  readonly #layout = memo(layoutOf);
  /** What was last on screen: a complexity that is refused leaves it there. */
  #shown: Pick<Values, 'family' | 'complexity' | 'moved'> | undefined;
  /** Index of the evaluation point the reader looks at; a press pins it. */
  #probe: number | null = null;
  #pinned = false;
  /** Number of the point last taken. */
  #point = 1;
  /** While a point is dragged, the sample from before: the scales stay with it until the hand lets go. */
  #held: Sample | null = null;
  #elapsed = 0;

  override get results(): Readonly<Record<string, unknown>> & Results {
    return { ...resultsOf(this.#study, (key) => say(strings, { key }, this.format)) };
  }

  override get sentence(): string {
    const study = this.#study;
    if (isOwn(study)) return this.late.module?.ownSentence(study, this.format) ?? '';
    return say(strings, sentenceOf(study), this.format);
  }

  override get table(): Table {
    return tableOf(this.#study, this.format);
  }

  get #values(): Values {
    return this.values as unknown as Values;
  }

  get #own(): Points | null {
    return this.ownData as Points | null;
  }

  get #size(): SceneSize {
    return { width: this.size.width, dir: this.format.dir };
  }

  get #study(): Study {
    return this.#computations.study(this.#values, this.#own, this.#probe, this.#point, this.#held);
  }

  protected override get story(): { steps: readonly string[]; name: string; title: string; text: string } {
    const { step } = this;
    const { firstName, firstTitle, firstText } = this.format.in(strings);
    const { module } = this.late;
    const firstOwnText = module && this.format.in(module.ownStrings).firstOwnText;
    const first = { name: firstName, title: firstTitle, text: firstText, ownText: firstOwnText };
    const later = module && this.format.in(module.laterStory);
    const told: StoryStep | undefined = step === 'sample' ? first : later?.[step];
    const { name = '', title = '', text = '', ownText } = told ?? {};
    return { steps, name, title, text: (this.#own && ownText) || text };
  }

  /** A step of the story, and a family, come with their own complexity; another sample comes as it is drawn. */
  protected override following(name: string): Readonly<Record<string, unknown>> {
    if (name === 'step' || name === 'family') return { complexity: null };
    if (name === 'data') return { complexity: null, moved: noneMoved };
    return SAMPLE.has(name) ? { moved: noneMoved } : {};
  }

  protected override async dataForm(): Promise<DataForm> {
    const { family } = this;
    const { dataFormFor } = await import('./data-form.js');
    return dataFormFor((format) => format.in(strings).familyName({ family }, format), mostRows[family], this.format);
  }

  protected override async codeModule(): Promise<Programs> {
    return (await import('./code/programs.js')).programsOf(this.#study, this.#own);
  }

  protected override async walkGuide(): Promise<WalkGuide> {
    const { walkOf } = await import('./later.js');
    return {
      walk: (scene) => walkOf(this.#study, scene, this.#size, this.format),
      take: {
        curve: (place) => {
          this.#moveTo(place, 'change');
        },
      },
    };
  }

  protected override async questionModule(): Promise<readonly Question[]> {
    const { questionsOf } = await import('./questions.js');
    return questionsOf(() => ({ study: this.#study, size: this.#size, format: this.format }));
  }

  protected override settle(
    raw: Readonly<Record<string, unknown>>,
    data: object | null,
  ): { values: Readonly<Record<string, unknown>>; problems: readonly Problem[] } {
    const problems: Problem[] = [];
    const own = data as Points | null;
    const asked = raw as unknown as Omit<Values, 'complexity'> & { complexity: number | null };
    let { family, complexity, moved } = asked;
    if (own && own.x.length > mostRows[family]) {
      problems.push({ source: 'family', severity: 'error', message: this.#tooManyRows(family, own.x.length) });
      family = this.#shown?.family ?? 'tree';
      complexity = null;
    }
    const design = this.#computations.designFor(asked, own);
    const stops = this.#computations.stopsFor(family, design);
    if (complexity !== null) {
      const familyName = this.#familyName(family);
      const checked = checkComplexity(family, complexity, design.x, stops, familyName);
      if (!checked.ok) {
        problems.push({ source: 'complexity', severity: 'error', message: checked.message });
        const last = this.#shown?.family === family ? this.#shown.complexity : null;
        complexity = last !== null && checkComplexity(family, last, design.x, stops, familyName).ok ? last : null;
      }
    }
    complexity ??= wishedComplexity(asked.step, family, design.x.length, stops);
    if (own) moved = noneMoved;
    const checked = checkMoved(moved, design.x.length);
    if (!checked.ok) {
      problems.push({ source: 'moved', severity: 'error', message: checked.message });
      const last = this.#shown?.moved ?? noneMoved;
      moved = checkMoved(last, design.x.length).ok ? last : noneMoved;
    }
    return { values: { ...raw, family, complexity, moved }, problems };
  }

  protected override visibilityChanged(visible: boolean): void {
    this.#computations.setVisible(visible);
  }

  protected override get needsLate(): boolean {
    return this.step !== 'sample';
  }

  protected override isComputable({ family }: Readonly<Record<string, unknown>>, data: object | null): boolean {
    return isKnownFamily(family as FamilyName) && (data === null || this.late.module !== undefined);
  }

  protected override prepare(): readonly (() => void)[] {
    return [
      () => this.#study,
      () => {
        this.#computations.start(this.#values, this.#own, this.late.module?.fitResamples);
      },
      () => this.#figure(this.#study, this.#size, this.format),
    ];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.dragging) this.#held = null;
    this.#shown = this.#values;
    this.#computations.start(this.#values, this.#own, this.late.module?.fitResamples);
  }

  protected override advance(dt: number): boolean {
    const { stops, place } = this.#study;
    const last = stops.length - 1;
    this.#elapsed += dt;
    const beat = Math.min(SWEEP.longest, Math.max(SWEEP.shortest, SWEEP.whole / stops.length));
    if (this.#elapsed < beat) return true;
    this.#elapsed = 0;
    const next = place >= last ? 0 : Math.floor(place) + 1;
    this.#moveTo(next, next === last ? 'change' : 'input');
    return next < last;
  }

  protected override get run(): Run | null {
    return this.late.module?.runOf(this.#study, this.format) ?? null;
  }

  protected override runTo(at: number): Readonly<Record<string, unknown>> {
    this.#computations.postpone();
    return { complexity: this.#study.stops[at] };
  }

  protected override handleMoved(id: string, value: number, phase: 'input' | 'change'): void {
    if (id === 'complexity') this.#moveTo(Math.round(value), phase);
    else if (id === 'probe') this.#lookAt(Math.round(value), true);
    else this.#movePoint(Number(id.replace('point-', '')), value, phase);
  }

  protected override pointAt(place: Parameters<ExplainerElement['pointAt']>[0]): void {
    // A dot that is taken is not looked at.
    if (this.#held || (place?.pressed && place.handle?.startsWith('point-'))) return;
    if (!place) {
      if (!this.#pinned) this.#lookAt(null, false);
      return;
    }
    const { plots } = this.#layout(this.#size.width, this.#size.dir, namesOf(this.format));
    const plot = [plots.one, plots.many].find(
      ({ x, y, width, height }) => place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height,
    );
    if (!plot) {
      if (place.pressed || !this.#pinned) this.#lookAt(null, false);
      return;
    }
    if (this.#pinned && !place.pressed) return;
    const { at } = this.#computations.designFor(this.#values, this.#own);
    const x = (place.x - plot.x) / plot.width;
    let nearest = 0;
    at.forEach((each, i) => {
      if (Math.abs(each - x) < Math.abs((at[nearest] as number) - x)) nearest = i;
    });
    this.#lookAt(nearest, place.pressed);
  }

  protected override renderFigure(): TemplateResult {
    return this.figure(this.#figure(this.#study, this.#size, this.format));
  }

  protected override renderControls(): TemplateResult {
    const study = this.#study;
    const parts: ControlParts = {
      values: study.values,
      stops: study.stops,
      place: study.place,
      own: isOwn(study),
      count: study.design.x.length,
      working: progressOf(study),
      format: this.format,
      onPlace: this.#moveTo,
      point: {
        number: study.point,
        y: study.sample.y[study.point - 1] as number,
        axis: axesOf(study.design, study.scaled),
      },
      onChoose: this.#choose,
      onPoint: (point) => {
        this.#point = point;
        this.requestUpdate();
      },
      onMovePoint: (y) => {
        this.#movePoint(study.point, y, 'change');
      },
      onNewSample: this.#newSample,
    };
    return controls(parts, this.late.module?.panelControls);
  }

  #familyName(family: FamilyName): string {
    return this.format.in(strings).familyName({ family }, this.format);
  }

  #tooManyRows(family: FamilyName, got: number) {
    return {
      key: 'tooManyRowsFor',
      values: {
        family: this.#familyName(family),
        got,
        limit: mostRows[family],
      },
    } as const;
  }

  readonly #moveTo = (place: number, phase: 'input' | 'change'): void => {
    const { stops, values } = this.#study;
    const complexity = stops[place];
    if (complexity === undefined || (complexity === values.complexity && phase === 'input')) return;
    this.#choose({ complexity }, phase);
  };

  readonly #choose = (values: Readonly<Record<string, unknown>>, phase: 'input' | 'change' = 'change'): void => {
    const besides = Object.keys(values).flatMap((name) => Object.entries(this.following(name)));
    this.#computations.postpone();
    this.choose({ ...Object.fromEntries(besides), ...values }, phase);
  };

  #movePoint(point: number, value: number, phase: 'input' | 'change'): void {
    const { design, scaled, values } = this.#study;
    const { low, high } = axesOf(design, scaled);
    const y = rounded(value, strideOf(high - low));
    this.#point = point;
    this.#held = phase === 'input' ? scaled : null;
    if (!this.#pinned) this.#probe = null;
    if (!this.#own) this.#choose({ moved: movedTo(values.moved, point, y) }, phase);
    else {
      this.#computations.postpone();
      this.choose({}, phase, dataWith(this.#own, point, y));
    }
  }

  readonly #newSample = (): void => {
    const { sample, samples } = this.#values;
    const next = sample >= 1000 ? 1 : sample + 1;
    this.#choose({ sample: next, samples: Math.max(samples, next) });
  };

  #lookAt(index: number | null, pinned: boolean): void {
    this.#pinned = pinned;
    if (index === this.#probe) return;
    this.#probe = index;
    this.requestUpdate();
  }
}
