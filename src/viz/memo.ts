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

/** The same for each place of a list: where nothing changed, the very same object comes back. */
export function memoEach<A extends readonly unknown[], R>(
  compute: (...args: readonly [place: number, ...A]) => R,
): (...args: readonly [place: number, ...A]) => R {
  const places: (typeof compute)[] = [];
  return (...args) => (places[args[0]] ??= memo(compute))(...args);
}
