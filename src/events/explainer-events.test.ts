import { expect } from '@open-wc/testing';
import { ExplainerEvent } from './explainer-events.js';

describe('an event of an explainer', () => {
  it('bubbles out of shadow trees with its detail', () => {
    const detail = { state: { v: 1 }, results: { p: 0.05 } };
    const event = new ExplainerEvent('explainer-change', detail);
    expect(event.type).to.equal('explainer-change');
    expect(event.bubbles).to.equal(true);
    expect(event.composed).to.equal(true);
    expect(event.cancelable).to.equal(false);
    expect(event.detail).to.equal(detail);
  });
});
