export * from './errors.js';
export * from './random/random.js';
export * from './random/sampling.js';
