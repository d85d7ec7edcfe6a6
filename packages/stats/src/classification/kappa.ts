import { checkLength } from '../errors.js';
import { whyUndefined } from './labels.js';

export interface Agreement {
  /** Cohen's kappa: 1 for full agreement, 0 for what chance would give. NaN when both give all rows one and the same label. */
  readonly kappa: number;
  readonly undefined: Readonly<Record<string, string>>;
}

function countLabels(labels: ArrayLike<unknown>): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (let i = 0; i < labels.length; i += 1) counts.set(labels[i], (counts.get(labels[i]) ?? 0) + 1);
  return counts;
}

/**
 * How far two lists of labels, of any number of classes, agree beyond chance: (observed - expected) / (1 - expected).
 *
 * @param first - n labels, numbers or words
 * @param second - n labels
 * @throws ArgumentError for lengths that differ
 *
 * Source: J. Cohen (1960), "A coefficient of agreement for nominal scales".
 *
 * @example
 * cohensKappa(['a', 'b', 'c', 'a'], ['a', 'b', 'a', 'a']).kappa; // 0.5555555555555556
 */
export function cohensKappa(first: ArrayLike<unknown>, second: ArrayLike<unknown>): Agreement {
  const n = first.length;
  checkLength('second', second, n);
  const others = countLabels(second);
  let expected = 0;
  for (const [label, count] of countLabels(first)) expected += count * (others.get(label) ?? 0);
  let observed = 0;
  for (let i = 0; i < n; i += 1) if (first[i] === second[i]) observed += 1;
  const kappa = (n * observed - expected) / (n * n - expected);
  return { kappa, undefined: whyUndefined({ kappa }, { kappa: 'there is no more than one label' }) };
}
