import type { DataForm } from '../../contract/data/form.js';
import { pointRoles, readPoints } from '../../contract/data/points.js';
import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import { dataStrings } from './data-strings.js';

/** Own data need this many rows. */
const FEWEST = 2;

/** What is taken for data: fetched with the first of them. */
export const dataFormIn = (format: Format): DataForm => ({
  roles: pointRoles,
  read: (table) => readPoints(table, FEWEST, 1),
  needs: say(dataStrings, { key: 'needs', values: { fewest: FEWEST } }, format),
  example: dataStrings.example,
  names: { x: dataStrings.x, y: dataStrings.y },
});
