import { css } from 'lit';

export const sharePanelStyles = css`
  .share {
    display: grid;
    gap: 10px;
    padding-block: 8px;
    font-size: 0.9375em;
  }
  .share .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 4px 8px;
  }
  .share label {
    display: grid;
    gap: 3px;
    min-inline-size: 0;
  }
  .share :is(textarea, input) {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 7px 8px;
    font:
      0.8125em/1.45 ui-monospace,
      monospace;
    color: inherit;
    background: transparent;
    border: 1.5px solid color-mix(in srgb, var(--_ink) 60%, transparent);
    border-radius: 9px;
    direction: ltr;
  }
  .share textarea {
    block-size: 5.5em;
    resize: vertical;
  }
  .share .link textarea {
    block-size: 3.5em;
  }
  .share :is(textarea, input):focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }
`;
