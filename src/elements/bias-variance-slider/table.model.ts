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
export function tableOf(study: Study): Table {
  const { family, complexity } = study.values;
  const { closedForm, train } = study.fit;
  const curve = study.curve ?? [{ ...(partsOf(study) ?? unknown), complexity, closedForm }];
  const training = study.curve ? study.training : [train];
  const cell = (value: number | null | undefined): number | string =>
    value === null || value === undefined || !Number.isFinite(value) ? '–' : value;
  const parameter = strings.parameter({ family });
  if (isOwn(study)) {
    return {
      caption: strings.tableCaptionOwn,
      columns: [parameter, strings.trainError, strings.outOfBag, strings.variance],
      rows: curve.map((point, i) => [
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
