import peerLowess from '@stdlib/stats-lowess';
import PeerLogistic from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { createDescent, createRandom, loess, loessFit, logisticRegression, lowess } from '../../dist/index.js';
import { agree, compare } from '../measure.mjs';

const random = createRandom(1);
const curve = (n) => {
  const x = Float64Array.from({ length: n }, () => random.uniform()).sort();
  return { x, y: x.map((value) => Math.sin(6 * value) + random.normal(0, 0.2)) };
};
const { x, y } = curve(1000);
const [peerX, peerY] = [Array.from(x), Array.from(y)];
const span = 0.5;
const peer = (nsteps) => () => peerLowess(peerX, peerY, { f: span, nsteps, delta: 0, sorted: true });

const predictors = Array.from({ length: 1000 }, () => Array.from({ length: 5 }, () => random.normal()));
const labels = predictors.map(([a, b, c]) => {
  const p = 1 / (1 + Math.exp(-(0.5 + a - 0.7 * b + 0.3 * c)));
  return random.uniform() < p ? 1 : 0;
});
const peerRows = new Matrix(predictors);
const peerLabels = Matrix.columnVector(labels);
/** The peer has no intercept and takes 1,000 steps of descent, its default would be 50,000. */
const peerLogistic = () => new PeerLogistic({ numSteps: 1000, learningRate: 5e-3 }).train(peerRows, peerLabels);

/** Rows of regression. */
export function comparisons() {
  agree(loessFit(x, y, x, span, 1), peer(0)().y, 1e-6);
  agree(lowess(x, y, { span, iterations: 3 }), peer(3)().y, 1e-6);
  return [
    compare({
      task: 'LOESS, degree 1, n = 1,000, span 0.5',
      ours: () => loessFit(x, y, x, span, 1),
      peer: peer(0),
      peerName: '@stdlib/stats-lowess',
      wanted: 8,
    }),
    compare({
      task: 'lowess, three robust passes, the same data',
      ours: () => lowess(x, y, { span, iterations: 3 }),
      peer: peer(3),
      peerName: '@stdlib/stats-lowess',
    }),
    compare({ task: 'LOESS, degree 2, with standard errors, the same data', ours: () => loess(x, y, { span }) }),
    compare({
      task: 'logistic regression, n = 1,000, p = 5',
      ours: () => logisticRegression(predictors, labels),
      peer: peerLogistic,
      peerName: 'ml-logistic-regression, 1,000 steps',
      wanted: 8,
      python: 'logistic',
      pythonWanted: 1.5,
    }),
    compare({
      task: '1,000 steps of gradient descent, the same data',
      ours: () =>
        createDescent({ predictors, y: labels, loss: 'log', optimizer: 'adam', learningRate: 0.01 }).tick(1000),
    }),
  ];
}

/** LOESS takes a neighbourhood for each point: with neighbourhoods of 100 points, time grows as the points do. */
export function laws() {
  return [
    {
      task: 'LOESS, 100 neighbours',
      sizes: [1000, 2000, 4000, 8000],
      prepare(n) {
        const data = curve(n);
        return () => loessFit(data.x, data.y, data.x, 100 / n, 1);
      },
      expected: 'n q',
      most: 1.2,
    },
    {
      task: 'LOESS, n = 1,000, neighbours',
      sizes: [125, 250, 500, 1000],
      prepare: (q) => () => loessFit(x, y, x, q / 1000, 1),
      expected: 'n q',
      most: 1.2,
    },
  ];
}
