// Runs in the page of a test, before the test: browsers that cannot be told what the reader prefers get it from here.
// `matchMedia` answers for the two wishes that tests emulate, and tells its listeners when they change.
(() => {
  const systemMatchMedia = window.matchMedia.bind(window);
  const pattern = /\((prefers-reduced-motion|prefers-color-scheme)\s*:\s*([a-z-]+)\)/;
  const wishes = new Map();
  const lists = new Set();

  class WishList extends EventTarget {
    constructor(query, [, feature, value]) {
      super();
      this.media = query;
      this.matchesNow = () => (wishes.has(feature) ? wishes.get(feature) === value : systemMatchMedia(query).matches);
      this.last = this.matches;
      lists.add(this);
    }
    get matches() {
      return this.matchesNow();
    }
    tell() {
      if (this.matches === this.last) return;
      this.last = this.matches;
      this.dispatchEvent(new MediaQueryListEvent('change', { media: this.media, matches: this.matches }));
    }
  }

  window.matchMedia = (query) => {
    const found = pattern.exec(query);
    return found ? new WishList(query, found) : systemMatchMedia(query);
  };
  window.setMediaWishes = ({ colorScheme, reducedMotion }) => {
    if (reducedMotion) wishes.set('prefers-reduced-motion', reducedMotion);
    if (colorScheme) {
      wishes.set('prefers-color-scheme', colorScheme);
      document.documentElement.style.colorScheme = colorScheme;
    }
    for (const list of lists) list.tell();
  };
})();
