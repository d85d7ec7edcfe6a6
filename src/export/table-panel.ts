import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { button } from '../chrome/controls.js';
import type { Panel, PanelParts } from '../chrome/panel.js';
import { wear } from '../chrome/wear.js';
import type { Format } from '../locales/format.js';
import type { Table } from '../viz/scene.js';
import { FileGiver } from './file-giver.js';
import { savePanelStyles } from './save-panel.styles.js';
import { tablePanelStyles } from './table-panel.styles.js';

/** A screen holds no more: the rest is said by its number. */
const SHOWN_ROWS = 200;

/** The numbers of the picture. Folded, it asks for none of them. */
class TablePanel implements Panel {
  readonly #parts: PanelParts;
  readonly #giver: FileGiver;
  #open = true;

  constructor(parts: PanelParts) {
    this.#parts = parts;
    this.#giver = new FileGiver(parts);
    for (const styles of [savePanelStyles, tablePanelStyles]) wear(parts.host.renderRoot, styles);
  }

  toggled(open: boolean): void {
    this.#open = open;
    this.#giver.release();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const table = this.#parts.table();
    const format = this.#parts.format();
    return html`<div class="save">
      ${guard([table, format], () => this.#rows(table, format))}
      <div class="row">
        ${button({ label: this.#giver.say({ key: 'downloadCsv' }), onClick: () => void this.#giver.saveText('csv') })}
        ${button({ label: this.#giver.say({ key: 'showCsv' }), onClick: () => void this.#giver.showText('csv') })}
      </div>
      ${this.#giver.render()}
    </div>`;
  }

  #rows({ caption, columns, rows }: Table, format: Format): TemplateResult {
    const cell = (value: string | number): string => (typeof value === 'number' ? format.significant(value, 4) : value);
    const count = rows.length;
    return html`<div class="scroll numbers" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}${
            count > SHOWN_ROWS
              ? html` <br />${this.#giver.say({ key: 'firstRows', values: { shown: SHOWN_ROWS, count } })}`
              : nothing
          }
        </caption>
        <thead>
          <tr>
            ${columns.map((column, i) => html`<th scope="col" class=${typeof rows[0]?.[i] === 'number' ? 'number' : ''}>${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, SHOWN_ROWS).map(
            (row) =>
              html`<tr>
                ${row.map((value) => html`<td class=${typeof value === 'number' ? 'number' : ''}>${cell(value)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

export const createPanel = (parts: PanelParts): Panel => new TablePanel(parts);
