import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { plainText } from '../../chrome/rich-text.js';
import { quote, type Problem } from '../../contract/problem.js';
import { ExplainerEvent } from '../../events/explainer-events.js';
import { predictWords } from '../../locales/en-predict.js';
import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import type { Scene, Table } from '../../viz/scene.js';
import type { Walk } from '../../viz/walk.js';
import { coveredMarks, none, overlayOf, type AnswerWords, type Overlay } from '../answer-marks.js';
import { onGrid, swept, type Draft } from '../draft.js';
import { judge, type Judgement } from '../feedback.js';
import type { Answer, AnswerValue, Box, Question, QuestionWords } from '../question.js';
import { askingStyles } from './asking.styles.js';
import { Drawing } from './drawing.js';
import { questionPanel, summaryPanel, type Words } from './panel.js';
import { coverGetter, coverMethod } from './veil.js';

type Values = Readonly<Record<string, unknown>>;

/** What asking needs of an explainer. */
interface AskingHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly state: Values;
  readonly results: Values;
}

export interface AskingParts {
  readonly host: AskingHost;
  readonly format: () => Format;
  /** The page asks for predictions now. */
  readonly isOn: () => boolean;
  /** Ids of the questions that the page wants, in its order; empty for all. */
  readonly wanted: () => string;
  readonly isLocked: (setting: string) => boolean;
  readonly isOwnData: () => boolean;
  readonly setProblems: (problems: readonly Problem[]) => void;
}

/** Parts of the frame that wait until an answer is committed; those that change settings until all are. */
const untilCommitted: ReadonlySet<string> = new Set(['sentence', 'table', 'data', 'share', 'code', 'export']);
const untilDone: ReadonlySet<string> = new Set(['transport', 'controls']);

/** One answer's way: it is open, then committed, then (the truth may have to be computed) revealed. After the last one all is done. */
type Phase = 'open' | 'waiting' | 'revealed' | 'done';

/** Seeds are whole numbers below this. */
const SEEDS = 1_000_000;

/**
 * Asks one question after the other, and keeps the answer to each out of everything that can be read until the learner has
 * committed to one: out of the picture, the words, the numbers, events and programs.
 */
export class Session implements ReactiveController {
  readonly #parts: AskingParts;
  readonly #all: readonly Question[];
  #phase: Phase = 'open';
  #index = 0;
  #round = 0;
  #draft: Draft = null;
  /** The place of a line that the keyboard is at. */
  #current = 0;
  #answers: readonly Answer[] = [];
  #judgement: Judgement | null = null;
  #truth: AnswerValue | null = null;
  /** What was asked, as it was asked. */
  #asked: QuestionWords | null = null;
  #hasHands = false;
  #over: ((values: Values) => Values) | undefined;

  constructor(parts: AskingParts, questions: readonly Question[]) {
    this.#parts = parts;
    this.#all = questions;
    this.#cover();
    parts.host.addController(this);
    this.#lay();
  }

  /** Committed answers, in the order they were given. */
  get answers(): readonly Answer[] {
    return this.#answers;
  }

  /** The settings that the question lays over those in force; another function whenever they may have changed. */
  get over(): ((values: Values) => Values) | undefined {
    return this.#over;
  }

  /** What stands over the story's place while questions are asked. */
  get place(): string | undefined {
    const { question } = this;
    if (!question) return undefined;
    return this.#say({ key: 'place', values: { index: this.#index + 1, count: this.#questions.length } });
  }

  /** The question that is asked or was just answered. */
  get question(): Question | undefined {
    return this.#phase === 'done' ? undefined : this.#questions[this.#index];
  }

