import { toolNames, type Panel, type PanelModule, type PanelParts, type ToolName } from '../chrome/panel.js';
import { LateModule } from '../controllers/late-module.js';

/** Where the inside of each tool comes from: no page needs it before somebody asks. */
const modules: Readonly<Record<ToolName, () => Promise<PanelModule>>> = {
  table: () => import('../export/table-panel.js'),
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
    const arrived = (): void => {
      if (tool.module.module) tool.panel ??= tool.module.module.createPanel(this.#parts);
      tool.panel?.toggled?.(tool.open);
      this.#parts.host.requestUpdate();
    };
    if (tool.panel) arrived();
    else if (open) tool.module.prefetch(arrived);
  }
}
