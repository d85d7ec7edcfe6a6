import { toolNames, type Panel, type PanelModule, type PanelParts, type ToolName } from '../chrome/panel.js';
import { LateModule } from '../controllers/late-module.js';

/** Where the inside of each tool comes from: no page needs it before somebody asks. */
const modules: Readonly<Record<ToolName, () => Promise<PanelModule>>> = {
  table: () => import('../export/table-panel.js'),
  data: () => import('../chrome/data-panel.js'),
  share: () => import('../share/share-panel.js'),
  code: () => import('../chrome/code-panel.js'),
  export: () => import('../export/portrait.js'),
};

interface Tool {
  readonly module: LateModule<PanelModule>;
  panel?: Panel;
  open: boolean;
}

/** What readers can open below the picture. */
export class Tools {
  readonly #parts: PanelParts;
  readonly #tools = new Map<ToolName, Tool>(
    toolNames.map((name) => [name, { module: new LateModule(modules[name]), open: false }]),
  );

  constructor(parts: PanelParts) {
    this.#parts = parts;
    for (const type of ['dragenter', 'dragover', 'drop'])
      parts.host.addEventListener(type, this.#dragged as EventListener);
  }

  /** One of them was asked for, and could not be fetched. */
  get failed(): boolean {
    return [...this.#tools.values()].some(({ module }) => module.failed);
  }

  /** The inside of a tool, once it is there. */
  inside(name: ToolName): unknown {
    return this.#tools.get(name)?.panel?.render();
  }

  toggle(name: ToolName, open: boolean): void {
    const tool = this.#tools.get(name) as Tool;
    tool.open = open;
    if (open || tool.panel) this.#with(name, (panel) => panel.toggled?.(tool.open));
  }

  /** Fetches a tool's inside if it is not here yet. */
  #with(name: ToolName, then: (panel: Panel) => void): void {
    const tool = this.#tools.get(name) as Tool;
    const arrived = (): void => {
      if (tool.module.module) tool.panel ??= tool.module.module.createPanel(this.#parts);
      if (tool.panel) then(tool.panel);
      this.#parts.host.requestUpdate();
    };
    if (tool.panel) arrived();
    else tool.module.prefetch(arrived);
  }

  /** A file over the element is the reader's data, and never the page's to open in its own place. */
  readonly #dragged = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    const files = [...dataTransfer.files];
    this.#with('data', (panel) => panel.dragged?.(event, files));
  };
}
