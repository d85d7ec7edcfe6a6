import type { ReactiveControllerHost } from 'lit';
import type { Programs } from '../code/program.js';
import type { Format } from '../locales/format.js';
import type { Table } from '../viz/scene.js';

/** What readers can open below the picture, in this order. */
export const toolNames = ['table', 'share', 'code', 'export'] as const;
export type ToolName = (typeof toolNames)[number];

/** The inside of a tool; it comes when a reader first opens it, and asks its host for an update when it has changed. */
export interface Panel {
  render(): unknown;
  /** It was opened or closed. */
  toggled?(open: boolean): void;
}

/** What a panel needs of an explainer. */
export interface PanelHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  /** The reader's own data as columns. */
  readonly data: object | null;
  readonly state: Readonly<Record<string, unknown>>;
  toSVG(): Promise<string>;
  toPNG(options: { scale: number }): Promise<Blob>;
  toCSV(): Promise<string>;
  toJSON(): object;
}

/** What a panel is made with. */
export interface PanelParts {
  readonly host: PanelHost;
  /** How the page writes numbers and words now. */
  readonly format: () => Format;
  readonly programs: () => Promise<Programs>;
  /** What the picture is called now. */
  readonly title: () => string;
  /** Settings as a page without attributes has them. */
  readonly defaults: () => Readonly<Record<string, unknown>>;
  readonly table: () => Table;
}

/** A module of a tool. */
export interface PanelModule {
  createPanel(parts: PanelParts): Panel;
}
