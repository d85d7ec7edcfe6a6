import { catalogue, englishOnly } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';

const english = {
  needs: ({ fewest }: { fewest: number }, format: Format) =>
    `Bring two columns of numbers, x and y; the sample is y. At least ${format.integer(fewest)} rows.`,
  example: ['day,minutes late', '1,4', '2,0', '3,7', '4,2', '5,11', ''].join('\n'),
  x: 'x',
  y: 'y',
};

/** What is said of a reader's own data; fetched with the first of them. */
export const dataStrings = catalogue('sample-mean-demo/data-strings', english, englishOnly);
