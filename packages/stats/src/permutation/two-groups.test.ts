import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { simulateTwoGroups } from './two-groups.js';

const simulation = { treatmentSize: 5, controlSize: 7, mean: 10, effect: 2, noise: 1.5, seed: 42 };

describe('simulateTwoGroups', () => {
  it('adds the effect to the own values of the treated', () => {
    const { treatment, control, ownWool, labels } = simulateTwoGroups(simulation);
    expect([treatment.length, control.length, ownWool.length]).to.deep.equal([5, 7, 12]);
    const treated = [...ownWool].filter((_, i) => labels[i] === 1);
    expect([...treatment]).to.deep.equal(treated.map((value) => value + 2));
    expect([...control]).to.deep.equal([...ownWool].filter((_, i) => labels[i] === 0));
  });

  it('moves only what is changed: effect, noise, assignment or experiment', () => {
    const base = simulateTwoGroups(simulation);
    const effect = simulateTwoGroups({ ...simulation, effect: 5 });
    expect([effect.ownWool, effect.labels]).to.deep.equal([base.ownWool, base.labels]);
    const noise = simulateTwoGroups({ ...simulation, noise: 3 });
    expect(noise.labels).to.deep.equal(base.labels);
    noise.ownWool.forEach((value, i) =>
      expect(value - 10).to.be.closeTo(2 * ((base.ownWool[i] as number) - 10), 1e-12),
    );
    const assignment = simulateTwoGroups({ ...simulation, assignment: 1 });
    expect(assignment.ownWool).to.deep.equal(base.ownWool);
    expect(assignment.labels).not.to.deep.equal(base.labels);
    const stream = simulateTwoGroups({ ...simulation, stream: 1 });
    expect(stream.ownWool).not.to.deep.equal(base.ownWool);
  });

  it('draws normal own values', () => {
    const { ownWool } = simulateTwoGroups({ ...simulation, treatmentSize: 2000, controlSize: 2000 });
    const average = ownWool.reduce((sum, value) => sum + value, 0) / 4000;
    const variance = ownWool.reduce((sum, value) => sum + (value - average) ** 2, 0) / 4000;
    expect(average).to.be.closeTo(10, 0.1);
    expect(variance).to.be.closeTo(2.25, 0.2);
  });

  it('refuses what cannot be', () => {
    expect(() => simulateTwoGroups({ ...simulation, noise: -1 })).to.throw(ArgumentError, 'noise is -1');
    expect(() => simulateTwoGroups({ ...simulation, controlSize: 0 })).to.throw(ArgumentError, 'controlSize is 0');
    expect(() => simulateTwoGroups({ ...simulation, effect: NaN })).to.throw(ArgumentError, 'effect is NaN');
  });
});
