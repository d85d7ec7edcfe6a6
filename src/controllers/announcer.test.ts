import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ControllerHost } from '../testing/controller-host.js';
import { Timers } from '../testing/timers.js';
import { Announcer } from './announcer.js';

describe('the announcer', () => {
  const timers = new Timers();
  let host: ControllerHost;
  let announcer: Announcer;

  beforeEach(() => {
    timers.install();
    host = new ControllerHost();
    announcer = new Announcer(host);
  });

  afterEach(() => {
    timers.restore();
  });

  it('says the first text at once', () => {
    expect(announcer.text).to.equal('');
    announcer.announce('One.');
    expect(announcer.text).to.equal('One.');
    expect(host.updates).to.equal(1);
  });

  it('says the newest of many texts, a second after the last one', () => {
    for (const text of ['One.', 'Two.', 'Three.']) announcer.announce(text);
    expect(announcer.text).to.equal('One.');
    timers.pass(999);
    expect(announcer.text).to.equal('One.');
    timers.pass(1);
    expect(announcer.text).to.equal('Three.');
    expect(host.updates).to.equal(2);
  });

  it('speaks at most once a second, and says the latest in the end, whatever comes when', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(waits, (pauses) => {
        const talking = new ControllerHost();
        const speaker = new Announcer(talking);
        const spoken: number[] = [];
        let now = 0;
        talking.requestUpdate = () => {
          spoken.push(timers.now);
        };
        for (const pause of pauses) {
          timers.pass(pause);
          now += 1;
          speaker.announce(String(now));
        }
        timers.pass(1000);
        expect(speaker.text).to.equal(String(now));
        spoken.slice(1).forEach((time, i) => {
          expect(time - (spoken[i] as number)).to.be.at.least(1000);
        });
      }),
    );
  });

  it('forgets what waits when the host is taken out', () => {
    announcer.announce('One.');
    announcer.announce('Two.');
    announcer.hostDisconnected();
    timers.pass(5000);
    expect(announcer.text).to.equal('One.');
    announcer.announce('Three.');
    expect(announcer.text).to.equal('Three.');
  });

  it('is silent again after a rest, and then speaks at once', () => {
    announcer.announce('One.');
    timers.pass(1000);
    expect(host.updates).to.equal(1);
    announcer.announce('Two.');
    expect(announcer.text).to.equal('Two.');
  });
});
