import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import type { Table } from '../../viz/scene.js';
import type { CurvePoint } from './many-fits.model.js';
import { strings } from './strings.js';

/** The numbers of the curve, a row a complexity. */
export function tableOf(
  family: FamilyName,
  curve: readonly CurvePoint[] | null,
  training: readonly number[] | null,
  own: boolean,
  format: Format,
): Table {
  const cell = (value: number | null | undefined): number | string =>
    value === null || value === undefined || !Number.isFinite(value) ? '–' : value;
  const parameter = say(strings, { key: 'parameter', values: { family } }, format);
  if (own) {
    return {
      caption: strings.tableCaptionOwn,
      columns: [parameter, strings.trainError, strings.outOfBag, strings.variance],
      rows: (curve ?? []).map((point, i) => [
        point.complexity,
        cell(training?.[i]),
        cell(point.outOfBag),
        cell(point.variance),
      ]),
    };
  }
  return {
    caption: strings.tableCaption,
    columns: [
      parameter,
      strings.bias2,
      strings.variance,
      strings.noise,
      strings.columnTest,
      strings.columnStandardError,
      strings.columnExactBias2,
      strings.columnExactVariance,
      strings.columnTrain,
    ],
    rows: (curve ?? []).map((point, i) => [
      point.complexity,
      cell(point.bias2),
      cell(point.variance),
      cell(point.noise),
      cell(point.expectedTestError),
      cell(point.standardError),
      cell(point.closedForm?.bias2),
      cell(point.closedForm?.variance),
      cell(training?.[i]),
    ]),
  };
}
