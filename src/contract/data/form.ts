import type { Format } from '../../locales/format.js';
import type { Outcome } from '../problem.js';
import type { ReadData } from './notes.js';
import type { RawTable } from './raw-table.js';

/** What a column holds: numbers, or the names of groups. */
export type ColumnKind = 'number' | 'group';

/** What the columns of own data are for; a table without names has them in this order. */
export type Roles = Readonly<Record<string, ColumnKind>>;

/** Which column plays a role: by its name, or its place from 1, as a page writes it; by its index where a reader chose it. */
export type Wanted = Readonly<Record<string, string | number>>;

/** Reads a table into the columns that an explainer shows. */
export type TableReader = (table: RawTable) => Outcome<ReadData<object>>;

/** How it is said to readers what an explainer takes for data. */
export interface DataFormWords {
  /** What a reader must bring, in a sentence or two. */
  readonly needs: string;
  /** A few rows that can be read, as CSV. */
  readonly example: string;
  /** What a reader calls the columns, by role. */
  readonly names: Readonly<Record<string, string>>;
}

/** What an explainer takes for data. */
export interface DataForm {
  readonly roles: Roles;
  readonly read: TableReader;
  readonly words: (format: Format) => DataFormWords;
}
