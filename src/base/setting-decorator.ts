import { attributeName, type Setting } from '../contract/settings.js';
import type { ExplainerElement } from './explainer-element.js';

/**
 * Declares a public field as a setting: an attribute and a property of one name, checked by `spec`.
 * A bad value leaves the last good one in place and is told to the reader.
 *
 *     /** How many shuffles are drawn. *\/
 *     @setting(settings.permutations) permutations!: number;
 */
export function setting<T>(spec: Setting<T>) {
  return (prototype: ExplainerElement, name: string): void => {
    const element = prototype.constructor as typeof ExplainerElement;
    element.addSetting(name, spec);
    // No type: the text of the attribute goes to `spec` as it is, "false" of a flag too.
    element.createProperty(name, { attribute: attributeName(name), noAccessor: true });
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ExplainerElement) {
        return this.settingValue(name);
      },
      set(this: ExplainerElement, raw: unknown) {
        this.assignSetting(name, raw);
      },
    });
  };
}
