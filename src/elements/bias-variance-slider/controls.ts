import { html, nothing, type TemplateResult } from 'lit';
import { button, progress, range, select, settingsPanel } from '../../chrome/controls.js';
import type { Format } from '../../locales/format.js';
import type { Axes } from './axes.scene.js';
import type { Values } from './bias-variance-slider.model.js';
import { families } from './families.model.js';
import type { panelControls } from './later-controls.js';
import { strings } from './strings.js';

export interface ControlParts {
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

/** The slider from simple to complex, and everything else the reader may choose. */
export function controls(parts: ControlParts, panel: typeof panelControls | undefined): TemplateResult {
  const { values, stops, place, own, working, format, onPlace, onChoose, onNewSample } = parts;
  const { family, complexity } = values;
  const words = format.in(strings);
  return html`<div class="slider">
      ${range({
        name: 'complexity',
        label: words.complexity,
        value: Math.round(place),
        min: 0,
        max: stops.length - 1,
        step: 1,
        valueText: words.setting({ family, complexity }, format),
        main: true,
        onInput: (value) => {
          onPlace(value, 'input');
        },
        onChange: (value) => {
          onPlace(value, 'change');
        },
      })}
      <span class="ends" aria-hidden="true"><span>${words.simple}</span><span>${words.complex}</span></span>
      ${working < 1 ? progress(words.working, working) : nothing}
    </div>
    ${button({ label: own ? words.newResample : words.newSample, sets: 'sample', onClick: onNewSample })}
    ${select({
      name: 'family',
      label: words.family,
      value: family,
      options: families.map((each) => ({ value: each, label: words.familyName({ family: each }, format) })),
      onChange: (value) => {
        onChoose({ family: value });
      },
    })}
    ${settingsPanel(own ? words.settingsOwn : words.settings, panel?.(parts))}`;
}
