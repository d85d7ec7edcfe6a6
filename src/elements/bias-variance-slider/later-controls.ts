import { html, nothing, type TemplateResult } from 'lit';
import { trueFunctions, type TruthName } from '@explainer-elements/stats';
import { button, range, select } from '../../chrome/controls.js';
import { numberField } from '../../chrome/number-field.js';
import { settings } from './bias-variance-slider.model.js';
import type { ControlParts } from './controls.js';
import { noneMoved, rounded, strideOf } from './moved.model.js';
import { panelStrings } from './panel-strings.js';

type WholeSetting = 'sampleSize' | 'samples' | 'seed';

function wholeNumber(name: WholeSetting, label: string, { values, onChoose }: ControlParts): TemplateResult {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = settings[name];
  return numberField({
    name,
    label,
    value: values[name],
    min,
    max,
    step: 1,
    onChange: (value) => {
      onChoose({ [name]: value });
    },
  });
}

/** What dragging does, by typing: with many points the only way. */
function pointFields({
  values,
  own,
  point,
  count,
  format,
  onChoose,
  onPoint,
  onMovePoint,
}: ControlParts): TemplateResult {
  const words = format.in(panelStrings);
  const { number, y, axis } = point;
  const { low, high } = axis;
  const stride = strideOf(high - low);
  return html`${numberField({
    name: 'point',
    sets: own ? 'data' : 'moved',
    label: words.point,
    value: number,
    min: 1,
    max: count,
    step: 1,
    onChange: onPoint,
  })}
  ${numberField({
    name: 'point-y',
    sets: own ? 'data' : 'moved',
    label: words.pointY,
    value: rounded(y, stride),
    min: rounded(2 * low - high, stride),
    max: rounded(2 * high - low, stride),
    step: stride,
    onChange: onMovePoint,
  })}
  ${
    own
      ? nothing
      : button({
          label: words.putBack,
          sets: 'moved',
          disabled: values.moved.length === 0,
          onClick: () => {
            onChoose({ moved: noneMoved });
          },
        })
  }`;
}

/** Everything that the settings fold away. */
export function panelControls(parts: ControlParts): TemplateResult {
  const { values, own, format, onChoose } = parts;
  const words = format.in(panelStrings);
  const { min: quietest = 0, max: loudest = 2, stride = 0.05 } = settings.noise;
  const simulated = html`${select({
    name: 'truth',
    label: words.truthLabel,
    value: values.truth,
    options: (Object.keys(trueFunctions) as TruthName[]).map((truth) => ({
      value: truth,
      label: words.truthName({ truth }, format),
    })),
    onChange: (truth) => {
      onChoose({ truth });
    },
  })}
  ${range({
    name: 'noise',
    label: words.noiseLabel,
    value: values.noise,
    min: quietest,
    max: loudest,
    step: stride,
    valueText: format.fixed(values.noise, 2),
    onInput: (noise) => {
      onChoose({ noise }, 'input');
    },
    onChange: (noise) => {
      onChoose({ noise });
    },
  })}
  ${wholeNumber('sampleSize', words.sampleSize, parts)}`;
  return html`${own ? nothing : simulated} ${wholeNumber('samples', own ? words.resamples : words.samples, parts)}
  ${select({
    name: 'evaluateAt',
    label: words.evaluateAt,
    value: values.evaluateAt,
    options: [
      { value: 'grid', label: words.evaluateGrid },
      { value: 'design', label: words.evaluateDesign },
    ],
    onChange: (evaluateAt) => {
      onChoose({ evaluateAt });
    },
  })}
  ${wholeNumber('seed', words.seed, parts)} ${pointFields(parts)}`;
}
