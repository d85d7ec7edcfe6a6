import { expect } from '@open-wc/testing';
import { html, LitElement, render, svg, type CSSResultGroup } from 'lit';
import { explainerStyles } from '../styles/explainer.styles.js';
import { colour, plainLook } from '../testing/plain-look.js';
import type { Mark, Scene } from '../viz/scene.js';
import { renderMarks } from '../viz/svg/render-scene.js';
import { BOLD, frameOf, markInk, sceneInk, sizes, type Ink, type PathInk, type TextInk } from './scene-ink.js';

const ground = plainLook.ground;
const ink = colour('#000000');
const path = (d: string, more: Partial<PathInk> = {}): PathInk => ({ kind: 'path', d, x: 0, y: 0, ...more });
const round = { cap: 'round', join: 'round' } as const;
const plain = { cap: 'butt', join: 'miter' } as const;

const inkOf = (mark: Mark): Ink[] => markInk(mark, plainLook);

describe('a mark as ink', () => {
  it('a point is its rim in the ground colour under its area', () => {
    const point = { kind: 'point', id: 'p', role: 'ink', x: 10.126, y: 20, radius: 5, shape: 'diamond' } as const;
    const d = 'M0,-6L6,0L0,6L-6,0Z';
    const place = { x: 10.13, y: 20 };
    expect(inkOf(point)).to.deep.equal([
      path(d, { ...place, stroke: { colour: ground, width: 1.25, ...plain } }),
      path(d, { ...place, fill: ink }),
    ]);
    expect(inkOf({ ...point, hollow: true })).to.deep.equal([
      path(d, { ...place, stroke: { colour: ink, width: 1.75, ...plain } }),
      path(d, { ...place, fill: ground }),
    ]);
    const [circle] = inkOf({ kind: 'point', id: 'p', role: 'ink', x: 0, y: 0, radius: 2 });
    expect(circle).to.deep.include({ d: 'M-2,0a2,2 0 1,0 4,0a2,2 0 1,0 -4,0' });
  });

  it('what lies over itself fades as one', () => {
    const point = { kind: 'point', id: 'p', role: 'ink', x: 1, y: 2, radius: 3 } as const;
    expect(inkOf({ ...point, opacity: 0.5 })).to.deep.equal([{ kind: 'group', opacity: 0.5, inks: inkOf(point) }]);
  });

  it('a line has its width, dash and colour, faded', () => {
    const line = { kind: 'line', id: 'l', role: 'ink', x1: 1, y1: 2, x2: 3, y2: 4 } as const;
    expect(inkOf(line)).to.deep.equal([path('M1,2L3,4', { stroke: { colour: ink, width: 1, ...round } })]);
    expect(inkOf({ ...line, width: 2, dash: 'long', opacity: 0.25 })).to.deep.equal([
      path('M1,2L3,4', { stroke: { colour: colour('#000000', 0.25), width: 2, dash: [9, 6], ...round } }),
    ]);
    expect(inkOf({ ...line, dash: 'short' })[0]).to.deep.nested.include({ 'stroke.dash': [5, 4] });
    expect(inkOf({ ...line, dash: 'dots' })[0]).to.deep.nested.include({ 'stroke.dash': [0.1, 5] });
    expect(inkOf({ ...line, dash: 'solid' })).to.deep.equal(inkOf(line));
  });

  it('a curve breaks where there is no number, over its halo', () => {
    const points = Float64Array.of(0, 0, 10, 5, Number.NaN, 5, 20, 5, 30, 0);
    const d = 'M0,0L10,5M20,5L30,0';
    expect(inkOf({ kind: 'curve', id: 'c', role: 'ink', points, halo: true })).to.deep.equal([
      path(d, { stroke: { colour: ground, width: 5, cap: 'round', join: 'miter' } }),
      path(d, { stroke: { colour: ink, width: 2, ...round } }),
    ]);
    expect(inkOf({ kind: 'curve', id: 'c', role: 'ink', points })).to.have.length(1);
  });

  it('a rect is an area, or an outline round the ground', () => {
    const rect = { kind: 'rect', id: 'r', role: 'grid', x: 1, y: 2, width: 30, height: 40.004 } as const;
    const d = 'M0,0h30v40h-30z';
    expect(inkOf(rect)).to.deep.equal([path(d, { x: 1, y: 2, fill: colour('#000002') })]);
    const stroke = { colour: colour('#000002'), width: 1.75, ...plain };
    expect(inkOf({ ...rect, hollow: true })).to.deep.equal([path(d, { x: 1, y: 2, fill: ground, stroke })]);
    expect(inkOf({ ...rect, width: -5 })).to.deep.equal([
      path('M0,0h0v40h0z', { x: 1, y: 2, fill: colour('#000002') }),
    ]);
  });

  it('a path is drawn or filled where it stands', () => {
    const mark = { kind: 'path', id: 'p', role: 'ink', d: 'M0,0h5', x: 3, y: 4 } as const;
    expect(inkOf(mark)).to.deep.equal([path('M0,0h5', { x: 3, y: 4, stroke: { colour: ink, width: 1.5, ...round } })]);
    expect(inkOf({ ...mark, filled: true })).to.deep.equal([path('M0,0h5', { x: 3, y: 4, fill: ink })]);
  });

  it('a text wears the text colour of its role, over its halo', () => {
    const mark = { kind: 'text', id: 't', role: 'grid', x: 1.001, y: 2, text: ' two\n words ' } as const;
    const letters: TextInk = {
      kind: 'text',
      text: 'two words',
      x: 1,
      y: 2,
      anchor: 'start',
      size: 13,
      bold: false,
    };
    const fill = colour('#0000f2');
    expect(inkOf(mark)).to.deep.equal([{ ...letters, fill }]);
    expect(inkOf({ ...mark, anchor: 'end', size: 'huge', weight: 'bold' })).to.deep.equal([
      { ...letters, anchor: 'end', size: 30, bold: true, fill },
    ]);
    expect(inkOf({ ...mark, halo: true })).to.deep.equal([
      { ...letters, stroke: { colour: ground, width: 4, cap: 'butt', join: 'round' } },
      { ...letters, fill },
    ]);
  });

  it('a symbol keeps its weight of stroke, and a small one has thinner ones', () => {
    const mark = { kind: 'symbol', id: 's', role: 'treatment', symbol: 'alpaca', x: 10, y: 20, size: 48 } as const;
    const symbol = { kind: 'symbol', name: 'alpaca', role: 'treatment', x: 10, y: 20, size: 48, mirrored: false };
    expect(inkOf(mark)).to.deep.equal([{ ...symbol, strokeWidth: 0.7 }]);
    expect(inkOf({ ...mark, size: 14 })[0]).to.include({ strokeWidth: 1.2 });
    expect(inkOf({ ...mark, mirrored: true })[0]).to.include({ mirrored: true });
  });

  it('dots are one path; a centre that is no number is left out', () => {
    const mark = { kind: 'dots', id: 'd', role: 'ink', xs: [5, Number.NaN, 9], ys: [5, 5, 5], radius: 2 } as const;
    const circle = 'a2,2 0 1,0 4,0a2,2 0 1,0 -4,0';
    expect(inkOf(mark)).to.deep.equal([path(`M3,5${circle}M7,5${circle}`, { fill: ink })]);
    expect(inkOf({ ...mark, radius: 5, shape: 'diamond' })).to.deep.equal([
      path('M5,-1l6,6l-6,6l-6,-6zM9,-1l6,6l-6,6l-6,-6z', { fill: ink }),
    ]);
  });

  it('a bundle is its polylines, cut off at its clip, faint while it is stale', () => {
    const bundle = {
      kind: 'bundle',
      id: 'b',
      role: 'ink',
      xs: Float64Array.of(0, 10),
      ys: Float64Array.of(1, 2, 3, Number.NaN, 5, 6),
      count: 3,
      clip: [0, 0, 10, 10],
      opacity: 0.3,
    } as const;
    const stroke = { colour: colour('#000000', 0.3), width: 1, cap: 'butt', join: 'round' } as const;
    const inks = [path('M0,1L10,2', { stroke }), path('M0,3', { stroke }), path('M0,5L10,6', { stroke })];
    const group = { kind: 'group', opacity: 1, clip: [0, 0, 10, 10], inks };
    expect(inkOf(bundle)).to.deep.equal([group]);
    expect(inkOf({ ...bundle, stale: true })).to.deep.equal([{ ...group, opacity: 0.4 }]);
  });

  it('nothing is left of a mark that is not there or has no place', () => {
    const nowhere = Number.NaN;
    const marks: Mark[] = [
      { kind: 'line', id: 'a', role: 'ink', x1: 0, y1: 0, x2: 5, y2: 5, opacity: 0 },
      { kind: 'line', id: 'b', role: 'ink', x1: nowhere, y1: 0, x2: 5, y2: 5 },
      { kind: 'point', id: 'c', role: 'ink', x: Infinity, y: 0, radius: 3 },
      { kind: 'rect', id: 'd', role: 'ink', x: 0, y: 0, width: nowhere, height: 2 },
      { kind: 'path', id: 'e', role: 'ink', d: 'M0,NaN' },
      { kind: 'text', id: 'f', role: 'ink', x: 0, y: 0, text: ' ' },
      { kind: 'text', id: 'g', role: 'ink', x: nowhere, y: 0, text: 'lost' },
      { kind: 'symbol', id: 'h', role: 'ink', symbol: 's', x: 0, y: 0, size: 0 },
      { kind: 'dots', id: 'i', role: 'ink', xs: [], ys: [], radius: 2 },
      { kind: 'symbol', id: 'j', role: 'ink', symbol: 's', x: -9e307, y: 0, size: 5, mirrored: true },
    ];
    for (const mark of marks) expect(inkOf(mark), mark.id).to.deep.equal([]);
  });
});

