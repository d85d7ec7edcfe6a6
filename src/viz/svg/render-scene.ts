import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { mergedPoints, pointShape, polyline, round } from '../path.js';
import type { Mark, Scene } from '../scene.js';
import { symbolStroke } from '../symbol-stroke.js';

const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

const fade = (mark: Mark): number | typeof nothing =>
  mark.opacity === undefined || mark.opacity >= 1 ? nothing : round(mark.opacity);

const at = (x: number, y: number): string => `translate(${String(round(x))},${String(round(y))})`;

function renderMark(mark: Mark): SVGTemplateResult | typeof nothing {
  const role = `role-${mark.role}`;
  switch (mark.kind) {
    case 'point':
      return svg`<path class=${classes('point', role, mark.hollow && 'hollow')} transform=${at(mark.x, mark.y)}
        d=${pointShape(mark.shape ?? 'circle', mark.radius)} opacity=${fade(mark)} />`;
    case 'line':
      return svg`<line class=${classes('line', role, mark.dash && `dash-${mark.dash}`)} x1=${round(mark.x1)} y1=${round(mark.y1)}
        x2=${round(mark.x2)} y2=${round(mark.y2)} stroke-width=${mark.width ?? 1} opacity=${fade(mark)} />`;
    case 'curve': {
      const d = polyline(mark.points);
      const width = mark.width ?? 2;
      const line = svg`<path class=${classes('line', role, mark.dash && `dash-${mark.dash}`)} d=${d} stroke-width=${width} opacity=${fade(mark)} />`;
      return mark.halo
        ? svg`<path class="halo" d=${d} stroke-width=${width + 3} opacity=${fade(mark)} />${line}`
        : line;
    }
    case 'rect':
      return svg`<rect class=${classes('area', role, mark.hollow && 'hollow')} x=${round(mark.x)} y=${round(mark.y)}
        width=${round(Math.max(0, mark.width))} height=${round(Math.max(0, mark.height))} opacity=${fade(mark)} />`;
    case 'path':
      return svg`<path class=${classes(mark.filled ? 'area' : 'line', role, mark.dash && `dash-${mark.dash}`)} d=${mark.d}
        transform=${at(mark.x ?? 0, mark.y ?? 0)} stroke-width=${mark.width ?? 1.5} opacity=${fade(mark)} />`;
    case 'text':
      return svg`<text class=${classes('text', role, `size-${mark.size ?? 'normal'}`, mark.weight === 'bold' && 'bold', mark.halo && 'text-halo')}
        x=${round(mark.x)} y=${round(mark.y)} text-anchor=${mark.anchor ?? 'start'} opacity=${fade(mark)}>${mark.text}</text>`;
    case 'symbol': {
      // One stroke weight, but for the smallest, which the drawing inherits: non-scaling strokes cost a quarter of the frame.
      const stroke = round(symbolStroke(mark.size));
      const scale = round(mark.size / 24);
      const place = `${at(mark.x, mark.y)} scale(${String(mark.mirrored ? -scale : scale)},${String(scale)}) translate(-12,-12)`;
      return svg`<use class=${classes('symbol', role)} href=${`#${mark.symbol}`} transform=${place} stroke-width=${stroke} opacity=${fade(mark)} />`;
    }
    case 'dots':
      return svg`<path class=${classes('dots', role)} d=${mergedPoints(mark.shape ?? 'circle', mark.xs, mark.ys, mark.radius)} opacity=${fade(mark)} />`;
    case 'bundle':
      return nothing;
  }
}

/**
 * The marks of a scene as Lit svg templates, keyed by id, so that an object keeps its node from step to step; a mark that is
 * the very same object as last time is not looked at again. Bundles are the canvas painter's.
 */
export function renderMarks(scene: Scene): unknown {
  return repeat(
    scene.marks,
    (mark) => mark.id,
    (mark) => guard([mark], () => renderMark(mark)),
  );
}
