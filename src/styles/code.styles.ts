import { css } from 'lit';

export const codeStyles = css`
  .code-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-block: 6px;
  }
  .languages {
    display: flex;
    gap: 4px 14px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .languages label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .languages input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .code-said {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .code-said:not(:empty) {
    padding-block-end: 6px;
  }
  .code-text {
    max-block-size: 26em;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: 9px;
    /* A program reads from the left wherever it stands. */
    direction: ltr;
    text-align: left;
  }
  .code-text pre {
    margin: 0;
    inline-size: max-content;
    font:
      0.8125em/1.5 ui-monospace,
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
    white-space: pre;
    overflow-wrap: normal;
    tab-size: 4;
  }
  .comment {
    color: var(--_muted);
    font-style: italic;
  }
  .string {
    color: var(--_positive);
  }
  .number {
    color: var(--_negative);
  }
  .keyword {
    color: var(--_accent);
    font-weight: 650;
  }
`;
