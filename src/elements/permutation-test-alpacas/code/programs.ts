import { programsBy, type Programs } from '../../../code/program.js';
import type { View } from '../permutation-test-alpacas.model.js';
import { dataCsvOf, momentOf } from './moment.js';
import { python } from './python.js';
import { r } from './r.js';

/** What a view shows, as programs. */
export function programsOf(view: View): Programs {
  const moment = momentOf(view);
  return programsBy({
    python: () => python(moment),
    r: () => r(moment),
    dataCsv: () => dataCsvOf(moment),
    dataFile: moment.dataFile,
  });
}
