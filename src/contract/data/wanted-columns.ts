import type { Wanted } from './form.js';

/** The columns that a page names, by role: what it set as `xColumn` is the column for `x`. */
export function wantedColumns(element: object): Wanted {
  const { dataColumns = [] } = element.constructor as { readonly dataColumns?: readonly string[] };
  const named = dataColumns.map(
    (name) => [name.replace(/Column$/, ''), Reflect.get(element, name) as unknown] as const,
  );
  return Object.fromEntries(
    named.filter(([, value]) => value || value === 0).map(([role, value]) => [role, String(value)]),
  );
}
