import { html, nothing, type TemplateResult } from 'lit';
import { button, progress, range, select } from '../../chrome/controls.js';
import { numberField } from '../../chrome/number-field.js';
import type { ControlParts } from './controls.js';
import { draggingRange } from './herd.model.js';
import { draggable } from './pens.scene.js';
import {
  isFrom,
  MOST_REPEATS,
  MOST_SHUFFLES,
  settings,
  showsShuffles,
  type Values,
} from './permutation-test-alpacas.model.js';
import { dealtMore } from './playing.model.js';
import { individual, sayLater, type SaidLater } from './later-words.model.js';

const DEALS = [1, 10, 100, 1000] as const;
const REPEATS = [20, 200, 1000] as const;

type Say = (message: SaidLater) => string;

function dealButtons({ words, choose }: ControlParts): TemplateResult {
  const { values, dealt } = words.view;
  return html`<div class="deal" role="group" aria-label=${sayLater(words, { key: 'shuffleMore' })}>
    <span class="label">${sayLater(words, { key: 'shuffleMore' })}</span>
    ${DEALS.map((count) =>
      button({
        label: sayLater(words, { key: 'shuffleButton', values: { count } }),
        sets: 'permutations',
        name: sayLater(words, { key: 'shuffleButtonName', values: { count } }),
        disabled: dealt >= MOST_SHUFFLES,
        onClick: () => {
          choose(dealtMore(values, count));
        },
      }),
    )}
  </div>`;
}

function repeatButtons({ words, choose, repeating, stop }: ControlParts): TemplateResult {
  const { values, repeats } = words.view;
  const say: Say = (message) => sayLater(words, message);
  const working =
    repeating === null
      ? nothing
      : html`${progress(
          say({ key: 'repeating', values: { percent: words.format.percent(repeating) } }),
          repeating,
        )}${button({ label: say({ key: 'stop' }), onClick: stop })}`;
  const more = (count: number): TemplateResult =>
    button({
      label: say({ key: 'shuffleButton', values: { count } }),
      sets: 'repeats',
      name: say({ key: 'repeatButtonName', values: { count } }),
      disabled: values.repeats >= MOST_REPEATS,
      onClick: () => {
        choose({ repeats: Math.min(MOST_REPEATS, (repeats?.repeats ?? 0) + count) });
      },
    });
  return html`<div class="deal" role="group" aria-label=${say({ key: 'repeatMore' })}>
      <span class="label">${say({ key: 'repeatMore' })}</span>
      ${REPEATS.map(more)} ${working}
    </div>
    ${select({
      name: 'repeat-effect',
      label: say({ key: 'repeatEffectLabel' }),
      value: values.repeatEffect,
      options: [
        { value: 'none', label: say({ key: 'repeatNone', values: words.names }) },
        {
          value: 'chosen',
          label: say({
            key: 'repeatChosen',
            values: { ...words.names, effect: words.format.signed(values.effect, 1) },
          }),
        },
      ],
      onChange: (value) => {
        choose({ repeatEffect: value as Values['repeatEffect'] });
      },
    })}`;
}

function viewSelect({ words, choose }: ControlParts): TemplateResult {
  return select({
    name: 'view',
    label: sayLater(words, { key: 'viewLabel' }),
    value: words.view.values.view,
    options: [
      { value: 'shuffles', label: sayLater(words, { key: 'viewShuffles' }) },
      { value: 'repeats', label: sayLater(words, { key: 'viewRepeats' }) },
    ],
    onChange: (value) => {
      choose({ view: value as Values['view'] });
    },
  });
}

function statisticSelect({ words, choose }: ControlParts): TemplateResult {
  return select({
    name: 'statistic',
    label: sayLater(words, { key: 'statisticLabel' }),
    value: words.view.values.statistic,
    options: [
      { value: 'mean-difference', label: words.say({ key: 'meanDifference' }) },
      { value: 'median-difference', label: words.say({ key: 'medianDifference' }) },
      { value: 'welch-t', label: words.say({ key: 'welchT' }) },
    ],
    onChange: (value) => {
      choose({ statistic: value as Values['statistic'] });
    },
  });
}

function testControls({ words, choose }: ControlParts): TemplateResult {
  const { treatment } = words.names;
  const { alternative, alpha } = words.view.values;
  return html`${select({
    name: 'alternative',
    label: sayLater(words, { key: 'alternativeLabel' }),
    value: alternative,
    options: [
      { value: 'greater', label: sayLater(words, { key: 'greater', values: { treatment } }) },
      { value: 'less', label: sayLater(words, { key: 'less', values: { treatment } }) },
      { value: 'two-sided', label: sayLater(words, { key: 'twoSided' }) },
    ],
    onChange: (value) => {
      choose({ alternative: value as Values['alternative'] });
    },
  })}${numberField({
    name: 'alpha',
    label: sayLater(words, { key: 'alphaLabel' }),
    value: alpha,
    min: settings.alpha.min ?? 0,
    max: settings.alpha.max ?? 1,
    step: 0.001,
    onChange: (value) => {
      choose({ alpha: value });
    },
  })}`;
}

