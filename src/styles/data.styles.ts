import { css } from 'lit';

export const dataStyles = css`
  .bring {
    display: grid;
    gap: 12px;
    padding-block: 8px;
    max-inline-size: 44em;
    font-size: 0.9375em;
  }
  .bring .limits {
    color: var(--_muted);
  }
  .bring button,
  .bring select {
    font-size: 1em;
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 16px;
    border: 1.5px dashed color-mix(in srgb, var(--_ink) 60%, transparent);
    border-radius: 9px;
  }
  .drop.over {
    border-color: var(--_focus);
    background: color-mix(in srgb, var(--_focus) 12%, transparent);
  }
  /* The native field lies over its label, without a look of its own: a click, the focus and a dropped file reach it. */
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1.5px solid color-mix(in srgb, var(--_ink) 60%, transparent);
    border-radius: 9px;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file input::file-selector-button {
    cursor: pointer;
  }
  .file:hover {
    border-color: currentColor;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .file:has(:focus-visible) {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }
  .bring .text {
    display: grid;
    gap: 3px;
  }
  .bring .label {
    font-size: 0.9333em;
  }
  .bring textarea {
    inline-size: 100%;
    resize: vertical;
    padding: 8px;
    font:
      0.8667em/1.45 ui-monospace,
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
    color: inherit;
    background: transparent;
    border: 1.5px solid color-mix(in srgb, var(--_ink) 60%, transparent);
    border-radius: 9px;
    /* Columns stand in the order in which they are written. */
    direction: ltr;
    text-align: left;
    white-space: pre;
    overflow: auto;
  }
  .bring textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .bring textarea:focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }
  .bring .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
  }
  .found:empty {
    position: absolute;
  }
  .found p {
    padding: 4px 10px;
    border-inline-start: 4px solid var(--_muted);
    margin-block-end: 4px;
  }
  .found .taken {
    border-color: var(--_control);
    font-weight: 650;
  }
  .found .error,
  .found .warning {
    border-color: var(--_treatment);
  }
  .stage.over {
    position: relative;
  }
  .stage.over::after {
    content: attr(data-letgo);
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 12px;
    text-align: center;
    font-weight: 650;
    background: color-mix(in srgb, var(--_ground) 86%, transparent);
    border: 2.5px dashed var(--_focus);
    border-radius: 9px;
    pointer-events: none;
    z-index: 1;
  }
`;