describe('a scene as ink', () => {
  it('has bundles under everything else, as on screen', () => {
    const line: Mark = { kind: 'line', id: 'l', role: 'ink', x1: 0, y1: 0, x2: 1, y2: 1 };
    const bundle: Mark = {
      kind: 'bundle',
      id: 'b',
      role: 'ink',
      xs: Float64Array.of(0, 1),
      ys: Float64Array.of(0, 1),
      count: 1,
      clip: [0, 0, 1, 1],
    };
    const scene: Scene = { width: 10, height: 10, summary: '', marks: [line, bundle] };
    expect(sceneInk(scene, plainLook).map(({ kind }) => kind)).to.deep.equal(['group', 'path']);
  });

  it('is framed with room around it', () => {
    const scene: Scene = { width: 640.4, height: 452, summary: '', marks: [] };
    expect(frameOf(scene)).to.deep.equal([-12, -12, 664, 476]);
  });
});

class StyledMarks extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
}
customElements.define('styled-marks', StyledMarks);

describe('ink and the style sheet', () => {
  let host: StyledMarks;

  beforeEach(async () => {
    host = new StyledMarks();
    document.body.append(host);
    await host.updateComplete;
  });

  afterEach(() => {
    host.remove();
  });

  /** What the browser makes of a mark on screen. */
  function styleOf(mark: Mark): CSSStyleDeclaration {
    const scene: Scene = { width: 100, height: 100, summary: '', marks: [mark] };
    render(html`<svg>${svg`${renderMarks(scene)}`}</svg>`, host.renderRoot);
    const element = host.renderRoot.querySelector('svg > *');
    if (!element) throw new Error('nothing drawn');
    return getComputedStyle(element);
  }

  it('agree on text', () => {
    for (const [size, pixels] of Object.entries(sizes) as [keyof typeof sizes, number][]) {
      const style = styleOf({
        kind: 'text',
        id: size,
        role: 'ink',
        x: 0,
        y: 0,
        text: 'x',
        size,
        weight: 'bold',
        halo: true,
      });
      expect(style.fontSize).to.equal(`${String(pixels)}px`);
      expect(style.fontWeight).to.equal(String(BOLD));
      expect(style.strokeWidth).to.equal('4px');
      expect(style.strokeLinejoin).to.equal('round');
    }
  });

  it('agree on dashes and ends of lines', () => {
    for (const dash of ['solid', 'long', 'short', 'dots'] as const) {
      const line: Mark = { kind: 'line', id: dash, role: 'ink', x1: 0, y1: 0, x2: 9, y2: 9, dash };
      const style = styleOf(line);
      const [drawn] = inkOf(line) as [PathInk];
      const shown = style.strokeDasharray === 'none' ? undefined : style.strokeDasharray.match(/[\d.]+/g)?.map(Number);
      expect(drawn.stroke?.dash, dash).to.deep.equal(shown);
      expect(drawn.stroke?.cap).to.equal(style.strokeLinecap);
      expect(drawn.stroke?.join).to.equal(style.strokeLinejoin);
    }
  });

  it('agree on rims', () => {
    for (const hollow of [true, false]) {
      const point: Mark = { kind: 'point', id: String(hollow), role: 'ink', x: 0, y: 0, radius: 3, hollow };
      const [edge] = inkOf(point) as [PathInk];
      expect(`${String(edge.stroke?.width)}px`).to.equal(styleOf(point).strokeWidth);
    }
    const rect: Mark = { kind: 'rect', id: 'r', role: 'ink', x: 0, y: 0, width: 9, height: 9, hollow: true };
    const [outline] = inkOf(rect) as [PathInk];
    expect(`${String(outline.stroke?.width)}px`).to.equal(styleOf(rect).strokeWidth);
  });

  it('agree on how faint a stale bundle is', () => {
    render(html`<canvas class="bundle stale"></canvas>`, host.renderRoot);
    const canvas = host.renderRoot.querySelector('canvas') as HTMLCanvasElement;
    const [group] = inkOf({
      kind: 'bundle',
      id: 'b',
      role: 'ink',
      xs: Float64Array.of(0, 1),
      ys: Float64Array.of(0, 1),
      count: 1,
      clip: [0, 0, 1, 1],
      stale: true,
    });
    expect(group).to.include({ opacity: Number(getComputedStyle(canvas).opacity) });
  });
});
