/** What the story needs from the wool values on, and other counts than that of a small herd's means: fetched when the reader goes there, or seems about to. */
export { exactPermutationSteps } from '@explainer-elements/stats';
export { belowPens, shuffleUnder } from './below.scene.js';
export { laterStoryOf } from './later-story.model.js';
export { laterStepControls, panelControls } from './later-controls.js';
export { RepeatsBook } from './repeats.model.js';
export { runOf } from './run.model.js';
export { stripMarks } from './strip.scene.js';
export { walkOf } from './walk.scene.js';
