import type { PanelHost, PanelParts } from '../chrome/panel.js';
import { Format } from '../locales/format.js';

/** What a panel is made with, for tests of one panel. */
export const panelParts = (host: PanelHost, more: Partial<PanelParts> = {}): PanelParts => ({
  host,
  format: () => new Format('en'),
  programs: () => Promise.reject(new Error('no programs here')),
  title: () => 'Shuffle the herd',
  defaults: () => ({}),
  table: () => ({ caption: '', columns: [], rows: [] }),
  desk: {
    mayChangeData: () => false,
    form: () => Promise.reject(new Error('no data here')),
    now: () => ({ values: {}, data: null }),
    page: () => ({ values: {}, data: null }),
    inputs: { overtake: () => undefined, resume: () => undefined },
    following: () => ({}),
    choose: () => undefined,
    tell: () => undefined,
    say: () => '',
  },
  ...more,
});
