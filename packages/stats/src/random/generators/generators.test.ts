import { expect } from '@open-wc/testing';
import { ArgumentError } from '../../errors.js';
import { applicants } from './applicants.js';
import { labelledPoints } from './labelled-points.js';
import { orchard } from './orchard.js';

function each(points: Float64Array, labels: Uint8Array, check: (x: number, y: number, label: number) => void): void {
  labels.forEach((label, i) => {
    check(Number(points[2 * i]), Number(points[2 * i + 1]), label);
  });
}

describe('labelledPoints', () => {
  it('lies on its shape where there is no noise', () => {
    const plan = { n: 60, noise: 0, seed: 1 };
    const moons = labelledPoints('moons', plan);
    each(moons.points, moons.labels, (x, y, label) => {
      const [a, b] = label === 0 ? [x, y] : [1 - x, 0.5 - y];
      expect(Math.hypot(a, b)).to.be.closeTo(1, 1e-12);
      expect(b).to.be.at.least(0);
    });
    const circles = labelledPoints('circles', plan);
    each(circles.points, circles.labels, (x, y, label) => {
      expect(Math.hypot(x, y)).to.be.closeTo(label === 0 ? 1 : 0.5, 1e-12);
    });
    const spirals = labelledPoints('spirals', { ...plan, classes: 3 });
    each(spirals.points, spirals.labels, (x, y, label) => {
      const radius = Math.hypot(x, y);
      const angle = 2 * Math.PI * (radius + label / 3);
      expect(
        [x, y].map((value, i) => Math.abs(value - radius * (i === 0 ? Math.cos(angle) : Math.sin(angle))) < 1e-12),
      ).to.deep.equal([true, true]);
    });
    const blobs = labelledPoints('blobs', { ...plan, classes: 4 });
    expect(Array.from(blobs.points.subarray(0, 8), (value) => Math.round(value))).to.deep.equal([
      1, 0, 0, 1, -1, 0, -0, -1,
    ]);
    expect(Array.from(blobs.labels.subarray(0, 5))).to.deep.equal([0, 1, 2, 3, 0]);
  });

  it('is the same for the same seed, and another for another', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => labelledPoints('blobs', { n: 20, noise: 0.3, seed }).points);
    expect(a).to.deep.equal(b);
    expect(a).to.not.deep.equal(c);
  });

  it('refuses shapes and numbers that are none', () => {
    const plan = { n: 20, noise: 0.3, seed: 1 };
    expect(() => labelledPoints('stars' as 'blobs', plan)).to.throw(ArgumentError, 'shape is "stars"');
    expect(() => labelledPoints('blobs', { ...plan, n: 0 })).to.throw(ArgumentError, 'n is 0');
    expect(() => labelledPoints('blobs', { ...plan, noise: -1 })).to.throw(ArgumentError, 'noise');
    expect(() => labelledPoints('blobs', { ...plan, classes: 257 })).to.throw(ArgumentError, 'classes');
  });
});

describe('orchard', () => {
  const species = [
    { diameter: 20, height: 4 },
    { diameter: 35, height: 12 },
  ];

  it('has log-normal sizes that go together', () => {
    const { points, labels } = orchard({ species, trees: 4000, seed: 3 });
    expect(labels.length).to.equal(8000);
    const sums = [0, 0, 0];
    each(points, labels, (diameter, height, label) => {
      const own = species[label] as (typeof species)[number];
      const [u, v] = [Math.log(diameter / own.diameter) / 0.2, Math.log(height / own.height) / 0.2];
      [u * u, u * v, v * v].forEach((product, i) => (sums[i] = Number(sums[i]) + product / 8000));
    });
    const margin = (4 * Math.SQRT2) / Math.sqrt(8000);
    expect(sums[0]).to.be.closeTo(1, margin);
    expect(sums[1]).to.be.closeTo(0.7, margin);
    expect(sums[2]).to.be.closeTo(1, margin);
  });

  it('refuses numbers out of range', () => {
    expect(() => orchard({ species: [], trees: 1, seed: 1 })).to.throw(ArgumentError, 'number of species');
    expect(() => orchard({ species, trees: 0, seed: 1 })).to.throw(ArgumentError, 'trees');
    expect(() => orchard({ species, trees: 1, spread: -1, seed: 1 })).to.throw(ArgumentError, 'spread');
    expect(() => orchard({ species, trees: 1, correlation: 2, seed: 1 })).to.throw(ArgumentError, 'correlation');
  });
});

describe('applicants', () => {
  it('has the base rates and the AUC that each group was given', () => {
    const plan = [
      { size: 3000, baseRate: 0.5, auc: 0.8 },
      { size: 2000, baseRate: 0.2, auc: 0.6 },
    ];
    const { groups, scores, labels } = applicants(plan, 4);
    plan.forEach(({ size, baseRate, auc }, group) => {
      const own = (label: number): number[] =>
        Array.from(scores).filter((_, i) => groups[i] === group && labels[i] === label);
      const [negatives, positives] = [own(0).sort((a, b) => a - b), own(1)];
      expect(negatives.length + positives.length).to.equal(size);
      expect(positives.length / size).to.be.closeTo(baseRate, 4 * Math.sqrt((baseRate * (1 - baseRate)) / size));
      const below = positives.reduce((sum, score) => sum + negatives.filter((other) => other < score).length, 0);
      // The standard error of an AUC is at most 1 / (2 sqrt(the smaller number)).
      expect(below / (negatives.length * positives.length)).to.be.closeTo(auc, 2 / Math.sqrt(positives.length));
    });
    expect(scores.every((score) => score > 0 && score < 1)).to.equal(true);
  });

  it('refuses numbers out of range', () => {
    const group = { size: 3, baseRate: 0.5, auc: 0.8 };
    expect(() => applicants([], 1)).to.throw(ArgumentError, 'number of groups');
    expect(() => applicants([{ ...group, size: 0 }], 1)).to.throw(ArgumentError, 'size');
    expect(() => applicants([{ ...group, baseRate: 2 }], 1)).to.throw(ArgumentError, 'baseRate');
    expect(() => applicants([{ ...group, auc: 1 }], 1)).to.throw(ArgumentError, 'auc');
  });
});
