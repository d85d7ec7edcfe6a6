import { waitUntil as wait } from '@open-wc/testing';

/** A busy machine gives a tab a few frames a second; a condition that never comes still fails. */
const PATIENCE = 15_000;

/** Waits for a condition, however slow the machine. */
export function waitUntil(
  condition: () => unknown,
  what = 'the condition holds',
  options: { interval?: number; timeout?: number } = {},
): Promise<void> {
  return wait(condition, what, { timeout: PATIENCE, ...options });
}
