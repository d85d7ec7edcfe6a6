import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { en } from '../locales/en.js';
import type { Format } from '../locales/format.js';
import { say } from '../locales/message.js';
import type { Table } from '../viz/scene.js';
import { button } from './controls.js';
import { toolNames, type ToolName } from './panel.js';
import { dataTable } from './data-table.js';
import { richText } from './rich-text.js';

export interface FrameParts {
  readonly step: {
    readonly index: number;
    readonly count: number;
    readonly name: string;
    readonly title: string;
    readonly text: string;
  };
  readonly narrow: boolean;
  readonly figure: TemplateResult;
  readonly controls: TemplateResult;
  readonly sentence: string;
  readonly announcement: string;
  readonly table: () => Table;
  /** The folded table need not follow every frame. */
  readonly tableWaits: boolean;
  /** What saves the picture, once a reader has opened it. */
  /** The inside of a tool, once it is there. */
  readonly tool: (name: ToolName) => unknown;
  readonly problems: readonly { readonly severity: 'error' | 'warning' | 'notice'; readonly text: string }[];
  readonly loading: string;
  readonly playing: boolean;
  readonly canUndo: boolean;
  readonly format: Format;
  readonly on: {
    readonly back: () => void;
    readonly next: () => void;
    readonly togglePlay: () => void;
    readonly toggleTable: (open: boolean) => void;
    readonly toggleTool: (name: ToolName, open: boolean) => void;
    readonly undo: () => void;
    readonly reset: () => void;
    readonly keydown: (event: KeyboardEvent) => void;
    readonly pointer: (event: PointerEvent) => void;
  };
}

/** Keys that native controls of ours use themselves; a slide deck around us must not see them. */
const ownKeys: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['input[type=range]', /^(Arrow|Page|Home|End)/],
  ['input[type=number]', /^(Arrow|Page|Home|End)|^[\d.,eE+-]$|^Backspace$|^Delete$|^Enter$/],
  ['select', /^(Arrow|Page|Home|End)|^.$/],
  ['button, summary', /^( |Enter)$/],
  ['.scroll', /^(Arrow|Page|Home|End)|^ $/],
];

function keepOwnKeys(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) return;
  const target = event.target as Element;
  if (ownKeys.some(([selector, keys]) => target.matches(selector) && keys.test(event.key))) event.stopPropagation();
}

const words = (
  key: 'back' | 'next' | 'play' | 'pause' | 'undo' | 'reset' | 'showNumbers' | ToolName,
  format: Format,
): string => say(en, { key }, format);

function storyHeader({ step, format }: FrameParts): TemplateResult {
  const place = say(en, { key: 'stepOf', values: { index: step.index + 1, count: step.count } }, format);
  return html`<header class="story" part="story">
    <p class="place">${place} · ${step.name}</p>
    <p class="title" role="heading" aria-level="3">${step.title}</p>
    <p class="prose">${guard([step.text], () => richText(step.text))}</p>
  </header>`;
}

function transport(parts: FrameParts): TemplateResult {
  const { step, playing, canUndo, format, on } = parts;
  return html`<div class="transport" part="transport">
    ${button({ label: words('back', format), onClick: on.back, disabled: step.index <= 0 })}
    ${button({ label: words('next', format), onClick: on.next, disabled: step.index >= step.count - 1, primary: true })}
    ${button({ label: words(playing ? 'pause' : 'play', format), onClick: on.togglePlay })}
    <span class="past"
      >${button({ label: words('undo', format), onClick: on.undo, disabled: !canUndo })}
      ${button({ label: words('reset', format), onClick: on.reset })}</span
    >
  </div>`;
}

/** Without a space around them: the style sheet knows an empty place by that. */
const messages = ({ loading, problems }: FrameParts): unknown => [
  loading ? html`<p class="notice">${loading}</p>` : nothing,
  ...problems.map(({ severity, text }) => html`<p class=${severity}>${text}</p>`),
];

function tool(name: ToolName, { format, tool, on }: FrameParts): TemplateResult {
  return html`<details
    part=${name}
    @toggle=${({ currentTarget }: Event) => {
      on.toggleTool(name, (currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${words(name, format)}</summary>
    ${tool(name)}
  </details>`;
}

/** What every explainer stands in: story, figure, controls, messages, sentence, table, code. */
export function explainerFrame(parts: FrameParts): TemplateResult {
  const { narrow, figure, controls, sentence, announcement, table, format, on } = parts;
  return html`<section
    class=${narrow ? 'explainer narrow' : 'explainer'}
    part="base"
    lang=${format.lang}
    dir=${format.dir}
    aria-label=${parts.step.title}
    @keydown=${(event: KeyboardEvent) => {
      on.keydown(event);
      keepOwnKeys(event);
    }}
  >
    ${storyHeader(parts)}
    <div class="stage" part="figure" @pointermove=${on.pointer} @pointerdown=${on.pointer} @pointerleave=${on.pointer}>
      ${figure}
    </div>
    <div class="messages" part="messages" role="status">${messages(parts)}</div>
    ${transport(parts)}
    <div class="controls" part="controls">${controls}</div>
    <p class="sentence" part="sentence">${sentence}</p>
    <p class="spoken" aria-live="polite">${announcement}</p>
    ${dataTable({ title: words('showNumbers', format), table, format, waits: parts.tableWaits, onToggle: on.toggleTable })}
    ${toolNames.map((name) => tool(name, parts))}
  </section>`;
}
