import { isFrom, showsShuffles, type View } from './permutation-test-alpacas.model.js';
import type { Said, Words } from './words.model.js';

/** Title, text and footnote of the story's step. */
export function storyOf(words: Words): { name: string; title: string; text: string; note: string } {
  const { view } = words;
  const say = (message: Said): string => words.say(message);
  const { isHerd } = words.names;
  const note = (message: Said): string => say(isHerd ? message : { key: 'dataNote' });
  if (view.values.view === 'repeats') return repeatsStory(words);
  const { sizes, centres, counted } = words;
  switch (view.values.step) {
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
    case 'wool-values':
      return {
        name: say({ key: 'valuesName', values: sizes }),
        title: say({ key: 'valuesTitle', values: sizes }),
        text: say({ key: 'valuesText', values: sizes }),
        note: note({ key: 'valuesNote' }),
      };
    case 'test-statistic':
      return {
        name: say({ key: 'statisticName' }),
        title: say({ key: 'statisticTitle' }),
        text: say({ key: 'statisticText', values: centres }),
        note: note({ key: 'statisticNote' }),
      };
    case 'one-permutation':
      return {
        name: say({ key: 'oneName' }),
        title: say({ key: 'oneTitle', values: sizes }),
        text: say({ key: 'oneText', values: { isHerd, last: words.statistic(view.standing.statistic) } }),
        note: note({ key: 'oneNote' }),
      };
    case 'more-permutations':
      return {
        name: say({ key: 'moreName' }),
        title: say({ key: 'moreTitle' }),
        text: say({ key: 'moreText', values: sizes }),
        note: note({ key: 'moreNote' }),
      };
    case 'null-distribution':
      return {
        name: say({ key: 'nullName' }),
        title: say({ key: 'nullTitle' }),
        text: say({ key: 'nullText', values: { isHerd, permutations: view.count } }),
        note: note({ key: 'nullNote' }),
      };
    case 'p-value':
      return {
        name: say({ key: 'pName' }),
        title: say({ key: 'pTitle', values: sizes }),
        text: say({ key: 'pText', values: counted }),
        note: note({ key: 'pNote' }),
      };
    case 'verdict':
      return { ...verdictStory(words), note: note({ key: 'verdictNote' }) };
  }
}

function verdictStory(words: Words): { name: string; title: string; text: string } {
  const { verdict } = words.view;
  const name = words.say({ key: 'verdictName' });
  const { size, isHerd } = words.sizes;
  if (!verdict) {
    const title = words.say({ key: 'pTitle', values: { isHerd } });
    return { name, title, text: words.say({ key: 'noVerdictText', values: { isHerd } }) };
  }
  const values = {
    isHerd,
    size,
    rejected: verdict.rejected,
    exact: verdict.decidedBy === 'exact',
    p: words.p(verdict.pValue),
    alpha: words.alpha,
    observed: words.observed,
  };
  return {
    name,
    title: words.say({ key: 'verdictTitle', values }),
    text: words.say({ key: 'verdictText', values }),
  };
}

/** The effect under which the experiment is repeated. */
export const repeatsEffect = ({ values }: View): number => (values.repeatEffect === 'none' ? 0 : values.effect);

function repeatsStory(words: Words): { name: string; title: string; text: string; note: string } {
  const effect = repeatsEffect(words.view);
  const effectText = words.format.signed(effect, 1);
  const { size, isHerd } = words.sizes;
  return {
    name: words.say({ key: 'viewRepeats' }),
    title: words.say({ key: 'repeatsTitle', values: { effect } }),
    text: words.say({
      key: 'repeatsText',
      values: { isHerd, effect, effectText, alpha: words.format.percent(words.view.values.alpha, 1), size },
    }),
    note: words.say({ key: isHerd ? 'repeatsNote' : 'dataNote' }),
  };
}

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
