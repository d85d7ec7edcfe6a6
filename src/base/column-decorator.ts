import { attributeName } from '../contract/settings.js';
import type { ExplainerElement } from './explainer-element.js';

/**
 * Declares a public field as the name of a column: an attribute and a property, `xColumn` for the role `x` of the
 * explainer's data. It says how a table is read, and is no part of `state`, which holds what was read.
 *
 *     /** Column of own data that holds x, by name or place. *\/
 *     @column() xColumn: string | undefined;
 */
export function column() {
  return (prototype: ExplainerElement, name: string): void => {
    const element = prototype.constructor as typeof ExplainerElement;
    element.dataColumns = [...element.dataColumns, name];
    element.createProperty(name, { attribute: attributeName(name) });
  };
}
