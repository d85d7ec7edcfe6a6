import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { button } from '../chrome/controls.js';
import { dataTable, SHOWN_ROWS } from '../chrome/data-table.js';
import type { Panel, PanelParts } from '../chrome/panel.js';
import { wear } from '../chrome/wear.js';
import type { Format } from '../locales/format.js';
import type { Table } from '../viz/scene.js';
import { FileGiver } from './file-giver.js';
import { savePanelStyles } from './save-panel.styles.js';

/** The numbers of the picture. Folded, it asks for none of them. */
class TablePanel implements Panel {
  readonly #parts: PanelParts;
  readonly #giver: FileGiver;
  #open = true;

  constructor(parts: PanelParts) {
    this.#parts = parts;
    this.#giver = new FileGiver(parts);
    wear(parts.host.renderRoot, savePanelStyles);
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

  #rows(table: Table, format: Format): TemplateResult {
    const count = table.rows.length;
    const more = this.#giver.say({ key: 'firstRows', values: { shown: SHOWN_ROWS, count } });
    const note = count > SHOWN_ROWS ? html` <br />${more}` : nothing;
    return html`<div class="scroll numbers" tabindex="0" role="region" aria-label=${table.caption}>
      ${dataTable(table, format, note)}
    </div>`;
  }
}

export const createPanel = (parts: PanelParts): Panel => new TablePanel(parts);
