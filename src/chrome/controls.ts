import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

interface ButtonParts {
  readonly label: string;
  readonly onClick: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** For a button that stays down. */
  readonly pressed?: boolean;
  /** A longer name for screen readers; it must contain the label. */
  readonly name?: string;
  /** The setting that it changes, or `data`: where that is locked, so is the button. */
  readonly sets?: string;
}

export function button({ label, onClick, primary, disabled, pressed, name, sets }: ButtonParts): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class=${primary ? 'primary' : ''}
    ?disabled=${disabled}
    aria-pressed=${ifDefined(pressed === undefined ? undefined : pressed ? 'true' : 'false')}
    aria-label=${ifDefined(name)}
    data-sets=${ifDefined(sets)}
    @click=${onClick}
  >
    <span>${label}</span>
  </button>`;
}

interface SliderParts {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** 1 when absent. */
  readonly step?: number | 'any';
  /** The value in words. */
  readonly text: string;
  readonly onMove: (value: number, phase: 'input' | 'change') => void;
  /** The setting that it changes. */
  readonly name?: string;
  /** Its name, if no text around it is. */
  readonly label?: string;
  readonly locked?: boolean;
}

/** A slider alone. */
export function slider({ name, label, value, min, max, step = 1, text, locked, onMove }: SliderParts): TemplateResult {
  const moved = ({ type, currentTarget }: Event): void => {
    onMove((currentTarget as HTMLInputElement).valueAsNumber, type as 'input' | 'change');
  };
  return html`<input
    type="range"
    name=${ifDefined(name)}
    aria-label=${ifDefined(label)}
    min=${min}
    max=${max}
    ?disabled=${locked}
    .step=${String(step)}
    .value=${live(String(value))}
    aria-valuetext=${text}
    @input=${moved}
    @change=${moved}
  />`;
}

interface RangeParts {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number | 'any';
  /** The value in words, shown beside the label and said by screen readers. */
  readonly valueText: string;
  readonly onInput: (value: number) => void;
  readonly onChange: (value: number) => void;
  /** The control of the figure: larger, full width. */
  readonly main?: boolean;
}

/** The value in words is no `<output>`: the label would then be that one's, not the slider's. */
export function range({ label, valueText, onInput, onChange, main, ...parts }: RangeParts): TemplateResult {
  const onMove: SliderParts['onMove'] = (value, phase) => {
    (phase === 'input' ? onInput : onChange)(value);
  };
  return html`<label class=${main ? 'control range main' : 'control range'} part="control">
    <span class="label">${label} <span class="value">${valueText}</span></span>
    ${slider({ ...parts, text: valueText, onMove })}
  </label>`;
}

interface MenuParts {
  /** The setting that it changes. */
  readonly name?: string;
  /** What it changes, if that is no setting of its name. */
  readonly sets?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A menu alone. @param label - its name, if no text around it is */
export function menu({ name, sets, value, options, onChange }: MenuParts, label?: string): TemplateResult {
  return html`<select
    name=${ifDefined(name)}
    data-sets=${ifDefined(sets)}
    aria-label=${ifDefined(label)}
    .value=${live(value)}
    @change=${(event: Event) => {
      onChange((event.currentTarget as HTMLSelectElement).value);
    }}
  >
    ${options.map(
      (option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`,
    )}
  </select>`;
}

interface SelectParts extends MenuParts {
  readonly name: string;
  readonly label: string;
}

export function select(parts: SelectParts): TemplateResult {
  return html`<label class="control" part="control">
    <span class="label">${parts.label}</span>
    ${menu(parts)}
  </label>`;
}

/** Controls that belong together, under one heading that folds away. */
export function settingsPanel(title: string, content: unknown, open = false): TemplateResult {
  return html`<details class="settings" part="settings" ?open=${open}>
    <summary>${title}</summary>
    <div class="panel">${content}</div>
  </details>`;
}

/** How far a long computation has come. */
export function progress(label: string, value: number): TemplateResult {
  return html`<label class="progress"
    >${label} <progress max="1" .value=${Math.min(1, Math.max(0, value)) || 0}></progress
  ></label>`;
}
