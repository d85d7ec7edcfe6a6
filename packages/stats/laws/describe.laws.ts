import fc from 'fast-check';
import { mean, quantile, variance } from '../src/index.js';
import type { Law } from './law.js';

const sample = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 40 });
const near = (a: number, b: number, size = 1): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, size);

export const describeLaws: readonly Law[] = [
  {
    name: 'Deviations from the mean sum to 0',
    property: () =>
      fc.property(sample, (values) => {
        const center = mean(values);
        return near(
          values.reduce((sum, value) => sum + (value - center), 0),
          0,
          1e3,
        );
      }),
    mutation: {
      file: 'describe/mean.ts',
      find: 'sum(values) / values.length',
      replace: 'sum(values) / (values.length + 1)',
    },
  },
  {
    name: 'Adding a constant leaves the variance, multiplying by it squares it',
    property: () =>
      fc.property(sample, fc.integer({ min: -50, max: 50 }), (values, constant) => {
        const own = variance(values);
        const moved = variance(values.map((value) => value + constant));
        const scaled = variance(values.map((value) => value * constant));
        return near(moved, own, own + 1e3) && near(scaled, own * constant * constant, own * constant * constant);
      }),
    mutation: {
      file: 'describe/variance.ts',
      find: 'squares[i] = (squares[i] as number) ** 2',
      replace: 'squares[i] = Math.abs(squares[i] as number)',
    },
  },
  {
    name: 'Quantiles of every type do not fall when the probability rises, and stay between the extremes',
    property: () =>
      fc.property(
        sample,
        fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9),
        fc.nat(1000),
        fc.nat(1000),
        (values, type, a, b) => {
          const [low, high] = [Math.min(a, b) / 1000, Math.max(a, b) / 1000];
          const below = quantile(values, low, type);
          const above = quantile(values, high, type);
          return below <= above && below >= Math.min(...values) && above <= Math.max(...values);
        },
      ),
    mutation: {
      file: 'describe/quantile.ts',
      find: 'return { whole: Math.floor(position), rest: position - Math.floor(position) };',
      replace: 'return { whole: Math.floor(position), rest: Math.ceil(position) - position };',
    },
  },
];
