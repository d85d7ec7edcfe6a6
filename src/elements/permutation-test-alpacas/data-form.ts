import type { DataForm } from '../../contract/data/form.js';
import { readTwoGroups, twoGroupRoles } from '../../contract/data/two-groups.js';
import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import { dataStrings } from './data-strings.js';

/** Own data need this many values in each group. */
const SMALLEST_GROUP = 2;

/** What the alpacas take for data. */
export const dataFormIn = (format: Format): DataForm => ({
  roles: twoGroupRoles,
  read: (table) => readTwoGroups(table, SMALLEST_GROUP),
  needs: say(dataStrings, { key: 'needs', values: { smallest: SMALLEST_GROUP } }, format),
  example: dataStrings.example,
  names: { group: dataStrings.group, value: dataStrings.value },
});
