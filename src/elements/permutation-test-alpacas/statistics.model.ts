import {
  meanDifference,
  medianDifference,
  welchT,
  type Statistic,
  type StatisticFunction,
} from '@explainer-elements/stats';
import type { Values } from './permutation-test-alpacas.model.js';

const statistics = {
  'mean-difference': meanDifference,
  'median-difference': medianDifference,
  'welch-t': welchT,
} as const satisfies Record<Values['statistic'], Statistic>;

/** The statistic in force: the page's own function, else the chosen one. */
export const statisticIn = ({ statistic }: Pick<Values, 'statistic'>, own: StatisticFunction | null): Statistic =>
  own ?? statistics[statistic];
