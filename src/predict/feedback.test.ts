import { expect } from '@open-wc/testing';
import { predictWords } from '../locales/en-predict.js';
import { Format } from '../locales/format.js';
import { say } from '../locales/message.js';
import { judge } from './feedback.js';
import type { ChoiceQuestion, LineQuestion, NumberQuestion } from './question.js';

const common = {
  id: 'one',
  asked: () => ({}),
  revealed: () => ({}),
  shows: () => true,
  words: () => ({ title: 't', text: 'x', prompt: 'p' }),
  why: () => 'so',
};

const number: NumberQuestion = {
  ...common,
  kind: 'number',
  range: () => ({ min: 0, max: 100, step: 1 }),
  axis: () => null,
  tolerance: () => ({ within: 1, half: 4 }),
  truth: () => 42,
  say: String,
};

const line: LineQuestion = {
  ...common,
  kind: 'line',
  plot: () => ({
    box: { x: 0, y: 0, width: 10, height: 10 },
    places: [
      { x: 0, name: 'left' },
      { x: 10, name: 'right' },
    ],
    y: (value) => 10 - value,
    max: 10,
  }),
  tolerance: () => ({ within: 1, half: 2 }),
  truth: () => [1, 9],
  say: String,
};

const choice: ChoiceQuestion = {
  ...common,
  kind: 'choice',
  options: () => [
    { id: 'a', text: 'it grows' },
    { id: 'b', text: 'it shrinks' },
  ],
  truth: () => 'b',
};

const said = (...given: Parameters<typeof judge>): string =>
  say(predictWords, judge(...given).feedback, new Format('en'));

describe('the judgement of an answer', () => {
  it('tells size and direction of a number’s error', () => {
    expect(said(number, 42, 42)).to.contain('Well judged');
    expect(said(number, 45, 42)).to.equal('A little too high: you said 45, it is 42.');
    expect(said(number, 38, 42)).to.equal('A little too low: you said 38, it is 42.');
    expect(said(number, 80, 42)).to.contain('Much too high');
    expect(said(number, 2, 42)).to.contain('Much too low');
    const place = { ...number, isPlace: true };
    expect(said(place, 45, 42)).to.contain('little too far to the right');
    expect(said(place, 2, 42)).to.contain('Much too far to the left');
  });

  it('tells how a line lies and where it is farthest off', () => {
    expect(said(line, [1, 9], [1, 9])).to.contain('Well drawn');
    const capped = { ...line, top: () => 9 };
    expect(judge(capped, [1, 9], [1, 40]).score).to.equal(1);
    expect(said(capped, [1, 4], [1, 40])).to.contain('it is 40');
    expect(said(line, [3, 12], [1, 9]))
      .to.contain('little too high')
      .and.to.contain('right');
    expect(said(line, [9, 1], [1, 9]))
      .to.contain('Another shape')
      .and.to.contain('you drew 9 and it is 1');
  });

  it('tells a right choice from a wrong one', () => {
    expect(judge(choice, 'b', 'b').score).to.equal(1);
    expect(said(choice, 'b', 'b')).to.equal('Right: it shrinks.');
    expect(judge(choice, 'a', 'b').score).to.equal(0);
    expect(said(choice, 'a', 'b'))
      .to.contain('it grows')
      .and.to.contain('it shrinks');
  });

  it('refuses an answer of another kind', () => {
    expect(() => judge(number, 'b', 42)).to.throw(TypeError);
  });
});
