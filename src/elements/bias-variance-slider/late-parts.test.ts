import { expect, oneEvent } from '@open-wc/testing';
import { LateModule } from '../../controllers/late-module.js';
import { Gate } from '../../testing/gate.js';
import { cleanUp, mount, type AnyExplainer } from '../../testing/mounted.js';
import { waitUntil } from '../../testing/wait.js';
import { BiasVarianceSlider } from './bias-variance-slider.js';
import './define.js';
import { families } from './families.model.js';
import { isKnownFamily, learnFamilies } from './known-families.model.js';

const tag = 'bias-variance-slider';

/** While the page has learned nothing yet. */
const knownAtFirst = families.filter(isKnownFamily);

let gate = new Gate();

/** The explainer on a page where what comes late takes as long as a test wants. */
class SlowSlider extends BiasVarianceSlider {
  protected override readonly late = new LateModule(async () => {
    await gate.passed;
    const later = await import('./later.js');
    learnFamilies(Object.values(later.regressionFamilies));
    return later;
  });

  /** A page learns the families once; here each element does, so that each test begins without them. */
  protected override isComputable(values: Readonly<Record<string, unknown>>, data: object | null): boolean {
    const hasCome = this.late.module !== undefined || values['family'] === 'polynomial';
    return hasCome && super.isComputable(values, data);
  }
}

customElements.define('slow-slider', SlowSlider);

interface Shown {
  readonly family: unknown;
  readonly complexity: unknown;
  readonly train: unknown;
  readonly test: unknown;
  readonly sentence: string;
  /** The fit to the sample on screen. */
  readonly line: string | null | undefined;
}

/** What the reader sees and reads; the crowd is being fitted meanwhile. */
function shown(element: AnyExplainer): Shown {
  const { family, complexity, train, test } = element.results;
  const line = element.shadowRoot?.querySelector('svg.picture path.line.role-model')?.getAttribute('d');
  return { family, complexity, train, test, sentence: element.sentence.split('.')[0] ?? '', line };
}

const own = { x: [1, 2, 3, 4, 5], y: [2, 4, 3, 5, 6] };
const messages = (element: AnyExplainer): string =>
  element.shadowRoot?.querySelector('[part=messages]')?.textContent ?? '';

function pick(element: AnyExplainer, family: string): void {
  const select = element.shadowRoot?.querySelector<HTMLSelectElement>('select[name=family]') as HTMLSelectElement;
  select.value = family;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('what the slider computes with parts that come late', () => {
  beforeEach(() => {
    gate = new Gate();
  });

  afterEach(() => {
    gate.open();
    cleanUp();
  });

  it('is not there at first, and comes when it is asked for', async () => {
    expect(knownAtFirst).to.deep.equal(['polynomial']);
    const element = await mount(tag);
    element['family'] = 'tree';
    await element.updateComplete;
    expect(families.filter(isKnownFamily)).to.deep.equal([...families]);
    expect(shown(element).family).to.equal('tree');
  });

  const ways: Readonly<Record<string, (element: AnyExplainer) => void>> = {
    'an attribute': (element) => {
      element.setAttribute('family', 'tree');
    },
    'a property': (element) => {
      element['family'] = 'tree';
    },
    'a state': (element) => {
      element.state = { ...element.state, family: 'tree', complexity: 3 };
    },
  };
  for (const [way, ask] of Object.entries(ways)) {
    it(`is in force when they have come, asked for by ${way}, and until then what was there before, whole`, async () => {
      const element = await mount('slow-slider');
      const before = shown(element);
      expect(before.line).to.be.a('string');
      ask(element);
      expect([element['family'], element.state['family']]).to.deep.equal(['tree', 'tree']);
      expect(shown(element)).to.deep.equal(before);
      gate.open();
      await element.updateComplete;
      const after = shown(element);
      expect([after.family, element.state['family']]).to.deep.equal(['tree', 'tree']);
      expect(after.sentence).to.contain('regression tree');
      expect(after.train).to.not.equal(before.train);
      expect(after.line).to.not.equal(before.line);
    });
  }

  it('is one change, when a reader chooses it, and one step back', async () => {
    const element = await mount('slow-slider');
    const before = shown(element);
    const told: unknown[] = [];
    element.addEventListener('explainer-change', (event) => {
      const { state, results } = event.detail;
      told.push([state['family'], results['family']]);
    });
    pick(element, 'ridge');
    await element.updateComplete;
    expect([shown(element), told]).to.deep.equal([before, []]);
    const changed = oneEvent(element, 'explainer-change');
    gate.open();
    await changed;
    await element.updateComplete;
    expect(told).to.deep.equal([['ridge', 'ridge']]);
    element.undo();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(before);
  });

  it('is there with the first picture, when the page asks for it in the tag', async () => {
    const coming = mount('slow-slider', { attributes: { family: 'loess', complexity: '0.5' } });
    gate.open();
    const element = await coming;
    expect([element.results['family'], element.results['complexity']]).to.deep.equal(['loess', 0.5]);
  });

  it('says of own data what only they need', async () => {
    const element = await mount('slow-slider');
    const before = shown(element);
    element.data = own;
    expect(shown(element)).to.deep.equal(before);
    gate.open();
    await element.updateComplete;
    expect(element.sentence).to.contain('your 5 points');
  });

  const asked: Readonly<Record<string, (element: AnyExplainer) => void>> = {
    'a family, of the page': (element) => {
      element['family'] = 'knn';
    },
    'a family, of the reader': (element) => {
      pick(element, 'knn');
    },
    'own data': (element) => {
      element.data = own;
    },
  };
  for (const [what, ask] of Object.entries(asked)) {
    it(`says that they could not be fetched, and tries again when the reader comes near: ${what}`, async () => {
      const element = await mount('slow-slider');
      const before = shown(element);
      ask(element);
      gate.lose();
      await waitUntil(() => messages(element) !== '', 'it says so');
      expect(messages(element)).to.contain('could not be fetched');
      expect(shown(element), 'the last picture and its numbers stay').to.deep.equal(before);
      gate = new Gate();
      gate.open();
      element.dispatchEvent(new PointerEvent('pointerenter'));
      await waitUntil(() => messages(element) === '', 'it has come');
      // A reader who was refused chooses again.
      if (what === 'a family, of the reader') pick(element, 'knn');
      await element.updateComplete;
      expect(shown(element).train).to.not.equal(before.train);
      expect(element.results['family']).to.equal(what === 'own data' ? 'polynomial' : 'knn');
    });
  }
});
