import { expect, oneEvent } from '@open-wc/testing';
import { LateModule } from '../../controllers/late-module.js';
import type { ExplainerEvent } from '../../events/explainer-events.js';
import { Gate } from '../../testing/gate.js';
import { waitUntil } from '../../testing/wait.js';
import './define.js';
import { PermutationTestAlpacas } from './permutation-test-alpacas.js';

let gate = new Gate();

/** The explainer on a page where what comes late takes as long as a test wants. */
class SlowAlpacas extends PermutationTestAlpacas {
  protected override readonly late = new LateModule(async () => {
    await gate.passed;
    return import('./later.js');
  });

  /** As the reader chooses. */
  pick(values: Readonly<Record<string, unknown>>): void {
    this.choose(values);
  }
}

customElements.define('slow-alpacas', SlowAlpacas);

interface Results {
  readonly statistic: string;
  readonly observed: number;
  readonly exact: { readonly pValue: number } | null;
  readonly monteCarlo: { readonly permutations: number; readonly pValue: number } | null;
  readonly undefined: Readonly<Record<string, string>>;
}

const results = (element: PermutationTestAlpacas): Results => element.results as unknown as Results;
/** The statistic and what it comes to; counting goes on meanwhile. */
const gist = ({ statistic, observed }: Results) => ({ statistic, observed });
/** Marks and words of the picture. */
const picture = (element: PermutationTestAlpacas): string =>
  [...(element.shadowRoot?.querySelectorAll('svg.picture :is(use, text)') ?? [])]
    .map((mark) => mark.getAttribute('href') ?? mark.textContent)
    .join(' ');
const messages = (element: PermutationTestAlpacas): string =>
  element.shadowRoot?.querySelector('[part=messages]')?.textContent ?? '';

async function mount(tag: 'slow-alpacas' | 'permutation-test-alpacas', attributes = {}): Promise<SlowAlpacas> {
  const element = document.createElement(tag) as SlowAlpacas;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  document.body.append(element);
  if (Object.keys(attributes).length === 0) await element.updateComplete;
  return element;
}

/** What a page gets that waits for everything. */
async function resultsAtRest(attributes: object): Promise<Results> {
  const element = await mount('permutation-test-alpacas', attributes);
  await element.updateComplete;
  const found = results(element);
  element.remove();
  return found;
}

