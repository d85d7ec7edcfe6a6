// Classes, events and types. Importing this registers nothing: for that there is `explainer-elements/elements/<tag>`.
export { ExplainerElement } from './base/explainer-element.js';
export { ExplainerEvent } from './events/explainer-events.js';
export type { ErrorDetail, ExplainerDetail, ExplainerEventMap, StepDetail } from './events/explainer-events.js';
export { BiasVarianceSlider } from './elements/bias-variance-slider/bias-variance-slider.js';
export { PermutationTestAlpacas } from './elements/permutation-test-alpacas/permutation-test-alpacas.js';
