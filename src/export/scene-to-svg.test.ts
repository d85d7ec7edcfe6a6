import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyScene, hostileText } from '../testing/any-scene.js';
import { colour, plainLook } from '../testing/plain-look.js';
import type { Mark, Scene } from '../viz/scene.js';
import { escapeXml, sceneToSvg } from './scene-to-svg.js';

const sceneOf = (...marks: Mark[]): Scene => ({ width: 100, height: 50, summary: 'A scene', marks });

/** Only what the marks became, a line each. */
const drawn = (...marks: Mark[]): string[] =>
  sceneToSvg(sceneOf(...marks), plainLook, { transparent: true })
    .split('\n')
    .slice(2, -1);

function parse(text: string): Document {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  const error = file.querySelector('parsererror');
  if (error) throw new Error(`${error.textContent}\n${text}`);
  return file;
}

describe('a scene as SVG', () => {
  it('says what it is, how large it is, and stands on its ground', () => {
    const text = sceneToSvg(sceneOf(), { ...plainLook, ground: colour('#fafafa', 0.5) }, { title: 'Meet & greet' });
    expect(text.split('\n')).to.deep.equal([
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="124" height="74" viewBox="-12 -12 124 74" role="img" direction="ltr" font-family="sans-serif" font-weight="400" style="font-variant-numeric:tabular-nums">',
      '<title>Meet &amp; greet</title>',
      '<desc>A scene</desc>',
      '<rect x="-12" y="-12" width="124" height="74" fill="#fafafa" fill-opacity="0.5"/>',
      '</svg>',
    ]);
  });

  it('writes points, lines and curves', () => {
    expect(
      drawn(
        { kind: 'point', id: 'p', role: 'ink', x: 10, y: 20, radius: 5, shape: 'square' },
        { kind: 'line', id: 'l', role: 'ink', x1: 1, y1: 2, x2: 3, y2: 4, dash: 'long', opacity: 0.5 },
        { kind: 'curve', id: 'c', role: 'ink', points: Float64Array.of(0, 0, 5, 5), halo: true },
      ),
    ).to.deep.equal([
      '<path d="M-4.5,-4.5H4.5V4.5H-4.5Z" transform="translate(10,20)" fill="none" stroke="#ffffff" stroke-width="1.25"/>',
      '<path d="M-4.5,-4.5H4.5V4.5H-4.5Z" transform="translate(10,20)" fill="#000000"/>',
      '<path d="M1,2L3,4" fill="none" stroke="#000000" stroke-opacity="0.5" stroke-width="1" stroke-dasharray="9 6" stroke-linecap="round" stroke-linejoin="round"/>',
      '<path d="M0,0L5,5" fill="none" stroke="#ffffff" stroke-width="5" stroke-linecap="round"/>',
      '<path d="M0,0L5,5" fill="none" stroke="#000000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
    ]);
  });

  it('writes rects, paths and dots', () => {
    expect(
      drawn(
        { kind: 'rect', id: 'r', role: 'ink', x: 1, y: 2, width: 3, height: 4 },
        { kind: 'rect', id: 'h', role: 'ink', x: 0, y: 0, width: 3, height: 4, hollow: true },
        { kind: 'path', id: 'p', role: 'ink', d: 'M0,0h5v5z', filled: true, opacity: 0.25 },
        { kind: 'dots', id: 'd', role: 'ink', xs: [5], ys: [5], radius: 5, shape: 'diamond' },
      ),
    ).to.deep.equal([
      '<path d="M0,0h3v4h-3z" transform="translate(1,2)" fill="#000000"/>',
      '<path d="M0,0h3v4h-3z" fill="#ffffff" stroke="#000000" stroke-width="1.75"/>',
      '<path d="M0,0h5v5z" fill="#000000" fill-opacity="0.25"/>',
      '<path d="M5,-1l6,6l-6,6l-6,-6z" fill="#000000"/>',
    ]);
  });

  it('writes text as text, its halo hidden from ears', () => {
    expect(
      drawn({
        kind: 'text',
        id: 't',
        role: 'ink',
        x: 1,
        y: 2,
        text: 'a < b',
        anchor: 'middle',
        weight: 'bold',
        halo: true,
      }),
    ).to.deep.equal([
      '<text x="1" y="2" text-anchor="middle" font-size="13" font-weight="650" fill="none" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" aria-hidden="true">a &lt; b</text>',
      '<text x="1" y="2" text-anchor="middle" font-size="13" font-weight="650" fill="#0000f0">a &lt; b</text>',
    ]);
  });

  it('writes each symbol once for each role, and uses it', () => {
    const alpaca = { kind: 'symbol', id: 'a', role: 'control', symbol: 'al paca', x: 10, y: 20, size: 48 } as const;
    expect(drawn(alpaca, { ...alpaca, id: 'b', mirrored: true }, { ...alpaca, id: 'c', role: 'ink' })).to.deep.equal([
      '<defs>',
      ...['1-al_paca-control', '2-al_paca-ink'].map(
        (id) =>
          `<symbol id="symbol-${id}" viewBox="0 0 24 24" overflow="visible"><path d="M2,2H22L12,22H2Z" fill="#ff8800"/><path d="M4,12H20" fill="none" stroke="#111111" stroke-opacity="0.5" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></symbol>`,
      ),
      '</defs>',
      '<use xlink:href="#symbol-1-al_paca-control" x="-14" y="-4" width="48" height="48" stroke-width="0.7"/>',
      '<use xlink:href="#symbol-1-al_paca-control" x="-14" y="-4" width="48" height="48" transform="translate(20,0) scale(-1,1)" stroke-width="0.7"/>',
      '<use xlink:href="#symbol-2-al_paca-ink" x="-14" y="-4" width="48" height="48" stroke-width="0.7"/>',
    ]);
  });

  it('writes a bundle as polylines behind its clip', () => {
    expect(
      drawn({
        kind: 'bundle',
        id: 'b',
        role: 'ink',
        xs: Float64Array.of(0, 10),
        ys: Float64Array.of(1, 2, 3, 4),
        count: 2,
        clip: [0, 1, 10, 20],
        opacity: 0.3,
        stale: true,
      }),
    ).to.deep.equal([
      '<defs>',
      '<clipPath id="clip-1"><rect x="0" y="1" width="10" height="20"/></clipPath>',
      '</defs>',
      '<g opacity="0.4" clip-path="url(#clip-1)">',
      '<path d="M0,1L10,2" fill="none" stroke="#000000" stroke-opacity="0.3" stroke-width="1" stroke-linejoin="round"/>',
      '<path d="M0,3L10,4" fill="none" stroke="#000000" stroke-opacity="0.3" stroke-width="1" stroke-linejoin="round"/>',
      '</g>',
    ]);
  });

  it('keeps any text readable, without what XML cannot hold', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const file = parse(
          `<svg xmlns="http://www.w3.org/2000/svg" id="${escapeXml(text)}"><desc>${escapeXml(text)}</desc></svg>`,
        );
        const possible = (read: string): string =>
          read.replace(/[^\n\r\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        // A parser reads every break of a line as one kind.
        expect(file.querySelector('desc')?.textContent).to.equal(possible(text).replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('is well-formed and holds no number that is none, whatever the scene', () => {
    fc.assert(
      fc.property(anyScene, hostileText, (scene, title) => {
        const file = parse(sceneToSvg(scene, plainLook, { title }));
        for (const element of file.querySelectorAll('*'))
          for (const { name, value } of element.attributes)
            expect(value, `${element.localName} ${name}`).to.not.match(/NaN|Infinity|undefined|\[object/);
        expect(file.querySelectorAll('script, x, foreignObject')).to.have.length(0);
        const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size, 'ids are unique').to.equal(ids.length);
        for (const use of file.querySelectorAll('use'))
          expect(ids).to.include(use.getAttribute('xlink:href')?.slice(1));
      }),
      { numRuns: 300 },
    );
  });
});
