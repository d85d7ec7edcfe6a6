import { css } from 'lit';
import rough from 'roughjs';
import { seedOf } from './wobble.js';
import { HANDS, symbolByHand } from './symbol-names.js';

const generator = rough.generator();

const SVG = 'http://www.w3.org/2000/svg';

/** Where drawings done by hand stand, in a picture. */
const PLACE = 'by-hand';

/** The area of a shape is plain, its outline is not: two shapes, of which each leaves the other's part out. */
const { styleSheet } = css`
  .area-only {
    stroke: none;
  }
  .outline-only {
    fill: none;
  }
`;

/** How far a hand may stray, on the symbol's grid of 24. */
const STRAY = 0.32;

function outlineByHand(shape: SVGPathElement, seed: number): SVGElement {
  const drawable = generator.path(shape.getAttribute('d') ?? '', {
    seed,
    roughness: 0.6,
    maxRandomnessOffset: STRAY,
    bowing: 0.5,
  });
  const outline = shape.cloneNode() as SVGElement;
  outline.setAttribute('d', drawable.sets.map((set) => generator.opsToPath(set, 2)).join(' '));
  outline.classList.add('outline-only');
  return outline;
}

/** Shapes keep their classes, and with them the colours of page and role. What is no path (an eye) is small enough to stay. */
function shapeByHand(shape: Element, seed: number): Node[] {
  if (!(shape instanceof SVGPathElement)) return [shape.cloneNode()];
  const area = shape.cloneNode() as SVGElement;
  area.classList.add('area-only');
  return [area, outlineByHand(shape, seed)];
}

function drawingByHand(drawing: Element, hand: number): SVGElement {
  const group = document.createElementNS(SVG, 'g');
  group.id = symbolByHand(drawing.id, hand);
  [...drawing.children].forEach((shape, i) => {
    group.append(...shapeByHand(shape, seedOf(`${drawing.id} ${String(i)}`, hand)));
  });
  return group;
}

/** Draws every symbol of a picture by hand, a few times over, once and for all: marks ask for them by name. */
export function sketchSymbols(root: ParentNode): void {
  const picture = root.querySelector('svg.picture');
  const drawings = [...(picture?.querySelectorAll(':scope > defs > g') ?? [])];
  if (!picture || drawings.length === 0 || picture.querySelector(`.${PLACE}`)) return;
  const place = document.createElementNS(SVG, 'defs');
  place.setAttribute('class', PLACE);
  const hands = Array.from({ length: HANDS }, (_, hand) => hand);
  place.append(...drawings.flatMap((drawing) => hands.map((hand) => drawingByHand(drawing, hand))));
  picture.append(place);
  if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
