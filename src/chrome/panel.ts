import type { ReactiveControllerHost } from 'lit';
import type { Programs } from '../code/program.js';
import type { DataForm } from '../contract/data/form.js';
import type { Problem } from '../contract/problem.js';
import type { Format } from '../locales/format.js';
import type { Table } from '../viz/scene.js';

/** What readers can open below the picture, in this order. */
export const toolNames = ['table', 'data', 'share', 'code', 'export'] as const;
export type ToolName = (typeof toolNames)[number];

/** The inside of a tool; it comes when a reader first opens it, and asks its host for an update when it has changed. */
export interface Panel {
  render(): unknown;
  /** It was opened or closed. */
  toggled?(open: boolean): void;
  /** A file is dragged over the element, or was dropped on it. */
  dragged?(event: DragEvent, files: readonly File[]): void;
}

/** What was chosen, and the data where they are not simulated. */
interface Chosen {
  readonly values: Readonly<Record<string, unknown>>;
  readonly data: object | null;
}

/** What the panel for the reader's own data is given. */
export interface DataDesk {
  /** Whether the page lets its readers bring data. */
  mayChangeData(): boolean;
  /** Fetches what this explainer takes for data. */
  form(): Promise<DataForm>;
  /** What is on screen, and what the page set. */
  now(): Chosen;
  page(): Chosen;
  /** How data come from the page: the reader's come before a file that is still on its way. */
  readonly inputs: {
    overtake(): void;
    resume(): void;
  };
  /** Settings that do not outlive the data that they were chosen for. */
  following(data: object | null): Readonly<Record<string, unknown>>;
  /** The reader chose. */
  choose(values: Readonly<Record<string, unknown>>, data: object | null): void;
  /** Tells the page what was found wrong with the reader's data. */
  tell(problems: readonly Problem[]): void;
  /** A problem in words, once there are any. */
  say(problem: Problem): string;
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
  readonly desk: DataDesk;
}

/** A module of a tool. */
export interface PanelModule {
  createPanel(parts: PanelParts): Panel;
}
