/** What every event of an explainer carries: plain data, safe to post or store. */
export interface ExplainerDetail {
  readonly state: Readonly<Record<string, unknown>>;
  readonly results: Readonly<Record<string, unknown>>;
}

export interface StepDetail extends ExplainerDetail {
  /** Name of the step now on screen, its place (from 0) and how many there are. */
  readonly step: string;
  readonly index: number;
  readonly count: number;
}

export interface AnswerDetail extends ExplainerDetail {
  /** Id of the question, and what was asked, in the reader's language. */
  readonly question: string;
  readonly prompt: string;
  /** A number, the numbers of a drawn line, or the id of a choice; and what would have been right. */
  readonly answer: number | readonly number[] | string;
  readonly truth: number | readonly number[] | string;
  /** 0 to 1. */
  readonly score: number;
  /** Place of the question (from 0), and how many are asked. */
  readonly index: number;
  readonly count: number;
}

export interface ErrorDetail extends ExplainerDetail {
  /** What is wrong, where, and what is allowed; in the reader's language. */
  readonly message: string;
  /** Which input it is about: an attribute's name, `data`, `src`, `state`, or `reader`: data that a reader brought. */
  readonly source: string;
}

export interface ExplainerEventMap {
  'explainer-ready': ExplainerDetail;
  'explainer-input': ExplainerDetail;
  'explainer-change': ExplainerDetail;
  'explainer-step': StepDetail;
  'explainer-play': ExplainerDetail;
  'explainer-pause': ExplainerDetail;
  'explainer-end': ExplainerDetail;
  'explainer-answer': AnswerDetail;
  'explainer-error': ErrorDetail;
}

/** Bubbles and crosses shadow roots, so that a host page can listen in one place. */
export class ExplainerEvent<K extends keyof ExplainerEventMap> extends CustomEvent<ExplainerEventMap[K]> {
  constructor(type: K, detail: ExplainerEventMap[K]) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'explainer-ready': ExplainerEvent<'explainer-ready'>;
    'explainer-input': ExplainerEvent<'explainer-input'>;
    'explainer-change': ExplainerEvent<'explainer-change'>;
    'explainer-step': ExplainerEvent<'explainer-step'>;
    'explainer-play': ExplainerEvent<'explainer-play'>;
    'explainer-pause': ExplainerEvent<'explainer-pause'>;
    'explainer-end': ExplainerEvent<'explainer-end'>;
    'explainer-answer': ExplainerEvent<'explainer-answer'>;
    'explainer-error': ExplainerEvent<'explainer-error'>;
  }
}
