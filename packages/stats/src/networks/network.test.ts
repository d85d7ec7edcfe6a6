import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createNetwork } from './network.js';

describe('createNetwork', () => {
  it('draws weights from the seed, within the limits of Glorot or He, and biases of 0', () => {
    const network = createNetwork({ sizes: [50, 30, 4], activation: 'relu', seed: 3 });
    const [first, second] = network.weights as [Float64Array, Float64Array];
    const [he, glorot] = [Math.sqrt(6 / 50), Math.sqrt(6 / 34)];
    expect(Math.max(...first.map(Math.abs))).to.be.within(0.95 * he, he);
    expect(Math.max(...second.map(Math.abs))).to.be.within(0.9 * glorot, glorot);
    expect(network.biases.map((layer) => Array.from(layer)).flat()).to.deep.equal(new Array(34).fill(0));
    expect(createNetwork({ sizes: [50, 30, 4], activation: 'relu', seed: 3 })).to.deep.equal(network);
    expect(createNetwork({ sizes: [50, 30, 4], activation: 'relu' })).not.to.deep.equal(network);
  });

  it('takes weights and biases, and views them in one list of parameters', () => {
    const network = createNetwork({ sizes: [2, 1, 1], weights: [[[1, 2]], [[3]]], biases: [[4], [5]] });
    expect(Array.from(network.parameters)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(network.weightCount).to.equal(3);
    network.parameters[2] = 7;
    expect(network.weights[1]?.[0]).to.equal(7);
  });

  it('names the activations by layer; the loss chooses the last, unless it is squared', () => {
    const names = (options: object): readonly string[] =>
      createNetwork({ sizes: [1, 1, 1, 1], ...options }).activations;
    expect(names({ activation: ['relu', 'gelu'] })).to.deep.equal(['relu', 'gelu', 'linear']);
    expect(names({ loss: 'log', output: 'relu' })).to.deep.equal(['tanh', 'tanh', 'sigmoid']);
    expect(names({ loss: 'cross-entropy' })[2]).to.equal('linear');
    expect(names({ output: 'step' })[2]).to.equal('step');
  });

  it('refuses what does not fit', () => {
    expect(() => createNetwork({ sizes: [2] })).to.throw(ArgumentError, 'layers');
    expect(() => createNetwork({ sizes: [2, 0] })).to.throw(ArgumentError, 'sizes');
    expect(() => createNetwork({ sizes: [2, 1], loss: 'hinge' as 'log' })).to.throw(ArgumentError, 'loss');
    expect(() => createNetwork({ sizes: [2, 1, 1], activation: 'sin' as 'tanh' })).to.throw(
      ArgumentError,
      'activation',
    );
    expect(() => createNetwork({ sizes: [2, 1, 1], activation: [] })).to.throw(ArgumentError, 'activation');
    expect(() => createNetwork({ sizes: [2, 1], weights: [] })).to.throw(ArgumentError, 'weights');
    expect(() => createNetwork({ sizes: [2, 1], weights: [[[1]]] })).to.throw(ArgumentError, 'weights[0]');
    expect(() => createNetwork({ sizes: [2, 1], biases: [] })).to.throw(ArgumentError, 'biases');
    expect(() => createNetwork({ sizes: [2, 1], biases: [[NaN]] })).to.throw(ArgumentError, 'biases');
  });
});
