import type { DataForm } from '../../contract/data/form.js';
import { pointRoles, readPoints } from '../../contract/data/points.js';
import { dataStrings } from './data-strings.js';

/** Own data need this many rows. */
const FEWEST = 2;

/** What is taken for data: fetched with the first of them. */
export const dataForm: DataForm = {
  roles: pointRoles,
  read: (table) => readPoints(table, FEWEST, 1),
  words: (format) => {
    const { needs, example, x, y } = format.in(dataStrings);
    return { needs: needs({ fewest: FEWEST }, format), example, names: { x, y } };
  },
};
