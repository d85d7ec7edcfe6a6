import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { problems } from '../locales/en-problems.js';
import { Format } from '../locales/format.js';
import { say } from '../locales/message.js';
import { quote } from './problem.js';
import { attributeName, choice, defaultsOf, flag, integer, number, storyStep, text, type Setting } from './settings.js';

const format = new Format('en');

const parsed = (setting: Setting<unknown>, raw: unknown): unknown => {
  const outcome = setting.parse(raw, 'some-name');
  return outcome.ok ? outcome.value : say(problems, outcome.message, format);
};

const all = {
  statistic: choice(['mean', 'median'], 'mean'),
  alpha: number({ min: 0, max: 1, default: 0.05 }),
  seed: integer({ min: 1, max: 1000, default: 7 }),
  sketch: flag(),
  treatment: text(60),
  step: storyStep(['start', 'middle', 'end']),
};

describe('settings', () => {
  it('take what is allowed, as attributes write it and as scripts do', () => {
    expect(parsed(all.statistic, 'median')).to.equal('median');
    expect(parsed(all.alpha, '0.25')).to.equal(0.25);
    expect(parsed(all.alpha, ' 1e-2 ')).to.equal(0.01);
    expect(parsed(all.alpha, 0)).to.equal(0);
    expect(parsed(all.alpha, 1)).to.equal(1);
    expect(parsed(all.seed, '12')).to.equal(12);
    expect(parsed(all.seed, 12)).to.equal(12);
    for (const on of [true, '', 'true']) expect(parsed(all.sketch, on)).to.equal(true);
    for (const off of [false, 'false']) expect(parsed(all.sketch, off)).to.equal(false);
    expect(parsed(all.treatment, ' new \n herd ')).to.equal('new herd');
    expect(parsed(all.treatment, 1)).to.equal('1');
  });

  it('take a step by its name or its place', () => {
    expect(parsed(all.step, 'middle')).to.equal('middle');
    expect(parsed(all.step, '3')).to.equal('end');
    expect(parsed(all.step, 1)).to.equal('start');
  });

  it('say what they got and what is allowed', () => {
    expect(parsed(all.statistic, 'mode')).to.equal(
      'some-name is "mode"; allowed: mean or median. The last good value stays.',
    );
    expect(parsed(all.alpha, '1.5')).to.equal(
      'some-name is "1.5"; allowed: a number from 0 to 1. The last good value stays.',
    );
    expect(parsed(all.seed, '2.5')).to.equal(
      'some-name is "2.5"; allowed: a whole number from 1 to 1,000. The last good value stays.',
    );
    expect(parsed(all.sketch, 'maybe')).to.match(/is "maybe"; allowed: true or false/);
    expect(parsed(all.step, '4')).to.match(/is "4"; allowed: start, middle, end, or 1–3/);
    expect(parsed(all.step, '0')).to.match(/is "0"; allowed/);
    expect(parsed(all.treatment, 'x'.repeat(61))).to.match(/^some-name is "x+…"/);
  });

  it('refuse what is not a number where one is needed', () => {
    for (const raw of [
      '',
      ' ',
      'ten',
      '1,5',
      '5px',
      Number.NaN,
      Infinity,
      -Infinity,
      'Infinity',
      null,
      undefined,
      [],
      [5],
      {},
      true,
      5n,
      Symbol('5'),
    ]) {
      expect(parsed(all.seed, raw), quote(raw)).to.match(/^some-name is /);
      expect(parsed(all.alpha, raw), quote(raw)).to.match(/^some-name is /);
    }
  });

  it('answer every input with an allowed value or a message, and never throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true }), (raw) => {
        for (const setting of Object.values<Setting<unknown>>(all)) {
          const outcome = setting.parse(raw, 'some-name');
          if (outcome.ok) expect(setting.parse(outcome.value, 'some-name')).to.deep.equal(outcome);
          else expect(say(problems, outcome.message, format)).to.match(/^some-name is ".*"/s);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('allow their own defaults', () => {
    expect(defaultsOf(all)).to.deep.equal({
      statistic: 'mean',
      alpha: 0.05,
      seed: 7,
      sketch: false,
      treatment: '',
      step: 'start',
    });
    for (const setting of Object.values<Setting<unknown>>(all))
      expect(parsed(setting, setting.default)).to.equal(setting.default);
    expect(flag(true).default).to.equal(true);
  });

  it('have attributes in kebab-case', () => {
    expect(attributeName('sampleSize')).to.equal('sample-size');
    expect(attributeName('evaluateAt')).to.equal('evaluate-at');
    expect(attributeName('alpha')).to.equal('alpha');
  });
});

describe('quoting a rejected value', () => {
  it('is short and on one line', () => {
    expect(quote('a\n b')).to.equal('a b');
    expect(quote('x'.repeat(80))).to.equal(`${'x'.repeat(59)}…`);
    expect(quote(Number.NaN)).to.equal('not-a-number');
    expect(quote(-Infinity)).to.equal('-∞');
    expect(quote(undefined)).to.equal('–');
    expect(quote(null)).to.equal('null');
    expect(quote({ a: 1 })).to.equal('Object');
  });

  it('asks no stranger for its text', () => {
    const shout = (): string => {
      throw new Error('do not call');
    };
    expect(quote({ toString: shout })).to.equal('Object');
    expect(quote(Object.assign(() => 1, { toString: shout }))).to.equal('Function');
    expect(quote(Object.defineProperty({}, Symbol.toStringTag, { get: shout }))).to.equal('Object');
    expect(quote(Symbol('s'))).to.equal('Symbol(s)');
    expect(quote(Object.create(null))).to.equal('Object');
  });
});
