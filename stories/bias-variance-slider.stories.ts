import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { settings } from '../src/elements/bias-variance-slider/bias-variance-slider.model.js';
import { steps, type Step } from '../src/elements/bias-variance-slider/steps.model.js';
import { defaultsOf, type ValuesOf } from '../src/contract/settings.js';
import '../src/elements/bias-variance-slider/define.js';
import { drawn, dropFile, expectMessage, narrow, ownData, press, pressKey } from './frame.js';

interface Arguments extends ValuesOf<typeof settings> {
  /** The reader's own data, as CSV. */
  data: string;
}

type Story = StoryObj<Arguments>;

const defaults = defaultsOf(settings);

const CSV = `hours of light,growth
8,2.1
8.5,2.6
9,2.2
9.5,3.4
10,3.1
10.5,4.2
11,4.0
11.5,5.1
12,4.7
12.5,5.6
13,5.2
13.5,5.9
14,5.3
14.5,5.7
15,5.0
15.5,5.4
16,4.6
16.5,4.9
`;

/** Null asks for what the step shows; the property gives back a number always. */
const wished = (complexity: number | null): number => complexity as number;

const draw = (args: Arguments): TemplateResult => html`
  <bias-variance-slider
    .step=${args.step}
    .family=${args.family}
    .complexity=${wished(args.complexity)}
    .truth=${args.truth}
    .sampleSize=${args.sampleSize}
    .samples=${args.samples}
    .noise=${args.noise}
    .evaluateAt=${args.evaluateAt}
    .seed=${args.seed}
    .sample=${args.sample}
    .moved=${args.moved}
    .data=${ownData(args.data)}
  >
    <p>Bias and variance, along one slider from too simple to too complex. It needs JavaScript.</p>
  </bias-variance-slider>
`;

const meta: Meta<Arguments> = {
  title: 'Explainers/bias-variance-slider',
  component: 'bias-variance-slider',
  args: { ...defaults, data: '' },
  argTypes: {
    step: { control: 'select', options: steps },
    family: { control: 'select', options: [...(settings.family.options ?? [])] },
    truth: { control: 'select', options: [...(settings.truth.options ?? [])] },
    evaluateAt: { control: 'inline-radio', options: [...(settings.evaluateAt.options ?? [])] },
    complexity: { control: 'number' },
    sampleSize: { control: { type: 'range', min: 10, max: 500 } },
    samples: { control: { type: 'range', min: 10, max: 1000 } },
    noise: { control: { type: 'range', min: 0, max: 2, step: 0.05 } },
  },
  render: draw,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'bias-variance-slider');
  },
};

const at = (step: Step, more: Partial<Arguments> = {}): Story => ({ args: { step, ...more } });

export const Default: Story = {};
export const Underfit: Story = at('underfit');
export const Overfit: Story = at('overfit');
export const TwoErrors: Story = at('errors');
export const AnotherSample: Story = at('again');
export const ManyFits: Story = at('many');
export const Variance: Story = at('variance');
export const Bias: Story = at('bias');
export const Parts: Story = at('parts');
export const TradeOff: Story = at('tradeoff');
export const Explore: Story = at('explore');

export const NearestNeighbours: Story = at('tradeoff', { family: 'knn' });
export const Loess: Story = at('tradeoff', { family: 'loess', truth: 'wave', sampleSize: 60 });
export const NaturalSpline: Story = at('tradeoff', { family: 'spline', truth: 'bump' });
export const Ridge: Story = at('tradeoff', { family: 'ridge' });
export const RegressionTree: Story = at('tradeoff', { family: 'tree', truth: 'step' });

export const NoNoise: Story = at('parts', { noise: 0 });
export const MuchNoise: Story = at('tradeoff', { noise: 1.5 });
export const StraightTruth: Story = at('tradeoff', { truth: 'line' });
export const LargeSamples: Story = at('explore', { sampleSize: 300, family: 'loess' });
export const AtTheTrainingPoints: Story = at('parts', { evaluateAt: 'design' });

/** New sample, then one step towards the complex side by the handle on the curve. */
export const Moved: Story = {
  args: { step: 'again' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'bias-variance-slider');
    const { train } = element.results;
    press(element, 'New sample');
    await expect(element.sample).toBe(2);
    await expect(element.results.train).not.toBe(train);
    const before = element.complexity;
    pressKey(element, 'complexity', 'ArrowRight');
    await expect(element.complexity).toBe(before + 1);
  },
};

/** One point pulled down by keyboard: a complex fit goes after it, and the test error pays. */
export const MovedPoint: Story = {
  args: { step: 'overfit' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'bias-variance-slider');
    const { test } = element.results;
    pressKey(element, 'point-15', 'Home');
    await expect(element.moved.map(([point]) => point)).toEqual([15]);
    await expect(element.results.test).toBeGreaterThan(test ?? Infinity);
  },
};

/** The decomposition at one x, looked at by keyboard. */
export const AtOnePlace: Story = {
  args: { step: 'bias' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'bias-variance-slider');
    pressKey(element, 'probe', 'PageUp');
    await waitFor(() => expect(element.results.at?.variance).toBeGreaterThan(0));
  },
};

export const OwnData: Story = {
  args: { step: 'parts', family: 'spline', data: CSV },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'bias-variance-slider');
    await waitFor(() => expect(element.sentence).toContain('bias is unknown'));
    await waitFor(() => expect(element.results.decomposition?.variance).toBeGreaterThan(0));
  },
};

/** A reader drops a file with a column too many. */
export const ReadersData: Story = {
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'bias-variance-slider');
    dropFile(
      element,
      'mine.csv',
      'year,Fahrenheit,ice cream\n2015,52,21\n2016,58,34\n2017,61,30\n2018,68,46\n2019,71,58\n2020,77,55\n2021,84,79\n',
    );
    await waitFor(() =>
      expect(element.shadowRoot?.querySelector('.found')?.textContent).toContain('On screen: mine.csv'),
    );
    await expect(element.shadowRoot?.querySelectorAll('[part=data] select').length).toBe(2);
  },
};

/** The last good picture stays, and the message names the line. */
export const BadData: Story = {
  args: { data: 'x,y\n1,2\n2,three\n3,4\n4,5\n' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'bias-variance-slider');
    await expectMessage(element, 'Line 3');
  },
};

/** Degree 40 is refused with what is allowed. */
export const BadComplexity: Story = {
  args: { step: 'overfit', complexity: 40 },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'bias-variance-slider');
    await expectMessage(element, 'from 0 to 15');
    await expect(element.complexity).toBe(12);
  },
};

export const Predict: Story = {
  render: () => html`<bias-variance-slider mode="predict"></bias-variance-slider>`,
};

/** The truth stands beside the answer. */
export const PredictAnswered: Story = {
  render: () => html`<bias-variance-slider mode="predict" questions="lowest-test-error"></bias-variance-slider>`,
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement, 'bias-variance-slider');
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('[name="answer-field"]');
    if (!field) throw new Error('There is no field for an answer.');
    field.value = '6';
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
    press(element, 'Commit to this');
    await waitFor(() => expect(element.answers.length).toBe(1));
  },
};

export const Narrow: Story = { args: { step: 'tradeoff' }, render: (args) => narrow(draw(args)) };

export const Dark: Story = { args: { step: 'variance' }, globals: { theme: 'dark' } };
export const RightToLeft: Story = { args: { step: 'parts' }, globals: { direction: 'rtl' } };
export const ReducedMotion: Story = { args: { step: 'tradeoff' }, globals: { motion: 'reduce' } };

export default meta;
