import '../elements/bias-variance-slider/define.js';
import '../elements/permutation-test-alpacas/define.js';
import type { ExplainerElement } from '../base/explainer-element.js';
import { hostileSuite } from './hostile-suite.js';
for (const tag of ['bias-variance-slider', 'permutation-test-alpacas'])
  describe(tag, () => {
    let e: HTMLElement;
    afterEach(() => {
      e.remove();
    });
    hostileSuite(async () => {
      e = document.createElement(tag);
      document.body.append(e);
      await (e as ExplainerElement).updateComplete;
      return e as ExplainerElement;
    });
  });
