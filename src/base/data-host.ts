import type { DataForm } from '../contract/data/form.js';
import { quote, type CommonMessage, type Problem } from '../contract/problem.js';

/** Ways for data to come; a state brings settings too, so its data have a place of their own. */
const inputs = ['data', 'src', 'state data'] as const;
export type Input = (typeof inputs)[number];

export interface DataHost {
  readonly element: HTMLElement;
  /** Fetches what reads tables for this explainer. */
  readonly form: () => Promise<DataForm>;
  /** Data that were read without fault, or null to go back to simulated ones. */
  readonly accept: (data: object | null) => void;
  readonly setProblems: (input: Input, problems: readonly Problem[]) => void;
  /** Reading or loading began or ended. */
  readonly changed: () => void;
}

export function clearProblems(host: DataHost): void {
  for (const input of inputs) host.setProblems(input, []);
}

export const notReadable = (error: unknown): CommonMessage => ({
  key: 'notReadable',
  values: { reason: quote(error instanceof Error ? error.message : error) },
});

/** Work that is done one after the other, in the order it came. */
export interface Turns {
  /** Settles when it is all done; undefined where there is none. */
  readonly reading: Promise<void> | undefined;
  inTurn(work: () => void | Promise<void>): void;
}
