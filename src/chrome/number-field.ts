import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

interface NumberParts {
  readonly name: string;
  /** What it changes, if that is no setting of its name. */
  readonly sets?: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A typed number. What is out of range is not taken: the field goes back to the value in force. */
export function numberField({ name, sets, label, value, min, max, step, onChange }: NumberParts): TemplateResult {
  return html`<label class="control" part="control">
    <span class="label">${label}</span>
    <input
      type="number"
      name=${name}
      data-sets=${ifDefined(sets)}
      min=${min}
      max=${max}
      step=${step}
      .value=${live(String(value))}
      @change=${(event: Event) => {
        const field = event.currentTarget as HTMLInputElement;
        const typed = field.valueAsNumber;
        if (typed >= min && typed <= max && field.validity.valid) onChange(typed);
        else field.value = String(value);
      }}
    />
  </label>`;
}
