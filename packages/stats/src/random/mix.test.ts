import { expect } from '@open-wc/testing';
import { mix } from './mix.js';

describe('mix', () => {
  it('gives four words that depend on every integer and on their order and number', () => {
    const lists = [[1], [2], [1, 0], [0, 1], [1, 2], [2, 1], [1, 0, 0], [], [-1], [2 ** 32 + 1], [-(2 ** 32) + 1]];
    const hashes = lists.map((list) => mix(list).join(' '));
    expect(new Set(hashes).size).to.equal(lists.length);
  });

  it('agrees with the published MurmurHash3 of the same bytes', () => {
    // x86_32 of eight zero bytes with start 0x243f6a88 is what the first lane does with the integer 0.
    expect(mix([0])[0] >>> 0).to.equal(murmurOfZeros(2, 0x243f6a88));
  });

  it('turns over about half of the 128 bits when one bit of the seed is turned over', () => {
    const changes: number[] = [];
    for (let bit = 0; bit < 32; bit += 1) {
      const base = mix([12345, 7]);
      const other = mix([12345 ^ (1 << bit), 7]);
      changes.push(base.reduce((sum, word, lane) => sum + ones(word ^ (other[lane] as number)), 0));
    }
    const average = changes.reduce((sum, change) => sum + change, 0) / changes.length;
    expect(average).to.be.within(59, 69);
    expect(Math.min(...changes)).to.be.above(35);
  });
});

function ones(word: number): number {
  return (word >>> 0).toString(2).replaceAll('0', '').length;
}

/** MurmurHash3 x86_32 of zero words, in arithmetic on BigInt: written apart from the one under test. */
function murmurOfZeros(words: number, start: number): number {
  const modulus = 1n << 32n;
  let h = BigInt(start);
  for (let word = 0; word < words; word += 1) {
    h = ((h << 13n) | (h >> 19n)) % modulus;
    h = (h * 5n + 0xe6546b64n) % modulus;
  }
  h ^= BigInt(4 * words);
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) % modulus;
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) % modulus;
  return Number(h ^ (h >> 16n));
}
