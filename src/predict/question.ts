import type { Mark } from '../viz/scene.js';
import type { Tolerance } from './score.js';

type Values = Readonly<Record<string, unknown>>;

/** A rectangle of the picture, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where in the picture a number is answered: a marker along this axis, from the least to the largest answer. */
export interface Axis {
  readonly box: Box;
  /** Places of the least and the largest answer, px. */
  readonly track: readonly [number, number];
}

/** Where in the picture a line is drawn. */
export interface Plot {
  readonly box: Box;
  /** The places that are asked for: px from the left, and their names. */
  readonly places: readonly { readonly x: number; readonly name: string }[];
  /** The height of a value, px. */
  readonly y: (value: number) => number;
  /** What can be drawn: from 0 at the bottom of the box to this at its top. */
  readonly max: number;
}

export interface QuestionWords {
  /** Six words at most. */
  readonly title: string;
  /** What the picture shows while the question is open; it stands in for the sentence, too. */
  readonly text: string;
  readonly prompt: string;
}

interface Asking {
  readonly id: string;
  /** Whether it can be asked now: of these data, with these settings. Always, when absent. */
  readonly isAsked?: () => boolean;
  /** Settings that the question is asked under, and those that answer it. */
  readonly asked: (values: Values) => Values;
  readonly revealed: (values: Values) => Values;
  /**
   * The marks, by their ids, that stay in the picture while the question is open, and the series of marks that a reader can
   * walk through. All others are left out.
   */
  readonly shows: (mark: string) => boolean;
  /**
   * Marks that are added while the question is open: what is given, on scales that are not made for the answer. Their ids
   * begin with `given`.
   */
  readonly given?: () => readonly Mark[];
  /** Parts of the picture that are empty until the answer is out, and say so. */
  readonly covers?: () => readonly Box[];
  /** Names of the results that stay while the question is open; all others are left out. */
  readonly keeps?: readonly string[];
  /** In the reader's language; asked for while the question is open. */
  readonly words: () => QuestionWords;
  /** Why the answer is what it is, with its numbers; asked for when it is out. */
  readonly why: () => string;
}

/** The learner drags a marker, or types. */
export interface NumberQuestion extends Asking {
  readonly kind: 'number';
  readonly range: () => { readonly min: number; readonly max: number; readonly step: number };
  /** Null where the picture has no such axis: then there are a slider and a field alone. */
  readonly axis: () => Axis | null;
  readonly tolerance: () => Tolerance;
  /** Null while it is still being computed. */
  readonly truth: () => number | null;
  /** A value with its unit. */
  readonly say: (value: number) => string;
  /** What the page is told for an answer or the truth: the same number, when absent. */
  readonly report?: (value: number) => number;
  /** The answer that a typed number means, where `report` tells another one. */
  readonly typed?: (told: number) => number;
  /** The answer is a place rather than an amount: it is too far to the left or right, not too low or high. */
  readonly isPlace?: boolean;
}

/** The learner draws. */
export interface LineQuestion extends Asking {
  readonly kind: 'line';
  readonly plot: () => Plot;
  /** The picture itself draws the truth, with its name. */
  readonly isPictured?: boolean;
  /** What is drawn as an answer: the same numbers, when absent. */
  readonly read?: (drawn: readonly number[]) => readonly number[];
  readonly tolerance: () => Tolerance;
  /** The highest that can be answered: a truth beyond it is judged as if it were this high. */
  readonly top?: () => number;
  readonly truth: () => readonly number[] | null;
  readonly say: (value: number) => string;
}

/** The learner chooses. */
export interface ChoiceQuestion extends Asking {
  readonly kind: 'choice';
  readonly options: () => readonly { readonly id: string; readonly text: string }[];
  /** The id of the right one. */
  readonly truth: () => string | null;
}

/** What an explainer asks before it shows. Everything is a function: it is asked for when it is needed, and is true then. */
export type Question = NumberQuestion | LineQuestion | ChoiceQuestion;

/** An answer of any kind, as plain data: a number, the numbers of a line, or the id of a choice. */
export type AnswerValue = number | readonly number[] | string;

/** A committed answer. */
export interface Answer {
  readonly question: string;
  readonly prompt: string;
  readonly answer: AnswerValue;
  readonly truth: AnswerValue;
  /** 0 to 1. */
  readonly score: number;
}
