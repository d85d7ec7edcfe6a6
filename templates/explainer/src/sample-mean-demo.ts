import { html, type TemplateResult } from 'lit';
import { column } from '../../base/column-decorator.js';
import { ExplainerElement } from '../../base/explainer-element.js';
import { setting } from '../../base/setting-decorator.js';
import { range, settingsPanel } from '../../chrome/controls.js';
import { numberField } from '../../chrome/number-field.js';
import type { WalkGuide } from '../../chrome/walker.js';
import type { Programs } from '../../code/program.js';
import type { DataForm } from '../../contract/data/form.js';
import type { Points } from '../../contract/data/points.js';
import { say } from '../../locales/message.js';
import type { Question } from '../../predict/question.js';
import type { Table } from '../../viz/scene.js';
import {
  MAX_SIZE,
  resultsOf,
  sampleOf,
  sentenceOf,
  settings,
  steps,
  type Results,
  type Step,
  type Values,
} from './sample-mean-demo.model.js';
import { scene } from './sample-mean-demo.scene.js';
import { strings } from './strings.js';

/** One value more while it plays, ms. */
const BEAT = 120;

/**
 * A sample, its mean, and what a larger sample does to it.
 *
 * @summary Shows how the mean of a sample settles as the sample grows.
 * @element sample-mean-demo
 * @slot - Never shown by the element: a text, link or picture for readers without scripting, or the data (`<script type="text/csv">`).
 * @event explainer-ready - The first picture stands.
 * @event explainer-input - A slider is being dragged, or the sample grows while it plays.
 * @event explainer-change - The reader chose something.
 * @event explainer-step - The reader went to another step of the story.
 * @event explainer-play - The reader pressed Play.
 * @event explainer-pause - The reader pressed Pause.
 * @event explainer-end - The sample is as large as it gets.
 * @event explainer-answer - In `mode="predict"`: the reader committed to an answer, and the truth is out.
 * @event explainer-error - Something the element was given is wrong; `detail.message` says what.
 * @csspart base - The whole frame.
 * @cssproperty --explainer-train - Colour of the values.
 */
export class SampleMeanDemo extends ExplainerElement {
  /** Column of own data that holds x, by its name or its place from 1. @attr x-column */
  @column() xColumn: string | undefined;
  /** Column of own data that holds the values, by its name or its place from 1. @attr y-column */
  @column() yColumn: string | undefined;
  /** The step of the story: a name, or its place from 1. @attr step */
  @setting(settings.step) step!: Step;
  /** How many values are drawn. @attr sample-size */
  @setting(settings.sampleSize) sampleSize!: number;
  /** Standard deviation of what they are drawn from. @attr spread */
  @setting(settings.spread) spread!: number;
  /** The same seed gives the same sample. @attr seed */
  @setting(settings.seed) seed!: number;

  #elapsed = 0;

  override get results(): Readonly<Record<string, unknown>> & Results {
    return { ...this.#numbers };
  }

  override get sentence(): string {
    return say(strings, sentenceOf(this.#numbers), this.format);
  }

  override get table(): Table {
    const words = this.format.in(strings);
    return {
      caption: words.tableCaption,
      columns: [words.columnRow, words.columnValue],
      rows: [...this.#sample].map((value, i) => [String(i + 1), value]),
    };
  }

  get #own(): Points | null {
    return this.ownData as Points | null;
  }

  get #sample(): Float64Array {
    return sampleOf(this.values as Values, this.#own);
  }

  /** What is on screen. `results` is for the page, which does not get the answer to an open question. */
  get #numbers(): Results {
    return resultsOf(this.#sample, this.#own);
  }

  protected override get story(): { steps: readonly string[]; name: string; title: string; text: string } {
    const words = this.format.in(strings);
    const story = {
      sample: { name: words.stepSample, title: words.titleSample, text: words.textSample },
      mean: { name: words.stepMean, title: words.titleMean, text: words.textMean },
      more: { name: words.stepMore, title: words.titleMore, text: words.textMore },
    };
    return { steps, ...story[this.step] };
  }

  protected override async dataForm(): Promise<DataForm> {
    return (await import('./data-form.js')).dataForm;
  }

  protected override async codeModule(): Promise<Programs> {
    return (await import('./code/programs.js')).programsOf(this.#sample, this.#numbers);
  }

  protected override async questionModule(): Promise<readonly Question[]> {
    const { questionsOf } = await import('./questions.js');
    return questionsOf(() => ({
      sample: this.#sample,
      results: this.#numbers,
      width: this.size.width,
      format: this.format,
    }));
  }

  protected override async walkGuide(): Promise<WalkGuide> {
    const { walkOf } = await import('./walk.scene.js');
    return { walk: (scene) => walkOf(this.#sample, scene, this.format) };
  }

  protected override advance(dt: number): boolean {
    this.#elapsed += dt;
    if (this.#elapsed >= BEAT) {
      this.#elapsed = 0;
      this.choose({ sampleSize: Math.min(MAX_SIZE, this.sampleSize + 1) }, 'input');
    }
    return this.sampleSize < MAX_SIZE;
  }

  protected override handleMoved(_id: string, value: number, phase: 'input' | 'change'): void {
    this.choose({ sampleSize: Math.round(value) }, phase);
  }

  protected override renderFigure(): TemplateResult {
    const view = { step: this.step, sample: this.#sample, results: this.#numbers, format: this.format };
    return this.figure(scene(view, { width: this.size.width, dir: this.format.dir }));
  }

  protected override renderControls(): TemplateResult {
    const words = this.format.in(strings);
    return html`${range({
      name: 'sample-size',
      label: words.sampleSize,
      value: this.sampleSize,
      min: 2,
      max: MAX_SIZE,
      step: 1,
      valueText: this.format.integer(this.sampleSize),
      main: true,
      onInput: (sampleSize) => {
        this.choose({ sampleSize }, 'input');
      },
      onChange: (sampleSize) => {
        this.choose({ sampleSize });
      },
    })}
    ${settingsPanel(
      words.settings,
      html`${range({
        name: 'spread',
        label: words.spread,
        value: this.spread,
        min: settings.spread.min ?? 0,
        max: settings.spread.max ?? 1,
        step: settings.spread.stride ?? 'any',
        valueText: this.format.fixed(this.spread, 1),
        onInput: (spread) => {
          this.choose({ spread }, 'input');
        },
        onChange: (spread) => {
          this.choose({ spread });
        },
      })}
      ${numberField({
        name: 'seed',
        label: words.seed,
        value: this.seed,
        min: 0,
        max: Number.MAX_SAFE_INTEGER,
        step: 1,
        onChange: (seed) => {
          this.choose({ seed });
        },
      })}`,
    )}`;
  }
}
