import type { laterStoryOf } from './later-story.model.js';
import { isFrom, showsShuffles, type View } from './permutation-test-alpacas.model.js';
import type { Said, Words } from './words.model.js';

/** What a step of the story says. */
export interface Told {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly note: string;
}

/** Before the later steps can be told. */
export const noStory: Told = { name: '', title: '', text: '', note: '' };

/** Title, text and footnote of the story's step. @param later - tells the later steps; it comes late, see `needsMore` */
export function storyOf(words: Words, later?: typeof laterStoryOf): Told {
  const { view } = words;
  const say = (message: Said): string => words.say(message);
  const { isHerd } = words.names;
  const note = (message: Said): string => say(isHerd ? message : { key: 'dataNote' });
  const { sizes } = words;
  switch (view.values.view === 'repeats' ? 'repeats' : view.values.step) {
    case 'herd':
      return {
        name: say({ key: 'herdName' }),
        title: say({ key: 'herdTitle', values: sizes }),
        text: say({ key: 'herdText', values: sizes }),
        note: note({ key: 'herdNote' }),
      };
    case 'random-assignment':
      return {
        name: say({ key: 'assignmentName' }),
        title: say({ key: 'assignmentTitle', values: sizes }),
        text: say({ key: 'assignmentText', values: sizes }),
        note: note({ key: 'assignmentNote' }),
      };
    default:
      return later?.(words) ?? noStory;
  }
}

/** The effect under which the experiment is repeated. */
export const repeatsEffect = ({ values }: View): number => (values.repeatEffect === 'none' ? 0 : values.effect);

function repeatsSentence(words: Words): string {
  const { repeats } = words.view;
  if (!repeats) return words.say({ key: 'repeatsNoneSentence' });
  const { format } = words;
  const { rejections, repeats: count, rate, low, high, effect } = repeats;
  return words.say({
    key: 'repeatsSentence',
    values: {
      effect: format.signed(effect, 1),
      rejections,
      repeats: count,
      rate: format.percent(rate, 1),
      low: format.percent(low, 1),
      high: format.percent(high, 1),
      alpha: words.alpha,
    },
  });
}

/** What the picture shows now, in whole sentences. */
export function sentencesOf(words: Words): string {
  const { view } = words;
  const { step } = view.values;
  if (view.values.view === 'repeats') return repeatsSentence(words);
  const said: Said[] = [];
  if (step === 'herd') said.push({ key: 'herdSentence', values: words.sizes });
  else said.push({ key: 'pensSentence', values: words.sizes });
  if (isFrom(step, 'test-statistic')) {
    said.push({ key: 'centresSentence', values: words.centres });
    if (!Number.isFinite(view.book.observed))
      said.push({ key: 'infiniteSentence', values: { observed: words.observed } });
  }
  const { shuffle, statistic } = view.standing;
  if (showsShuffles(step) && shuffle !== null) {
    const value = words.statistic(statistic);
    said.push({ key: 'shuffleSentence', values: { number: shuffle + 1, value } });
  }
  if (isFrom(step, 'p-value')) said.push(...pSentences(words));
  return said.map((message) => words.say(message)).join(' ');
}

function pSentences(words: Words): Said[] {
  const { monteCarlo, exact, verdict, values } = words.view;
  const said: Said[] = [];
  if (monteCarlo) {
    const { low, high } = monteCarlo;
    said.push({ key: 'pSentence', values: { ...words.counted, low: words.p(low), high: words.p(high) } });
  }
  if (exact) {
    const { count, arrangements, pValue } = exact;
    said.push({ key: 'exactSentence', values: { count, arrangements, p: words.p(pValue) } });
  }
  if (verdict && values.step === 'verdict') {
    said.push({ key: verdict.rejected ? 'rejectedSentence' : 'notRejectedSentence', values: { alpha: words.alpha } });
  }
  return said;
}
