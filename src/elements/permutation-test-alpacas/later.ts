/** What the story needs from the wool values on, and what counts and shuffles: fetched when the reader goes there, or seems about to. */
export { exactPermutationSteps } from '@explainer-elements/stats';
export { belowPens, shuffleUnder } from './below.scene.js';
export { valueHandle } from './handles.scene.js';
export * as sentences from './later-sentences.model.js';
export { laterStoryOf } from './later-story.model.js';
export { laterStepControls, panelControls } from './later-controls.js';
export { deal, monteCarloOf } from './monte-carlo.model.js';
export { Playing } from './playing.model.js';
export { RepeatsBook } from './repeats.model.js';
export { runOf } from './run.model.js';
export { statisticIn } from './statistics.model.js';
export { stripMarks } from './strip.scene.js';
export { walkOf } from './walk.scene.js';
