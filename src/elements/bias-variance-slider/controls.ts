import { html, nothing, type TemplateResult } from 'lit';
import { trueFunctions, type TruthName } from '@explainer-elements/stats';
import { button, numberField, progress, range, select, settingsPanel } from '../../chrome/controls.js';
import type { Format } from '../../locales/format.js';
import type { Axes } from './axes.scene.js';
import { settings, type Values } from './bias-variance-slider.model.js';
import { families } from './families.model.js';
import { noneMoved, rounded, strideOf } from './moved.model.js';
import { strings } from './strings.js';

interface ControlParts {
  readonly values: Values;
  readonly stops: readonly number[];
  readonly place: number;
  readonly own: boolean;
  /** 0 to 1; 1 when everything is computed. */
  readonly working: number;
  /** The point that is moved by typing, and the axis it moves along. */
  readonly point: { readonly number: number; readonly y: number; readonly axis: Pick<Axes, 'low' | 'high'> };
  readonly count: number;
  readonly format: Format;
  readonly onPlace: (place: number, phase: 'input' | 'change') => void;
  readonly onChoose: (values: Readonly<Record<string, unknown>>, phase?: 'input' | 'change') => void;
  readonly onPoint: (point: number) => void;
  readonly onMovePoint: (y: number) => void;
  readonly onNewSample: () => void;
}

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
function pointFields({ values, own, point, count, onChoose, onPoint, onMovePoint }: ControlParts): TemplateResult {
  const { number, y, axis } = point;
  const { low, high } = axis;
  const stride = strideOf(high - low);
  return html`${numberField({
    name: 'point',
    label: strings.point,
    value: number,
    min: 1,
    max: count,
    step: 1,
    onChange: onPoint,
  })}
  ${numberField({
    name: 'point-y',
    label: strings.pointY,
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
          label: strings.putBack,
          disabled: values.moved.length === 0,
          onClick: () => {
            onChoose({ moved: noneMoved });
          },
        })
  }`;
}

function panel(parts: ControlParts): TemplateResult {
  const { values, own, format, onChoose } = parts;
  const { min: quietest = 0, max: loudest = 2, stride = 0.05 } = settings.noise;
  const simulated = html`${select({
    name: 'truth',
    label: strings.truthLabel,
    value: values.truth,
    options: (Object.keys(trueFunctions) as TruthName[]).map((truth) => ({
      value: truth,
      label: strings.truthName({ truth }),
    })),
    onChange: (truth) => {
      onChoose({ truth });
    },
  })}
  ${range({
    name: 'noise',
    label: strings.noiseLabel,
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
  ${wholeNumber('sampleSize', strings.sampleSize, parts)}`;
  return settingsPanel(
    own ? strings.settingsOwn : strings.settings,
    html`${own ? nothing : simulated} ${wholeNumber('samples', own ? strings.resamples : strings.samples, parts)}
    ${select({
      name: 'evaluateAt',
      label: strings.evaluateAt,
      value: values.evaluateAt,
      options: [
        { value: 'grid', label: strings.evaluateGrid },
        { value: 'design', label: strings.evaluateDesign },
      ],
      onChange: (evaluateAt) => {
        onChoose({ evaluateAt });
      },
    })}
    ${wholeNumber('seed', strings.seed, parts)} ${pointFields(parts)}`,
  );
}

/** The slider from simple to complex, and everything else the reader may choose. */
export function controls(parts: ControlParts): TemplateResult {
  const { values, stops, place, own, working, format, onPlace, onChoose, onNewSample } = parts;
  const { family, complexity } = values;
  return html`<div class="slider">
      ${range({
        name: 'complexity',
        label: strings.complexity,
        value: Math.round(place),
        min: 0,
        max: stops.length - 1,
        step: 1,
        valueText: strings.setting({ family, complexity }, format),
        main: true,
        onInput: (value) => {
          onPlace(value, 'input');
        },
        onChange: (value) => {
          onPlace(value, 'change');
        },
      })}
      <span class="ends" aria-hidden="true"><span>${strings.simple}</span><span>${strings.complex}</span></span>
    </div>
    ${button({ label: own ? strings.newResample : strings.newSample, onClick: onNewSample })}
    ${select({
      name: 'family',
      label: strings.family,
      value: family,
      options: families.map((each) => ({ value: each, label: strings.familyName({ family: each }) })),
      onChange: (value) => {
        onChoose({ family: value });
      },
    })}
    ${panel(parts)} ${working < 1 ? progress(strings.working, working) : nothing}`;
}
