import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { kernelBandwidth, kernelDensity } from './kernel-density.js';

describe('kernelDensity', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];

  it("agrees with SciPy 1.17's gaussian_kde", () => {
    const scott = kernelDensity(values, [2.5, 20]).density;
    expect(scott[0]).to.be.closeTo(0.12649442461918425, 1e-16);
    expect(Number(scott[1]) / 2.8051631971367135e-10).to.be.closeTo(1, 1e-13);
    expect(kernelDensity(values, [2.5], 'silverman').density[0]).to.be.closeTo(0.12376464841751941, 1e-16);
  });

  it("goes R 4.2's ways where the spread is 0", () => {
    const mostlyEqual = [1, 1, 1, 1, 1, 1, 1, 5];
    expect(kernelBandwidth(mostlyEqual, 'nrd0')).to.be.closeTo(0.839729692383127, 1e-14);
    expect(kernelBandwidth([3, 3, 3], 'nrd0')).to.be.closeTo(2.16740221675262, 1e-14);
    expect(kernelBandwidth([0, 0, 0], 'nrd0')).to.be.closeTo(0.722467405584208, 1e-14);
    expect(kernelBandwidth(mostlyEqual, 'nrd')).to.equal(0);
  });

  it('says why it is undefined', () => {
    const { bandwidth, density, undefined: why } = kernelDensity([2, 2], [1, 2]);
    expect([bandwidth, Array.from(density)]).to.deep.equal([0, [NaN, NaN]]);
    expect(why.density).to.contain('do not vary');
    expect(kernelDensity([2, 2], [2], 0.5).density[0]).to.be.closeTo(2 / Math.sqrt(2 * Math.PI), 1e-15);
  });

  it('refuses bandwidths and rules that are none, and single values for a rule', () => {
    expect(() => kernelDensity(values, [1], 0)).to.throw(ArgumentError, 'bandwidth is 0');
    expect(() => kernelDensity(values, [NaN])).to.throw(ArgumentError, 'at[0]');
    expect(() => kernelBandwidth(values, 'wide' as 'scott')).to.throw(ArgumentError, 'rule is "wide"');
    expect(() => kernelBandwidth([1], 'scott')).to.throw(ArgumentError, 'at least 2');
  });
});