describe('what the alpacas compute late', () => {
  beforeEach(() => {
    gate = new Gate();
  });

  afterEach(() => {
    gate.open();
    for (const each of document.querySelectorAll('slow-alpacas')) each.remove();
  });

  it('shows the herd, with its exact p, before anything of it has come', async () => {
    const element = await mount('slow-alpacas');
    expect(results(element)).to.deep.equal(await resultsAtRest({}));
    expect(results(element).exact?.pValue).to.be.within(0, 1);
    expect(picture(element)).to.contain('alpaca');
  });

  for (const statistic of ['median-difference', 'welch-t'] as const) {
    const ways: Readonly<Record<string, (element: SlowAlpacas) => void>> = {
      'an attribute': (element) => {
        element.setAttribute('statistic', statistic);
      },
      'a property': (element) => {
        element.statistic = statistic;
      },
      'a state': (element) => {
        element.state = { ...element.state, statistic };
      },
    };
    for (const [way, ask] of Object.entries(ways)) {
      it(`computes ${statistic} when it has come, asked for by ${way}, and nothing wrong until then`, async () => {
        const element = await mount('slow-alpacas');
        const before = { ...results(element), picture: picture(element), sentence: element.sentence };
        ask(element);
        expect(element.statistic, 'it is the page’s choice').to.equal(statistic);
        expect(element.state['statistic']).to.equal(statistic);
        expect({ ...results(element), picture: picture(element), sentence: element.sentence }).to.deep.equal(before);
        gate.open();
        await element.updateComplete;
        expect(gist(results(element))).to.deep.equal(gist(await resultsAtRest({ statistic })));
        expect(results(element).observed).to.not.equal(before.observed);
        expect(element.state['statistic']).to.equal(statistic);
      });
    }

    it(`begins with ${statistic} if that is what the page asks for`, async () => {
      const element = await mount('slow-alpacas', { statistic, step: 'test-statistic' });
      gate.open();
      await element.updateComplete;
      expect(gist(results(element))).to.deep.equal(gist(await resultsAtRest({ statistic })));
    });
  }

  it('makes the reader’s choice one when it can be shown, and tells the page once', async () => {
    const element = await mount('slow-alpacas');
    const told: ExplainerEvent<'explainer-change'>[] = [];
    element.addEventListener('explainer-change', (event) => told.push(event));
    element.pick({ statistic: 'welch-t' });
    await element.updateComplete;
    expect([element.statistic, told.length]).to.deep.equal(['mean-difference', 0]);
    const changed = oneEvent(element, 'explainer-change');
    gate.open();
    await changed;
    await element.updateComplete;
    const expected = await resultsAtRest({ statistic: 'welch-t' });
    expect(told.map(({ detail }) => [detail.state['statistic'], detail.results['observed']])).to.deep.equal([
      ['welch-t', expected.observed],
    ]);
    element.undo();
    expect(element.statistic).to.equal('mean-difference');
  });

  it('says that no shuffle has been dealt until what deals them has come', async () => {
    const element = await mount('slow-alpacas');
    const before = picture(element);
    element.permutations = 99;
    element.step = 'p-value';
    expect(results(element).monteCarlo).to.equal(null);
    expect(results(element).undefined['monteCarlo']).to.contain('no shuffle');
    expect(picture(element)).to.equal(before);
    gate.open();
    await element.updateComplete;
    expect(results(element).monteCarlo).to.deep.equal(
      (await resultsAtRest({ permutations: 99, step: 'p-value' })).monteCarlo,
    );
    await waitUntil(() => picture(element) !== before, 'the picture moves on');
  });

  it('takes a statistic of the page’s own when it has come, and refuses one that does not work', async () => {
    const element = await mount('slow-alpacas');
    const before = results(element);
    element.statisticFunction = (treatment, control) => Math.max(...treatment) - Math.max(...control);
    expect(results(element)).to.deep.equal(before);
    gate.open();
    await element.updateComplete;
    expect(results(element).statistic).to.equal('function');
    gate = new Gate();
    const other = await mount('slow-alpacas');
    const refused = oneEvent<ExplainerEvent<'explainer-error'>>(other, 'explainer-error');
    other.statisticFunction = () => Number.NaN;
    gate.open();
    expect((await refused).detail.source).to.equal('statistic-function');
    expect(results(other)).to.deep.equal(before);
  });

  it('plays when what plays has come', async () => {
    const element = await mount('slow-alpacas');
    element.play();
    expect(element.playing).to.equal(true);
    gate.open();
    await waitUntil(() => results(element).monteCarlo !== null, 'it deals');
    element.pause();
    expect(element.step).to.equal('more-permutations');
  });

  const asked: Readonly<Record<string, (element: SlowAlpacas) => void>> = {
    'a statistic': (element) => {
      element.statistic = 'welch-t';
    },
    'a step': (element) => {
      element.step = 'p-value';
    },
    Play: (element) => {
      element.play();
    },
  };
  for (const [what, ask] of Object.entries(asked)) {
    it(`says that it could not be fetched, and tries again when the reader comes near: ${what}`, async () => {
      const element = await mount('slow-alpacas');
      const [before, { observed }] = [picture(element), results(element)];
      ask(element);
      gate.lose();
      await waitUntil(() => messages(element) !== '', 'it says so');
      await waitUntil(() => !element.playing, 'it plays no more');
      expect(messages(element)).to.contain('could not be fetched');
      expect(results(element).observed, 'the last numbers stay').to.equal(observed);
      if (what !== 'a step') expect(picture(element), 'the last picture stays').to.equal(before);
      gate = new Gate();
      gate.open();
      element.dispatchEvent(new PointerEvent('pointerenter'));
      await waitUntil(() => messages(element) === '', 'it has come');
      expect(results(element).observed !== observed).to.equal(what === 'a statistic');
      expect(picture(element).includes('p = ')).to.equal(what === 'a step');
    });
  }
});
