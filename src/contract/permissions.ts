import { attributeName } from './settings.js';

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
export type Part = (typeof parts)[number];

/** What the reader may do: look around freely, follow the story, or commit to an answer before it shows. */
export const modes = ['explore', 'story', 'predict'] as const;
export type Mode = (typeof modes)[number];

/** What an author leaves to the reader. No part of `state`: a link must not open what a teacher closed. */
export interface Permissions {
  readonly hidden: ReadonlySet<string>;
  /** Names of settings as attributes, `data`, or `all`. */
  readonly locked: ReadonlySet<string>;
  /** Places of the first and last step that the reader can reach, from 0. */
  readonly first: number;
  readonly last: number;
}

const words = (list: string | null | undefined): string[] => (list ?? '').split(/[\s,]+/).filter((word) => word !== '');

/** The known words of a list, and the others. */
export function readNames(
  list: string | null | undefined,
  known: readonly string[],
): { names: ReadonlySet<string>; unknown: readonly string[] } {
  const all = words(list).map(attributeName);
  return {
    names: new Set(all.filter((word) => known.includes(word))),
    unknown: all.filter((word) => !known.includes(word)),
  };
}

/** Whether the reader may not touch a setting (by its property's name) or the data. */
export const isLocked = ({ locked }: Pick<Permissions, 'locked'>, name: string): boolean =>
  locked.has('all') || locked.has(attributeName(name));

/** Those changes that the reader may make. */
export function allowedOf(
  permissions: Permissions,
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
