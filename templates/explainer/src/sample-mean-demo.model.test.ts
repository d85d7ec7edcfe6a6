import { expect } from '@open-wc/testing';
import { defaultsOf } from '../../contract/settings.js';
import { resultsOf, sampleOf, sentenceOf, settings } from './sample-mean-demo.model.js';

const values = defaultsOf(settings);

describe('the model of <sample-mean-demo>', () => {
  it('averages the sample', () => {
    expect(resultsOf(Float64Array.of(1, 2, 6), { x: [], y: [1, 2, 6] }).mean).to.equal(3);
  });

  it('draws a larger sample as a continuation of the smaller one', () => {
    const small = sampleOf({ ...values, sampleSize: 5 }, null);
    const large = sampleOf({ ...values, sampleSize: 9 }, null);
    expect([...large.slice(0, 5)]).to.deep.equal([...small]);
  });

  it('draws another sample from another seed', () => {
    expect([...sampleOf({ ...values, seed: 2 }, null)]).to.not.deep.equal([...sampleOf(values, null)]);
  });

  it('knows the truth of a simulation only', () => {
    const own = { x: [1, 2], y: [3, 5] };
    expect(resultsOf(sampleOf(values, own), own)).to.deep.equal({ sampleSize: 2, mean: 4, trueMean: null });
    expect(sentenceOf(resultsOf(sampleOf(values, own), own)).key).to.equal('sentenceOwn');
    expect(sentenceOf(resultsOf(sampleOf(values, null), null)).key).to.equal('sentence');
  });
});
