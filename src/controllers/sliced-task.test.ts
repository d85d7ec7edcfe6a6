import { expect } from '@open-wc/testing';
import { SlicedTask, type Steps } from './sliced-task.js';
import { ControllerHost } from '../testing/controller-host.js';
import { Frames, framesAskedFor, nextFrames } from '../testing/frames.js';
import { waitUntil } from '../testing/wait.js';

/** Yields `pieces` times, each piece `ms` long, then returns `result`. */
function* work<R>(result: R, pieces: number, ms = 0): Steps<R> {
  for (let i = 1; i <= pieces; i++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield i / pieces;
  }
  return result;
}

function* failing(after: number): Steps<number> {
  for (let i = 0; i < after; i++) yield 0.5;
  throw new RangeError('too far');
}

describe('a sliced task', () => {
  const hosts: ControllerHost[] = [];
  const task = <R>(
    options?: ConstructorParameters<typeof SlicedTask<R>>[1],
  ): { host: ControllerHost; task: SlicedTask<R> } => {
    const host = new ControllerHost();
    const made = new SlicedTask<R>(host, options);
    hosts.push(host.connect());
    return { host, task: made };
  };

  afterEach(() => {
    for (const host of hosts.splice(0)) host.disconnect();
  });

  it('has the value of a short computation at once, in the first slice', () => {
    // Time for three pieces of nothing, however busy the machine is.
    const { task: short } = task<number>({ firstBudget: 1000 });
    short.start('a', () => work(7, 3));
    expect(short.value).to.equal(7);
    expect(short.latest).to.equal(7);
    expect(short.progress).to.equal(1);
    expect(short.running).to.equal(false);
  });

  it('works on in later frames, tells its progress, and asks the host to draw', async () => {
    const done: number[] = [];
    const { host, task: long } = task<number>({ onDone: () => done.push(1) });
    long.start('a', () => work(9, 40, 1));
    expect(long.value).to.equal(undefined);
    expect(long.running).to.equal(true);
    expect(long.progress).to.be.within(0.01, 0.9);
    await waitUntil(() => long.value === 9);
    expect(host.updates).to.be.greaterThan(1);
    expect(done).to.deep.equal([1]);
    expect(long.progress).to.equal(1);
  });

  it('does at least one piece a frame, even if a piece is longer than the slice', async () => {
    const { task: coarse } = task<string>();
    coarse.start('a', () => work('there', 4, 12));
    await waitUntil(() => coarse.value === 'there');
  });

  it('begins once for a key', () => {
    const { task: once } = task<number>();
    let begun = 0;
    const begin = (): Steps<number> => {
      begun += 1;
      return work(1, 2);
    };
    once.start('a', begin);
    once.start('a', begin);
    expect(begun).to.equal(1);
  });

  it('drops what was running for a new key and keeps the last finished value beside it', async () => {
    const { task: changing } = task<string>();
    changing.start('a', () => work('A', 1));
    changing.start('b', () => work('B', 400, 1));
    expect(changing.value).to.equal(undefined);
    expect(changing.latest).to.equal('A');
    changing.start('c', () => work('C', 20, 1));
    await waitUntil(() => changing.value === 'C');
    await nextFrames(3);
    expect(changing.latest).to.equal('C');
  });

  it('takes the finished value again when its key comes back', () => {
    const { task: back } = task<string>();
    back.start('a', () => work('A', 1));
    back.start('b', () => work('B', 400, 1));
    back.start('a', () => {
      throw new Error('must not begin again');
    });
    expect(back.value).to.equal('A');
    expect(back.error).to.equal(undefined);
    expect(back.running).to.equal(false);
  });

  it('stops for good when it is cancelled, and can be started again', async () => {
    const { host, task: cancelled } = task<number>();
    cancelled.start('a', () => work(1, 400, 1));
    cancelled.cancel();
    const before = host.updates;
    await nextFrames(3);
    expect(host.updates).to.equal(before);
    expect(cancelled.running).to.equal(false);
    expect(cancelled.value).to.equal(undefined);
    expect(cancelled.progress).to.equal(0);
    cancelled.start('a', () => work(2, 1));
    expect(cancelled.value).to.equal(2);
  });

  it('keeps an error of the first slice, of a later one, and of the beginning', async () => {
    const { task: first } = task<number>();
    first.start('a', () => failing(0));
    expect(first.error).to.be.instanceOf(RangeError);
    expect(first.value).to.equal(undefined);

    const done: number[] = [];
    const { host, task: later } = task<number>({ firstBudget: 0, onDone: () => done.push(1) });
    later.start('a', () => failing(5));
    await waitUntil(() => later.error !== undefined);
    expect(later.running).to.equal(false);
    expect(done).to.deep.equal([]);
    expect(host.updates).to.be.greaterThan(0);

    const { task: never } = task<number>();
    never.start('a', () => {
      throw new Error('no data');
    });
    expect(never.error?.message).to.equal('no data');
    never.start('b', () => work(3, 1));
    expect(never.error).to.equal(undefined);
    expect(never.value).to.equal(3);
  });

  it('rests while it is hidden and goes on when it is seen', async () => {
    const { host, task: hidden } = task<number>();
    hidden.start('a', () => work(4, 30, 1));
    hidden.setVisible(false);
    const before = host.updates;
    await nextFrames(3);
    expect(host.updates).to.equal(before);
    hidden.setVisible(true);
    await waitUntil(() => hidden.value === 4);
  });

  it('rests while the host is out of the page and goes on when it is back', async () => {
    const { host, task: away } = task<number>();
    away.start('a', () => work(4, 30, 1));
    host.disconnect();
    const before = host.updates;
    await nextFrames(3);
    expect(host.updates).to.equal(before);
    host.connect();
    await waitUntil(() => away.value === 4);
  });

  it('lets frames pass when it is told to', () => {
    const frames = new Frames();
    frames.install();
    try {
      const { task: patient } = task<number>({ firstBudget: 0 });
      patient.start('a', () => work(1, 3));
      patient.postpone(2);
      const before = patient.progress;
      frames.tick(100);
      frames.tick(116);
      expect(patient.progress).to.equal(before);
      frames.tick(132);
      expect(patient.value).to.equal(1);
    } finally {
      frames.restore();
    }
  });

  it('asks for one frame at a time while it works', async () => {
    const { host, task: counted } = task<number>();
    const asked = await framesAskedFor(async () => {
      counted.start('a', () => work(1, 150, 1));
      await waitUntil(() => counted.value === 1);
    });
    expect(asked).to.be.at.most(host.updates + 1);
  });

  it('shares the time of a frame: what comes after a full slice gets one piece', () => {
    const frames = new Frames();
    frames.install();
    const pieces = { one: 0, two: 0 };
    function* counting(name: 'one' | 'two'): Steps<number> {
      for (;;) {
        const until = performance.now() + 0.5;
        while (performance.now() < until);
        pieces[name] += 1;
        yield 0.5;
      }
    }
    try {
      const { task: one } = task<number>({ firstBudget: 0 });
      const { task: two } = task<number>({ firstBudget: 0 });
      one.start('a', () => counting('one'));
      two.start('a', () => counting('two'));
      expect(pieces).to.deep.equal({ one: 1, two: 1 });
      frames.tick(100);
      expect(pieces.one).to.be.greaterThan(1);
      expect(pieces.two).to.equal(2);
      one.cancel();
      two.cancel();
    } finally {
      frames.restore();
    }
  });
});
