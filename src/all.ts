// Registers every element of the kit: one import for a page that wants them all.
// Written by `npm run new-element`, one line for each folder of src/elements.
import './elements/bias-variance-slider/define.js';
import './elements/permutation-test-alpacas/define.js';
