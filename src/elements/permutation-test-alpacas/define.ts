import { define } from '../../base/define.js';
import { PermutationTestAlpacas } from './permutation-test-alpacas.js';

define('permutation-test-alpacas', PermutationTestAlpacas);
