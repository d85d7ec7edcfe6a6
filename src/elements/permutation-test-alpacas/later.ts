/** What the story needs from the wool values on: fetched when the reader goes there, or seems about to. */
export { belowPens, shuffleUnder } from './below.scene.js';
export { valueHandle } from './handles.scene.js';
export * as sentences from './later-sentences.model.js';
export { laterStoryOf } from './later-story.model.js';
export { laterStepControls, panelControls } from './later-controls.js';
export { RepeatsBook } from './repeats.model.js';
export { runOf } from './run.model.js';
export { stripMarks } from './strip.scene.js';
export { walkOf } from './walk.scene.js';
