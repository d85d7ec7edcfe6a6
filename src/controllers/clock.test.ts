import { expect } from '@open-wc/testing';
import { Frames } from '../testing/frames.js';
import { Clock } from './clock.js';

describe('the clock of an explainer', () => {
  const frames = new Frames();
  let clock: Clock;
  let heard: number[];
  const listen = (dt: number): void => {
    heard.push(dt);
  };

  beforeEach(() => {
    frames.install();
    clock = new Clock();
    heard = [];
  });

  afterEach(() => {
    clock.remove(listen);
    frames.restore();
  });

  it('asks for frames while somebody listens and is seen, and for none else', () => {
    clock.add(listen);
    expect(frames.asked).to.equal(0);
    clock.setVisible(true);
    expect(frames.asked).to.equal(1);
    clock.setVisible(false);
    expect(frames.asked).to.equal(0);
    clock.setVisible(true);
    clock.remove(listen);
    expect(frames.asked).to.equal(0);
  });

  it('tells the time of a frame at its speed', () => {
    clock.setVisible(true);
    clock.add(listen);
    frames.tick(1000);
    frames.tick(1020);
    clock.speed = 2;
    frames.tick(1040);
    clock.speed = 0.5;
    frames.tick(1060);
    expect(heard.slice(1)).to.deep.equal([20, 40, 10]);
  });

  it('does not tell who was taken off by another in the same frame', () => {
    const first = (): void => {
      clock.remove(listen);
    };
    clock.setVisible(true);
    clock.add(first);
    clock.add(listen);
    frames.tick(1000);
    clock.remove(first);
    expect(heard).to.deep.equal([]);
  });

  it('has what moves arrive when it is not seen any more, or shall not move; what plays only waits', () => {
    const arrived: string[] = [];
    clock.setVisible(true);
    expect(clock.still).to.equal(false);
    clock.add(listen, () => arrived.push('there'));
    clock.setReduced(true);
    expect(clock.still).to.equal(true);
    expect(arrived).to.deep.equal(['there']);
    clock.setReduced(false);
    expect(clock.still).to.equal(false);
    clock.setVisible(false);
    expect(clock.still).to.equal(true);
    expect(arrived).to.deep.equal(['there', 'there']);
    clock.setVisible(true);
    expect(frames.asked).to.equal(1);
  });
});
