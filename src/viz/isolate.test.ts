import { expect } from '@open-wc/testing';
import { isolateTexts } from './isolate.js';
import type { Mark, Scene } from './scene.js';

describe('texts of a right-to-left picture', () => {
  const point: Mark = { kind: 'point', id: 'p', role: 'train', x: 1, y: 2, radius: 3 };
  const text: Mark = { kind: 'text', id: 't', role: 'ink', x: 1, y: 2, text: 'نعم.' };
  const empty: Mark = { kind: 'text', id: 'e', role: 'ink', x: 1, y: 2, text: '' };
  const scene: Scene = { width: 10, height: 10, marks: [point, text, empty], summary: 's' };

  it('are isolated, and nothing else is touched', () => {
    const { marks, ...rest } = isolateTexts(scene);
    expect(marks).to.deep.equal([point, { ...text, text: '\u2068نعم.\u2069' }, empty]);
    expect(marks[0]).to.equal(point);
    expect(rest).to.deep.equal({ width: 10, height: 10, summary: 's' });
    expect(text).to.have.property('text', 'نعم.');
  });

  it('are the very same objects as long as the picture does not change', () => {
    expect(isolateTexts(scene).marks[1]).to.equal(isolateTexts(scene).marks[1]);
  });
});
