import type { Colour, Look } from '../export/look.js';
import { roles, type Role } from '../viz/roles.js';

export const colour = (hex: string, alpha = 1): Colour => ({ hex, alpha });

/** A colour of its own for every role: `#00000n` for marks, `#0000fn` for text. */
const numbered = (start: string): Record<Role, Colour> =>
  Object.fromEntries(roles.map((role, i) => [role, colour(`${start}${i.toString(16)}`)])) as Record<Role, Colour>;

/** A look that a test can foretell. Roles in their order: ink 0, muted 1, grid 2, ... noise f. */
export const plainLook: Look = {
  ground: colour('#ffffff'),
  marks: numbered('#00000'),
  texts: numbered('#0000f'),
  font: { family: 'sans-serif', weight: '400' },
  direction: 'ltr',
  symbol: () => [
    { d: 'M2,2H22L12,22H2Z', fill: colour('#ff8800'), stroke: null, cap: 'butt', join: 'miter' },
    { d: 'M4,12H20', fill: null, stroke: colour('#111111', 0.5), width: 3, cap: 'round', join: 'round' },
  ],
};
