import { expect } from '@open-wc/testing';
import { loaders } from './loaders.js';
import { waitUntil } from './testing/wait.js';

const asked: string[] = [];

/** An element that stands for one of ours: loading it defines it. */
function offer(tag: string): void {
  Object.assign(loaders, {
    [tag]: () => {
      asked.push(tag);
      customElements.define(tag, class extends HTMLElement {});
      return Promise.resolve();
    },
  });
}

const put = (markup: string): Element => {
  const range = document.createRange();
  const section = document.createElement('section');
  section.append(range.createContextualFragment(markup));
  return document.body.appendChild(section);
};

const isDefined = (tag: string): boolean => customElements.get(tag) !== undefined;

describe('the autoloader', () => {
  let discover: (root: Document | DocumentFragment | Element) => Promise<void>;
  const complaints: unknown[][] = [];
  const consoleError = console.error;
  let breaks = true;

  before(async () => {
    for (const tag of ['stands-already', 'comes-later', 'in-the-shadow', 'never-used']) offer(tag);
    Object.assign(loaders, {
      'at-first-broken': () => {
        if (breaks) return Promise.reject(new Error('no such file'));
        customElements.define('at-first-broken', class extends HTMLElement {});
        return Promise.resolve();
      },
    });
    console.error = (...words: unknown[]) => complaints.push(words);
    put('<stands-already></stands-already>');
    ({ discover } = await import('./autoloader.js'));
  });

  after(() => {
    console.error = consoleError;
  });

  it('loads what stands in the page already', async () => {
    await waitUntil(() => isDefined('stands-already'));
  });

  it('loads what is added later, deep inside other content too', async () => {
    put('<div><p>New</p><comes-later></comes-later></div>');
    await waitUntil(() => isDefined('comes-later'));
  });

  it('loads what a shadow root holds when it is told to look there', async () => {
    const shadow = put('<div></div>').attachShadow({ mode: 'open' });
    shadow.append(document.createElement('in-the-shadow'));
    await discover(shadow);
    expect(isDefined('in-the-shadow')).to.equal(true);
  });

  it('asks once for a tag, however often it is used', async () => {
    put('<stands-already></stands-already><stands-already></stands-already>');
    await discover(document);
    expect(asked.filter((tag) => tag === 'stands-already')).to.have.length(1);
  });

  it('leaves alone what the page does not use', () => {
    expect(asked).not.to.include('never-used');
  });

  it('says which element could not be loaded, and tries again for the next copy', async () => {
    const first = document.createElement('at-first-broken');
    await discover(first);
    expect(isDefined('at-first-broken')).to.equal(false);
    expect(complaints.flat().join(' ')).to.include('<at-first-broken>').and.include('no such file');
    breaks = false;
    await discover(document.createElement('at-first-broken'));
    expect(isDefined('at-first-broken')).to.equal(true);
  });
});
