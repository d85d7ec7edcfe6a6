import type { Problem } from '../contract/problem.js';
import { stateIn } from './fragment.js';

/**
 * Gives an explainer the state that the fragment of the page's address has for its key.
 *
 * @returns what was wrong with it; undefined where the fragment says nothing of that key
 */
export function readLink(explainer: { state: unknown }, key: string): readonly Problem[] | undefined {
  const shared = stateIn(location.hash, key);
  if (!shared) return undefined;
  if ('reason' in shared) {
    const message = { key: 'linkNotRead', values: { key, reason: shared.reason } } as const;
    return [{ source: 'share-key', severity: 'error', message }];
  }
  explainer.state = shared.state;
  return [];
}
