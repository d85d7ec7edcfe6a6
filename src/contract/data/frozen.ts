/** Data once read are no longer anybody's to change. */
export function frozen(data: object): object {
  for (const column of Object.values(data)) if (Array.isArray(column)) Object.freeze(column);
  return Object.freeze(data);
}
