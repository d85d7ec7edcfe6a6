import { define } from '../../base/define.js';
import { BiasVarianceSlider } from './bias-variance-slider.js';

define('bias-variance-slider', BiasVarianceSlider);

declare global {
  interface HTMLElementTagNameMap {
    'bias-variance-slider': BiasVarianceSlider;
  }
}
