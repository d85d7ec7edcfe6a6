import { expect } from '@open-wc/testing';
import type { PointMark, Scene } from '../viz/scene.js';
import { Clock } from './clock.js';
import { SceneTween } from './scene-tween.js';
import { ControllerHost } from '../testing/controller-host.js';
import { framesAskedFor, nextFrames } from '../testing/frames.js';
import { waitUntil } from '../testing/wait.js';

/** A host that shows every update it is asked for. */
class Host extends ControllerHost {
  onUpdate: () => void = () => undefined;
  override requestUpdate(): void {
    super.requestUpdate();
    this.onUpdate();
  }
}

const sceneAt = (x: number, width = 400): Scene => ({
  width,
  height: 100,
  summary: `A dot at ${String(x)}`,
  marks: [{ id: 'dot', kind: 'point', role: 'train', x, y: 50, radius: 5 }],
});

const dotOf = (tween: SceneTween): number => (tween.scene?.marks[0] as PointMark).x;

describe('a picture that moves', () => {
  let host: Host;
  let clock: Clock;
  let tween: SceneTween;

  beforeEach(() => {
    host = new Host();
    clock = new Clock();
    clock.setVisible(true);
    tween = new SceneTween(host, clock);
  });

  afterEach(() => {
    tween.finish();
  });

  it('has no scene before it was given one, and stands in the first one at once', () => {
    expect(tween.scene).to.equal(undefined);
    const first = sceneAt(10);
    tween.go(first, 300);
    expect(tween.scene).to.equal(first);
    expect(tween.moving).to.equal(false);
  });

  it('moves through places in between, always onward, and ends exactly in the new scene', async () => {
    const end = sceneAt(200);
    tween.go(sceneAt(0), 300);
    tween.go(end, 120);
    const seen: number[] = [dotOf(tween)];
    host.onUpdate = () => seen.push(dotOf(tween));
    await waitUntil(() => !tween.moving);
    expect(tween.scene).to.equal(end);
    expect(seen[0]).to.equal(0);
    expect(seen.at(-1)).to.equal(200);
    expect(seen.some((x) => x > 1 && x < 199)).to.equal(true);
    expect([...seen].sort((a, b) => a - b)).to.deep.equal(seen);
  });

  it('asks the host for no update once it arrived', async () => {
    tween.go(sceneAt(0), 0);
    tween.go(sceneAt(200), 60);
    await waitUntil(() => !tween.moving);
    const before = host.updates;
    await nextFrames(2);
    expect(host.updates).to.equal(before);
  });

  it('arrives at once for a duration of 0 and for a new width', () => {
    tween.go(sceneAt(0), 0);
    tween.go(sceneAt(100), 0);
    expect(dotOf(tween)).to.equal(100);
    const wide = sceneAt(300, 800);
    tween.go(wide, 300);
    expect(tween.scene).to.equal(wide);
    expect(tween.moving).to.equal(false);
  });

  it('stays on its way when it is told the same scene again', () => {
    const end = sceneAt(200);
    tween.go(sceneAt(0), 0);
    tween.go(end, 300);
    tween.go(end, 300);
    expect(tween.moving).to.equal(true);
  });

  it('heads for another scene from where the picture is now', async () => {
    tween.go(sceneAt(0), 0);
    tween.go(sceneAt(200), 400);
    await waitUntil(() => dotOf(tween) > 5);
    const here = dotOf(tween);
    tween.go(sceneAt(-500), 400);
    expect(dotOf(tween)).to.equal(here);
    await waitUntil(() => !tween.moving);
    expect(dotOf(tween)).to.equal(-500);
  });

  it('swaps the destination on the way and ends in the swapped one', async () => {
    tween.go(sceneAt(0), 0);
    tween.go(sceneAt(200), 100);
    const other = sceneAt(60);
    tween.replace(other);
    expect(tween.moving).to.equal(true);
    await waitUntil(() => !tween.moving);
    expect(tween.scene).to.equal(other);
  });

  it('ends the journey when the destination is swapped for one of another width', () => {
    tween.go(sceneAt(0), 0);
    tween.go(sceneAt(200), 300);
    const narrow = sceneAt(60, 320);
    tween.replace(narrow);
    expect(tween.scene).to.equal(narrow);
    expect(tween.moving).to.equal(false);
  });

  it('stands at the end when the host is taken out on the way, and has it drawn', () => {
    const end = sceneAt(200);
    tween.go(sceneAt(0), 0);
    tween.go(end, 300);
    const before = host.updates;
    for (const controller of host.controllers) controller.hostDisconnected?.();
    expect(tween.scene).to.equal(end);
    expect(host.updates).to.equal(before + 1);
  });

  for (const [why, stop] of [
    [
      'nobody sees it any more',
      (clock: Clock) => {
        clock.setVisible(false);
      },
    ],
    [
      'less motion is wished for on the way',
      (clock: Clock) => {
        clock.setReduced(true);
      },
    ],
  ] as const) {
    it(`stands at the end when ${why}, has it drawn, and moves no more`, async () => {
      const end = sceneAt(200);
      tween.go(sceneAt(0), 0);
      tween.go(end, 300);
      const before = host.updates;
      stop(clock);
      expect(tween.scene).to.equal(end);
      expect(host.updates).to.equal(before + 1);
      expect(await framesAskedFor(() => nextFrames(0))).to.equal(0);
      const next = sceneAt(50);
      tween.go(next, 300);
      expect(tween.scene).to.equal(next);
    });
  }

  it('arrives in half the time at twice the speed', async () => {
    const took = async (speed: number): Promise<number> => {
      clock.speed = speed;
      tween.go(sceneAt(0), 0);
      tween.go(sceneAt(200), 480);
      let frames = 0;
      while (tween.moving) {
        await nextFrames(1);
        frames += 1;
      }
      return frames;
    };
    // On a busy machine a frame counts as 50 ms at most, so that frames are counted, not time.
    const [usual, fast] = [await took(1), await took(4)];
    expect(fast).to.be.lessThan(usual);
  });

  it('asks for nothing when the host is taken out at rest', () => {
    tween.go(sceneAt(0), 0);
    for (const controller of host.controllers) controller.hostDisconnected?.();
    expect(host.updates).to.equal(0);
  });
});
