import { expect } from '@open-wc/testing';
import { activations } from './activations.js';

describe('activations', () => {
  it('are what their names say', () => {
    const values = Object.entries(activations).map(([name, { value }]) => [name, value(-2), value(0), value(2)]);
    expect(values.filter(([name]) => !/sigmoid|tanh|gelu/.test(String(name)))).to.deep.equal([
      ['step', 0, 1, 1],
      ['relu', 0, 0, 2],
      ['leaky-relu', -0.02, 0, 2],
      ['linear', -2, 0, 2],
    ]);
    expect(activations.sigmoid.value(Math.log(3))).to.be.closeTo(0.75, 1e-15);
    expect(activations.sigmoid.value(-1000)).to.equal(0);
    expect(activations.tanh.value(1)).to.equal(Math.tanh(1));
    expect(activations.step.slope(1, 1)).to.equal(0);
  });

  it('have the GELU of the normal distribution, to the last digits (SciPy: z * norm.cdf(z) and its derivative)', () => {
    const { value, slope } = activations.gelu;
    const wanted: [number, number, number][] = [
      [-3, -0.00404969409489028, -0.011945647204183932],
      [-1, -0.15865525393145707, -0.08331547058768629],
      [0.5, 0.34573123063700656, 0.8674951246561629],
      [2, 1.9544997361036416, 1.085231801078197],
    ];
    for (const [z, gelu, derivative] of wanted) {
      expect(value(z)).to.be.closeTo(gelu, 1e-15);
      expect(slope(z, gelu)).to.be.closeTo(derivative, 1e-15);
    }
    expect([value(-40), value(40), value(0)]).to.deep.equal([-0, 40, 0]);
  });
});
