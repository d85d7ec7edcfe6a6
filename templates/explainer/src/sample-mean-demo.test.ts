import { explainerSuite } from '../../testing/explainer-suite.js';
import './define.js';

explainerSuite({
  tag: 'sample-mean-demo',
  csv: { good: 'x,y\n1,2\n2,4\n3,9', bad: ['x,y\n1,two\n2,3', 'x,y', '1,"2\n3,4'] },
  // As long as it is being written.
  englishOnly: true,
});