/** The knobs of the simulation. */
function herdControls({ words, simulate, choose, ownData }: ControlParts): TemplateResult {
  const { values } = words.view;
  // Beside the reader's own data only the repeated experiments are simulated, in groups of the same sizes.
  const change = ownData ? choose : simulate;
  const { treatment, control } = words.names;
  const knob = (name: 'treatmentSize' | 'controlSize' | 'effect' | 'noise', label: string): TemplateResult => {
    const { min = 0, max = 0, stride = 1 } = settings[name];
    const text = settings[name].kind === 'integer' ? String(values[name]) : words.format.fixed(values[name], 1);
    return range({
      name,
      label,
      value: values[name],
      min,
      max,
      step: stride,
      valueText: text,
      onInput: (value) => {
        change({ [name]: value }, 'input');
      },
      onChange: (value) => {
        change({ [name]: value });
      },
    });
  };
  const size = (name: string): string => sayLater(words, { key: 'treatmentSizeLabel', values: { name } });
  return html`${ownData ? nothing : html`${knob('treatmentSize', size(treatment))} ${knob('controlSize', size(control))}`}
  ${knob('effect', sayLater(words, { key: 'effectLabel' }))} ${knob('noise', sayLater(words, { key: 'noiseLabel' }))}`;
}

function seedField({ words, simulate, choose, ownData }: ControlParts): TemplateResult {
  const { min = 0, max = 0 } = settings.seed;
  return numberField({
    name: 'seed',
    label: sayLater(words, { key: 'seedLabel' }),
    value: words.view.values.seed,
    min,
    max,
    step: 1,
    onChange: (seed) => {
      if (ownData) choose({ seed });
      else simulate({ seed });
    },
  });
}

function marksSelect({ words, choose }: ControlParts): TemplateResult {
  return select({
    name: 'marks',
    label: sayLater(words, { key: 'marksLabel' }),
    value: words.view.values.marks,
    options: [
      { value: 'alpacas', label: sayLater(words, { key: 'marksAlpacas' }) },
      { value: 'dots', label: sayLater(words, { key: 'marksDots' }) },
    ],
    onChange: (value) => {
      choose({ marks: value as Values['marks'] });
    },
  });
}

function ownDataControls({ words, choose, simulate, ownData }: ControlParts): TemplateResult | typeof nothing {
  if (!ownData) return nothing;
  const names = [...words.view.herd.names].sort((a, b) => a.localeCompare(b));
  return html`${select({
    name: 'treatment',
    label: sayLater(words, { key: 'treatmentLabel' }),
    value: words.view.herd.names[0],
    options: names.map((name) => ({ value: name, label: words.group(name) })),
    onChange: (treatment) => {
      choose({ treatment });
    },
  })}${button({
    label: sayLater(words, { key: 'simulatedAgain' }),
    sets: 'data',
    onClick: () => {
      simulate({ treatment: '' });
    },
  })}`;
}

/** What a drag does, by typing: whose value, and what it is. */
function valueFields({ words, attend, pick, setValue }: ControlParts): TemplateResult | typeof nothing {
  const { herd, picked } = words.view;
  if (!draggable(words.view) || !words.sizes.isSmall) return nothing;
  const { min, max, stride } = draggingRange(herd);
  const place = (each: number): number => herd.rows.indexOf(each);
  const rows = Array.from(herd.rows).sort((a, b) => a - b);
  return html`<div class="pair" role="group" @focusin=${attend} @focusout=${attend}>
    ${select({
      name: 'individual',
      sets: 'data',
      label: words.say({ key: 'columnName', values: words.names }),
      value: String(herd.rows[picked]),
      options: rows.map((each) => ({ value: String(each), label: individual(words, place(each)) })),
      onChange: (value) => {
        pick(Number(value));
      },
    })}
    ${numberField({
      name: 'value',
      sets: 'data',
      label: sayLater(words, { key: 'valueAxis', values: words.names }),
      value: herd.values[picked] as number,
      min,
      max,
      step: stride,
      onChange: (value) => {
        setValue(herd.rows[picked] as number, value);
      },
    })}
  </div>`;
}

/** What the step has to press for the shuffles. */
function shuffleControls(parts: ControlParts): TemplateResult {
  const { step } = parts.words.view.values;
  return html`${showsShuffles(step) ? dealButtons(parts) : nothing}
  ${isFrom(step, 'p-value') ? nothing : valueFields(parts)}
  ${isFrom(step, 'test-statistic') && !parts.ownStatistic ? statisticSelect(parts) : nothing}
  ${isFrom(step, 'p-value') ? testControls(parts) : nothing}`;
}

/** What the later steps have to press. The choice of what is shown has one place, or it would lose the focus by being made. */
export function laterStepControls(parts: ControlParts): TemplateResult {
  const { step, view } = parts.words.view.values;
  const repeats = view === 'repeats';
  return html`${repeats ? nothing : shuffleControls(parts)}
  ${repeats || isFrom(step, 'p-value') ? viewSelect(parts) : nothing} ${repeats ? repeatButtons(parts) : nothing}`;
}

/** Everything else that can be set: what the settings fold away. */
export function panelControls(parts: ControlParts): TemplateResult {
  const { words, ownData, ownStatistic } = parts;
  const { step, view } = words.view.values;
  const repeats = view === 'repeats';
  return html`${isFrom(step, 'p-value') ? valueFields(parts) : nothing} ${ownDataControls(parts)}
  ${!ownData || repeats ? herdControls(parts) : nothing} ${seedField(parts)} ${marksSelect(parts)}
  ${(!isFrom(step, 'test-statistic') || repeats) && !ownStatistic ? statisticSelect(parts) : nothing}
  ${!isFrom(step, 'p-value') || repeats ? testControls(parts) : nothing}`;
}
