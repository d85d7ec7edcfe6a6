import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { batchGradients, deadUnits, networkOutputs, sampleGradients } from './gradients.js';
import { createNetwork } from './network.js';

describe('the gradients of a network', () => {
  it('come with what every unit had to do with them', () => {
    const network = createNetwork({
      sizes: [1, 2, 1],
      activation: 'relu',
      weights: [[[2], [-1]], [[3, 1]]],
      biases: [[0, 0], [1]],
    });
    const found = sampleGradients(network, [1], [5]);
    const lists = (layers: readonly Float64Array[]): number[][] => layers.map((layer) => Array.from(layer));
    expect(lists(found.preactivations)).to.deep.equal([[2, -1], [7]]);
    expect(lists(found.activations)).to.deep.equal([[1], [2, 0], [7]]);
    expect(lists(found.deltas)).to.deep.equal([[6, 0], [2]]);
    expect(lists(found.weights)).to.deep.equal([
      [6, 0],
      [4, 0],
    ]);
    expect(lists(found.biases)).to.deep.equal([[6, 0], [2]]);
    expect(found.loss).to.equal(2);
    expect(found.undefined).to.deep.equal({});
  });

  it('count the penalty of weights, not of biases', () => {
    const network = createNetwork({ sizes: [1, 1], weights: [[[2]]], biases: [[1]] });
    const { loss, gradient } = batchGradients(network, [[1]], [[3]], 0.5);
    expect(loss).to.equal(1);
    expect(Array.from(gradient)).to.deep.equal([1, 0]);
  });

  it('are finite where a probability is rounded to 0 or 1', () => {
    const sure = createNetwork({ sizes: [1, 1], loss: 'log', weights: [[[1000]]] });
    expect(batchGradients(sure, [[1], [-1]], [[0], [0]]).loss).to.equal(500);
    const classes = createNetwork({ sizes: [1, 2], loss: 'cross-entropy', weights: [[[1000], [0]]] });
    expect(batchGradients(classes, [[1]], [[0, 1]]).loss).to.equal(1000);
  });

  it('say so where they are not finite', () => {
    const network = createNetwork({ sizes: [1, 1], weights: [[[1e300]]] });
    const { loss, undefined: reasons } = batchGradients(network, [[1e10]], [[0]]);
    expect(loss).to.be.NaN;
    expect(reasons.loss).to.contain('too large');
  });

  it('refuse data that do not fit the network and its loss', () => {
    const network = createNetwork({ sizes: [2, 2], loss: 'cross-entropy' });
    expect(() => networkOutputs(network, [])).to.throw(ArgumentError, 'x');
    expect(() => networkOutputs(network, [[1]])).to.throw(ArgumentError, 'x[0]');
    expect(() => batchGradients(network, [[1, 2]], [])).to.throw(ArgumentError, 'y');
    expect(() => batchGradients(network, [[1, 2]], [[2, -1]])).to.throw(ArgumentError, 'y');
    expect(() => batchGradients(network, [[1, 2]], [[0.5, 0]])).to.throw(ArgumentError, 'sum of y');
    expect(() => batchGradients(network, [[1, 2]], [[1, 0]], -1)).to.throw(ArgumentError, 'l2');
  });
});

describe('networkOutputs', () => {
  it('are one row behind the other: probabilities of classes, each row by itself', () => {
    const network = createNetwork({ sizes: [1, 2], loss: 'cross-entropy', weights: [[[Math.log(3)], [0]]] });
    const found = networkOutputs(network, [[1], [0], [-1]]);
    [0.75, 0.25, 0.5, 0.5, 0.25, 0.75].forEach((p, i) => {
      expect(found[i]).to.be.closeTo(p, 1e-15);
    });
  });
});

describe('deadUnits', () => {
  it('finds units that no row can teach, in every hidden layer', () => {
    const network = createNetwork({
      sizes: [1, 2, 1, 1],
      activation: ['relu', 'step'],
      weights: [[[1], [1]], [[1, 1]], [[1]]],
      biases: [[0, -5], [0], [0]],
    });
    expect(deadUnits(network, [[1], [2]])).to.deep.equal([
      { layer: 0, unit: 1 },
      { layer: 1, unit: 0 },
    ]);
    expect(deadUnits(network, [[1], [9]])).to.deep.equal([{ layer: 1, unit: 0 }]);
  });
});
