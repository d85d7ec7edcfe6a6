import { css, type CSSResultGroup } from 'lit';
import { marks } from './marks.styles.js';
import { tokens } from './tokens.styles.js';

const frame = css`
  :host {
    --_line: color-mix(in srgb, var(--_ink) 22%, transparent);
    display: block;
    min-inline-size: 0;
    max-inline-size: 1600px;
    font: inherit;
    line-height: 1.45;
    color: inherit;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  p {
    margin: 0;
  }
  /* Room for a picture that is not drawn yet, about as high as most: while it is far away, its page keeps its length. */
  .waiting {
    min-block-size: 56rem;
  }
  .explainer {
    display: grid;
    gap: 12px;
  }
  .explainer > * {
    min-inline-size: 0;
  }
  .story {
    max-inline-size: 38em;
    /* Three lines of text are always reserved: turning the page moves nothing below. */
    min-block-size: calc(1.2em + 1.6em + 3 * 1.5em);
  }
  .narrow .story {
    min-block-size: calc(1.2em + 1.6em + 5 * 1.5em);
  }
  .place {
    font-size: 0.8125em;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--_muted);
  }
  .title {
    font-size: 1.3125em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  .prose {
    margin-block-start: 4px;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .word {
    color: var(--_role);
    font-weight: 700;
  }
  .transport,
  .controls,
  .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 12px;
  }
  .transport {
    align-items: center;
  }
  .past,
  .way {
    display: flex;
    gap: inherit;
    align-items: center;
  }
  .way {
    flex: 1 1 11em;
  }
  .way input {
    flex: 1;
    min-inline-size: 0;
    block-size: 28px;
    margin: 0;
    accent-color: var(--_muted);
  }
  .narrow .past {
    margin-inline-start: auto;
  }
  .narrow .way {
    flex-basis: 100%;
  }
  .narrow .transport {
    column-gap: 5px;
  }
  .narrow .transport button {
    padding-inline: 7px;
  }
  button,
  select,
  input[type='number'] {
    font: inherit;
    font-size: 0.9375em;
    color: inherit;
    background: transparent;
    border: 1.5px solid color-mix(in srgb, var(--_ink) 60%, transparent);
    border-radius: 9px;
    min-block-size: 36px;
    padding: 4px 12px;
  }
  select {
    background: var(--_ground);
    padding-inline: 8px;
    max-inline-size: 100%;
  }
  input[type='number'] {
    inline-size: 7em;
    padding-inline: 8px;
    font-variant-numeric: tabular-nums;
  }
  button {
    cursor: pointer;
  }
  /* The button keeps the ink, its label takes the ground colour: currentColor must not turn with it. */
  button:is(.primary, [aria-pressed='true']) {
    /* Forced colours would lay the ground under the label, which wears it. */
    forced-color-adjust: none;
    background: var(--_ink);
    border-color: var(--_ink);
  }
  button:is(.primary, [aria-pressed='true']) span {
    color: var(--_ground);
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  /* Forced colours have a colour of their own for what is off. */
  @media (forced-colors: active) {
    button:disabled {
      opacity: 1;
    }
  }
  button:hover:not(:disabled) {
    border-color: currentColor;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :is(button, select, input, summary, .scroll, .walk):focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }
  .control {
    display: inline-grid;
    /* A long option does not widen its box. */
    grid-template-columns: minmax(0, auto);
    gap: 3px;
    font-size: 0.9375em;
    max-inline-size: 100%;
  }
  .control .label {
    font-size: 0.875em;
  }
  .value {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .range input {
    inline-size: 12em;
    max-inline-size: 100%;
    min-block-size: 28px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .narrow .panel .range {
    flex-basis: 100%;
  }
  .narrow .panel .range input {
    inline-size: 100%;
  }
  .range.main {
    flex: 1 1 20em;
    font-weight: 600;
  }
  .range.main input {
    inline-size: 100%;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 28px;
    padding-block: 3px;
    font-size: 0.9375em;
  }
  /* One row of names, and what is open under all of them: the details leave their boxes to the row. */
  .tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: 22px;
  }
  .tools > [open] {
    flex-basis: 100%;
  }
  .tools > [open] > summary {
    text-decoration: underline;
    text-underline-offset: 5px;
  }
  @supports selector(::details-content) {
    .tools > details {
      display: contents;
    }
    .tools > details::details-content {
      order: 1;
      flex: 0 0 100%;
      min-inline-size: 0;
    }
  }
  .settings {
    flex-basis: 100%;
  }
  .panel {
    padding-block: 8px;
  }
  .sentence {
    /* The rule spans the frame, the line of text does not. */
    padding-inline-end: max(0px, calc(100% - 44em));
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* It stays in the tree, or a screen reader would miss its first message; only its place in the grid goes. */
  .messages:empty {
    position: absolute;
  }
  .messages p {
    font-size: 0.9375em;
    padding: 6px 10px;
    border-inline-start: 4px solid var(--_muted);
    margin-block-end: 4px;
  }
  .messages .error,
  .messages .warning {
    border-color: var(--_treatment);
  }
  .scroll {
    overflow: auto;
    max-block-size: 20em;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875em;
  }
  caption {
    text-align: start;
    padding-block: 4px;
    color: var(--_muted);
  }
  th,
  td {
    padding: 3px 12px 3px 0;
    text-align: start;
    vertical-align: bottom;
    border-block-end: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
    vertical-align: bottom;
  }
  /* The rows pass under their names. */
  th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_ground);
  }
  .number {
    text-align: end;
  }
  .printing {
    /* A grid is not cut well between its rows. */
    display: block;
    --_ink: CanvasText;
    --_ground: Canvas;
    color-scheme: light;
    color: CanvasText;
    background: Canvas;
    print-color-adjust: exact;
  }
  .printing > * {
    margin-block-end: 12px;
  }
  .printing :is(.transport, .controls, .asking, .hands, .walk-ring, .tip, .spoken, details) {
    display: none;
  }
  .printing :is(.story, .figure, tr) {
    break-inside: avoid;
  }
  .printing .story {
    min-block-size: 0;
    break-after: avoid;
  }
  .printing :is(.figure, svg) {
    inline-size: 100%;
  }
  .printing th {
    position: static;
  }
  .progress {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    font-size: 0.875em;
    color: var(--_muted);
  }
`;

/** What every explainer wears. */
export const explainerStyles: CSSResultGroup = [tokens, marks, frame];
