import fc from 'fast-check';
import { allLaws } from '../laws/all-laws.js';
import { RUNS } from '../laws/law.js';

// That each law would find a mistake is shown by `npm run mutations`, which makes one.
for (const [area, laws] of Object.entries(allLaws)) {
  describe(`Laws: ${area}`, () => {
    for (const { name, property } of laws) {
      it(name, () => {
        fc.assert(property(), { numRuns: RUNS });
      });
    }
  });
}
