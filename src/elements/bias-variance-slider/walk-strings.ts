import { catalogue } from '../../locales/catalogue.js';
import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../locales/format.js';
import { orDots as error } from './figures.js';
import { strings } from './strings.js';

/** A dot of the picture, as its words need it. */
export interface Point {
  readonly number: number;
  readonly count: number;
  readonly x: string;
  readonly y: number;
}

interface Stop {
  readonly family: FamilyName;
  readonly complexity: number;
  readonly decimals: number;
}

const english = {
  train: ({ number, count, x, y }: Point, format: Format) =>
    `Training point ${format.integer(number)} of ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  own: ({ number, count, x, y }: Point, format: Format) =>
    `Point ${format.integer(number)} of ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  test: ({ number, count, x, y }: Point, format: Format) =>
    `Fresh test point ${format.integer(number)} of ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  fit: ({ number, count, x, y }: Point, format: Format) =>
    `Fit to sample ${format.integer(number)} of ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  resample: ({ number, count, x, y }: Point, format: Format) =>
    `Fit to resample ${format.integer(number)} of ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  part: ({ name, value }: { name: string; value: string }) => `${name}: ${value}`,
  stop: (
    {
      decimals,
      total,
      bias2,
      variance,
      train,
      ...setting
    }: Stop & { total: number | null; bias2: number | null; variance: number | null; train: number | null },
    format: Format,
  ) =>
    `At ${strings.setting(setting, format)}: test error ${error(total, decimals, format)}, bias² ${error(bias2, decimals, format)}, variance ${error(variance, decimals, format)}, train error ${error(train, decimals, format)}`,
  ownStop: (
    {
      decimals,
      total,
      variance,
      train,
      ...setting
    }: Stop & { total: number | null; variance: number | null; train: number | null },
    format: Format,
  ) =>
    `At ${strings.setting(setting, format)}: out-of-bag error ${error(total, decimals, format)}, variance ${error(variance, decimals, format)}, train error ${error(train, decimals, format)}`,
  moveAction: 'Press Enter, then the arrows move it',
  stopAction: 'Press Enter to go there',
};

export type WalkStrings = typeof english;

/** What the marks say when they are asked. */
export const walkStrings = catalogue('bias-variance-slider/walk-strings', english, {
  de: () => import('./de/walk-strings.js'),
  es: () => import('./es/walk-strings.js'),
  pt: () => import('./pt/walk-strings.js'),
  fr: () => import('./fr/walk-strings.js'),
  zh: () => import('./zh/walk-strings.js'),
  ar: () => import('./ar/walk-strings.js'),
});
