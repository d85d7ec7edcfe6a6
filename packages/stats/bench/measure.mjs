/** The median time of a task in milliseconds, after a warm-up, over as many runs as fit into about a second (3 at least). */
export function medianTime(task) {
  const times = [];
  const warm = performance.now() + 300;
  for (let i = 0; i < 20 && (i < 1 || performance.now() < warm); i += 1) task();
  const end = performance.now() + 1000;
  while (times.length < 3 || (performance.now() < end && times.length < 201)) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
  }
  return middle(times);
}

const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** Throws unless two lists agree: what is not the same task is not compared. */
export function agree(ours, theirs, tolerance = 1e-8) {
  const worst = Array.from(ours).reduce((most, value, i) => Math.max(most, Math.abs(value - theirs[i])), 0);
  if (ours.length !== theirs.length || !(worst <= tolerance)) throw new Error(`The peer differs by ${worst}.`);
}

/**
 * One row of the comparison.
 * @param row.task what is timed
 * @param row.ours our way
 * @param row.peer the peer's way, if there is one, and `peerName`
 * @param row.wanted the peer takes at least this many times as long
 * @param row.python the name under which python.py times the same, if it does
 * @param row.pythonWanted we take at most this many times as long as Python
 * @returns the row with medians of three rounds, ours and the peer's in turn, so that a busy moment of the machine hits both
 */
export function compare({ ours, peer, ...row }) {
  const rounds = Array.from({ length: 3 }, () => ({ ours: medianTime(ours), peer: peer ? medianTime(peer) : NaN }));
  return { ...row, ours: middle(rounds.map((round) => round.ours)), peer: middle(rounds.map((round) => round.peer)) };
}

/**
 * How time grows with size: the slope of log time over log size, by least squares.
 * @param law.task what grows
 * @param law.sizes sizes, ascending
 * @param law.prepare from a size to a function to time
 * @param law.expected the growth promised, in words
 * @param law.most the largest exponent that agrees with it
 */
export function fitExponent({ prepare, ...law }) {
  const times = law.sizes.map((size) => medianTime(prepare(size)));
  const x = law.sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const slope =
    x.reduce((sum, value, i) => sum + (value - mx) * (y[i] - my), 0) /
    x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
  return { ...law, times, slope };
}

const digits = (value) => (Number.isFinite(value) ? value.toPrecision(3) : '');
const line = (cells) => `| ${cells.join(' | ')} |`;

/** Whether a row keeps what was promised: "ok", "MISSED", or nothing where nothing was promised. */
export function verdict({ ours, peer, wanted, python, pythonWanted }, pythonTimes) {
  const time = pythonTimes[python];
  const promises = [
    wanted === undefined || Number.isNaN(peer) ? undefined : peer / ours >= wanted,
    pythonWanted === undefined || time === undefined ? undefined : ours / time <= pythonWanted,
  ].filter((kept) => kept !== undefined);
  if (promises.length === 0) return '';
  return promises.every(Boolean) ? 'ok' : 'MISSED';
}

/** A Markdown table of {@link compare}d rows. */
export function comparisonTable(rows, pythonTimes) {
  const head = [
    '| task | ours, ms | peer, ms | peer | peer / ours | wanted | Python, ms | ours / Python | wanted | |',
    '|---|---:|---:|---|---:|---:|---:|---:|---:|---|',
  ];
  const lines = rows.map((row) => {
    const time = pythonTimes[row.python] ?? NaN;
    return line([
      row.task,
      digits(row.ours),
      digits(row.peer),
      row.peerName ?? '',
      digits(row.peer / row.ours),
      row.wanted === undefined ? '' : `>= ${row.wanted}`,
      digits(time),
      digits(row.ours / time),
      row.pythonWanted === undefined ? '' : `<= ${row.pythonWanted}`,
      verdict(row, pythonTimes),
    ]);
  });
  return [...head, ...lines].join('\n');
}

/** A Markdown table of {@link fitExponent}s. */
export function growthTable(laws) {
  const head = ['| task | sizes | ms | promised | exponent | |', '|---|---|---|---|---:|---|'];
  const lines = laws.map(({ task, sizes, times, expected, slope, most }) =>
    line([
      task,
      sizes.join(', '),
      times.map(digits).join(', '),
      expected,
      digits(slope),
      slope <= most ? 'ok' : 'MISSED',
    ]),
  );
  return [...head, ...lines].join('\n');
}
