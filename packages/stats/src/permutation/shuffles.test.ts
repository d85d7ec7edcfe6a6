import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { permutationShuffles } from './shuffles.js';

/** Counts how often each arrangement comes up. */
function tally(size: number, treatmentSize: number, times: number): Map<string, number> {
  const shuffles = permutationShuffles({ size, treatmentSize, seed: 11 });
  const counts = new Map<string, number>();
  for (let i = 0; i < times; i += 1) {
    const key = shuffles.labels(i).join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function chiSquared(counts: Iterable<number>, expected: number): number {
  return [...counts].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('permutationShuffles', () => {
  it('gives arrangements with as many treated as asked, for any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.nat(),
        fc.maxSafeInteger(),
        fc.nat(5000),
        (size, pick, seed, i) => {
          const treatmentSize = 1 + (pick % (size - 1));
          const labels = permutationShuffles({ size, treatmentSize, seed }).labels(i);
          expect(labels.length).to.equal(size);
          expect(labels.reduce((sum, label) => sum + label, 0)).to.equal(treatmentSize);
        },
      ),
    );
  });

  it('gives shuffle i again whenever it is asked for, in any order, from any copy', () => {
    for (const size of [24, 40]) {
      const options = { size, treatmentSize: 9, seed: -5 };
      const first = permutationShuffles(options);
      const forwards = Array.from({ length: 3000 }, (_, i) => first.labels(i).join(''));
      const second = permutationShuffles(options);
      for (let i = 2999; i >= 0; i -= 7) expect(second.labels(i).join(''), `shuffle ${i}`).to.equal(forwards[i]);
      expect(new Set(forwards).size).to.be.above(2900);
    }
  });

  it('gives other shuffles for another seed', () => {
    for (const size of [24, 40]) {
      const a = permutationShuffles({ size, treatmentSize: 12, seed: 1 }).labels(0);
      const b = permutationShuffles({ size, treatmentSize: 12, seed: 2 }).labels(0);
      expect(a).not.to.deep.equal(b);
    }
  });

  it('gives each arrangement of a small pool equally often', () => {
    const counts = tally(7, 3, 35_000);
    expect(counts.size).to.equal(35);
    expect(chiSquared(counts.values(), 1000)).to.be.below(65.2); // 0.999 quantile, 34 degrees of freedom
  });

  it('treats each of a large pool equally often, and each pair', () => {
    const size = 40;
    const times = 8000;
    for (const treatmentSize of [10, 30]) {
      const shuffles = permutationShuffles({ size, treatmentSize, seed: 3 });
      const counts = new Float64Array(size);
      let pairs = 0;
      for (let i = 0; i < times; i += 1) {
        const labels = shuffles.labels(i);
        labels.forEach((label, k) => (counts[k] = (counts[k] as number) + label));
        pairs += (labels[0] as number) & (labels[39] as number);
      }
      const share = treatmentSize / size;
      const spread = Math.sqrt(times * share * (1 - share));
      for (const count of counts) expect(Math.abs(count - times * share)).to.be.below(4.5 * spread);
      const both = (share * (treatmentSize - 1)) / (size - 1);
      expect(Math.abs(pairs - times * both)).to.be.below(4 * Math.sqrt(times * both));
    }
  });

  it('gives each arrangement and its mirror image equally often when groups are equal', () => {
    const counts = tally(6, 3, 20_000);
    for (const [key, count] of counts) {
      const mirrored = key.replaceAll(/[01]/g, (label) => String(1 - Number(label)));
      expect(Math.abs(count - (counts.get(mirrored) ?? 0))).to.be.below(4 * Math.sqrt(2 * 1000));
    }
  });

  it('writes where it is told to', () => {
    const out = new Uint8Array(24).fill(7);
    const labels = permutationShuffles({ size: 24, treatmentSize: 12, seed: 1 }).labels(3, out);
    expect(labels).to.equal(out);
    expect(out.every((label) => label < 2)).to.equal(true);
  });

  it('refuses what cannot be', () => {
    const options = { size: 5, treatmentSize: 2, seed: 1 };
    expect(() => permutationShuffles({ ...options, size: 1 })).to.throw(ArgumentError, 'size is 1');
    expect(() => permutationShuffles({ ...options, treatmentSize: 5 })).to.throw(ArgumentError, 'treatmentSize is 5');
    expect(() => permutationShuffles({ ...options, seed: 0.5 })).to.throw(ArgumentError, 'seed');
    expect(() => permutationShuffles(options).labels(-1)).to.throw(ArgumentError, 'i is -1');
    expect(() => permutationShuffles(options).labels(0, new Uint8Array(4))).to.throw(ArgumentError, 'out');
  });
});
