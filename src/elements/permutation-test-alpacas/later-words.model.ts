import { say, type Message } from '../../locales/message.js';
import { laterStrings, type LaterStrings } from './later-strings.js';
import type { Words } from './words.model.js';

export type SaidLater = Message<LaterStrings>;

/** Says what only late modules say. */
export const sayLater = ({ format }: Words, message: SaidLater): string => say(laterStrings, message, format);

/** A pooled individual by its number and its group. */
export function individual(words: Words, i: number): string {
  const { isHerd, names, rows, treatmentSize } = words.view.herd;
  const group = words.group(names[i < treatmentSize ? 0 : 1]);
  return sayLater(words, { key: 'valueHandle', values: { isHerd, number: (rows[i] as number) + 1, group } });
}
