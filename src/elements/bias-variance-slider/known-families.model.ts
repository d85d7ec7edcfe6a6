import { polynomialFamily, type FamilyName, type RegressionFamily } from '@explainer-elements/stats';

/** The first picture fits a polynomial; the other families come late. */
const known = new Map<FamilyName, RegressionFamily>([['polynomial', polynomialFamily]]);

/** From now on these can be fitted, too. It is called, not done on import: bundlers drop what a module does by itself. */
export function learnFamilies(families: Iterable<RegressionFamily>): void {
  for (const family of families) known.set(family.name, family);
}

/** Whether the code of a family is here. */
export const isKnownFamily = (name: FamilyName): boolean => known.has(name);

/** @throws Error for a family that has not come: see `isKnownFamily` */
export function familyOf(name: FamilyName): RegressionFamily {
  const family = known.get(name);
  if (!family) throw new Error(`The code of the family "${name}" is not here.`);
  return family;
}
