import type { Format } from '../../locales/format.js';
import type { Table } from '../../viz/scene.js';
import { isOwn, partsOf, type Study } from './bias-variance-slider.model.js';
import type { Parts } from './many-fits.model.js';
import { strings } from './strings.js';

const unknown: Parts = {
  bias2: null,
  variance: null,
  noise: null,
  expectedTestError: null,
  standardError: null,
  outOfBag: null,
};

/** The numbers of the curve, a row a complexity; the complexity on screen alone while the curve is computed. */
export function tableOf(study: Study, format: Format): Table {
  const words = format.in(strings);
  const { family, complexity } = study.values;
  const { closedForm, train } = study.fit;
  const curve = study.curve ?? [{ ...(partsOf(study) ?? unknown), complexity, closedForm }];
  const training = study.curve ? study.training : [train];
  const cell = (value: number | null | undefined): number | string =>
    value === null || value === undefined || !Number.isFinite(value) ? '–' : value;
  const parameter = words.parameter({ family }, format);
  if (isOwn(study)) {
    return {
      caption: words.tableCaptionOwn,
      columns: [parameter, words.trainError, words.outOfBag, words.variance],
      rows: curve.map((point, i) => [
        point.complexity,
        cell(training?.[i]),
        cell(point.outOfBag),
        cell(point.variance),
      ]),
    };
  }
  return {
    caption: words.tableCaption,
    columns: [
      parameter,
      words.bias2,
      words.variance,
      words.noise,
      words.columnTest,
      words.columnStandardError,
      words.columnExactBias2,
      words.columnExactVariance,
      words.columnTrain,
    ],
    rows: curve.map((point, i) => [
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
