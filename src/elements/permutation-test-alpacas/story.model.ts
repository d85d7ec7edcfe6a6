import type * as LaterSentences from './later-sentences.model.js';
import type { laterStoryOf } from './later-story.model.js';
import { isFrom, showsShuffles } from './permutation-test-alpacas.model.js';
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

/** What the picture shows now, in whole sentences. @param later - says what late modules have counted */
export function sentencesOf(words: Words, later?: typeof LaterSentences): string {
  const { step, view } = words.view.values;
  if (view === 'repeats') return later?.repeatsSentence(words) ?? words.say({ key: 'repeatsNoneSentence' });
  const first: Said =
    step === 'herd' ? { key: 'herdSentence', values: words.sizes } : { key: 'pensSentence', values: words.sizes };
  const said: (string | undefined)[] = [words.say(first)];
  if (isFrom(step, 'test-statistic')) {
    said.push(words.say({ key: 'centresSentence', values: words.centres }), later?.infiniteSentence(words));
  }
  if (showsShuffles(step)) said.push(later?.shuffleSentence(words));
  if (isFrom(step, 'p-value')) said.push(later?.pSentence(words), ...exactSentences(words));
  return said.filter(Boolean).join(' ');
}

function exactSentences(words: Words): string[] {
  const { exact, verdict, values } = words.view;
  const said: Said[] = [];
  if (exact) {
    const { count, arrangements, pValue } = exact;
    said.push({ key: 'exactSentence', values: { count, arrangements, p: words.p(pValue) } });
  }
  if (verdict && values.step === 'verdict') {
    said.push({ key: verdict.rejected ? 'rejectedSentence' : 'notRejectedSentence', values: { alpha: words.alpha } });
  }
  return said.map((message) => words.say(message));
}
