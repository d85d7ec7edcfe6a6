import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import {
  settings,
  steps,
  type Step,
  type Values,
} from '../src/elements/permutation-test-alpacas/permutation-test-alpacas.model.js';
import { defaultsOf } from '../src/contract/settings.js';
import '../src/elements/permutation-test-alpacas/define.js';
import { drawn, dropFile, expectMessage, narrow, ownData, press } from './frame.js';

interface Arguments extends Values {
  /** The reader's own data, as CSV. */
  data: string;
}

type Story = StoryObj<Arguments>;

const defaults: Values = defaultsOf(settings);

const CSV = `diet,weight gain
hay,134
hay,146
hay,104
hay,119
hay,124
hay,161
hay,107
hay,83
clover,70
clover,118
clover,101
clover,85
clover,107
clover,132
clover,94
`;

const draw = (args: Arguments): TemplateResult => html`
  <permutation-test-alpacas
    .step=${args.step}
    .statistic=${args.statistic}
    .alternative=${args.alternative}
    .alpha=${args.alpha}
    .treatment=${args.treatment}
    .treatmentSize=${args.treatmentSize}
    .controlSize=${args.controlSize}
    .effect=${args.effect}
    .noise=${args.noise}
    .seed=${args.seed}
    .assignment=${args.assignment}
    .permutations=${args.permutations}
    .marks=${args.marks}
    .view=${args.view}
    .repeats=${args.repeats}
    .repeatEffect=${args.repeatEffect}
    .data=${ownData(args.data)}
  >
    <p>A permutation test, told with alpacas. It needs JavaScript.</p>
  </permutation-test-alpacas>
`;

const meta: Meta<Arguments> = {
  title: 'Explainers/permutation-test-alpacas',
  component: 'permutation-test-alpacas',
  args: { ...defaults, data: '' },
  argTypes: {
    step: { control: 'select', options: steps },
    statistic: { control: 'select', options: [...(settings.statistic.options ?? [])] },
    alternative: { control: 'select', options: [...(settings.alternative.options ?? [])] },
    marks: { control: 'inline-radio', options: [...(settings.marks.options ?? [])] },
    view: { control: 'inline-radio', options: [...(settings.view.options ?? [])] },
    repeatEffect: { control: 'inline-radio', options: [...(settings.repeatEffect.options ?? [])] },
    treatmentSize: { control: { type: 'range', min: 2, max: 50 } },
    controlSize: { control: { type: 'range', min: 2, max: 50 } },
    effect: { control: { type: 'range', min: -5, max: 5, step: 0.1 } },
    noise: { control: { type: 'range', min: 0, max: 5, step: 0.1 } },
  },
  render: draw,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'permutation-test-alpacas');
  },
};

const at = (step: Step, more: Partial<Arguments> = {}): Story => ({ args: { step, ...more } });

export const Default: Story = {};
export const RandomAssignment: Story = at('random-assignment');
export const WoolValues: Story = at('wool-values');
export const TestStatistic: Story = at('test-statistic');
export const OnePermutation: Story = at('one-permutation');
export const MorePermutations: Story = at('more-permutations');
export const NullDistribution: Story = at('null-distribution');
export const PValue: Story = at('p-value');
export const Verdict: Story = at('verdict');

export const NotRejected: Story = at('verdict', { effect: 0 });
export const TwoSided: Story = at('p-value', { alternative: 'two-sided' });
export const Medians: Story = at('p-value', { statistic: 'median-difference', treatmentSize: 8, controlSize: 8 });
export const WelchT: Story = at('p-value', { statistic: 'welch-t' });
export const Bars: Story = at('p-value', { permutations: 5000 });
export const LargeHerd: Story = at('null-distribution', { treatmentSize: 50, controlSize: 40 });
export const PlainMarks: Story = at('null-distribution', { marks: 'dots' });
export const FalseAlarms: Story = at('verdict', { view: 'repeats', repeats: 60, treatmentSize: 8, controlSize: 8 });
export const Power: Story = at('verdict', {
  view: 'repeats',
  repeats: 60,
  repeatEffect: 'chosen',
  treatmentSize: 8,
  controlSize: 8,
});

/** Ten more shuffles by the button, then the herd in the lowest one by key. */
export const Walked: Story = {
  args: { step: 'null-distribution' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'permutation-test-alpacas');
    press(element, '10 more shuffles');
    await element.updateComplete;
    await expect(element.permutations).toBe(260);
    const walk = element.shadowRoot?.querySelector<HTMLElement>('.walk');
    const said = (): string => element.shadowRoot?.querySelector('.tip')?.textContent.trim() ?? '';
    walk?.focus();
    await waitFor(() => expect(said()).not.toBe(''));
    walk?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    walk?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    const last = said();
    walk?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    await expect(said()).not.toBe(last);
  },
};

/** The wool of the fifth alpaca, typed. */
export const TypedValue: Story = {
  args: { step: 'wool-values' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'permutation-test-alpacas');
    const field = (name: string): HTMLInputElement | HTMLSelectElement => {
      const found = element.shadowRoot?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
      if (!found) throw new Error(`No field "${name}".`);
      return found;
    };
    const fill = async (name: string, value: string): Promise<void> => {
      field(name).focus();
      field(name).value = value;
      field(name).dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };
    await fill('individual', '4');
    await fill('value', '8.4');
    await expect(element.state['data']).toHaveProperty(['value', 4], 8.4);
  },
};

export const OwnData: Story = {
  args: { step: 'p-value', data: CSV, treatment: 'hay' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'permutation-test-alpacas');
    await expect(element.sentence).toContain('hay');
  },
};

/** A reader drops a file with a column too many. */
export const ReadersData: Story = {
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'permutation-test-alpacas');
    dropFile(
      element,
      'mine.csv',
      'name,arm,gain\nAda,hay,4\nBo,hay,6\nCleo,hay,5\nDan,straw,3\nEve,straw,2\nFay,straw,4\n',
    );
    await waitFor(() =>
      expect(element.shadowRoot?.querySelector('.found')?.textContent).toContain('On screen: mine.csv'),
    );
    await expect(element.shadowRoot?.querySelectorAll('[part=data] select').length).toBe(2);
  },
};

/** The last good picture stays, and the message names the line. */
export const BadData: Story = {
  args: { step: 'test-statistic', data: 'group,value\na,1\na,2\nb,three\nb,4\n' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'permutation-test-alpacas');
    await expectMessage(element, 'Line 4');
  },
};

export const Predict: Story = {
  render: () => html`<permutation-test-alpacas mode="predict"></permutation-test-alpacas>`,
};

/** The truth stands beside the answer. */
export const PredictAnswered: Story = {
  render: () => html`<permutation-test-alpacas mode="predict" questions="how-often"></permutation-test-alpacas>`,
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'permutation-test-alpacas');
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('[name="answer-field"]');
    if (!field) throw new Error('There is no field for an answer.');
    field.value = '6';
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
    press(element, 'Commit to this');
    await waitFor(() => expect(element.answers.length).toBe(1));
  },
};

export const Narrow: Story = { args: { step: 'p-value' }, render: (args) => narrow(draw(args)) };

export const Dark: Story = { args: { step: 'verdict' }, globals: { theme: 'dark' } };
export const RightToLeft: Story = { args: { step: 'p-value' }, globals: { direction: 'rtl' } };
export const RightToLeftNarrow: Story = {
  args: { step: 'verdict' },
  globals: { direction: 'rtl' },
  render: (args) => narrow(draw(args)),
};
export const ReducedMotion: Story = { args: { step: 'one-permutation' }, globals: { motion: 'reduce' } };

export default meta;
