import { expect } from '@open-wc/testing';
import { addWords, catalogue, englishOnly, fetchWords, translated, type Translations } from './catalogue.js';
import { languages } from './languages.js';
import type { Translation } from './message.js';

const all = (): boolean => true;
const only =
  (name: string) =>
  (each: string): boolean =>
    each === name;

let count = 0;

/** A catalogue with a name of its own. */
function small(words: Partial<Translations<{ readonly hello: string }>> = {}) {
  count += 1;
  const name = `test-${String(count)}/strings`;
  const english = { hello: 'hello' };
  const none = () => Promise.reject<{ words: Translation<typeof english> }>(new Error('no network'));
  const nowhere = Object.fromEntries(languages.map((each) => [each, none])) as Translations<typeof english>;
  const here = catalogue(name, english, { ...nowhere, ...words });
  return { name, english: here };
}

describe('a catalogue', () => {
  it('is English until its words have come', async () => {
    const { name, english } = small({ de: () => Promise.resolve({ words: { hello: 'hallo' } }) });
    expect(translated(english, 'de').hello).to.equal('hello');
    const coming = fetchWords('de', only(name));
    expect(translated(english, 'de').hello).to.equal('hello');
    expect(await coming).to.equal(true);
    expect(translated(english, 'de').hello).to.equal('hallo');
    expect(translated(english, 'en').hello).to.equal('hello');
    expect(fetchWords('de', only(name)), 'nothing to wait for').to.equal(undefined);
  });

  it('waits for nothing in English', () => {
    small();
    expect(fetchWords('en', all)).to.equal(undefined);
  });

  it('stays English where they cannot be had, and is asked again the next time', async () => {
    let asked = 0;
    const { name, english } = small({
      de: () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve({ words: { hello: 'hallo' } });
      },
    });
    expect(await fetchWords('de', only(name))).to.equal(false);
    expect(translated(english, 'de').hello).to.equal('hello');
    expect(await fetchWords('de', only(name))).to.equal(true);
    expect(translated(english, 'de').hello).to.equal('hallo');
  });

  it('fetches only what is wanted', async () => {
    let asked = 0;
    const { name } = small({
      de: () => {
        asked += 1;
        return Promise.resolve({ words: { hello: 'hallo' } });
      },
    });
    expect(fetchWords('de', () => false)).to.equal(undefined);
    expect(asked).to.equal(0);
    await fetchWords('de', only(name));
    expect(asked).to.equal(1);
  });

  it('takes words that somebody adds, by its name', () => {
    const { name, english } = small();
    addWords('IT', (each) => (each === name ? { hello: 'ciao' } : undefined));
    expect(fetchWords('it', only(name))).to.equal(undefined);
    expect(translated(english, 'it').hello).to.equal('ciao');
  });

  it('may be in English only while it is written', async () => {
    const english = catalogue('test-draft/strings', { hello: 'hello' }, englishOnly);
    expect(await fetchWords('de', only('test-draft/strings'))).to.equal(false);
    expect(translated(english, 'de').hello).to.equal('hello');
  });

  it('must have every language, and every language every text', () => {
    const english = { hello: 'hello', bye: 'bye' };
    const here = () => Promise.resolve({ words: { hello: '', bye: '' } });
    const half = () => Promise.resolve({ words: { hello: '' } });
    const everywhere = Object.fromEntries(languages.map((each) => [each, here])) as Translations<typeof english>;
    // @ts-expect-error a language is missing
    catalogue('test-types/a', english, {});
    // @ts-expect-error a text is missing
    catalogue('test-types/b', english, { ...everywhere, de: half });
    expect(catalogue('test-types/c', english, everywhere)).to.equal(english);
  });

  it('is English in part where later words are not translated yet', async () => {
    const { name } = small({ de: () => Promise.resolve({ words: { hello: 'hallo' } }) });
    const later = catalogue(name.replace('/strings', '/later-strings'), { bye: 'bye' }, englishOnly);
    const tag = name.replace('strings', '');
    expect(await fetchWords('de', (each) => each.startsWith(tag))).to.equal(true);
    expect(translated(later, 'de').bye).to.equal('bye');
  });
});
