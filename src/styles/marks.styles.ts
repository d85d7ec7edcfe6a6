import { css, unsafeCSS } from 'lit';
import { roles, type Role } from '../viz/roles.js';

/** Text needs more contrast than a mark: these roles have a darker text colour. */
const textToken: Partial<Record<Role, string>> = {
  variance: '--_variance-text',
  noise: '--_noise-text',
  grid: '--_muted',
};

const roleRules = roles
  .map(
    (role) => `.role-${role} { --_role: var(--_${role}); }
.word.role-${role}, text.role-${role} { --_role: var(${textToken[role] ?? `--_${role}`}); }`,
  )
  .join('\n');

/** How marks look, whatever they stand for. */
export const marks = css`
  ${unsafeCSS(roleRules)}
  /* As wide as its picture, so that what lies over and under it meets it. */
  .figure {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    line-height: 1;
  }
  .figure svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    /* A picture is placed from left to right in every language, its words by their own ends. */
    direction: ltr;
  }
  .figure :is(.hands, .walk, canvas) {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .figure .picture {
    position: relative;
  }
  canvas.bundle {
    color: var(--_role);
    pointer-events: none;
    transition: color 1ms;
  }
  canvas.stale {
    opacity: 0.4;
  }
  .line {
    fill: none;
    stroke: var(--_role);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .halo {
    fill: none;
    stroke: var(--_ground);
    stroke-linecap: round;
  }
  .dash-long {
    stroke-dasharray: 9 6;
  }
  .dash-short {
    stroke-dasharray: 5 4;
  }
  .dash-dots {
    stroke-dasharray: 0.1 5;
  }
  .point,
  .dots,
  .area {
    fill: var(--_role);
  }
  .point {
    stroke: var(--_ground);
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .point.hollow,
  .area.hollow {
    fill: var(--_ground);
    stroke: var(--_role);
    stroke-width: 1.75;
  }
  .symbol {
    color: var(--_role);
  }
  .text {
    fill: var(--_role);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .size-small {
    font-size: 12px;
  }
  .size-title {
    font-size: 14px;
  }
  .size-large {
    font-size: 20px;
  }
  .size-huge {
    font-size: 30px;
  }
  .bold {
    font-weight: 650;
  }
  .text-halo {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .hands,
  .walk {
    pointer-events: none;
  }
  .handle {
    pointer-events: auto;
    outline: none;
  }
  .handle.horizontal {
    cursor: ew-resize;
    touch-action: pan-y;
  }
  .handle.vertical {
    cursor: ns-resize;
    touch-action: pan-x;
  }
  .reach {
    fill: transparent;
  }
  .ring {
    fill: none;
    stroke: none;
  }
  .handle:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
`;
