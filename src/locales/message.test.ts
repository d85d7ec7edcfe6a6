import { expect } from '@open-wc/testing';
import { problems, type ProblemCatalogue } from './en-problems.js';
import { Format } from './format.js';
import { say, type Catalogue, type Message, type Translation } from './message.js';

const format = new Format('en');

const english = {
  plain: 'No words for it.',
  counted: ({ count }: { count: number }, numbers: Format) => `${numbers.integer(count)} shuffles`,
};
type Small = typeof english;

describe('a message', () => {
  it('is said in the words of a catalogue, with its values', () => {
    const plain: Message<Small> = { key: 'plain' };
    const counted: Message<Small> = { key: 'counted', values: { count: 1234 } };
    expect(say(english, plain, format)).to.equal('No words for it.');
    expect(say(english, counted, format)).to.equal('1,234 shuffles');
  });

  it('is said in another language with the same values', () => {
    const german: Translation<Small> = {
      plain: 'Dafür gibt es kein Wort.',
      counted: ({ count }, numbers) => `${numbers.integer(count)}-mal gemischt`,
    };
    expect(say<Small>(german, { key: 'counted', values: { count: 1234 } }, new Format('de'))).to.equal(
      '1.234-mal gemischt',
    );
  });

  it('must have a key of its catalogue and the values of that key', () => {
    // @ts-expect-error no such key
    const unknown: Message<Small> = { key: 'unknown' };
    // @ts-expect-error the values are missing
    const empty: Message<Small> = { key: 'counted' };
    // @ts-expect-error the value is no number
    const wrong: Message<Small> = { key: 'counted', values: { count: 'many' } };
    // @ts-expect-error a text is missing
    const half: Translation<Small> = { plain: '' };
    expect([unknown, empty, wrong, half]).to.have.length(4);
  });

  it('without a text is its key, so that nothing breaks', () => {
    const none: Catalogue = {};
    expect(say(none as unknown as Small, { key: 'plain' }, format)).to.equal('plain');
  });
});

describe('the texts about problems', () => {
  const said = (message: Message<ProblemCatalogue>): string => say(problems, message, format);

  it('count in the singular and the plural', () => {
    expect(said({ key: 'fewColumns', values: { unit: 'line', line: 3, got: 1, needed: 2 } })).to.match(
      /^Line 3 has 1 cell; 2 are/,
    );
    expect(said({ key: 'fewColumns', values: { unit: 'line', line: 3, got: 0, needed: 2 } })).to.match(
      /^Line 3 has 0 cells/,
    );
    expect(said({ key: 'smallGroup', values: { name: 'A', got: 1, needed: 2 } })).to.match(/has 1 value; at least 2/);
    expect(said({ key: 'smallGroup', values: { name: 'A', got: 2, needed: 3 } })).to.match(/has 2 values/);
    expect(said({ key: 'skippedRows', values: { unit: 'line', lines: [3, 4], more: 0 } })).to.equal(
      'Left out for an empty cell: line 3, 4.',
    );
  });

  it('end like sentences', () => {
    for (const message of [
      { key: 'stateNotObject' },
      { key: 'noRows' },
      { key: 'notTable' },
      { key: 'stateKey', values: { key: 'colour' } },
      { key: 'notLoaded', values: { source: 'a.csv', reason: 'HTTP 404' } },
      { key: 'tooManyRows', values: { got: 100_001, limit: 100_000 } },
    ] as const)
      expect(said(message)).to.match(/^[A-Za-z].*\.$/);
  });
});
