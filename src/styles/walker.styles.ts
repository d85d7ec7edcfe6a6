import { css } from 'lit';

export const walkerStyles = css`
  .walk[aria-activedescendant] {
    outline: none;
  }
  .figure .walk-ring {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .walk-ring * {
    fill: none;
    stroke-linejoin: round;
  }
  .ring-ground {
    stroke: var(--_ground);
    stroke-width: 6.5;
  }
  .ring-line {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .tip {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(20em, 100%);
    padding: 5px 9px;
    font-size: 0.875em;
    line-height: 1.35;
    color: var(--_ink);
    background: var(--_ground);
    border: 1.5px solid color-mix(in srgb, var(--_ink) 60%, transparent);
    border-radius: 7px;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  .tip .action {
    display: block;
    color: var(--_muted);
    font-size: 0.9286em;
  }
  @media (forced-colors: active) {
    .ring-line {
      stroke: Highlight;
    }
  }
`;
