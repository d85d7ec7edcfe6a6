import { quote, type Problem } from './problem.js';
import { attributeName } from './settings.js';

/** What the reader may do: look around freely, follow the story, or commit to an answer before it shows. */
export const modes = ['explore', 'story', 'predict'] as const;
export type Mode = (typeof modes)[number];

/** Parts of the frame that an author can leave out. */
export const parts = [
  'story',
  'transport',
  'controls',
  'settings',
  'sentence',
  'table',
  'data',
  'share',
  'code',
  'export',
] as const;

/** What an author set, as it was written. No part of `state`: a link must not open what a teacher closed. */
export interface Asked {
  readonly hide?: string | null | undefined;
  /** Names of settings, `data`, or nothing at all, which is everything. */
  readonly locked?: string | boolean | null | undefined;
  readonly mode?: string | null | undefined;
  readonly startStep?: string | number | null | undefined;
  readonly endStep?: string | number | null | undefined;
}

/** What there is to be asked of. */
export interface Offered {
  /** Settings by their properties' names. */
  readonly settings: readonly string[];
  readonly steps: readonly string[];
  /** Those settings that change the data: they are locked with `data`. */
  readonly dataSettings: readonly string[];
}

/** What an author leaves to the reader. */
export interface Permissions {
  readonly mode: Mode;
  /** Parts, and controls of settings by their attributes' names, that are left out. */
  readonly hidden: ReadonlySet<string>;
  /** Settings by their attributes' names, and `data`. */
  readonly locked: ReadonlySet<string>;
  /** Places of the first and the last step that the reader can reach, from 0. */
  readonly first: number;
  readonly last: number;
  readonly problems: readonly Problem[];
}

/** Everything that can be locked by its name. */
const lockable = ({ settings }: Offered): string[] => [...settings.map(attributeName), 'data'];

const words = (list: string): string[] => list.split(/[\s,]+/).filter((word) => word !== '');

/** The place of a step by its name or its place from 1; undefined for none. */
function placeOf(step: string | number | null | undefined, steps: readonly string[]): number | undefined {
  const place = steps.indexOf(String(step));
  if (place >= 0) return place;
  return steps[Number(step) - 1] === undefined ? undefined : Number(step) - 1;
}

/** Reads what an author set. What cannot be read is told, and the rest counts. */
export function permissionsOf(asked: Asked, offered: Offered): Permissions {
  const problems: Problem[] = [];
  const refuse = (source: string, got: unknown, allowed: readonly string[]): void => {
    problems.push({
      source,
      severity: 'error',
      message: { key: 'notAllowed', values: { name: source, got: quote(got), allowed } },
    });
  };
  const known = (source: string, list: string, allowed: readonly string[]): string[] => {
    const named = words(list).map(attributeName);
    const unknown = named.filter((word) => !allowed.includes(word));
    if (unknown.length > 0) refuse(source, unknown.join(' '), allowed);
    return named.filter((word) => allowed.includes(word));
  };
  const all = lockable(offered);
  const locks = asked.locked === true ? 'all' : asked.locked === false ? null : asked.locked;
  const locksAll = locks !== null && locks !== undefined && /^\s*(all|true)?\s*$/.test(locks);
  const locked = locksAll ? all : known('locked', locks ?? '', all);
  const mode = modes.find((each) => each === asked.mode);
  if (mode === undefined && asked.mode) refuse('mode', asked.mode, modes);
  const step = (source: string, value: string | number | null | undefined, otherwise: number): number => {
    if (value === null || value === undefined || value === '') return otherwise;
    const place = placeOf(value, offered.steps);
    if (place === undefined) refuse(source, value, [...offered.steps, `1–${String(offered.steps.length)}`]);
    return place ?? otherwise;
  };
  const first = step('start-step', asked.startStep, 0);
  const last = step('end-step', asked.endStep, offered.steps.length - 1);
  if (last < first) refuse('end-step', asked.endStep, offered.steps.slice(first));
  return {
    mode: mode ?? 'explore',
    hidden: new Set(known('hide', asked.hide ?? '', [...parts, ...all])),
    locked: new Set(locked.includes('data') ? [...locked, ...offered.dataSettings.map(attributeName)] : locked),
    first,
    last: Math.max(first, last),
    problems,
  };
}

/** Whether the reader may not touch a setting, by its property's name, or the data. */
export const isLocked = ({ locked }: Pick<Permissions, 'locked'>, name: string): boolean =>
  locked.has(attributeName(name));

/** Whether the reader does not see a part, or the control of a setting. In a story there is nothing to choose. */
export const isHidden = ({ hidden, mode }: Pick<Permissions, 'hidden' | 'mode'>, name: string): boolean =>
  hidden.has(attributeName(name)) || (mode === 'story' && (name === 'controls' || name === 'data'));

/** Those of a reader's changes that are allowed. */
export function allowedOf(
  permissions: Pick<Permissions, 'locked' | 'first' | 'last'>,
  values: Readonly<Record<string, unknown>>,
  steps: readonly string[],
): Readonly<Record<string, unknown>> {
  const isAllowed = ([name, value]: [string, unknown]): boolean => {
    if (isLocked(permissions, name)) return false;
    if (name !== 'step') return true;
    const place = steps.indexOf(String(value));
    return place >= permissions.first && place <= permissions.last;
  };
  return Object.fromEntries(Object.entries(values).filter(isAllowed));
}
