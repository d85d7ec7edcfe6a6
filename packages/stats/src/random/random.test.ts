import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { createRandom } from './random.js';

const many = 20_000;

describe('createRandom', () => {
  it('gives the same numbers for the same seed and streams', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.array(fc.maxSafeInteger(), { maxLength: 3 }), (seed, stream) => {
        const a = createRandom(seed, ...stream);
        const b = createRandom(seed, ...stream);
        for (let i = 0; i < 5; i += 1) expect(a.next32()).to.equal(b.next32());
        expect(a.uniform()).to.equal(b.uniform());
        expect(a.normal()).to.equal(b.normal());
      }),
    );
  });

  it('gives the bits that it has always given', () => {
    const random = createRandom(1, 2);
    const words = [random.next32(), random.next32(), random.next32()];
    expect(words).to.deep.equal([3213574717, 54952170, 2510822095]);
  });

  it('gives other numbers for another seed or stream', () => {
    const first = [
      createRandom(1),
      createRandom(2),
      createRandom(-1),
      createRandom(1, 0),
      createRandom(1, 1),
      createRandom(1, 0, 0),
    ];
    expect(new Set(first.map((random) => random.next32())).size).to.equal(first.length);
  });

  it('gives streams that are not correlated', () => {
    const a = createRandom(5, 0);
    const b = createRandom(5, 1);
    let sum = 0;
    for (let i = 0; i < many; i += 1) sum += (a.uniform() - 0.5) * (b.uniform() - 0.5) * 12;
    // The correlation of independent uniforms has standard deviation 1 / sqrt(n).
    expect(Math.abs(sum / many)).to.be.below(4 / Math.sqrt(many));
  });

  it('gives 32-bit words whose every bit is set half the time', () => {
    const random = createRandom(3);
    const counts = new Array<number>(32).fill(0);
    for (let i = 0; i < many; i += 1) {
      const word = random.next32();
      expect(word).to.satisfy((value: number) => Number.isInteger(value) && value >= 0 && value < 2 ** 32);
      for (let bit = 0; bit < 32; bit += 1) counts[bit] = (counts[bit] as number) + ((word >>> bit) & 1);
    }
    for (const count of counts) expect(Math.abs(count - many / 2)).to.be.below(2.5 * Math.sqrt(many));
  });

  it('gives uniforms in [0, 1) that are multiples of 2^-53 and spread evenly', () => {
    const random = createRandom(4);
    const cells = new Array<number>(10).fill(0);
    for (let i = 0; i < many; i += 1) {
      const value = random.uniform();
      expect(Number.isInteger(value * 2 ** 53)).to.equal(true);
      const cell = Math.floor(value * 10);
      cells[cell] = (cells[cell] as number) + 1;
    }
    expect(cells.length).to.equal(10);
    expect(chiSquared(cells)).to.be.below(27.9); // 0.999 quantile, 9 degrees of freedom
  });

  it('gives integers below a bound, each equally often', () => {
    const random = createRandom(6);
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < many; i += 1) {
      const value = random.integer(7);
      counts[value] = (counts[value] as number) + 1;
    }
    expect(counts.length).to.equal(7);
    expect(chiSquared(counts)).to.be.below(22.5); // 0.999 quantile, 6 degrees of freedom
  });

  it('gives integers without modulo bias for a bound just above half of 2^32', () => {
    const random = createRandom(8);
    const below = 3 * 2 ** 30;
    const thirds = [0, 0, 0];
    for (let i = 0; i < many; i += 1) {
      const third = Math.floor(random.integer(below) / 2 ** 30);
      thirds[third] = (thirds[third] as number) + 1;
    }
    expect(chiSquared(thirds)).to.be.below(13.8); // 0.999 quantile, 2 degrees of freedom
    expect(random.integer(1)).to.equal(0);
    expect(random.integer(2 ** 32)).to.be.below(2 ** 32);
  });

  it('gives normal deviates with the asked mean and standard deviation', () => {
    const random = createRandom(7);
    const values = Array.from({ length: many }, () => random.normal(10, 2));
    const average = values.reduce((sum, value) => sum + value, 0) / many;
    const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / many;
    const beyond = values.filter((value) => Math.abs(value - 10) > 2 * 1.959963984540054).length / many;
    expect(average).to.be.closeTo(10, (4 * 2) / Math.sqrt(many));
    expect(variance).to.be.closeTo(4, 4 * 4 * Math.sqrt(2 / many));
    expect(beyond).to.be.closeTo(0.05, 4 * Math.sqrt((0.05 * 0.95) / many));
  });

  it('refuses what is no safe integer, and bounds that are not possible', () => {
    expect(() => createRandom(0.5)).to.throw(ArgumentError, 'seed is 0.5');
    expect(() => createRandom(1, 2, NaN)).to.throw(ArgumentError, 'stream is NaN');
    expect(() => createRandom(1).integer(0)).to.throw(ArgumentError, 'below is 0');
    expect(() => createRandom(1).integer(2 ** 32 + 1)).to.throw(ArgumentError, 'below');
  });
});

function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
