import { round } from '../../viz/path.js';
import type { Box } from './layout.scene.js';

/** A hand that does not shake the same way twice, frozen: px off the line. */
const wobble = [0.6, -0.9, 0.3, 1.1, -0.4, -1.2, 0.8, 0.1, -0.7, 1.3, -0.2, 0.9, -1.1, 0.4, -0.5, 1] as const;

/** The frozen shake at a place of the drawing. */
export const shake = (i: number): number => wobble[((i % 16) + 16) % 16] as number;

const at = (x: number, y: number): string => `${String(round(x))},${String(round(y))}`;

/** A line drawn by hand from one end to the other, in strokes of about 30 px. */
export function handLine(x1: number, y1: number, x2: number, y2: number, start = 0): string {
  const strokes = Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1) / 30));
  let d = `M${at(x1, y1 + shake(start) * 0.5)}`;
  for (let i = 1; i <= strokes; i += 1) {
    const along = (share: number): [number, number] => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    const [mx, my] = along((i - 0.5) / strokes);
    const [x, y] = along(i / strokes);
    d += `Q${at(mx + shake(start + i), my + shake(start + 2 * i + 3))} ${at(x, y + shake(start + i) * 0.5)}`;
  }
  return d;
}

/** The fence behind a pen: two rails and a post every few steps. */
export function fence(box: Box, header: number, seed: number): string {
  const top = box.y + header;
  const posts = Math.max(2, Math.round(box.width / 34));
  let d =
    handLine(box.x, top + 4, box.x + box.width, top + 3, seed) +
    handLine(box.x, top + 10, box.x + box.width, top + 10, seed + 5);
  for (let i = 0; i <= posts; i += 1) {
    const x = box.x + 2 + ((box.width - 4) * i) / posts + shake(i + seed);
    d += handLine(x, top - 1 + shake(i), x + shake(i + 7) * 0.7, top + 16 + shake(i + seed), i + seed);
  }
  return d;
}

/** Hills behind the meadow. */
export function hills(width: number, y: number): string {
  const third = width / 3;
  return `M0,${String(round(y))}q${at(third * 0.5, -34)} ${at(third, -6)}t${at(third, -2)}t${at(third, -8)}`;
}

/** A tuft of grass. */
export function tuft(x: number, y: number, i: number): string {
  const lean = shake(i) * 2;
  return `M${at(x - 4, y)}q${at(0, -4)} ${at(-2 + lean, -7)}M${at(x, y)}q${at(1, -5)} ${at(lean, -10)}M${at(x + 4, y)}q${at(0, -4)} ${at(3 + lean, -6)}`;
}

/** Diagonal strokes over a bar, cut at its edges. */
export function hatch(box: Box, gap: number): string {
  let d = '';
  const { x, y, width, height } = box;
  for (let offset = gap; offset < width + height; offset += gap) {
    const x1 = Math.max(0, offset - height);
    const x2 = Math.min(width, offset);
    d += `M${at(x + x1, y + height - (offset - x1))}L${at(x + x2, y + height - (offset - x2))}`;
  }
  return d;
}
