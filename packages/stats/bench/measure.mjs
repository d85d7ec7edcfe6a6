/** The median time of a task in milliseconds, after a warm-up, over as many runs as fit into about a second (5 at least). */
export function medianTime(task) {
  const times = [];
  for (let i = 0; i < 5; i += 1) task();
  const end = performance.now() + 1000;
  while (times.length < 5 || (performance.now() < end && times.length < 201)) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
}

/** The median over three rounds, ours and the peer's in turn, so that a busy moment of the machine hits both. */
export function compare({ task, ours, peer, peerName, wanted }) {
  const rounds = Array.from({ length: 3 }, () => ({ ours: medianTime(ours), peer: peer ? medianTime(peer) : NaN }));
  const middle = (key) => rounds.map((round) => round[key]).sort((a, b) => a - b)[1];
  return { task, ours: middle('ours'), peer: middle('peer'), peerName: peerName ?? '', wanted };
}

function digits(value) {
  return Number.isNaN(value) ? '' : value.toPrecision(3);
}

/** A Markdown table of {@link compare}d rows. */
export function markdownTable(rows) {
  const head = ['| task | ours, ms | peer, ms | peer | peer / ours | wanted |', '|---|---:|---:|---|---:|---:|'];
  const lines = rows.map(({ task, ours, peer, peerName, wanted }) =>
    ['', task, digits(ours), digits(peer), peerName, digits(peer / ours), wanted ?? '', ''].join(' | ').trim(),
  );
  return [...head, ...lines].join('\n');
}
