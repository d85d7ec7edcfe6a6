import { expect } from '@open-wc/testing';
import { addWords, catalogue, englishOnly, fetchWords, translated, type Translations } from './catalogue.js';
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
  const here = catalogue(name, english, { ar: none, de: none, es: none, fr: none, pt: none, zh: none, ...words });
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
      fr: () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve({ words: { hello: 'bonjour' } });
      },
    });
    expect(await fetchWords('fr', only(name))).to.equal(false);
    expect(translated(english, 'fr').hello).to.equal('hello');
    expect(await fetchWords('fr', only(name))).to.equal(true);
    expect(translated(english, 'fr').hello).to.equal('bonjour');
  });

  it('fetches only what is wanted', async () => {
    let asked = 0;
    const { name } = small({
      es: () => {
        asked += 1;
        return Promise.resolve({ words: { hello: 'hola' } });
      },
    });
    expect(fetchWords('es', () => false)).to.equal(undefined);
    expect(asked).to.equal(0);
    await fetchWords('es', only(name));
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
    // @ts-expect-error a language is missing
    catalogue('test-types/a', english, { ar: here, de: here, es: here, fr: here, pt: here });
    // @ts-expect-error a text is missing
    catalogue('test-types/b', english, { ar: here, de: half, es: here, fr: here, pt: here, zh: here });
    expect(catalogue('test-types/c', english, { ar: here, de: here, es: here, fr: here, pt: here, zh: here })).to.equal(
      english,
    );
  });
});
