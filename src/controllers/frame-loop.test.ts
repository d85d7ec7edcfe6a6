import { expect } from '@open-wc/testing';
import { addFrameListener, removeFrameListener, type FrameListener } from './frame-loop.js';
import { Frames } from '../testing/frames.js';
import { waitUntil } from '../testing/wait.js';

describe('the frame loop', () => {
  const frames = new Frames();
  const added: FrameListener[] = [];
  const listen = (listener: FrameListener): FrameListener => {
    added.push(listener);
    addFrameListener(listener);
    return listener;
  };

  beforeEach(() => {
    frames.install();
  });

  afterEach(() => {
    for (const listener of added.splice(0)) removeFrameListener(listener);
    frames.restore();
    frames.reported.length = 0;
  });

  it('asks for no frame while nobody listens, and for none after the last one left', () => {
    expect(frames.asked).to.equal(0);
    const listener = listen(() => undefined);
    expect(frames.asked).to.equal(1);
    removeFrameListener(listener);
    expect(frames.asked).to.equal(0);
  });

  it('stops when the last listener leaves while it is called', () => {
    const listener = listen(() => {
      removeFrameListener(listener);
    });
    frames.tick(100);
    expect(frames.asked).to.equal(0);
  });

  it('asks for one frame at a time, however many listen', () => {
    listen(() => undefined);
    listen(() => undefined);
    expect(frames.asked).to.equal(1);
    frames.tick(100);
    expect(frames.asked).to.equal(1);
  });

  it('asks for one frame at a time when a listener attaches itself again while it is called', () => {
    const listener = listen(() => {
      addFrameListener(listener);
    });
    for (let i = 0; i < 5; i++) {
      frames.tick(100 + 16 * i);
      expect(frames.asked).to.equal(1);
    }
  });

  it('keeps the time between frames when a listener attaches itself again', () => {
    const seen: number[] = [];
    const listener = listen((dt) => {
      seen.push(dt);
      addFrameListener(listener);
    });
    frames.tick(100);
    frames.tick(133);
    expect(seen[1]).to.equal(33);
  });

  it('gives every listener the time since the last frame', () => {
    const seen: number[] = [];
    listen((dt) => seen.push(dt));
    frames.tick(100);
    frames.tick(110);
    frames.tick(130);
    expect(seen).to.deep.equal([1000 / 60, 10, 20]);
  });

  it('counts a long pause as 50 ms and a clock that runs backwards as none', () => {
    const seen: number[] = [];
    listen((dt) => seen.push(dt));
    frames.tick(100);
    frames.tick(9000);
    frames.tick(8000);
    expect(seen.slice(1)).to.deep.equal([50, 0]);
  });

  it('starts its clock anew after a rest', () => {
    const seen: number[] = [];
    const listener = listen((dt) => seen.push(dt));
    frames.tick(100);
    removeFrameListener(listener);
    listen((dt) => seen.push(dt));
    frames.tick(5000);
    expect(seen).to.deep.equal([1000 / 60, 1000 / 60]);
  });

  it('gives all listeners of a frame the same deadline, 8 ms ahead', () => {
    const deadlines: number[] = [];
    listen((_dt, deadline) => deadlines.push(deadline));
    listen((_dt, deadline) => deadlines.push(deadline));
    const before = performance.now();
    frames.tick(100);
    expect(deadlines[0]).to.equal(deadlines[1]);
    expect(deadlines[0]).to.be.within(before + 8, performance.now() + 8);
  });

  it('does not call a listener that another one removed in this frame', () => {
    let calls = 0;
    const second: FrameListener = () => (calls += 1);
    listen(() => {
      removeFrameListener(second);
    });
    listen(second);
    frames.tick(100);
    expect(calls).to.equal(0);
  });

  it('drops a listener that throws, tells the page, and goes on for the others', () => {
    let calls = 0;
    listen(() => {
      throw new Error('broken');
    });
    listen(() => (calls += 1));
    frames.tick(100);
    frames.tick(116);
    expect(calls).to.equal(2);
    expect(frames.reported).to.have.length(1);
    expect(frames.asked).to.equal(1);
  });

  it('runs on the frames of the browser', async () => {
    frames.restore();
    let calls = 0;
    listen(() => (calls += 1));
    await waitUntil(() => calls > 2);
  });
});
