import { expect } from '@open-wc/testing';
import { Clock } from './clock.js';
import { PlaybackController } from './playback.js';
import { ControllerHost } from '../testing/controller-host.js';
import { nextFrames } from '../testing/frames.js';
import { waitUntil } from '../testing/wait.js';

describe('playing', () => {
  let host: ControllerHost;
  let clock: Clock;
  let playback: PlaybackController;
  let calls: number;
  let ends: number;
  let frames: number;

  beforeEach(() => {
    host = new ControllerHost();
    calls = 0;
    ends = 0;
    frames = Number.POSITIVE_INFINITY;
    clock = new Clock();
    playback = new PlaybackController(
      host,
      clock,
      (dt) => {
        expect(dt).to.be.within(0, 50);
        calls += 1;
        return calls < frames;
      },
      () => (ends += 1),
    );
  });

  afterEach(() => {
    playback.pause();
  });

  it('plays nothing before it is asked to', async () => {
    clock.setVisible(true);
    await nextFrames(3);
    expect(calls).to.equal(0);
    expect(playback.playing).to.equal(false);
  });

  it('runs while it plays and is seen', async () => {
    playback.play();
    clock.setVisible(true);
    await waitUntil(() => calls > 2);
    expect(playback.playing).to.equal(true);
  });

  it('stands still off screen, says it is playing, and goes on when it is seen again', async () => {
    clock.setVisible(true);
    playback.play();
    await waitUntil(() => calls > 0);
    clock.setVisible(false);
    const before = calls;
    await nextFrames(3);
    expect(calls).to.equal(before);
    expect(playback.playing).to.equal(true);
    clock.setVisible(true);
    await waitUntil(() => calls > before);
  });

  it('pauses at once, and asks the host to show it', async () => {
    clock.setVisible(true);
    playback.play();
    await waitUntil(() => calls > 0);
    const updates = host.updates;
    playback.pause();
    const before = calls;
    await nextFrames(3);
    expect(calls).to.equal(before);
    expect(host.updates).to.equal(updates + 1);
    expect(ends).to.equal(0);
  });

  it('tells its end once and stops', async () => {
    frames = 3;
    clock.setVisible(true);
    playback.play();
    await waitUntil(() => ends > 0);
    await nextFrames(3);
    expect(calls).to.equal(3);
    expect(ends).to.equal(1);
    expect(playback.playing).to.equal(false);
  });

  it('asks for no update when play or pause changes nothing', () => {
    playback.pause();
    expect(host.updates).to.equal(0);
    playback.play();
    playback.play();
    expect(host.updates).to.equal(1);
  });

  it('pauses when the host is taken out', () => {
    playback.play();
    host.disconnect();
    expect(playback.playing).to.equal(false);
  });
});