  isHidden(part: string): boolean {
    if (!this.question) return false;
    return untilDone.has(part) || (this.#isOpen && untilCommitted.has(part));
  }

  /** The picture as the learner may see it, with the answer in it. */
  drawnOver(scene: Scene): Scene {
    const { question } = this;
    if (!question) return scene;
    const { marks, handles } = this.#overlay(question);
    if (!this.#isOpen) return { ...scene, marks: [...scene.marks, ...marks], handles: [] };
    const shown = scene.marks.filter(({ id }) => question.shows(id));
    const covered = coveredMarks(question.covers?.() ?? [], this.#say({ key: 'covered' }));
    return {
      ...scene,
      marks: [...shown, ...covered, ...(question.given?.() ?? []), ...marks],
      handles,
      summary: plainText(question.words().text),
    };
  }

  /** Of the marks that can be asked one by one, those that tell nothing. */
  walkable(walk: Walk): Walk {
    const { question } = this;
    return this.#isOpen && question ? walk.filter(({ id }) => question.shows(id)) : walk;
  }

  panel(): TemplateResult {
    const { question } = this;
    const format = this.#parts.format();
    if (!question || this.#phase === 'done') {
      const answers = this.#answers.map(({ prompt, score }) => ({ prompt, score: format.percent(score) }));
      const canReseed = !this.#parts.isLocked('seed') && !this.#parts.isOwnData();
      return summaryPanel(answers, format.percent(this.#mean), canReseed, this.#say, this.#again);
    }
    const { prompt } = this.#wordsOf(question);
    return questionPanel({
      question,
      prompt,
      draft: this.#draft,
      phase: this.#phase,
      feedback: this.#judgement ? this.#say(this.#judgement.feedback) : '',
      why: this.#phase === 'revealed' ? question.why() : '',
      score: this.#scoreText(),
      isLast: this.#index === this.#questions.length - 1,
      spoken: this.#index > 0 || this.#round > 0 ? plainText(prompt) : '',
      say: this.#say,
      on: { draft: this.#setDraft, commit: this.#commit, next: this.#next },
    });
  }

  /** Everything from the first question on, with the data of the page. */
  restart(): void {
    this.#round = 0;
    this.#answers = [];
    this.#ask(0);
  }

  hostUpdate(): void {
    const { isOn, setProblems } = this.#parts;
    setProblems(isOn() ? this.#unknown : []);
  }

  /** The truth may have had to be computed: it is there now, or will be after another update. */
  hostUpdated(): void {
    if (!this.#hasHands) this.#takeHands();
    const { question } = this;
    if (this.#phase !== 'waiting' || !question || this.#draft === null || !this.#parts.isOn()) return;
    const truth = question.truth();
    if (truth === null) return;
    const answer =
      question.kind === 'line' && typeof this.#draft === 'object' && question.read
        ? question.read(this.#draft)
        : this.#draft;
    this.#judgement = judge(question, answer, truth);
    this.#truth = truth;
    this.#phase = 'revealed';
    const prompt = plainText(this.#asked?.prompt ?? '');
    const told = (value: AnswerValue): AnswerValue =>
      question.kind === 'number' && typeof value === 'number' ? (question.report?.(value) ?? value) : value;
    const given: Answer = Object.freeze({
      question: question.id,
      prompt,
      answer: told(answer),
      truth: told(truth),
      score: this.#judgement.score,
    });
    this.#answers = Object.freeze([...this.#answers, given]);
    const { host } = this.#parts;
    const { state, results } = host;
    host.dispatchEvent(
      new ExplainerEvent('explainer-answer', {
        state,
        results,
        ...given,
        index: this.#index,
        count: this.#questions.length,
      }),
    );
    host.requestUpdate();
  }

  /** Styles, keys and hands need a page: a server, which draws as well, has none. */
  #takeHands(): void {
    this.#hasHands = true;
    const root = this.#parts.host.renderRoot;
    const { styleSheet } = askingStyles;
    if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    root.addEventListener('keydown', this.#keydown as EventListener, true);
    new Drawing(root, this.#drawnIn, this.#stroke);
  }

  get #isOpen(): boolean {
    return this.#phase === 'open' && this.question !== undefined && this.#parts.isOn();
  }

  get #wantedIds(): readonly string[] {
    return this.#parts
      .wanted()
      .split(/[\s,]+/)
      .filter(Boolean);
  }

  /** The questions of this page that can be asked of these data. */
  get #questions(): readonly Question[] {
    const ids = this.#wantedIds;
    const chosen = ids.flatMap((id) => this.#all.filter((question) => question.id === id));
    return (chosen.length > 0 ? chosen : this.#all).filter(({ isAsked }) => isAsked?.() ?? true);
  }

  get #unknown(): readonly Problem[] {
    const allowed = this.#all.map(({ id }) => id);
    return this.#wantedIds
      .filter((id) => !allowed.includes(id))
      .map((id) => ({
        source: 'questions',
        severity: 'error',
        message: { key: 'notAllowed', values: { name: 'questions', got: quote(id), allowed } },
      }));
  }

  get #mean(): number {
    const scores = this.#answers.map(({ score }) => score);
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  }

  readonly #say = (words: Words): string => say(predictWords, words, this.#parts.format());

  #wordsOf(question: Question): QuestionWords {
    return this.#asked ?? question.words();
  }

  #scoreText(): string {
    const format = this.#parts.format();
    const last = this.#answers.at(-1);
    if (!last) return '';
    const score = format.percent(last.score);
    const count = this.#answers.length;
    return count === 1
      ? this.#say({ key: 'score', values: { score } })
      : this.#say({
          key: 'scoreSoFar',
          values: { score, mean: format.percent(this.#mean), count: format.integer(count) },
        });
  }

  get #answerWords(): AnswerWords {
    return {
      yours: this.#say({ key: 'yours' }),
      truth: this.#say({ key: 'truth' }),
      dragHint: this.#say({ key: 'dragHint' }),
      drawHint: this.#say({ key: 'drawHint' }),
      marker: this.#say({ key: 'markerHandle' }),
      noAnswer: this.#say({ key: 'noAnswer' }),
      lineAt: (place) => this.#say({ key: 'lineHandle', values: { place } }),
    };
  }

  #overlay(question: Question): Overlay {
    if (question.kind === 'choice') return none;
    return overlayOf(question, this.#draft, this.#truth, this.#isOpen, this.#current, this.#answerWords);
  }

  /** Another moment is on screen: its settings lie over those in force. */
  #lay(): void {
    const { question } = this;
    const round = this.#round;
    const canReseed = !this.#parts.isLocked('seed');
    this.#over = (values) => {
      if (!question) return values;
      const seeded =
        round > 0 && canReseed && typeof values['seed'] === 'number'
          ? { ...values, seed: (values['seed'] + round) % SEEDS }
          : values;
      return { ...seeded, ...(this.#phase === 'open' ? question.asked(seeded) : question.revealed(seeded)) };
    };
    this.#parts.host.requestUpdate();
  }

  #ask(index: number): void {
    this.#index = index;
    this.#phase = index < this.#questions.length ? 'open' : 'done';
    [this.#draft, this.#judgement, this.#truth, this.#asked, this.#current] = [null, null, null, null, 0];
    this.#lay();
  }

  readonly #setDraft = (draft: Draft): void => {
    if (!this.#isOpen) return;
    this.#draft = draft;
    this.#parts.host.requestUpdate();
  };

  readonly #commit = (): void => {
    const { question } = this;
    if (!this.#isOpen || !question || this.#draft === null) return;
    this.#asked = question.words();
    this.#phase = 'waiting';
    this.#lay();
  };

  readonly #next = (): void => {
    if (this.#phase === 'revealed') this.#ask(this.#index + 1);
  };

  /** The same questions of other data: the seed goes on by one. */
  readonly #again = (): void => {
    this.#round += 1;
    this.#answers = [];
    this.#ask(0);
  };

  #cover(): void {
    const { host } = this.#parts;
    const ifOpen = (open: (question: Question) => unknown, original: () => unknown): unknown => {
      const { question } = this;
      return this.#isOpen && question ? open(question) : original();
    };
    coverGetter(host, 'results', (original) =>
      ifOpen(({ keeps = [] }) => {
        const results = original() as Values;
        return Object.fromEntries(keeps.filter((name) => name in results).map((name) => [name, results[name]]));
      }, original),
    );
    coverGetter(host, 'sentence', (original) => ifOpen((question) => plainText(question.words().text), original));
    coverGetter(host, 'table', (original) => ifOpen(() => this.#emptyTable, original));
    coverGetter(host, 'story', (original) => {
      const { question } = this;
      const story = original() as { readonly steps: readonly string[] };
      if (!question || !this.#parts.isOn()) return story;
      const { title, text } = this.#wordsOf(question);
      return { ...story, name: this.#say({ key: 'name' }), title, text, note: '' };
    });
    coverMethod(host, 'codeModule', (original) =>
      ifOpen(() => Promise.reject(new Error(this.#say({ key: 'codeWaits' }))), original),
    );
    // Nothing in the picture answers while a question is open.
    for (const name of ['pointAt', 'play']) coverMethod(host, name, (original) => ifOpen(() => undefined, original));
    coverMethod(host, 'handleMoved', (original, [id, value]) =>
      ifOpen((question) => {
        this.#moved(question, String(id), Number(value));
      }, original),
    );
    coverMethod(host, 'reset', (original) => {
      original();
      if (this.#parts.isOn()) this.restart();
    });
  }

  get #emptyTable(): Table {
    return { caption: this.#say({ key: 'waitsForAnswer' }), columns: [], rows: [] };
  }

  /** A handle of the answer was moved by keys. */
  #moved(question: Question, id: string, value: number): void {
    if (question.kind === 'number') this.#setDraft(onGrid(value, question.range()));
    if (question.kind !== 'line') return;
    const place = Number(id.replace('answer-', ''));
    this.#current = place;
    this.#setDraft(this.#lineOf(question).map((old, i) => (i === place ? value : old)));
  }

  #lineOf(question: Question & { kind: 'line' }): readonly number[] {
    const { places, max } = question.plot();
    return Array.isArray(this.#draft) ? (this.#draft as readonly number[]) : places.map(() => max / 2);
  }

  readonly #drawnIn = (): Box | null => {
    const { question } = this;
    if (!this.#isOpen || !question || question.kind === 'choice') return null;
    return question.kind === 'number' ? (question.axis()?.box ?? null) : question.plot().box;
  };

  readonly #stroke = (from: { x: number; y: number }, to: { x: number; y: number }): void => {
    const { question } = this;
    if (question?.kind === 'number') {
      const { min, max } = question.range();
      const [low, high] = question.axis()?.track ?? [0, 1];
      this.#setDraft(onGrid(min + ((to.x - low) / (high - low)) * (max - min), question.range()));
    }
    if (question?.kind !== 'line') return;
    const { box, places, max } = question.plot();
    const value = (y: number): number => ((box.y + box.height - y) / box.height) * max;
    const xs = places.map(({ x }) => x);
    const line = swept(
      this.#lineOf(question),
      xs,
      { x: from.x, value: value(from.y) },
      { x: to.x, value: value(to.y) },
      max,
    );
    this.#setDraft(line);
  };

  /** Left and right go along a line, as up and down move it. */
  readonly #keydown = (event: KeyboardEvent): void => {
    const { question } = this;
    const handle = (event.target as Element).closest<SVGElement>('.handle')?.dataset['handle'];
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!this.#isOpen || question?.kind !== 'line' || !handle?.startsWith('answer-') || by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const last = question.plot().places.length - 1;
    this.#current = Math.min(last, Math.max(0, Number(handle.replace('answer-', '')) + by));
    const grip = `.handle[data-handle="answer-${String(this.#current)}"]`;
    this.#parts.host.renderRoot.querySelector<SVGElement>(grip)?.focus({ preventScroll: true });
    this.#parts.host.requestUpdate();
  };
}
