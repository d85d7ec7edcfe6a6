import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import { button, progress, range, select, settingsPanel } from './controls.js';
import { numberField } from './number-field.js';

const place = document.createElement('div');

function draw<E extends Element>(template: TemplateResult, kind: new () => E): E {
  render(template, place);
  const found = [...place.querySelectorAll('*')].find((each): each is E => each instanceof kind);
  if (!found) throw new Error(`no ${kind.name}`);
  return found;
}

before(() => {
  document.body.append(place);
});

afterEach(() => {
  render(null, place);
});

after(() => {
  place.remove();
});

describe('a button', () => {
  it('is named, pressed and told', () => {
    let clicks = 0;
    const plain = draw(button({ label: 'Next', onClick: () => (clicks += 1) }), HTMLButtonElement);
    expect(plain.type).to.equal('button');
    expect(plain.textContent.trim()).to.equal('Next');
    expect(plain.hasAttribute('aria-pressed')).to.equal(false);
    expect(plain.hasAttribute('aria-label')).to.equal(false);
    plain.click();
    expect(clicks).to.equal(1);
  });

  it('says a longer name, that it stays down, and that it is off', () => {
    const down = draw(
      button({ label: '+10', name: '+10 shuffles', pressed: true, primary: true, onClick: () => undefined }),
      HTMLButtonElement,
    );
    expect(down.getAttribute('aria-label')).to.equal('+10 shuffles');
    expect(down.getAttribute('aria-pressed')).to.equal('true');
    expect(down.className).to.equal('primary');
    const up = draw(
      button({ label: 'x', pressed: false, disabled: true, onClick: () => undefined }),
      HTMLButtonElement,
    );
    expect(up.getAttribute('aria-pressed')).to.equal('false');
    expect(up.disabled).to.equal(true);
  });
});

describe('a range', () => {
  const heard: [string, number][] = [];
  const parts = {
    name: 'level',
    label: 'Level',
    value: 40,
    min: 20,
    max: 200,
    step: 20,
    valueText: '40 hairs',
    onInput: (value: number) => heard.push(['input', value]),
    onChange: (value: number) => heard.push(['change', value]),
  };

  it('has its label, its range, its value and the value in words', () => {
    const field = draw(range(parts), HTMLInputElement);
    expect([field.min, field.max, field.step, field.value]).to.deep.equal(['20', '200', '20', '40']);
    expect(field.getAttribute('aria-valuetext')).to.equal('40 hairs');
    expect(field.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Level 40 hairs');
    expect(draw(range({ ...parts, main: true, step: 'any' }), HTMLLabelElement).className).to.equal(
      'control range main',
    );
  });

  it('tells numbers while it moves and when it is let go', () => {
    heard.length = 0;
    const field = draw(range(parts), HTMLInputElement);
    field.value = '60';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
    expect(heard).to.deep.equal([
      ['input', 60],
      ['change', 60],
    ]);
  });

  it('goes back to the value in force when the new one is not taken', () => {
    const field = draw(range(parts), HTMLInputElement);
    field.value = '100';
    draw(range(parts), HTMLInputElement);
    expect(field.value).to.equal('40');
  });
});

describe('a number field', () => {
  const heard: number[] = [];
  const parts = {
    name: 'seed',
    label: 'Seed',
    value: 7,
    min: 1,
    max: 100,
    step: 1,
    onChange: (value: number) => heard.push(value),
  };

  it('takes what is allowed and goes back for the rest', async () => {
    for (const [typed, taken] of [
      ['12', [12]],
      ['1000', []],
      ['0', []],
      ['2.5', []],
      ['', []],
    ] as const) {
      heard.length = 0;
      const field = draw(numberField(parts), HTMLInputElement);
      field.select();
      field.focus();
      await sendKeys({ press: 'Delete' });
      if (typed) await sendKeys({ type: typed });
      field.blur();
      expect(heard, typed).to.deep.equal(taken);
      if (taken.length === 0) expect(field.value, typed).to.equal('7');
      render(null, place);
    }
  });
});

describe('a select', () => {
  const options = [
    { value: 'mean', label: 'the mean' },
    { value: 'median', label: 'the median' },
  ];

  it('shows the value in force and tells another', () => {
    const heard: string[] = [];
    const parts = { name: 'statistic', label: 'Statistic', options, onChange: (value: string) => heard.push(value) };
    const field = draw(select({ ...parts, value: 'median' }), HTMLSelectElement);
    expect(field.value).to.equal('median');
    expect([...field.options].map((option) => option.textContent)).to.deep.equal(['the mean', 'the median']);
    field.value = 'mean';
    field.dispatchEvent(new Event('change'));
    expect(heard).to.deep.equal(['mean']);
    draw(select({ ...parts, value: 'median' }), HTMLSelectElement);
    expect(field.value, 'not taken').to.equal('median');
    draw(select({ ...parts, value: 'mean' }), HTMLSelectElement);
    expect(field.value).to.equal('mean');
  });
});

describe('a panel of settings', () => {
  it('folds away what it holds, and stays as the reader left it', () => {
    const panel = draw(settingsPanel('Settings', 'inside'), HTMLDetailsElement);
    expect(panel.open).to.equal(false);
    expect(panel.querySelector('summary')?.textContent).to.equal('Settings');
    panel.open = true;
    draw(settingsPanel('Settings', 'still inside'), HTMLDetailsElement);
    expect(panel.open).to.equal(true);
    expect(draw(settingsPanel('Settings', '', true), HTMLDetailsElement).open).to.equal(true);
  });
});

describe('the progress of a computation', () => {
  it('is between nothing and all, whatever it is told', () => {
    for (const [told, shown] of [
      [0.25, 0.25],
      [1.5, 1],
      [-1, 0],
      [Number.NaN, 0],
    ] as const) {
      const bar = draw(progress('Working', told), HTMLProgressElement);
      expect(bar.value).to.equal(shown);
      expect(bar.labels[0]?.textContent.trim()).to.equal('Working');
    }
  });
});
