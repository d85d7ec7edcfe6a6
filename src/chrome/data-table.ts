import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Format } from '../locales/format.js';
import type { Table } from '../viz/scene.js';

/** A screen holds no more: the rest is said by its number. */
const SHOWN_ROWS = 200;

interface DataTableParts {
  readonly title: string;
  readonly table: () => Table;
  readonly format: Format;
  /** The picture moves: a folded table waits until it rests, for nobody reads it. */
  readonly waits: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The numbers of the picture, folded away under it. */
export function dataTable({ title, table, format, waits, onToggle }: DataTableParts): TemplateResult {
  return html`<details
    class="numbers"
    part="table"
    @toggle=${(event: Event) => {
      onToggle((event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${title}</summary>
    ${guard(waits ? ['waits'] : [table(), format], () => tableRows(table(), format))}
  </details>`;
}

function tableRows(table: Table, format: Format): TemplateResult {
  const cell = (value: string | number): string => {
    if (typeof value === 'string') return value;
    return Number.isInteger(value) ? format.integer(value) : format.significant(value, 4);
  };
  const hidden = table.rows.length - SHOWN_ROWS;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
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
  </div>`;
}
