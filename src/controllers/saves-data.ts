const QUERY = '(prefers-reduced-data: reduce)';

/** What browsers without that query know of the reader's wish. */
interface Network {
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether the reader wishes for less data: then nothing is fetched before it is needed. Asked anew each time, as it can change. */
export const savesData = (): boolean =>
  matchMedia(QUERY).matches || (navigator as Network).connection?.saveData === true;
