/** The core against its peers, in one process: medians and ratios as a Markdown table. Measures the built files. */
import { describeRows } from './describe.mjs';
import { markdownTable } from './measure.mjs';
import { permutationRows } from './permutation.mjs';

console.log(markdownTable([...permutationRows(), ...describeRows()]));
