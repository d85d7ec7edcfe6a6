import { sayLater } from './later-words.model.js';
import type { Words } from './words.model.js';

/** The tally of the repeated experiments; undefined before the first one. */
export function repeatsSentence(words: Words): string | undefined {
  const { format, alpha, view } = words;
  if (!view.repeats) return undefined;
  const { rejections, repeats, rate, low, high, effect } = view.repeats;
  return sayLater(words, {
    key: 'repeatsSentence',
    values: {
      effect: format.signed(effect, 1),
      rejections,
      repeats,
      rate: format.percent(rate, 1),
      low: format.percent(low, 1),
      high: format.percent(high, 1),
      alpha,
    },
  });
}

/** Why a statistic is infinite; undefined where it is not. */
export function infiniteSentence(words: Words): string | undefined {
  if (Number.isFinite(words.view.book.observed)) return undefined;
  return sayLater(words, { key: 'infiniteSentence', values: { observed: words.observed } });
}

/** The shuffle the herd stands in; undefined where it stands as it really was. */
export function shuffleSentence(words: Words): string | undefined {
  const { shuffle, statistic } = words.view.standing;
  if (shuffle === null) return undefined;
  return sayLater(words, {
    key: 'shuffleSentence',
    values: { number: shuffle + 1, value: words.statistic(statistic) },
  });
}

/** What the shuffles come to; undefined before the first one. */
export function pSentence(words: Words): string | undefined {
  const { monteCarlo } = words.view;
  if (!monteCarlo) return undefined;
  const [low, high] = [words.p(monteCarlo.low), words.p(monteCarlo.high)];
  return sayLater(words, { key: 'pSentence', values: { ...words.counted, low, high } });
}
