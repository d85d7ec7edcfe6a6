import assert from 'node:assert/strict';
import Performance from 'ml-performance';
import { createRandom, rocCurve } from '../../dist/index.js';
import { compare } from '../measure.mjs';

const SIZE = 1_000_000;

/** Half of each class; the positives score higher by one standard deviation. */
function scored(n) {
  const random = createRandom(1);
  const truth = Uint8Array.from({ length: n }, () => random.integer(2));
  return { truth, scores: Float64Array.from(truth, (label) => random.normal(label)) };
}

/** The peer wants matrices of plain arrays. */
function peerRates(scores, truth) {
  const curve = new Performance(scores, truth, { all: true, max: true });
  return {
    falsePositiveRates: curve.getMeasure('fpr'),
    truePositiveRates: curve.getMeasure('tpr'),
    auc: curve.getAURC(),
  };
}

/** Bytes of the buffers that one curve takes, those that it needs on the way included. */
function bytesOf(task) {
  const before = process.memoryUsage().arrayBuffers;
  task();
  return process.memoryUsage().arrayBuffers - before;
}

/** Rows of the classification metrics. */
export function comparisons() {
  const { truth, scores } = scored(SIZE);
  const [peerTruth, peerScores] = [[Array.from(truth)], [Array.from(scores)]];
  const ours = rocCurve(truth, scores);
  const theirs = peerRates(peerScores, peerTruth);
  assert.ok(Math.abs(ours.auc - theirs.auc) < 1e-9, `areas ${ours.auc} and ${theirs.auc}`);
  assert.equal(ours.thresholds.length, theirs.falsePositiveRates.length);
  const megabytes = bytesOf(() => rocCurve(truth, scores)) / 1e6;
  console.log(`ROC of ${SIZE} points: ${megabytes.toFixed(0)} MB above its input (at most 64).\n`);
  assert.ok(megabytes < 64);
  return [
    compare({
      task: 'ROC + AUC, 1,000,000 points',
      ours: () => rocCurve(truth, scores),
      peer: () => peerRates(peerScores, peerTruth),
      peerName: 'ml-performance',
      wanted: 8,
      python: 'roc',
      pythonWanted: 1.5,
    }),
  ];
}

/** Growth of the ROC curve. */
export function laws() {
  return [
    {
      task: 'ROC + AUC',
      sizes: [62_500, 125_000, 250_000, 500_000, 1_000_000],
      prepare: (n) => {
        const { truth, scores } = scored(n);
        return () => rocCurve(truth, scores);
      },
      expected: 'n log n',
      most: 1.2,
    },
  ];
}
