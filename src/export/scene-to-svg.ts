import { round } from '../viz/path.js';
import type { Role } from '../viz/roles.js';
import type { Scene } from '../viz/scene.js';
import type { Colour, Look, SymbolShape } from './look.js';
import { BOLD, frameOf, sceneInk, type Ink, type PlainInk, type Stroke, type SymbolInk } from './scene-ink.js';

export interface SvgOptions {
  /** Name of the picture; its description is the summary of the scene. */
  readonly title?: string;
  /** Leaves out the ground under the picture. */
  readonly transparent?: boolean;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. Characters that XML cannot hold (control characters, half surrogates) are replaced. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] as string);

/** Attributes as text; those without a value are left out. */
const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

const tag = (name: string, values: Parameters<typeof attributes>[0], content?: string): string =>
  `<${name}${attributes(values)}${content === undefined ? '/>' : `>${content}</${name}>`}`;

const unlessOne = (alpha: number): number | undefined => (alpha < 1 ? round(alpha) : undefined);

const fillOf = (colour: Colour | null | undefined): Record<string, string | number | undefined> =>
  colour ? { fill: colour.hex, 'fill-opacity': unlessOne(colour.alpha) } : { fill: 'none' };

const unless = (usual: string, value: string): string | undefined => (value === usual ? undefined : value);

const strokeOf = (stroke: Stroke | undefined): Record<string, string | number | undefined> =>
  stroke
    ? {
        stroke: stroke.colour.hex,
        'stroke-opacity': unlessOne(stroke.colour.alpha),
        'stroke-width': round(stroke.width),
        'stroke-dasharray': stroke.dash?.join(' '),
        'stroke-linecap': unless('butt', stroke.cap),
        'stroke-linejoin': unless('miter', stroke.join),
      }
    : {};

/** What stands in `<defs>` and is referred to from the marks. */
class Definitions {
  readonly #symbols = new Map<string, { id: string; role: Role; name: string }>();
  readonly #clips: string[] = [];

  clip(clip: readonly [number, number, number, number]): string {
    const [x, y, width, height] = clip;
    const id = `clip-${String(this.#clips.length + 1)}`;
    this.#clips.push(tag('clipPath', { id }, tag('rect', { x, y, width, height })));
    return id;
  }

  symbol({ name, role }: SymbolInk): string {
    const key = `${role} ${name}`;
    const known = this.#symbols.get(key);
    if (known) return known.id;
    // The number keeps names apart that differ only in what an id cannot hold.
    const id = `symbol-${String(this.#symbols.size + 1)}-${name.replace(/[^\w-]/g, '_')}-${role}`;
    this.#symbols.set(key, { id, role, name });
    return id;
  }

  text(look: Look): string[] {
    const shapes = [...this.#symbols.values()].map(({ id, role, name }) =>
      tag('symbol', { id, viewBox: '0 0 24 24', overflow: 'visible' }, look.symbol(name, role).map(shape).join('')),
    );
    return [...this.#clips, ...shapes];
  }
}

function shape({ d, fill, stroke, width, cap, join }: SymbolShape): string {
  return tag('path', {
    d,
    ...fillOf(fill),
    stroke: stroke?.hex,
    'stroke-opacity': stroke ? unlessOne(stroke.alpha) : undefined,
    'stroke-width': width,
    'stroke-linecap': unless('butt', cap),
    'stroke-linejoin': unless('miter', join),
  });
}

const at = (x: number, y: number): string | undefined =>
  x === 0 && y === 0 ? undefined : `translate(${String(x)},${String(y)})`;

function plain(ink: PlainInk, definitions: Definitions): string {
  switch (ink.kind) {
    case 'path':
      return tag('path', { d: ink.d, transform: at(ink.x, ink.y), ...fillOf(ink.fill), ...strokeOf(ink.stroke) });
    case 'text':
      return tag(
        'text',
        {
          x: ink.x,
          y: ink.y,
          'text-anchor': unless('start', ink.anchor),
          'font-size': ink.size,
          'font-weight': ink.bold ? BOLD : undefined,
          ...fillOf(ink.fill),
          ...strokeOf(ink.stroke),
          // The band around the letters says nothing of its own.
          'aria-hidden': ink.stroke ? 'true' : undefined,
        },
        escapeXml(ink.text),
      );
    case 'symbol': {
      const { x, y, size, mirrored, strokeWidth } = ink;
      return tag('use', {
        // Drawing programs that do not know `href` alone are still about.
        'xlink:href': `#${definitions.symbol(ink)}`,
        x: round(x - size / 2),
        y: round(y - size / 2),
        width: size,
        height: size,
        transform: mirrored ? `translate(${String(round(2 * x))},0) scale(-1,1)` : undefined,
        'stroke-width': strokeWidth,
      });
    }
  }
}

function written(ink: Ink, definitions: Definitions): string {
  if (ink.kind !== 'group') return plain(ink, definitions);
  const clip = ink.clip && `url(#${definitions.clip(ink.clip)})`;
  const content = ink.inks.map((each) => plain(each, definitions)).join('\n');
  return tag('g', { opacity: unlessOne(ink.opacity), 'clip-path': clip }, `\n${content}\n`);
}

/**
 * A scene as the text of an SVG file that needs nothing else: colours are written out, text stays text. Fonts are named,
 * not embedded.
 */
export function sceneToSvg(scene: Scene, look: Look, { title = '', transparent = false }: SvgOptions = {}): string {
  const frame = frameOf(scene);
  const [x, y, width, height] = frame;
  const definitions = new Definitions();
  const drawing = sceneInk(scene, look).map((ink) => written(ink, definitions));
  const defined = definitions.text(look);
  const content = [
    ...(title ? [tag('title', {}, escapeXml(title))] : []),
    tag('desc', {}, escapeXml(scene.summary)),
    ...(defined.length > 0 ? [tag('defs', {}, `\n${defined.join('\n')}\n`)] : []),
    ...(transparent ? [] : [tag('rect', { x, y, width, height, ...fillOf(look.ground) })]),
    ...drawing,
  ].join('\n');
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: frame.join(' '),
      role: 'img',
      direction: look.direction,
      'font-family': look.font.family,
      'font-weight': look.font.weight,
      style: 'font-variant-numeric:tabular-nums',
    },
    `\n${content}\n`,
  );
}
