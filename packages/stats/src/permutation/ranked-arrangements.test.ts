import { expect } from '@open-wc/testing';
import { binomialCoefficient } from './binomial-coefficient.js';
import { blockLength, RankedArrangements } from './ranked-arrangements.js';

function allLabels(size: number, treatmentSize: number): string[] {
  const arrangements = new RankedArrangements(size, treatmentSize);
  const ranks = Uint32Array.from({ length: arrangements.count }, (_, rank) => rank);
  const places = arrangements.locate(ranks);
  return Array.from(ranks, (rank) => {
    const labels = new Uint8Array(size);
    arrangements.label(places[rank] as number, labels);
    return labels.join('');
  });
}

describe('RankedArrangements', () => {
  it('numbers every arrangement exactly once, for all sizes up to 9', () => {
    for (let size = 2; size <= 9; size += 1) {
      for (let treatmentSize = 1; treatmentSize < size; treatmentSize += 1) {
        const labels = allLabels(size, treatmentSize);
        expect(new Set(labels).size, `${treatmentSize} of ${size}`).to.equal(binomialCoefficient(size, treatmentSize));
        for (const label of labels) expect(label.replaceAll('0', '').length).to.equal(treatmentSize);
      }
    }
  });

  it('numbers 12 of 24 from the first to the last', () => {
    const arrangements = new RankedArrangements(24, 12);
    const ranks = Uint32Array.from({ length: arrangements.count }, (_, rank) => rank);
    const places = arrangements.locate(ranks);
    const seen = new Set<string>();
    const labels = new Uint8Array(24);
    for (let i = 0; i < ranks.length; i += 997) {
      arrangements.label(places[i] as number, labels);
      seen.add(labels.join(''));
    }
    expect(seen.size).to.equal(Math.ceil(ranks.length / 997));
  });

  it('draws the same ranks for the same block, others for another', () => {
    const arrangements = new RankedArrangements(24, 12);
    const ranks = arrangements.draw(1, 0);
    expect(ranks.length).to.equal(blockLength);
    expect(ranks).to.deep.equal(arrangements.draw(1, 0));
    expect(ranks).not.to.deep.equal(arrangements.draw(1, 1));
    expect(ranks).not.to.deep.equal(arrangements.draw(2, 0));
    expect(ranks.every((rank) => rank < arrangements.count)).to.equal(true);
  });

  it('draws again the words that are left over', () => {
    // 155,117,520 does not divide 2^32: of 100 blocks some draw a word above the last whole part.
    const arrangements = new RankedArrangements(30, 15);
    const blocks = Array.from({ length: 100 }, (_, block) => arrangements.draw(9, block));
    expect(blocks.every((ranks) => ranks.every((rank) => rank < arrangements.count))).to.equal(true);
  });
});
