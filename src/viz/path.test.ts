import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dots, pointShape, polyline, round } from './path.js';

const anyNumber = fc.double();
const speakable = /^(?!.*(NaN|Infinity|undefined))/s;

const number = String.raw`-?\d+(?:\.\d+)?(?:e[+-]\d+)?`;
const commands = [
  `[MLl]${number},${number}`,
  `[HhVv]${number}`,
  `a${number},${number} 0 [01],[01] ${number},${number}`,
  '[Zz]',
];
/** By the grammar of SVG: a browser draws a broken path up to where it breaks, and measures no path of this size. */
const wellFormed = new RegExp(`^(?:(?=M)(?:${commands.join('|')})+)?$`);

describe('path data', () => {
  it('rounds to two decimals, and does not turn a huge number infinite', () => {
    expect(round(1.005)).to.be.closeTo(1, 0.011);
    expect(round(-2.348)).to.equal(-2.35);
    expect(round(1e308)).to.equal(1e308);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
        expect(Math.abs(round(value) - value)).to.be.at.most(0.005 + 1e-9);
      }),
    );
  });

  it('draws a line through its pairs', () => {
    expect(polyline([0, 0, 10, 5.004, 20, 2])).to.equal('M0,0L10,5L20,2');
    expect(polyline([])).to.equal('');
    expect(polyline([1])).to.equal('');
  });

  it('lifts the pen where a pair is not finite', () => {
    expect(polyline([0, 0, 1, 1, Number.NaN, 2, 3, 3, 4, 4])).to.equal('M0,0L1,1M3,3L4,4');
    expect(polyline([0, Infinity, 1, 1])).to.equal('M1,1');
  });

  it('draws dots as one path and leaves those without a place out', () => {
    expect(dots([5], [7], 2)).to.equal('M3,7a2,2 0 1,0 4,0a2,2 0 1,0 -4,0');
    expect(dots([5, Number.NaN, 9], [7, 1, Number.NaN], 2)).to.equal(dots([5], [7], 2));
  });

  it('draws the dots where they are', () => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', dots([10, 30], [20, 20], 4));
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.append(path);
    document.body.append(drawing);
    const { x, y, width, height } = path.getBBox();
    drawing.remove();
    expect([x, y, width, height].map((edge) => Math.round(edge * 100) / 100)).to.deep.equal([6, 16, 28, 8]);
  });

  it('never says NaN, Infinity or undefined, whatever the numbers', () => {
    const shape = fc.constantFrom('circle' as const, 'triangle' as const, 'diamond' as const, 'square' as const);
    fc.assert(
      fc.property(fc.array(anyNumber), fc.array(anyNumber), anyNumber, shape, (xs, ys, radius, kind) => {
        for (const d of [polyline(xs), dots(xs, ys, radius), pointShape(kind, radius)]) {
          expect(d).to.match(speakable);
          expect(d).to.match(wellFormed);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('draws the four point shapes apart, around the middle, near to the size of the circle', () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(drawing);
    const drawn = (['circle', 'triangle', 'diamond', 'square'] as const).map((kind) => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', pointShape(kind, 10));
      drawing.append(path);
      const { x, y, width, height } = path.getBBox();
      expect(x + width / 2, kind).to.be.closeTo(0, 0.01);
      expect(y + height / 2, kind).to.be.closeTo(0, 2.5);
      expect(width, kind).to.be.within(17, 25);
      expect(height, kind).to.be.within(17, 25);
      return path.getAttribute('d');
    });
    drawing.remove();
    expect(new Set(drawn).size).to.equal(4);
  });
});
