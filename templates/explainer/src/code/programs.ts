import { csvText, numberLiteral, pythonList, rVector } from '../../../code/literals.js';
import { MOST_ROWS_INSIDE, programsBy, type Programs } from '../../../code/program.js';
import { pieces, source } from '../../../code/source.js';
import { rJson } from '../../../code/r-json.js';
import type { Results } from '../sample-mean-demo.model.js';

const DATA_FILE = 'sample-mean-demo-data.csv';

interface Moment {
  readonly sample: readonly number[];
  readonly trueMean: number | null;
  readonly dataFile: string | null;
}

const python = ({ sample, trueMean, dataFile }: Moment): string => source`
  # The mean of a sample: the numbers that <sample-mean-demo> shows, as JSON. Needs Python 3 with NumPy.
  import json

  import numpy as np

  sample = ${dataFile ? `np.loadtxt("${dataFile}", skiprows=1)` : `np.array(${pythonList(sample)}, dtype=float)`}
  results = {
      "sampleSize": len(sample),
      "mean": float(np.mean(sample)),
      "trueMean": ${trueMean === null ? 'None' : numberLiteral(trueMean)},
      "approximate": [],
  }
  print(json.dumps(results, indent=2))
`;

const r = ({ sample, trueMean, dataFile }: Moment): string =>
  pieces(
    [
      source`
        # The mean of a sample: the numbers that <sample-mean-demo> shows, as JSON. Needs R 4 or later, and no package.
        sample <- ${dataFile ? `read.csv("${dataFile}")$value` : rVector(sample)}
      `,
      rJson,
      source`
        results <- list(
          sampleSize = length(sample),
          mean = mean(sample),
          trueMean = ${trueMean === null ? 'NULL' : numberLiteral(trueMean)},
          approximate = list()
        )
        cat(json(results), "\n", sep = "")
      `,
    ],
    1,
  );

/** What is on screen, as programs. */
export function programsOf(values: Float64Array, { trueMean }: Results): Programs {
  const dataFile = values.length > MOST_ROWS_INSIDE ? DATA_FILE : null;
  const moment: Moment = { sample: [...values], trueMean, dataFile };
  return programsBy({
    python: () => `${python(moment)}\n`,
    r: () => r(moment),
    dataCsv: () =>
      csvText(
        ['value'],
        moment.sample.map((value) => [value]),
      ),
    dataFile,
  });
}
