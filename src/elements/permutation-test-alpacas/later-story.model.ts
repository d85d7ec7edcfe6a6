import { sayLater, type SaidLater } from './later-words.model.js';
import { repeatsEffect } from './repeats.model.js';
import { noStory, type Told } from './story.model.js';
import type { Words } from './words.model.js';

/** Title, text and footnote of the story from the wool values on, and of the repeated experiments. */
export function laterStoryOf(words: Words): Told {
  const { view } = words;
  const { isHerd } = words.names;
  const say = (message: SaidLater): string => sayLater(words, message);
  const note = (message: SaidLater): string => (isHerd ? say(message) : words.say({ key: 'dataNote' }));
  if (view.values.view === 'repeats') return repeatsStory(words);
  const { sizes, centres, counted } = words;
  switch (view.values.step) {
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
    default:
      return noStory;
  }
}

function verdictStory(words: Words): { name: string; title: string; text: string } {
  const { verdict } = words.view;
  const name = sayLater(words, { key: 'verdictName' });
  const { size, isHerd } = words.sizes;
  if (!verdict) {
    const title = sayLater(words, { key: 'pTitle', values: { isHerd } });
    return { name, title, text: sayLater(words, { key: 'noVerdictText', values: { isHerd } }) };
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
    title: sayLater(words, { key: 'verdictTitle', values }),
    text: sayLater(words, { key: 'verdictText', values }),
  };
}

function repeatsStory(words: Words): { name: string; title: string; text: string; note: string } {
  const effect = repeatsEffect(words.view.values);
  const effectText = words.format.signed(effect, 1);
  const { size, isHerd } = words.sizes;
  return {
    name: sayLater(words, { key: 'viewRepeats' }),
    title: sayLater(words, { key: 'repeatsTitle', values: { effect } }),
    text: sayLater(words, {
      key: 'repeatsText',
      values: { isHerd, effect, effectText, alpha: words.format.percent(words.view.values.alpha, 1), size },
    }),
    note: isHerd ? sayLater(words, { key: 'repeatsNote' }) : words.say({ key: 'dataNote' }),
  };
}
