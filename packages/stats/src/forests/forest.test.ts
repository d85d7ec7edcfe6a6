import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import { createForestGrower } from './forest.js';
import { meanLoss } from '../trees/mean-loss.js';
import { combineTrees } from './votes.js';

const random = createRandom(5);
const x = Array.from({ length: 120 }, () => [random.normal(), random.normal(), random.normal(), random.normal()]);
const signal = x.map(([a = NaN, b = NaN]) => a + b);
const y = signal.map((value) => (value > 0 ? 1 : 0));

describe('a random forest', () => {
  it('learns, and its out-of-bag error says how well', () => {
    const forest = createForestGrower({ x, y, seed: 1 });
    forest.tick(60);
    const { soft: outOfBag, hard, trees } = combineTrees(forest.trees, x, forest.bootstraps);
    // A constant is wrong on about half the rows.
    expect(meanLoss(y, outOfBag)).to.be.below(0.25);
    expect(meanLoss(y, hard)).to.be.below(0.25);
    // A row is out of bag in about 37 % of the trees.
    expect(trees.reduce((sum, count) => sum + count, 0) / (60 * 120)).to.be.closeTo(Math.exp(-1), 0.02);
    const fresh = Array.from({ length: 200 }, () => [random.normal(), random.normal(), 0, 0]);
    const { soft } = combineTrees(forest.trees, fresh);
    const right = fresh.filter(([a = NaN, b = NaN], i) => (a + b > 0 ? 1 : 0) === soft[i]);
    expect(right.length).to.be.above(160);
  });

  it('draws features for each split, and rows with replacement', () => {
    const forest = createForestGrower({ x, y, seed: 1 });
    forest.tick(30);
    const roots = new Set(forest.trees.map((tree) => tree.features[0]));
    expect(roots.size).to.be.above(2);
    for (const bootstrap of forest.bootstraps) {
      expect(bootstrap).to.have.length(120);
      expect(new Set(bootstrap).size).to.be.below(100);
    }
  });

  it('looks at further features where those drawn cannot be split', () => {
    const constant = x.map(([a = NaN]) => [0, 0, 0, a]);
    const forest = createForestGrower({ x: constant, y, seed: 1, features: 1, maxDepth: 1 });
    forest.tick(10);
    expect(forest.trees.every((tree) => tree.features[0] === 3)).to.equal(true);
  });

  it('is the same whether grown at once or tree by tree', () => {
    const [atOnce, stepwise] = [createForestGrower({ x, y, seed: 3 }), createForestGrower({ x, y, seed: 3 })];
    atOnce.tick(4);
    for (let i = 0; i < 4; i += 1) stepwise.tick();
    expect(stepwise.trees).to.deep.equal(atOnce.trees);
    expect(stepwise.bootstraps).to.deep.equal(atOnce.bootstraps);
  });

  it('is of numbers, too', () => {
    const forest = createForestGrower({ x, y: signal, criterion: 'squaredError', seed: 1, minLeaf: 3 });
    forest.tick(40);
    const { soft } = combineTrees(forest.trees, x, forest.bootstraps);
    // The variance of the signal is 2.
    expect(meanLoss(signal, soft, (value, prediction) => (value - prediction) ** 2)).to.be.below(1);
  });

  it('names a wrong argument', () => {
    expect(() => createForestGrower({ x, y, seed: 1, features: 5 })).to.throw(ArgumentError, 'features');
    expect(() => createForestGrower({ x: [], y: [], seed: 1 })).to.throw(ArgumentError, 'x');
    expect(() => {
      createForestGrower({ x, y, seed: 0.5 }).tick();
    }).to.throw(ArgumentError, 'seed');
    expect(() => {
      createForestGrower({ x, y, seed: 1 }).tick(-1);
    }).to.throw(ArgumentError, 'n is');
  });
});
