import type { Role } from '../viz/roles.js';

/** A colour as every drawing program reads it: `#rrggbb`, and how much it covers, 0 to 1. */
export interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

/** One stroke or area of a drawn symbol, on its grid of 24. */
export interface SymbolShape {
  readonly d: string;
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  /** Its own stroke width; without one it has that of the symbol. */
  readonly width?: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
}

/** How a picture looks where it stands: all that a scene leaves to the page. */
export interface Look {
  readonly ground: Colour;
  /** Colours of marks, and of text that wears the colour of a role. */
  readonly marks: Readonly<Record<Role, Colour>>;
  readonly texts: Readonly<Record<Role, Colour>>;
  readonly font: { readonly family: string; readonly weight: string };
  readonly direction: 'ltr' | 'rtl';
  /** The drawing of a symbol in the colours of a role. */
  readonly symbol: (name: string, role: Role) => readonly SymbolShape[];
}
