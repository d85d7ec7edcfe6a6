/** What the story needs from its second step on, and what the settings fold away: fetched when the reader goes there, or seems about to. */
export { panelControls } from './later-controls.js';
export { laterStory } from './later-strings.js';
