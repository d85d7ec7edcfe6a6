import { expect } from '@open-wc/testing';
import type { Mark, Scene } from '../scene.js';
import { sketchScene } from './sketch-scene.js';

const marks: Mark[] = [
  { kind: 'line', id: 'line', role: 'grid', x1: 0, y1: 10, x2: 100, y2: 10 },
  { kind: 'line', id: 'dashed', role: 'truth', x1: 0, y1: 20, x2: 100, y2: 20, dash: 'long' },
  { kind: 'curve', id: 'curve', role: 'model', points: Float64Array.of(0, 0, 10, 5, Number.NaN, 0, 20, 5, 30, 0) },
  { kind: 'rect', id: 'bar', role: 'bias', x: 5, y: 5, width: 20, height: 40 },
  { kind: 'rect', id: 'frame', role: 'noise', x: 5, y: 5, width: 20, height: 40, hollow: true },
  { kind: 'point', id: 'dot', role: 'train', x: 50, y: 50, radius: 5 },
  { kind: 'point', id: 'diamond', role: 'test', x: 60, y: 50, radius: 5, shape: 'diamond', opacity: 0.5 },
  { kind: 'text', id: 'words', role: 'ink', x: 0, y: 0, text: 'words' },
];
const scene: Scene = { width: 100, height: 100, marks, summary: 'Everything' };

describe('sketchScene', () => {
  it('draws the same wobble for the same seed, and another for another', () => {
    expect(sketchScene(scene, 3)).to.deep.equal(sketchScene(scene, 3));
    expect(sketchScene(scene, 4)).to.not.deep.equal(sketchScene(scene, 3));
  });

  it('gives every mark a wobble of its own, even at seed 0', () => {
    const twins = { ...scene, marks: [{ ...marks[0], id: 'a' } as Mark, { ...marks[0], id: 'b' } as Mark] };
    const [a, b] = sketchScene(twins, 0).marks;
    expect(a?.kind === 'path' && a.d).to.not.equal(b?.kind === 'path' && b.d);
    expect(sketchScene(twins, 0)).to.deep.equal(sketchScene(twins, 0));
  });

  it('keeps roles, opacities, dashes and ids, and leaves letters alone', () => {
    const drawn = sketchScene(scene, 1).marks;
    for (const mark of marks)
      expect(
        drawn.some(({ id, role }) => id === mark.id && role === mark.role),
        mark.id,
      ).to.equal(true);
    expect(drawn.find(({ id }) => id === 'dashed')).to.include({ dash: 'long' });
    expect(drawn.filter(({ id }) => id.startsWith('diamond')).every(({ opacity }) => opacity === 0.5)).to.equal(true);
    expect(drawn.at(-1)).to.equal(marks.at(-1));
    expect(new Set(drawn.map(({ id }) => id)).size).to.equal(drawn.length);
  });

  it('draws paths of finite numbers only, across gaps too', () => {
    for (const mark of sketchScene(scene, 9).marks) {
      if (mark.kind === 'path')
        expect(mark.d)
          .to.match(/^M/)
          .and.not.match(/NaN|undefined/);
    }
  });

  it('fills a bar by hachure and leaves a hollow one empty', () => {
    const ids = sketchScene(scene, 1).marks.map(({ id }) => id);
    expect(ids).to.include('bar hachure');
    expect(ids).to.not.include('frame hachure');
  });
});
