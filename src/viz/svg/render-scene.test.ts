import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import type { Mark, Scene } from '../scene.js';
import { renderMarks } from './render-scene.js';

const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');

function draw(...marks: Mark[]): Element[] {
  const scene: Scene = { width: 100, height: 100, summary: 'A scene', marks };
  render(svg`${renderMarks(scene)}`, drawing);
  return [...drawing.children];
}

const only = (mark: Mark): Element => {
  const [element, ...others] = draw(mark);
  expect(others).to.have.length(0);
  if (!element) throw new Error('nothing drawn');
  return element;
};

const attributes = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value.replace(/\s+/g, ' ')]));

describe('marks as SVG', () => {
  before(() => {
    document.body.append(drawing);
  });

  after(() => {
    drawing.remove();
  });

  it('draws a point as its shape at its place', () => {
    const point = only({
      kind: 'point',
      id: 'p',
      role: 'test',
      x: 10.126,
      y: 20,
      radius: 5,
      shape: 'diamond',
      hollow: true,
    });
    expect(point.localName).to.equal('path');
    expect([...point.classList]).to.deep.equal(['point', 'role-test', 'hollow']);
    expect(point.getAttribute('transform')).to.equal('translate(10.13,20)');
    expect(point.getAttribute('d')).to.equal('M0,-6L6,0L0,6L-6,0Z');
    expect(point.hasAttribute('opacity')).to.equal(false);
  });

  it('draws a line with its dash', () => {
    const line = only({
      kind: 'line',
      id: 'l',
      role: 'truth',
      x1: 1,
      y1: 2,
      x2: 3,
      y2: 4,
      width: 2,
      dash: 'long',
      opacity: 0.5,
    });
    expect(attributes(line)).to.deep.equal({
      class: 'line role-truth dash-long',
      x1: '1',
      y1: '2',
      x2: '3',
      y2: '4',
      'stroke-width': '2',
      opacity: '0.5',
    });
  });

  it('draws a curve, and under it a band of the ground colour that fades with it', () => {
    const curve: Mark = { kind: 'curve', id: 'c', role: 'model', points: Float64Array.of(0, 0, 5, 5), opacity: 0.3 };
    expect(only(curve).getAttribute('d')).to.equal('M0,0L5,5');
    const [halo, line] = draw({ ...curve, halo: true, width: 4 });
    expect(halo?.getAttribute('class')).to.equal('halo');
    expect(halo?.getAttribute('stroke-width')).to.equal('7');
    expect(halo?.getAttribute('opacity')).to.equal('0.3');
    expect(line?.getAttribute('stroke-width')).to.equal('4');
  });

  it('draws a rectangle, never with a negative size', () => {
    const bar = only({ kind: 'rect', id: 'r', role: 'bias', x: 1, y: 2, width: -3, height: 4, hollow: true });
    expect(attributes(bar)).to.deep.equal({ class: 'area role-bias hollow', x: '1', y: '2', width: '0', height: '4' });
  });

  it('draws a path as a line or filled', () => {
    const path: Mark = { kind: 'path', id: 'b', role: 'muted', d: 'M0,0L1,1', x: 5, y: 6 };
    expect(attributes(only(path))).to.deep.equal({
      class: 'line role-muted',
      d: 'M0,0L1,1',
      transform: 'translate(5,6)',
      'stroke-width': '1.5',
    });
    expect([...only({ ...path, filled: true }).classList]).to.deep.equal(['area', 'role-muted']);
  });

  it('writes text as text: markup in it is only letters', () => {
    const text = only({
      kind: 'text',
      id: 't',
      role: 'ink',
      x: 1,
      y: 2,
      text: '<script>p < 0.05</script>',
      anchor: 'end',
      size: 'huge',
      weight: 'bold',
      halo: true,
    });
    expect([...text.classList]).to.deep.equal(['text', 'role-ink', 'size-huge', 'bold', 'text-halo']);
    expect(text.textContent).to.equal('<script>p < 0.05</script>');
    expect(text.children).to.have.length(0);
    expect(text.getAttribute('text-anchor')).to.equal('end');
  });

  it('draws a symbol centred on its place, mirrored if asked', () => {
    const alpaca: Mark = { kind: 'symbol', id: 's', role: 'control', symbol: 'alpaca', x: 40, y: 50, size: 36 };
    expect(attributes(only(alpaca))).to.deep.equal({
      class: 'symbol role-control',
      href: '#alpaca',
      // 1.4 px on screen at any size, in the symbol's own units.
      'stroke-width': '0.93',
      transform: 'translate(40,50) scale(1.5,1.5) translate(-12,-12)',
    });
    expect(only({ ...alpaca, mirrored: true }).getAttribute('transform')).to.contain('scale(-1.5,1.5)');
  });

  it('draws many dots as one path', () => {
    const many = only({ kind: 'dots', id: 'd', role: 'accent', xs: [1, 2], ys: [3, 4], radius: 1 });
    expect(many.localName).to.equal('path');
    expect(many.getAttribute('d')?.match(/M/g)).to.have.length(2);
  });

  it('leaves bundles to the canvas', () => {
    const none = draw({
      kind: 'bundle',
      id: 'b',
      role: 'model',
      xs: new Float64Array(2),
      ys: new Float64Array(2),
      count: 1,
      clip: [0, 0, 1, 1],
    });
    expect(none).to.have.length(0);
  });

  it('keeps the node of an object when its place in the order changes', () => {
    const dot = (id: string, x: number): Mark => ({ kind: 'point', id, role: 'train', x, y: 0, radius: 2 });
    const [a, b] = draw(dot('a', 1), dot('b', 2));
    const [first, second] = draw(dot('b', 3), dot('a', 4));
    expect(first).to.equal(b);
    expect(second).to.equal(a);
    expect(a?.getAttribute('transform')).to.equal('translate(4,0)');
  });

  it('draws another kind under the same id anew', () => {
    draw({ kind: 'point', id: 'a', role: 'train', x: 1, y: 1, radius: 2 });
    const [text] = draw({ kind: 'text', id: 'a', role: 'train', x: 1, y: 1, text: 'a' });
    expect(text?.localName).to.equal('text');
  });
});
