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

/** Bytes of all typed arrays that a task makes, as if none were freed before its end. */
function bytesOf(task) {
  let bytes = 0;
  const kinds = ['Float64Array', 'Int32Array', 'Uint16Array'].map((name) => [name, globalThis[name]]);
  for (const [name, kind] of kinds) {
    globalThis[name] = new Proxy(kind, {
      construct(target, args) {
        const made = new target(...args);
        if (!(args[0] instanceof ArrayBuffer)) bytes += made.byteLength;
        return made;
      },
    });
  }
  try {
    task();
  } finally {
    for (const [name, kind] of kinds) globalThis[name] = kind;
  }
  return bytes;
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
  console.log(`ROC of ${SIZE} points: ${megabytes.toFixed(0)} MB of typed arrays above its input (at most 64).\n`);
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
