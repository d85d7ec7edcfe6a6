import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { steps } from '../src/elements/sample-mean-demo/sample-mean-demo.model.js';
import '../src/elements/sample-mean-demo/define.js';

interface Arguments {
  step: string;
  sampleSize: number;
  seed: number;
}

const meta: Meta<Arguments> = {
  title: 'Explainers/sample-mean-demo',
  component: 'sample-mean-demo',
  args: { step: steps[0], sampleSize: 12, seed: 1 },
  argTypes: { step: { control: 'select', options: steps } },
  render: ({ step, sampleSize, seed }) =>
    html`<sample-mean-demo .step=${step} .sampleSize=${sampleSize} .seed=${seed}></sample-mean-demo>`,
};

export const Default: StoryObj<Arguments> = {};

export const LastStep: StoryObj<Arguments> = { args: { step: steps[2] } };

export const LargeSample: StoryObj<Arguments> = { args: { step: steps[2], sampleSize: 200 } };

export const OwnData: StoryObj<Arguments> = {
  render: () =>
    html`<sample-mean-demo step="mean" .data=${{ x: [1, 2, 3, 4], y: [2.1, 3.9, 6.2, 7.8] }}></sample-mean-demo>`,
};

export const Predict: StoryObj<Arguments> = {
  render: () => html`<sample-mean-demo mode="predict"></sample-mean-demo>`,
};

export const Narrow: StoryObj<Arguments> = {
  render: () => html`<div style="width: 320px"><sample-mean-demo step="more"></sample-mean-demo></div>`,
};

export default meta;
