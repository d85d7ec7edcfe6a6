/** What the story needs from its second step on, what the settings fold away, resamples of own data, and all families but polynomials: fetched when the reader goes there, or seems about to. */
export { regressionFamilies } from '@explainer-elements/stats';
export { panelControls } from './later-controls.js';
export { laterStory } from './later-strings.js';
export { ownSentence } from './own-sentence.js';
export { ownStrings } from './own-strings.js';
export { runOf } from './run.model.js';
export { fitResamples } from './resamples.model.js';
export { walkOf } from './walk.scene.js';
