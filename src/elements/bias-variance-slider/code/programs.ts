import { programsBy, type Programs } from '../../../code/program.js';
import type { Points } from '../../../contract/data/points.js';
import type { Study } from '../bias-variance-slider.model.js';
import { dataCsvOf, momentOf } from './moment.js';
import { python } from './python.js';
import { r } from './r.js';

/** What a study shows, as programs. @param own - the reader's own data, if it is these that are on screen */
export function programsOf(study: Pick<Study, 'values' | 'design' | 'sample'>, own: Points | null): Programs {
  const moment = momentOf(study, own);
  return programsBy({
    python: () => python(moment),
    r: () => r(moment),
    dataCsv: () => dataCsvOf(moment),
    dataFile: moment.dataFile,
  });
}
