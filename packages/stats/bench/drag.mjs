/**
 * Times what a drag of the complexity slider asks for: n = 40 training points, 101 points of evaluation, B = 200 samples.
 * Prints a Markdown table of medians. Measures the built files: run tsc first.
 */
import {
  bootstrapVariance,
  decompose,
  designPoints,
  drawSamples,
  evaluationGrid,
  linearRegression,
  loess,
  polynomialRegression,
  regressionFamilies,
  truthAt,
} from '../dist/index.js';

const x = designPoints(40);
const at = evaluationGrid(101);
const plan = {
  x,
  at,
  truthAtTraining: truthAt('sine', x),
  truthAt: truthAt('sine', at),
  sigma: 0.3,
  samples: 200,
  seed: 1,
};
const samples = drawSamples(plan);

/** The median of 51 runs in milliseconds, after 20 unmeasured ones. */
function median(task) {
  const times = [];
  for (let run = -20; run < 51; run += 1) {
    const start = performance.now();
    task();
    if (run >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[25];
}

const rows = [];
const measure = (name, task) => rows.push([name, median(task)]);

const settings = { polynomial: [3, 15], knn: [5], loess: [0.3, 1], spline: [5, 15], ridge: [0.001], tree: [3, 8] };
for (const [name, complexities] of Object.entries(settings)) {
  const family = regressionFamilies[name];
  for (const complexity of complexities) {
    const label = `${name}, ${family.parameter} ${complexity}`;
    if (family.weights) measure(`weights 101 x 40: ${label}`, () => family.weights(x, at, complexity));
    measure(`decompose 200 samples: ${label}`, () => decompose(samples, { family, complexity }));
  }
}
measure('draw 200 samples and test samples', () => drawSamples(plan));

const y = samples.responses.slice(0, 40);
measure('bootstrap 200 resamples: spline, df 6', () =>
  bootstrapVariance({ family: regressionFamilies.spline, complexity: 6, x, y, at, resamples: 200, seed: 1 }),
);

const long = designPoints(1000);
const response = long.map((value, i) => Math.sin(9 * value) + Math.cos(i * i));
const table = Array.from(long, (value, i) => [value, Math.sin(i), Math.cos(3 * i)]);
measure('loess n = 1,000, span 0.5, with standard errors', () => loess(long, response, { span: 0.5 }));
measure('least squares n = 1,000, p = 3, every diagnostic', () => linearRegression(table, response));
measure('polynomial n = 82, degree 10, every diagnostic', () =>
  polynomialRegression(long.subarray(0, 82), response.subarray(0, 82), 10),
);

console.log('| task | median, ms |\n|---|---:|');
for (const [name, time] of rows) console.log(`| ${name} | ${time.toFixed(3)} |`);
