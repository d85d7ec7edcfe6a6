import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { en } from '../locales/en.js';
import type { Format } from '../locales/format.js';
import { say } from '../locales/message.js';
import type { Table } from '../viz/scene.js';
import { button, menu, slider } from './controls.js';
import { dataTable } from './data-table.js';
import { toolNames, type ToolName } from './panel.js';
import { richText } from './rich-text.js';

/** What Play runs through, in whole numbers, and where the clock stands in it. */
export interface Run {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Its name, and its place in words. */
  readonly label: string;
  readonly text: string;
}

export interface FrameParts {
  readonly step: {
    readonly index: number;
    readonly count: number;
    readonly name: string;
    readonly title: string;
    readonly text: string;
    /** The reader cannot turn the page. */
    readonly locked: boolean;
    /** Where the reader is, if that is not a step of the story. */
    readonly place?: string | undefined;
  };
  /** What is asked of the reader before the answer shows. */
  readonly question?: unknown;
  readonly narrow: boolean;
  /** The picture, the sentence and the table are what is printed; what a hand would press is not. */
  readonly printing: boolean;
  /** The numbers stand in their fold, for readers without scripts. */
  readonly served: boolean;
  /** Parts that the author left out. */
  readonly isHidden: (part: string) => boolean;
  readonly figure: TemplateResult;
  readonly controls: TemplateResult;
  readonly sentence: string;
  readonly announcement: string;
  /** The numbers of the picture. */
  readonly table: () => Table;
  /** The inside of a tool, once it is there. */
  readonly tool: (name: ToolName) => unknown;
  readonly problems: readonly {
    readonly severity: 'error' | 'warning' | 'notice';
    readonly text: string;
    /** It may be gone the next time. */
    readonly retry?: boolean;
  }[];
  readonly loading: string;
  readonly playing: boolean;
  /** What was played, for the scrubber; else that goes through the steps. */
  readonly run: Run | null;
  /** Times as fast as usual. */
  readonly speed: number;
  readonly canUndo: boolean;
  readonly format: Format;
  readonly on: {
    readonly back: () => void;
    readonly next: () => void;
    readonly togglePlay: () => void;
    readonly toggleTool: (name: ToolName, open: boolean) => void;
    readonly scrub: (value: number, phase: 'input' | 'change') => void;
    readonly pace: (speed: number) => void;
    readonly retry: () => void;
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
  key: 'back' | 'next' | 'play' | 'pause' | 'undo' | 'reset' | 'retry' | 'place' | 'speed' | ToolName,
  format: Format,
): string => say(en, { key }, format);

const placeOf = ({ step: { index, count, name, place }, format }: FrameParts): string =>
  place ?? say(en, { key: 'stepOf', values: { index: index + 1, count, name } }, format);

function storyHeader(parts: FrameParts): TemplateResult {
  const { step } = parts;
  return html`<header class="story" part="story">
    <p class="place">${placeOf(parts)}</p>
    <p class="title" role="heading" aria-level="3">${step.title}</p>
    <p class="prose">${guard([step.text], () => richText(step.text))}</p>
  </header>`;
}

const speeds = [0.5, 1, 2];

/** A page may set a speed of its own: it stands among the others. */
function speedMenu({ speed, format, on }: FrameParts): TemplateResult {
  const offered = speeds.includes(speed) ? speeds : [speed, ...speeds];
  const options = offered.map((each) => ({
    value: String(each),
    label: say(en, { key: 'times', values: { speed: each } }, format),
  }));
  const onChange = (value: string): void => {
    on.pace(Number(value));
  };
  return menu({ value: String(speed), options, onChange }, words('speed', format));
}

function transport(parts: FrameParts): TemplateResult {
  const { step, playing, canUndo, format, on } = parts;
  const { locked, index, count } = step;
  const scrubber = parts.run ?? {
    label: words('place', format),
    value: index,
    min: 0,
    max: count - 1,
    text: placeOf(parts),
    locked,
  };
  return html`<div class="transport" part="transport">
    ${button({ label: words('back', format), onClick: on.back, disabled: locked || index <= 0 })}
    ${button({ label: words('next', format), onClick: on.next, disabled: locked || index >= count - 1, primary: true })}
    ${button({ label: words(playing ? 'pause' : 'play', format), onClick: on.togglePlay })}
    <span class="past"
      >${button({ label: words('undo', format), onClick: on.undo, disabled: !canUndo })}
      ${button({ label: words('reset', format), onClick: on.reset })}</span
    >
    <span class="way">${slider({ ...scrubber, onMove: on.scrub })} ${speedMenu(parts)}</span>
  </div>`;
}

/** Without a space around them: the style sheet knows an empty place by that. */
const messages = ({ loading, problems, format, on }: FrameParts): unknown => [
  loading ? html`<p class="notice">${loading}</p>` : nothing,
  ...problems.map(({ severity, text, retry }) => {
    const again = retry ? button({ label: words('retry', format), onClick: on.retry }) : nothing;
    return html`<p class=${severity}>${text}${again}</p>`;
  }),
];

function tool(name: ToolName, { format, table, served, tool, on }: FrameParts): TemplateResult {
  return html`<details
    .name=${'tools'}
    part=${name}
    @toggle=${({ currentTarget }: Event) => {
      on.toggleTool(name, (currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${words(name, format)}</summary>
    ${served && name === 'table' ? dataTable(table(), format, nothing) : tool(name)}
  </details>`;
}

/** What every explainer stands in: story, figure, controls, messages, sentence, table, code. */
export function explainerFrame(parts: FrameParts): TemplateResult {
  const { narrow, printing, isHidden, figure, controls, sentence, announcement, table, format, on } = parts;
  const unlessHidden = (part: string, make: () => unknown): unknown => (isHidden(part) ? nothing : make());
  return html`<section
    class=${`explainer${narrow ? ' narrow' : ''}${printing ? ' printing' : ''}`}
    part="base"
    lang=${format.lang}
    dir=${format.dir}
    aria-label=${parts.step.title}
    @keydown=${(event: KeyboardEvent) => {
      on.keydown(event);
      keepOwnKeys(event);
    }}
  >
    ${unlessHidden('story', () => storyHeader(parts))}
    <div class="stage" part="figure" @pointermove=${on.pointer} @pointerdown=${on.pointer} @pointerleave=${on.pointer}>
      ${figure}
    </div>
    <div class="messages" part="messages" role="status">${messages(parts)}</div>
    ${parts.question} ${unlessHidden('transport', () => transport(parts))}
    ${unlessHidden('controls', () => html`<div class="controls" part="controls">${controls}</div>`)}
    ${unlessHidden('sentence', () => html`<p class="sentence" part="sentence">${sentence}</p>`)}
    <p class="spoken" aria-live="polite">${announcement}</p>
    <div class="tools" part="tools">${toolNames.map((name) => unlessHidden(name, () => tool(name, parts)))}</div>
    ${printing ? unlessHidden('table', () => dataTable(table(), format, nothing)) : nothing}
  </section>`;
}
