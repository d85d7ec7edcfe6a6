/** Remembers its last call: the same arguments (by identity) give the very same result. For what is drawn again in every frame. */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    const before = last?.args;
    if (!last || args.length !== before?.length || !args.every((arg, i) => Object.is(arg, before[i]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
