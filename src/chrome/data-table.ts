import { html, type TemplateResult } from 'lit';
import type { Format } from '../locales/format.js';
import type { Table } from '../viz/scene.js';

/** A screen, or a sheet of paper, holds no more: the rest is said by its number. */
export const SHOWN_ROWS = 200;

/** Below this all that is written is zeros, which push the other columns off the paper. */
const TINY = 1e-6;

/** The numbers of a picture. @param note - what the caption says besides */
export function dataTable({ caption, columns, rows }: Table, format: Format, note: unknown): TemplateResult {
  const cell = (value: string | number): string => {
    if (typeof value === 'string') return value;
    if (Number.isInteger(value)) return format.integer(value);
    return Math.abs(value) < TINY ? format.scientific(value) : format.significant(value, 4);
  };
  const kind = (value: string | number | undefined): string => (typeof value === 'number' ? 'number' : '');
  return html`<table>
    <caption>
      ${caption}${note}
    </caption>
    <thead>
      <tr>
        ${columns.map((column, i) => html`<th scope="col" class=${kind(rows[0]?.[i])}>${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.slice(0, SHOWN_ROWS).map(
        (row) =>
          html`<tr>
            ${row.map((value) => html`<td class=${kind(value)}>${cell(value)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
