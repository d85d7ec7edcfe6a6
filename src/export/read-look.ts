import { roles, type Role } from '../viz/roles.js';
import type { Colour, Look, SymbolShape } from './look.js';

/** A stroke width that no drawing has: a shape that shows it has none of its own. */
const INHERITED = '77px';

const svgElement = (name: string, className: string): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute('class', className);
  return element;
};

const hexPair = (value: number): string =>
  Math.min(255, Math.max(0, Math.round(value)))
    .toString(16)
    .padStart(2, '0');

/** A computed colour, `rgb(…)` or `color(srgb …)`; null if it is another one. */
export function parseColour(css: string): Colour | null {
  if (!/^(rgba?|color)\(/.test(css)) return null;
  const [r, g, b, alpha = 1] = (css.replaceAll('none', '0').match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined) return null;
  const unit = css.startsWith('color(') ? 255 : 1;
  return { hex: `#${[r, g, b].map((value) => hexPair(value * unit)).join('')}`, alpha };
}

/** Asks the browser for colours inside a picture, where the style sheets of element and page have their say. */
class ColourProbe {
  readonly #group = svgElement('g', '');
  readonly #paint = svgElement('g', '');

  constructor(picture: SVGSVGElement) {
    this.#group.append(this.#paint);
    picture.append(this.#group);
  }

  remove(): void {
    this.#group.remove();
  }

  /** The style of an element as it would be drawn among the marks. */
  styleOf(name: string, className: string): CSSStyleDeclaration {
    const element = svgElement(name, className);
    this.#group.append(element);
    return getComputedStyle(element);
  }

  /** Any colour as a plain one: mixed with itself, it comes back in sRGB, whatever space it was written in. */
  plain(css: string): Colour | null {
    if (css === 'none') return null;
    const { style } = this.#paint;
    style.color = '';
    style.color = `color-mix(in srgb, ${css}, ${css})`;
    return style.color === '' ? null : parseColour(getComputedStyle(this.#paint).color);
  }

  fill(name: string, className: string): Colour {
    return this.plain(this.styleOf(name, className).fill) ?? { hex: '#000000', alpha: 1 };
  }

  stroke(name: string, className: string): Colour {
    return this.plain(this.styleOf(name, className).stroke) ?? { hex: '#ffffff', alpha: 1 };
  }

  symbol(definition: Element | null, role: Role): SymbolShape[] {
    const use = svgElement('g', `symbol role-${role}`);
    use.setAttribute('stroke-width', INHERITED);
    use.append(...[...(definition?.children ?? [])].map((child) => child.cloneNode(true)));
    this.#group.append(use);
    return [...use.querySelectorAll('*')]
      .filter(({ localName }) => localName !== 'g')
      .map((element) => {
        const { fill, stroke, strokeWidth, strokeLinecap, strokeLinejoin } = getComputedStyle(element);
        return {
          d: outline(element),
          fill: this.plain(fill),
          stroke: this.plain(stroke),
          ...(strokeWidth === INHERITED ? {} : { width: parseFloat(strokeWidth) }),
          cap: strokeLinecap as CanvasLineCap,
          join: strokeLinejoin as CanvasLineJoin,
        };
      });
  }
}

/** @throws Error for what no symbol of the kit is made of: better said than left out of a picture. */
function outline(element: Element): string {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  if (element.localName === 'path') return element.getAttribute('d') ?? '';
  if (element.localName !== 'circle')
    throw new Error(`A symbol holds <${element.localName}>: draw it with paths and circles.`);
  const r = number('r');
  return `M${String(number('cx') - r)},${String(number('cy'))}a${String(r)},${String(r)} 0 1,0 ${String(2 * r)},0a${String(r)},${String(r)} 0 1,0 ${String(-2 * r)},0`;
}

const byRole = (colour: (role: Role) => Colour): Record<Role, Colour> =>
  Object.fromEntries(roles.map((role) => [role, colour(role)])) as Record<Role, Colour>;

/**
 * How a picture on screen looks now: its colours (the page's own among them), its font, and the drawings of the symbols
 * that are used. The picture is left as it was.
 */
export function readLook(
  picture: SVGSVGElement,
  used: readonly { readonly name: string; readonly role: Role }[],
): Look {
  const { fontFamily, fontWeight, direction } = getComputedStyle(picture);
  const probe = new ColourProbe(picture);
  try {
    const symbols = new Map<string, readonly SymbolShape[]>();
    for (const { name, role } of used) {
      const key = `${role} ${name}`;
      const definition = picture.querySelector(`#${CSS.escape(name)}`);
      if (!symbols.has(key)) symbols.set(key, probe.symbol(definition, role));
    }
    return {
      ground: probe.stroke('path', 'halo'),
      marks: byRole((role) => probe.fill('path', `dots role-${role}`)),
      texts: byRole((role) => probe.fill('text', `text role-${role}`)),
      font: { family: fontFamily, weight: fontWeight },
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
      symbol: (name, role) => symbols.get(`${role} ${name}`) ?? [],
    };
  } finally {
    probe.remove();
  }
}
