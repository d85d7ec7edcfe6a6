/** A property of an element as its class has it. */
function inherited(host: object, name: string): PropertyDescriptor | undefined {
  for (let level: unknown = Object.getPrototypeOf(host); level; level = Object.getPrototypeOf(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
}

/** Puts a getter over that of the class; `answer` is given what the class would say. */
export function coverGetter(host: object, name: string, answer: (original: () => unknown) => unknown): void {
  const get = inherited(host, name)?.get;
  if (!get) throw new TypeError(`There is no getter "${name}" to cover.`);
  Object.defineProperty(host, name, {
    configurable: true,
    get: () => answer(() => Reflect.apply(get, host, []) as unknown),
  });
}

/** Puts a method over that of the class; `answer` is given what the class would do, and with what. */
export function coverMethod(
  host: object,
  name: string,
  answer: (original: () => unknown, args: readonly unknown[]) => unknown,
): void {
  const method: unknown = inherited(host, name)?.value;
  if (typeof method !== 'function') throw new TypeError(`There is no method "${name}" to cover.`);
  Object.defineProperty(host, name, {
    configurable: true,
    value: (...args: unknown[]) => answer(() => Reflect.apply(method, host, args) as unknown, args),
  });
}
