import { expect } from '@open-wc/testing';
import './define.js';
import { cleanUp, mount } from '../../testing/mounted.js';
import { waitUntil } from '../../testing/wait.js';

const tag = 'bias-variance-slider';

// The families other than polynomials are not here at first. A page fetches them once: so each test asks for another one.
describe('what the slider computes with parts that come late', () => {
  afterEach(cleanUp);

  it('is in force when they have come, and until then what was there before, whole', async () => {
    const element = await mount(tag);
    const before = element.results;
    element['family'] = 'tree';
    expect([element['family'], element.state['family']]).to.deep.equal(['tree', 'tree']);
    expect(element.results['family']).to.equal('polynomial');
    expect(element.results['train']).to.equal(before['train']);
    await element.updateComplete;
    expect(element.results['family']).to.equal('tree');
    expect(element.sentence).to.contain('regression tree');
  });

  it('is one change, when a reader chooses it', async () => {
    const element = await mount(tag, { attributes: { step: 'explore' } });
    const heard: unknown[] = [];
    element.addEventListener('explainer-change', ({ detail }) => heard.push(detail.state['family']));
    const select = element.shadowRoot?.querySelector<HTMLSelectElement>('select[name=family]') as HTMLSelectElement;
    select.value = 'ridge';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => element.results['family'] === 'ridge', 'the ridge is fitted');
    expect(heard).to.deep.equal(['ridge']);
  });

  it('is there with the first picture, when the page asks for it in the tag', async () => {
    const element = await mount(tag, { attributes: { family: 'loess', complexity: '0.5' } });
    expect([element.results['family'], element.results['complexity']]).to.deep.equal(['loess', 0.5]);
  });

  it('says of own data what only they need', async () => {
    const element = await mount(tag);
    element.data = { x: [1, 2, 3, 4, 5], y: [2, 4, 3, 5, 6] };
    await element.updateComplete;
    expect(element.sentence).to.contain('your 5 points');
  });
});
