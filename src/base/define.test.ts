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
});
