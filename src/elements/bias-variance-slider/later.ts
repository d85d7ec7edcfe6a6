/** What the story needs from its second step on, what the settings fold away, and resamples of own data: fetched when the reader goes there, or seems about to. */
export { panelControls } from './later-controls.js';
export { laterStory } from './later-strings.js';
export { runOf } from './run.model.js';
export { fitResamples } from './resamples.model.js';
export { walkOf } from './walk.scene.js';
