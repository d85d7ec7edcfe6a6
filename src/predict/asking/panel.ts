import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button, range } from '../../chrome/controls.js';
import { richText } from '../../chrome/rich-text.js';
import type { predictWords } from '../../locales/en-predict.js';
import type { Message } from '../../locales/message.js';
import { middleOf, onGrid, type Draft } from '../draft.js';
import type { ChoiceQuestion, NumberQuestion, Question } from '../question.js';

export type Words = Message<typeof predictWords>;

/** What the panel shows of a question. */
export interface PanelView {
  readonly question: Question;
  readonly prompt: string;
  readonly draft: Draft;
  readonly phase: 'open' | 'waiting' | 'revealed';
  /** Said of a committed answer; empty before. */
  readonly feedback: string;
  readonly why: string;
  readonly score: string;
  readonly isLast: boolean;
  /** Said to those who do not see the question change. */
  readonly spoken: string;
  readonly say: (words: Words) => string;
  readonly on: {
    readonly draft: (draft: Draft) => void;
    readonly commit: () => void;
    readonly next: () => void;
  };
}

/** Arrow keys move between choices; a slide deck around us must not see them. */
function keepKeys(event: KeyboardEvent): void {
  const isChoice = event.target instanceof HTMLInputElement && event.target.type === 'radio';
  if (isChoice && (event.key.startsWith('Arrow') || event.key === ' ')) event.stopPropagation();
}

function choices(question: ChoiceQuestion, { draft, on }: PanelView): TemplateResult {
  return html`<div class="options">
    ${question.options().map(
      ({ id, text }) =>
        html`<label
          ><input
            type="radio"
            name="answer-choice"
            value=${id}
            .checked=${live(draft === id)}
            @change=${() => {
              on.draft(id);
            }}
          />${text}</label
        >`,
    )}
  </div>`;
}

/** As many digits as a field has room for, and a hand means. */
const short = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(4)));

function numbers(question: NumberQuestion, { draft, say, on }: PanelView): TemplateResult {
  const limits = question.range();
  const { min, max, step } = limits;
  const value = typeof draft === 'number' ? draft : null;
  const set = (given: number): void => {
    if (Number.isFinite(given)) on.draft(onGrid(given, limits));
  };
  return html`<div class=${question.axis() ? 'along' : 'amount'}>
      ${range({
        name: 'answer',
        label: say({ key: 'yours' }),
        value: value ?? middleOf(limits),
        min,
        max,
        step,
        valueText: value === null ? say({ key: 'noAnswer' }) : question.say(value),
        main: true,
        onInput: set,
        onChange: set,
      })}
    </div>
    <label class="control" part="control"
      ><span class="label">${say({ key: 'field' })}</span>
      <input
        type="number"
        name="answer-field"
        .step=${'any'}
        .value=${live(value === null ? '' : short(question.report?.(value) ?? value))}
        @change=${({ currentTarget }: Event) => {
          const given = (currentTarget as HTMLInputElement).valueAsNumber;
          set(question.typed?.(given) ?? given);
        }}
    /></label>
    <p class="hint">${say({ key: question.axis() ? 'byHand' : 'byField' })}</p>`;
}

function widget(view: PanelView): unknown {
  const { question, say } = view;
  if (question.kind === 'choice') return choices(question, view);
  if (question.kind === 'number') return numbers(question, view);
  return html`<p class="hint">${say({ key: 'byDrawing' })}</p>`;
}

/** How it was answered; it is said as soon as it is there. */
function verdict({ phase, feedback, why, score, say }: PanelView): unknown {
  if (phase === 'open') return nothing;
  if (phase === 'waiting') return html`<p class="hint">${say({ key: 'computing' })}</p>`;
  return html`<div class="verdict">
    <p class="feedback">${feedback}</p>
    <p class="why">${richText(why)}</p>
    <p class="score">${score}</p>
  </div>`;
}

/** The question, the way to answer it, and what came of it. One button goes on: the focus stays where it is. */
export function questionPanel(view: PanelView): TemplateResult {
  const { prompt, draft, phase, isLast, spoken, say, on } = view;
  const isOpen = phase === 'open';
  return html`<div class="asking" part="question" @keydown=${keepKeys}>
    ${
      isOpen
        ? html`<fieldset>
            <legend>${richText(prompt)}</legend>
            ${widget(view)}
          </fieldset>`
        : html`<p class="prompt">${richText(prompt)}</p>`
    }
    <div role="status">${isOpen ? html`<p class="spoken">${spoken}</p>` : verdict(view)}</div>
    <div class="row">
      ${button({
        label: say({ key: isOpen ? 'commit' : isLast ? 'toSummary' : 'next' }),
        primary: true,
        disabled: isOpen ? draft === null : phase === 'waiting',
        onClick: isOpen ? on.commit : on.next,
      })}
      ${
        isOpen && view.question.kind !== 'choice'
          ? button({
              label: say({ key: 'clear' }),
              disabled: draft === null,
              onClick: () => {
                on.draft(null);
              },
            })
          : nothing
      }
    </div>
  </div>`;
}

/** All of it, when the last question is answered. */
export function summaryPanel(
  answers: readonly { readonly prompt: string; readonly score: string }[],
  mean: string,
  canReseed: boolean,
  say: (words: Words) => string,
  again: () => void,
): TemplateResult {
  const isNone = answers.length === 0;
  return html`<div class="asking" part="question">
    <p class="prompt">${say({ key: 'summaryTitle' })}</p>
    <div role="status">
      <p>${isNone ? say({ key: 'noQuestions' }) : say({ key: 'summary', values: { mean } })}</p>
      <ol>
        ${answers.map(({ prompt, score }) => html`<li>${richText(prompt)} <span class="value">${score}</span></li>`)}
      </ol>
    </div>
    ${
      isNone
        ? nothing
        : html`<div class="row">
            ${button({ label: say({ key: canReseed ? 'askAgain' : 'askSameAgain' }), primary: true, onClick: again })}
          </div>`
    }
  </div>`;
}
