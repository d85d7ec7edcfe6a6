/** What a sliced computation yields is its progress from 0 to 1; what it returns is the result. */
export type Steps<Result> = Generator<number, Result, void>;

/** Runs a sliced computation to its end. */
export function finish<Result>(steps: Generator<unknown, Result, void>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
