import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultsOf } from '../../contract/settings.js';
import { Format } from '../../locales/format.js';
import { marksOutside, sceneText, sharedIds, unfiniteMarks } from '../../testing/scene-audit.js';
import { expectSnapshot } from '../../testing/snapshot.js';
import type { Scene } from '../../viz/scene.js';
import { resultsOf, sampleOf, settings, steps, type Step, type Values } from './sample-mean-demo.model.js';
import { scene } from './sample-mean-demo.scene.js';

function draw(step: Step, width: number, values: Values = defaultsOf(settings)): Scene {
  const sample = sampleOf(values, null);
  return scene({ step, sample, results: resultsOf(sample, null), format: new Format('en') }, { width, dir: 'ltr' });
}

describe('the scene of <sample-mean-demo>', () => {
  for (const step of steps) {
    it(`looks as it did at ${step}`, async () => {
      await expectSnapshot(step, sceneText(draw(step, 640)));
    });
  }

  it('stays in its box, with finite numbers and unique ids, at every width, size and seed', () => {
    const widths = fc.integer({ min: 280, max: 1600 });
    const sizes = fc.integer({ min: 2, max: 200 });
    fc.assert(
      fc.property(widths, sizes, fc.nat(), fc.constantFrom(...steps), (width, sampleSize, seed, step) => {
        const drawn = draw(step, width, { ...defaultsOf(settings), sampleSize, seed });
        expect(marksOutside(drawn)).to.deep.equal([]);
        expect(unfiniteMarks(drawn)).to.deep.equal([]);
        expect(sharedIds(drawn)).to.deep.equal([]);
      }),
    );
  });
});
