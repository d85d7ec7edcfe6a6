import { html, type TemplateResult } from 'lit';
import type { Format } from '../locales/format.js';
import type { Table } from '../viz/scene.js';

/** A screen holds no more: the rest is said by its number. */
const SHOWN_ROWS = 200;

/** The numbers of the picture, folded away under it. */
export function dataTable(title: string, table: Table, format: Format): TemplateResult {
  const cell = (value: string | number): string => (typeof value === 'number' ? format.significant(value, 4) : value);
  const hidden = table.rows.length - SHOWN_ROWS;
  return html`<details class="numbers" part="table">
    <summary>${title}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
      <table>
        <caption>
          ${table.caption}${hidden > 0 ? ` (+ ${format.integer(hidden)})` : ''}
        </caption>
        <thead>
          <tr>
            ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.slice(0, SHOWN_ROWS).map(
            (row) =>
              html`<tr>
                ${row.map((value) => html`<td class=${typeof value === 'number' ? 'number' : ''}>${cell(value)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
