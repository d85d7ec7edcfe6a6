import { html, nothing, type TemplateResult } from 'lit';
import { button, settingsPanel } from '../../chrome/controls.js';
import type { laterStepControls, panelControls } from './later-controls.js';
import type { Values } from './permutation-test-alpacas.model.js';
import type { Words } from './words.model.js';

type Phase = 'input' | 'change';

export interface ControlParts {
  readonly words: Words;
  readonly note: string;
  readonly ownStatistic: boolean;
  /** The data are the reader's own or edited. */
  readonly ownData: boolean;
  readonly repeating: number | null;
  readonly settingsTitle: string;
  /** Changes of settings; those of the simulation bring the simulated herd back. */
  readonly choose: (values: Partial<Values>, phase?: Phase) => void;
  readonly simulate: (values: Partial<Values>, phase?: Phase) => void;
  /** The reader is at those fields, or leaves them. */
  readonly attend: (event: FocusEvent) => void;
  readonly pick: (row: number) => void;
  readonly setValue: (row: number, value: number) => void;
  readonly stop: () => void;
}

/** The controls that come late. */
interface Later {
  readonly laterStepControls: typeof laterStepControls;
  readonly panelControls: typeof panelControls;
}

/** The lot, or the herd, anew. */
function again({ words, simulate }: ControlParts): TemplateResult | typeof nothing {
  const { step, view, seed, assignment } = words.view.values;
  if (view === 'repeats') return nothing;
  if (step === 'herd')
    return button({
      label: words.say({ key: 'anotherHerd' }),
      sets: 'seed',
      onClick: () => {
        simulate({ seed: (seed + 1) % 1_000_000, assignment: 0 });
      },
    });
  if (step === 'random-assignment')
    return button({
      label: words.say({ key: 'assignAgain' }),
      sets: 'assignment',
      onClick: () => {
        simulate({ assignment: (assignment + 1) % 10_000 });
      },
    });
  return nothing;
}

/** Everything to press and set: what the step is about first, the rest folded away. */
export function controlsOf(parts: ControlParts, later: Later | undefined): TemplateResult {
  return html`${parts.ownData ? nothing : again(parts)} ${later?.laterStepControls(parts)}
    <p class="footnote">${parts.note}</p>
    ${settingsPanel(parts.settingsTitle, later?.panelControls(parts))}`;
}
