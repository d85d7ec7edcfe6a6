import { catalogue } from '../../locales/catalogue.js';

/** What the story says at a step; `ownText` where the reader's own data have no truth to show. */
export interface StoryStep {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly ownText?: string | undefined;
}

const english = {
  underfit: {
    name: 'underfitting',
    title: 'Too simple to listen',
    text: 'This [fit](model) is too stiff to follow the dots, so it misses the [truth](truth) by much, and always in the same places. Look at the gaps between the two lines. That is underfitting.',
    ownText:
      'This [fit](model) is too stiff to follow the [dots](train). Whole stretches of them lie on one side of it. That is what underfitting looks like from inside.',
  },
  overfit: {
    name: 'overfitting',
    title: 'Too eager to please',
    text: 'Now the [fit](model) bends to whatever each [dot](train) says (drag one, it obeys) and wanders off the [truth](truth) in between. That is overfitting. From inside it looks like diligence.',
    ownText:
      'Now the [fit](model) bends to whatever each [dot](train) says: drag one, it obeys. That is overfitting. From inside it looks like diligence.',
  },
  errors: {
    name: 'two errors',
    title: 'Two errors, one of them honest',
    text: 'The [train error](train) is measured on dots the fit has seen, the [test error](test) on fresh ones, the diamonds. Drag from simple to complex: the first number goes on falling, the second one turns.',
    ownText:
      'The [train error](train) is measured on dots the fit has seen, the [out-of-bag error](test) on dots a resample left out. Drag from simple to complex: the first goes on falling, the second one need not.',
  },
  again: {
    name: 'another sample',
    title: 'Same truth, other luck',
    text: 'Press *New sample*: same [truth](truth), same x, new noise. So complex a [fit](model) jumps. Then drag to the simple end and press again: it hardly stirs.',
    ownText:
      'Press *New resample*: your rows, drawn again with replacement. In the crowd on the other panel one [fit](model) steps forward. At the complex end they disagree; at the simple end they hardly do.',
  },
  many: {
    name: 'many samples',
    title: 'A crowd of fits',
    text: 'We made up this world, so we may draw as many samples from it as we like. Each thin line is the [fit](model) to one of them; the thick line is their mean. Look at the crowd, then drag the slider to thin it out.',
    ownText:
      'You have one sample, so we draw resamples of its rows. Each thin line is the [fit](model) to one of them; the thick line is their mean. Drag the slider to see the crowd close ranks.',
  },
  variance: {
    name: 'variance',
    title: 'The spread is the variance',
    text: 'One truth, one model: the [fits](model) differ only because their samples do. How far they spread around their own mean is the [variance](variance). Point at the crowd, where it is thick and where it is thin.',
  },
  bias: {
    name: 'bias',
    title: 'Agreed, and wrong together',
    text: 'At the simple end the crowd hardly spreads, yet its mean misses the [truth](truth). That gap is the [bias](bias). Drawing more samples does not close it; only another model does. Point at the widest gap.',
    ownText:
      'At the simple end the crowd hardly spreads. Whether its mean is right is another matter: the gap to the truth is the [bias](bias), and for your data nobody told us the truth. Agreement is not evidence.',
  },
  parts: {
    name: 'the parts',
    title: 'Three parts make one error',
    text: '[Bias](bias) squared, [variance](variance) and [noise](noise) add up to the test error to expect. Nothing is forced: the last row was measured on fresh data, and it meets the sum within its error.',
    ownText:
      'The test error is [bias](bias) squared plus [variance](variance) plus [noise](noise). The bootstrap shows the variance; the other two need the truth, and stay unknown. Their sum does show, on points left out.',
  },
  tradeoff: {
    name: 'the trade-off',
    title: 'The bottom of the U',
    text: 'From simple to complex [bias](bias) falls and [variance](variance) rises, so their sum turns somewhere. Drag the handle along the curve to its lowest place. The [noise](noise) stays: nobody fits that away.',
    ownText:
      'From simple to complex the [variance](variance) rises and the [train error](train) falls. The [out-of-bag error](test) turns somewhere. Drag the handle along the curve to its lowest place.',
  },
  explore: {
    name: 'your turn',
    title: 'Now move the valley',
    text: 'Take other models, truths, noise, sample sizes. More points carry the lowest place towards the complex side; more [noise](noise) carries it back. Then bring your own data: the truth not included.',
    ownText:
      'Try the other models on your data. If they disagree about the lowest [out-of-bag error](test) only a little, so do the data.',
  },
} satisfies Record<string, StoryStep>;

export type LaterStory = typeof english;

/** The story from its second step on. */
export const laterStory = catalogue('bias-variance-slider/later-strings', english, {
  de: () => import('./de/later-strings.js'),
  es: () => import('./es/later-strings.js'),
  pt: () => import('./pt/later-strings.js'),
  fr: () => import('./fr/later-strings.js'),
  zh: () => import('./zh/later-strings.js'),
  ar: () => import('./ar/later-strings.js'),
});
