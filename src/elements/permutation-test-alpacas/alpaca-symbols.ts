import { svg, type SVGTemplateResult } from 'lit';

/**
 * Three alpacas on a grid of 24, drawn for this explainer: wool in bumps, a bare face with a mind of its own, two ears, four legs.
 * The wool takes the colour of the mark, the outline the ink of the page. A scarf marks those who began in the treatment pen,
 * so that colour never says it alone.
 */

/** Body, neck and tuft of the one that stands and of the one that dozes. */
const STANDING_WOOL =
  'M8.6,17.7a2.1,2.1 0 0 1-1.5-3.2a2,2 0 0 1-.6-3a2,2 0 0 1-.4-2.9l-.8-3.4a1.8,1.8 0 0 1 1.5-2.6a1.7,1.7 0 0 1 2.9.5a1.9,1.9 0 0 1 .6 2.9a1.9,1.9 0 0 1 .1 2.8c.1.5.5.9 1,1a2.1,2.1 0 0 1 3-.6a2.2,2.2 0 0 1 3.2.1a2.2,2.2 0 0 1 2.7 1.6a2.1,2.1 0 0 1 1.2 2.8a2.1,2.1 0 0 1-1,3a2.1,2.1 0 0 1-2.8,1.1a2.3,2.3 0 0 1-3.1.3a2.3,2.3 0 0 1-3.2 0a2.1,2.1 0 0 1-2.8-.4z';
const STANDING_FACE = 'M5.5,5.3c-1.5-.2-3.1.6-3.2,1.9c-.1,1.3 1.4,2 2.7,1.9c.5,0 .9-.2 1.2-.5z';
const STANDING_EARS = 'M6.2,3c-.9-1-.9-2.2-.4-2.7c.8.3 1.3 1.2 1.3,2.3M8,2.6c0-1.2.6-2.1 1.4-2.3c.4.7.2 1.9-.5,2.8';
const STANDING_LEGS =
  'M9,17.6l.1,4.6h1.5l.1-4.2M11.8,18l.1,3.6h1.4l.1-3.5M15.7,18l.2,4.2h1.5l.1-4.3M18.5,17.6l.1,4h1.4l.1-4.7';
const TAIL = 'M20.7,12.9c1.1-.2 1.6.7 1.2,1.5';

/** The one that has lain down, legs folded under, and looks up. */
const LYING_WOOL =
  'M8.4,21.2a2.1,2.1 0 0 1-1.8-3a2,2 0 0 1-.5-3a2,2 0 0 1-.4-2.9l-.8-3.2a1.8,1.8 0 0 1 1.5-2.6a1.7,1.7 0 0 1 2.9.5a1.9,1.9 0 0 1 .6 2.9a1.9,1.9 0 0 1 .2 2.7c.1.5.5.9 1,1a2.1,2.1 0 0 1 3-.5a2.2,2.2 0 0 1 3.2.1a2.2,2.2 0 0 1 2.7 1.6a2.1,2.1 0 0 1 1.3 2.7a2.1,2.1 0 0 1-.9,3a2.2,2.2 0 0 1-2.6.8a2.3,2.3 0 0 1-3.1.2a2.3,2.3 0 0 1-3.2,0a2.1,2.1 0 0 1-3.1-.3z';
const LYING_FACE = 'M5.1,9.1c-1.5-.2-3.1.6-3.2,1.9c-.1,1.3 1.4,2 2.7,1.9c.5,0 .9-.2 1.2-.5z';
const LYING_EARS = 'M5.8,6.8c-.9-1-.9-2.2-.4-2.7c.8.3 1.3 1.2 1.3,2.3M7.6,6.4c0-1.2.6-2.1 1.4-2.3c.4.7.2 1.9-.5,2.8';
const LYING_LEGS = 'M7.6,20.9c.9,1.2 3.2,1.5 4.6.8M15.8,21.6c1.4.7 3.6.3 4.3-.9';

/** Round the neck, with a corner that hangs down. */
const STANDING_SCARF = 'M6.2,9.1c1.2.8 2.8.7 4-.2l.4,1.6c-1.4,1.1-3.1,1.2-4.5.3zM8.6,10.8l1.9,2.6l.7-3.1z';
const LYING_SCARF = 'M5.8,12.8c1.2.8 2.8.7 4-.2l.4,1.6c-1.4,1.1-3.1,1.2-4.5.3zM8.2,14.5l1.9,2.6l.7-3.1z';

const body = (wool: string, face: string, ears: string, legs: string): SVGTemplateResult => svg`
  <path class="legs" d=${legs} /><path class="legs" d=${ears} /><path class="wool" d=${wool} /><path class="face" d=${face} />`;

const look = (features: string, eye: SVGTemplateResult): SVGTemplateResult =>
  svg`<path class="feature" d=${features} />${eye}`;

const openEye = (x: number, y: number): SVGTemplateResult => svg`<circle class="eye" cx=${x} cy=${y} r="0.6" />`;

const poses = [
  svg`${body(STANDING_WOOL, STANDING_FACE, STANDING_EARS, STANDING_LEGS)}<path class="feature" d=${TAIL} />
    ${look('M2.7,7.9c.5.4 1,.5 1.5.2M2.9,6.6l.4.1', openEye(5, 6.5))}`,
  svg`${body(STANDING_WOOL, STANDING_FACE, STANDING_EARS, STANDING_LEGS)}<path class="feature" d=${TAIL} />
    ${look('M2.7,8.1c.6.1 1.1,0 1.6-.4M2.9,6.6l.4.1M4.4,6.5c.4.5 1,.5 1.4,0', svg``)}`,
  svg`${body(LYING_WOOL, LYING_FACE, LYING_EARS, LYING_LEGS)}
    ${look('M2.3,11.7c.5.4 1,.5 1.5.2M2.5,10.4l.4.1', openEye(4.6, 10.3))}`,
] as const;

const scarves = [STANDING_SCARF, STANDING_SCARF, LYING_SCARF] as const;

/** The drawings by name: `alpaca-0` to `alpaca-2`, and each with a scarf. */
export const alpacaSymbols: SVGTemplateResult = svg`<defs>
  ${poses.map((pose, i) => svg`<g id=${`alpaca-${String(i)}`}>${pose}</g>`)}
  ${poses.map(
    (pose, i) =>
      svg`<g id=${`alpaca-${String(i)}-scarf`}>${pose}<path class="scarf" d=${scarves[i as 0 | 1 | 2]} /></g>`,
  )}
</defs>`;
