import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import {
  permutationImportanceSteps,
  type PermutationImportanceOptions,
  type PermutationImportances,
} from './permutation-importance.js';

const x = Array.from({ length: 40 }, (_, i) => [i, (i * 7) % 11]);
const y = x.map(([a = NaN]) => (a > 19 ? 1 : 0));
const predict = (rows: readonly ArrayLike<number>[]): number[] => rows.map((row) => ((row[0] ?? NaN) > 19 ? 1 : 0));

function run(options: Partial<PermutationImportanceOptions> = {}): { done: number[]; result: PermutationImportances } {
  const steps = permutationImportanceSteps({ x, y, predict, random: createRandom(1), ...options });
  const done: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { done, result: step.value };
    done.push(step.value);
  }
}

describe('permutation importances', () => {
  it('are 0 for a feature that the model does not use, and about what guessing costs for one that it does', () => {
    const { done, result } = run({ repeats: 50 });
    expect(done).to.have.length(100);
    expect(done.at(-1)).to.equal(1);
    expect(result.loss).to.equal(0);
    // Half the shuffled values stay on their side; the standard deviation of the share is 0.08 (hypergeometric: 1 / (2 sqrt 39)).
    expect(result.means[0]).to.be.closeTo(0.5, 0.05);
    expect(result.standardDeviations[0]).to.be.closeTo(1 / (2 * Math.sqrt(39)), 0.03);
    expect([result.means[1], result.standardDeviations[1]]).to.deep.equal([0, 0]);
  });

  it('take any loss, and leave the rows as they are', () => {
    const frozen = x.map((row) => Object.freeze([...row]));
    const squared = (value: number, prediction: number): number => (value - prediction) ** 2;
    const { done, result } = run({ x: frozen, loss: squared });
    expect(done).to.have.length(10);
    expect(result.means).to.deep.equal(run().result.means);
  });

  it('name a wrong argument', () => {
    expect(() => run({ repeats: 1 })).to.throw(ArgumentError, 'repeats');
    expect(() => run({ y: [1] })).to.throw(ArgumentError, 'y');
  });
});
