import { expect } from '@open-wc/testing';
import { evaluationGrid } from './samples.js';
import { trueFunctions, truthAt } from './truths.js';

describe('true functions', () => {
  it('are finite and of order 1 on the unit interval, each under its own name', () => {
    const grid = evaluationGrid(1001);
    for (const [name, truth] of Object.entries(trueFunctions)) {
      expect(truth.name).to.equal(name);
      expect(truth.formula).to.contain('x');
      const values = truthAt(truth.name, grid);
      expect(values.every((value) => Math.abs(value) <= 1.5)).to.equal(true);
      const range = Math.max(...values) - Math.min(...values);
      expect(range).to.be.within(0.9, 2.5);
    }
  });

  it('have the values of their formulas', () => {
    expect(trueFunctions.sine.at(0.25)).to.equal(1);
    expect(trueFunctions.wave.at(0.7)).to.be.closeTo(0, 1e-15);
    expect(trueFunctions.bump.at(0.5)).to.equal(1);
    expect([0.5, 0.5001].map((x) => trueFunctions.step.at(x))).to.deep.equal([-1, 1]);
    expect([0, 0.5].map((x) => trueFunctions.quadratic.at(x))).to.deep.equal([0.5, -0.5]);
    expect([0, 1].map((x) => trueFunctions.line.at(x))).to.deep.equal([-1, 1]);
  });
});
