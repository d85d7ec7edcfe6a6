import type { DataForm } from '../../contract/data/form.js';
import { readTwoGroups, twoGroupRoles } from '../../contract/data/two-groups.js';
import { dataStrings } from './data-strings.js';

/** Own data need this many values in each group. */
const SMALLEST_GROUP = 2;

/** What the alpacas take for data. */
export const dataForm: DataForm = {
  roles: twoGroupRoles,
  read: (table) => readTwoGroups(table, SMALLEST_GROUP),
  words: (format) => {
    const { needs, example, group, value } = format.in(dataStrings);
    return { needs: needs({ smallest: SMALLEST_GROUP }, format), example, names: { group, value } };
  },
};
