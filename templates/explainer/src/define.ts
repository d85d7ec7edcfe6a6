import { define } from '../../base/define.js';
import { SampleMeanDemo } from './sample-mean-demo.js';

define('sample-mean-demo', SampleMeanDemo);

declare global {
  interface HTMLElementTagNameMap {
    'sample-mean-demo': SampleMeanDemo;
  }
}
