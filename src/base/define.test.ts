import { expect } from '@open-wc/testing';
import { define } from './define.js';

describe('define', () => {
  it('registers a tag, and leaves the first definition alone when a second copy comes', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('defined-once', First);
    define('defined-once', Second);
    expect(customElements.get('defined-once')).to.equal(First);
    expect(document.createElement('defined-once')).to.be.instanceOf(First);
  });

  it('registers nothing in a browser without light-dark(), so that the fallback stays', () => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...asked: readonly string[]) => !asked.join(' ').includes('light-dark(');
    try {
      define('defined-when-able', class extends HTMLElement {});
      expect(customElements.get('defined-when-able')).to.equal(undefined);
    } finally {
      CSS.supports = supports;
    }
    define('defined-when-able', class extends HTMLElement {});
    expect(customElements.get('defined-when-able')).to.not.equal(undefined);
  });
});
