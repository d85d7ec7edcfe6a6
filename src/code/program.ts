/** Languages in which an explainer can be written out. */
export type CodeLanguage = 'python' | 'r';

/** A program as text, and the language it is written in. */
export interface Program {
  readonly language: CodeLanguage;
  readonly text: string;
}

/** What an explainer shows at one moment, to be run or read elsewhere. */
export interface Programs {
  /** @throws RangeError for a language that nobody writes */
  in(language: CodeLanguage): Program;
  /** The rows of the data as CSV: what a program of many rows reads from {@link Programs.dataFile}. */
  dataCsv(): string;
  /** Name of the file that holds those rows; null where a program has them inside. */
  readonly dataFile: string | null;
}

/** More rows than this are not written into a program: it reads them from a file. */
export const MOST_ROWS_INSIDE = 2000;

/** Who writes each language, and the data. */
interface Writers extends Pick<Programs, 'dataCsv' | 'dataFile'> {
  readonly python: () => string;
  readonly r: () => string;
}

/** The programs that these writers write. */
export const programsBy = ({ python, r, dataCsv, dataFile }: Writers): Programs => ({
  in(language) {
    const write = new Map<unknown, () => string>([
      ['python', python],
      ['r', r],
    ]).get(language);
    if (!write) throw new RangeError(`There is code in "python" and in "r", not in ${JSON.stringify(language)}.`);
    return { language, text: write() };
  },
  dataCsv,
  dataFile,
});
