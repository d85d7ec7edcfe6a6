import type { DataForm } from '../../contract/data/form.js';
import { pointRoles, readPoints } from '../../contract/data/points.js';
import { bad } from '../../contract/problem.js';
import type { Format } from '../../locales/format.js';
import { dataStrings } from './data-strings.js';

/** Own data need this many points, and different x. */
const FEWEST = { points: 4, distinct: 3 };

/**
 * What the slider takes for data, while it fits this family of models, with so many rows at most. Both are handed over: a
 * module that comes late shares none with the first picture, or a bundler puts that one elsewhere.
 */
export function dataFormFor(nameOf: (format: Format) => string, limit: number, now: Format): DataForm {
  return {
    roles: pointRoles,
    read: (table) => {
      const read = readPoints(table, FEWEST.points, FEWEST.distinct);
      const got = read.ok ? read.value.data.x.length : 0;
      return got > limit ? bad({ key: 'tooManyRowsFor', values: { family: nameOf(now), got, limit } }) : read;
    },
    words: (format) => {
      const { needs, example, x, y } = format.in(dataStrings);
      const values = { ...FEWEST, most: limit, family: nameOf(format) };
      return { needs: needs(values, format), example, names: { x, y } };
    },
  };
}
