import { css } from 'lit';

/** What asks; fetched with it. */
export const askingStyles = css`
  .asking {
    display: grid;
    gap: 10px;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
    border-radius: 3px 9px 9px 3px;
  }
  .asking:empty {
    display: none;
  }
  .asking fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 16px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .asking legend,
  .asking .prompt {
    padding: 0;
    margin-block-end: 8px;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.35;
    max-inline-size: 42em;
  }
  .asking .prompt {
    margin: 0;
  }
  .asking .hint,
  .asking .why,
  .asking .score {
    flex: 1 0 100%;
    font-size: 0.9375em;
  }
  .asking .why {
    max-inline-size: 46em;
  }
  /* It goes the way of the axis in the picture, which runs from left to right in every language. */
  .asking :is(.along, .amount) {
    display: contents;
  }
  .asking .along input {
    direction: ltr;
  }
  .asking .hint {
    color: var(--_muted);
  }
  .asking .feedback {
    font-weight: 650;
    max-inline-size: 44em;
  }
  .asking .score {
    font-variant-numeric: tabular-nums;
  }
  .asking .options {
    display: grid;
    gap: 2px;
    flex-basis: 100%;
  }
  .asking .options label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 32px;
    inline-size: fit-content;
    cursor: pointer;
  }
  .asking input[type='radio'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .asking input[type='radio']:focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }
  .asking .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .asking ol {
    margin: 0;
    padding-inline-start: 1.4em;
    display: grid;
    gap: 4px;
    font-size: 0.9375em;
  }
  .asking ol .value {
    white-space: nowrap;
  }
  /* A finger that draws does not scroll the page. */
  .handle[data-handle^='answer-'] {
    touch-action: none;
    cursor: crosshair;
  }
  @media print {
    .asking {
      break-inside: avoid;
      background: none;
    }
    .asking button,
    .asking .hint {
      display: none;
    }
  }
`;
