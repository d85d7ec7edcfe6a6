import { css } from 'lit';

export const styles = css`
  /* The scene anchors its own texts, and its axes run from left to right in every language. */
  .figure svg {
    direction: ltr;
  }
  /* The drawings keep the page's ink: only the wool takes the colour of the role. */
  .symbol {
    color: inherit;
  }
  .wool,
  .legs,
  .face,
  .feature {
    stroke: var(--_ink);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wool {
    fill: color-mix(in srgb, var(--_role) 34%, var(--_ground));
  }
  .legs,
  .face {
    fill: var(--_ground);
  }
  .feature {
    fill: none;
  }
  .eye {
    fill: var(--_ink);
  }
  .scarf {
    fill: var(--_role);
    stroke: var(--_ink);
    stroke-linejoin: round;
  }
  .deal,
  .pair {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    max-inline-size: 100%;
  }
  /* The name gives way, the number does not. */
  .pair {
    flex-wrap: nowrap;
  }
  .pair > :last-child {
    flex: none;
  }
  .deal .label {
    font-size: 0.9375em;
  }
  .narrow .deal .label {
    flex-basis: 100%;
  }
  .deal button {
    font-variant-numeric: tabular-nums;
    min-inline-size: 44px;
  }
  .footnote {
    flex-basis: 100%;
    font-size: 0.875em;
    font-style: italic;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .wool {
      fill: Canvas;
    }
  }
`;
