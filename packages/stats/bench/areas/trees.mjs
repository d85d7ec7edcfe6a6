import { DecisionTreeClassifier } from 'ml-cart';
import KNN from 'ml-knn';
import { RandomForestClassifier } from 'ml-random-forest';
import { createForestGrower, createRandom, combineTrees, growTree, kNearestNeighbours } from '../../dist/index.js';
import { compare } from '../measure.mjs';

/** n rows of 5 features; two of them and noise make the class. */
function sample(n, seed) {
  const random = createRandom(seed);
  const x = Array.from({ length: n }, () => Array.from({ length: 5 }, () => random.normal()));
  const y = x.map((row) => (row[0] + row[1] * row[1] + random.normal() > 1 ? 1 : 0));
  return { x, y };
}

const { x, y } = sample(1000, 1);
const { x: at } = sample(200, 2);

const agreement = (a, b) => Array.from(a).filter((value, i) => value === b[i]).length / a.length;

function forest() {
  const grower = createForestGrower({ x, y, seed: 1 });
  grower.tick(100);
  return grower;
}

function peerTree() {
  const tree = new DecisionTreeClassifier({ gainFunction: 'gini', maxDepth: 1000, minNumSamples: 1 });
  tree.train(x, y);
  return tree;
}

function peerForest() {
  const peer = new RandomForestClassifier({
    seed: 1,
    nEstimators: 100,
    maxFeatures: 2,
    replacement: true,
    noOOB: true,
  });
  peer.train(x, y);
  return peer;
}

const ourNeighbours = () => kNearestNeighbours({ x, y, classes: 2, at, k: 5 }).predictions;
const peerNeighbours = () => new KNN(x, y, { k: 5 }).predict(at);

/** The peers are asked the same: nearly the same answers (ml-cart misses some splits), or the comparison says nothing. */
function check() {
  const tree = combineTrees([growTree({ x, y })], at).soft;
  const shares = [agreement(tree, peerTree().predict(at)), agreement(ourNeighbours(), peerNeighbours())];
  if (shares[0] < 0.7 || shares[1] < 1) throw new Error(`Peers agree on ${shares.join(' and ')} of the points.`);
}

/** Rows of trees, forests and neighbours. */
export function comparisons() {
  check();
  return [
    compare({
      task: 'CART, n = 1,000, p = 5, full depth',
      ours: () => growTree({ x, y }),
      peer: peerTree,
      peerName: 'ml-cart',
      wanted: 8,
      python: 'cart',
      pythonWanted: 1.5,
    }),
    compare({
      task: 'forest, 100 trees, same data',
      ours: forest,
      peer: peerForest,
      peerName: 'ml-random-forest',
      wanted: 8,
      python: 'forest',
      pythonWanted: 1.5,
    }),
    compare({
      task: 'kNN, 200 queries, n = 1,000, p = 5',
      ours: ourNeighbours,
      peer: peerNeighbours,
      peerName: 'ml-knn',
      wanted: 8,
      python: 'knn',
      pythonWanted: 1.5,
    }),
  ];
}

/** How trees and forests grow. */
export function laws() {
  return [
    {
      task: 'CART, p = 5, full depth',
      sizes: [1000, 2000, 4000, 8000, 16_000],
      prepare: (n) => {
        const data = sample(n, 3);
        return () => growTree(data);
      },
      expected: 'p n log n',
      most: 1.25,
    },
  ];
}
