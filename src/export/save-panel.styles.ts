import { css } from 'lit';

export const savePanelStyles = css`
  .save {
    display: grid;
    gap: 8px;
    padding-block: 8px;
    font-size: 0.9375em;
  }
  .save .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
  }
  .save .row > .label {
    flex: 0 0 7.5em;
  }
  .narrow .save .row > .label {
    flex-basis: 100%;
  }
  .save button {
    font-size: 1em;
    min-inline-size: 44px;
  }
  .save .text {
    display: grid;
    gap: 3px;
  }
  .save textarea {
    inline-size: 100%;
    block-size: 12em;
    resize: vertical;
    padding: 8px;
    font:
      0.8125em/1.45 ui-monospace,
      monospace;
    color: inherit;
    background: transparent;
    border: 1.5px solid color-mix(in srgb, var(--_ink) 60%, transparent);
    border-radius: 9px;
  }
  .save textarea:focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }
`;
