import { expect } from '@open-wc/testing';
import { Announcer } from './announcer.js';
import { ControllerHost } from '../testing/controller-host.js';
import { waitUntil } from '../testing/wait.js';

describe('the announcer', () => {
  it('says the first text at once', () => {
    const host = new ControllerHost();
    const announcer = new Announcer(host);
    expect(announcer.text).to.equal('');
    announcer.announce('One.');
    expect(announcer.text).to.equal('One.');
    expect(host.updates).to.equal(1);
    host.disconnect();
  });

  it('says the newest of many texts, a second after the last one', async () => {
    const host = new ControllerHost();
    const announcer = new Announcer(host);
    const start = performance.now();
    for (const text of ['One.', 'Two.', 'Three.']) announcer.announce(text);
    expect(announcer.text).to.equal('One.');
    await waitUntil(() => announcer.text !== 'One.', 'the next text is said', { timeout: 4000, interval: 10 });
    expect(announcer.text).to.equal('Three.');
    expect(performance.now() - start).to.be.greaterThan(990);
    expect(host.updates).to.equal(2);
    host.disconnect();
  });

  it('forgets what waits when the host is taken out', async () => {
    const host = new ControllerHost();
    const announcer = new Announcer(host);
    const other = new Announcer(new ControllerHost());
    announcer.announce('One.');
    announcer.announce('Two.');
    host.disconnect();
    other.announce('One.');
    other.announce('Two.');
    await waitUntil(() => other.text === 'Two.', 'the other one speaks', { timeout: 4000, interval: 10 });
    expect(announcer.text).to.equal('One.');
    announcer.announce('Three.');
    expect(announcer.text).to.equal('Three.');
    host.disconnect();
  });

  it('is silent again after a rest, and then speaks at once', async () => {
    const host = new ControllerHost();
    const announcer = new Announcer(host);
    const other = new Announcer(new ControllerHost());
    announcer.announce('One.');
    other.announce('One.');
    other.announce('Two.');
    await waitUntil(() => other.text === 'Two.', 'a second has gone', { timeout: 4000, interval: 10 });
    expect(host.updates).to.equal(1);
    announcer.announce('Two.');
    expect(announcer.text).to.equal('Two.');
  });
});
