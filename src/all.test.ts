import { expect } from '@open-wc/testing';
import './all.js';
import * as classes from './index.js';
import { loaders } from './loaders.js';

const classNameOf = (tag: string): string =>
  tag.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

describe('the entry points', () => {
  it('register every element of the list', () => {
    const tags = Object.keys(loaders);
    expect(tags).not.to.be.empty;
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.a('function');
  });

  it('export the class that is registered', () => {
    for (const tag of Object.keys(loaders)) {
      expect(customElements.get(tag)).to.equal((classes as Record<string, unknown>)[classNameOf(tag)]);
    }
  });

  it('load every element one by one', async () => {
    for (const load of Object.values(loaders)) await load();
  });
});
