/** The rows of each class, in the order in which they come; classes in the order of their first rows. */
export function byClass(rows: ArrayLike<number>, labels: ArrayLike<unknown>): number[][] {
  const classes = new Map<unknown, number[]>();
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const members = classes.get(labels[row]);
    if (members) members.push(row);
    else classes.set(labels[row], [row]);
  }
  return [...classes.values()];
}
