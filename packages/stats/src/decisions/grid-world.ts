import { checkFinite, checkInteger, checkLength, checkNumber, checkShares } from '../errors.js';
import { packOutcomes, type Mdp, type Outcome } from './mdp.js';

export interface GridWorldOptions {
  /** A character for each cell: `#` is a wall, `S` the start, a key of `terminals` an end; others are open. */
  readonly rows: readonly string[];
  /** Reward for entering each kind of terminal cell, added to the step's own. */
  readonly terminals: Readonly<Record<string, number>>;
  /** Probability of going to a side instead, half of it to each; default 0. */
  readonly slip?: number;
  /** Reward of each step; default 0. */
  readonly stepReward?: number;
  /** Discount, from 0 to 1. */
  readonly gamma: number;
  /** For each column, how many cells up its wind takes a step that starts there; default none. */
  readonly wind?: ArrayLike<number>;
  /** Probability that a wind is one stronger, and also that it is one weaker, for a single step; default 0, at most 0.5. */
  readonly gusts?: number;
}

/** A grid as a decision process. Actions: 0 up, 1 right, 2 down, 3 left. States are the cells but the walls, row by row. */
export interface GridWorld extends Mdp {
  /** Of each state. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** Where `S` is, else the first cell. */
  readonly start: number;
}

/**
 * A grid world. Who bumps into a wall or the edge stays. The wind goes on top of the step, which becomes a way first sideways, then
 * up or down, as far as it is free.
 *
 * @throws ArgumentError for rows that are empty or of different lengths, and numbers out of range
 *
 * Source: S. Russell and P. Norvig (2020), "Artificial Intelligence", 4th ed., section 17.1; for wind and gusts R. Sutton and A. Barto
 * (2018), "Reinforcement Learning", 2nd ed., example 6.5 and exercise 6.10.
 *
 * @example
 * const world = gridWorld({ rows: ['...+', '.#.-', 'S...'], terminals: { '+': 1, '-': -1 }, slip: 0.2, stepReward: -0.04, gamma: 0.99 });
 * world.states; // 11
 * policyIteration(world).values[world.start]; // 0.65985
 */
export function gridWorld(options: GridWorldOptions): GridWorld {
  const { rows, terminals, slip = 0, stepReward = 0, gamma, gusts = 0 } = options;
  const width = rows[0]?.length ?? 0;
  const wind = options.wind ?? new Float64Array(width);
  checkInteger('width', width, 1);
  for (const row of rows) checkLength('rows', Array.from(row), width);
  checkNumber('stepReward', stepReward);
  checkFinite('terminals', Object.values(terminals), 0);
  checkNumber('gusts', gusts, 0, 0.5);
  checkShares({ slip });
  checkFinite('wind', wind, width);
  const kinds = rows.join('');
  const cells = Int32Array.from(kinds, (_, cell) => cell).filter((cell) => kinds[cell] !== '#');
  /** `steps` cells to the right or down, as far as it is free. */
  const walk = (cell: number, right: number, down: number, steps: number): number => {
    const column = (cell % width) + right;
    const to = cell + right + down * width;
    return steps > 0 && column >= 0 && column < width && cells.includes(to) ? walk(to, right, down, steps - 1) : cell;
  };
  const move = (cell: number, direction: number, up: number): number => {
    const right = [0, 1, 0, -1][direction % 4] as number;
    const down = ([-1, 0, 1, 0][direction % 4] as number) - up;
    return walk(walk(cell, right, 0, 1), 0, Math.sign(down), Math.abs(down));
  };
  const outcomes = (cell: number, action: number): Outcome[] => {
    if (Object.hasOwn(terminals, kinds[cell] as string)) return [];
    const found = new Map<number, number>();
    const base = wind[cell % width] as number;
    const gust = base === 0 ? 0 : gusts;
    for (const [turn, p] of [
      [0, 1 - slip],
      [1, slip / 2],
      [3, slip / 2],
    ] as const) {
      for (const [more, q] of [
        [0, 1 - 2 * gust],
        [1, gust],
        [-1, gust],
      ] as const) {
        const to = move(cell, action + turn, base + more);
        found.set(to, (found.get(to) ?? 0) + p * q);
      }
    }
    return [...found]
      .filter(([, p]) => p > 0)
      .map(([to, p]) => [cells.indexOf(to), p, stepReward + (terminals[kinds[to] as string] ?? 0)]);
  };
  const lists = Array.from(cells, (cell) => [0, 1, 2, 3].map((action) => outcomes(cell, action))).flat();
  return {
    ...packOutcomes(cells.length, 4, gamma, lists),
    row: cells.map((cell) => Math.floor(cell / width)),
    column: cells.map((cell) => cell % width),
    start: Math.max(0, cells.indexOf(kinds.indexOf('S'))),
  };
}
