import { expect } from '@open-wc/testing';
import { ControllerHost } from '../testing/controller-host.js';
import { PrintController } from './print.js';

describe('printing', () => {
  let told: boolean[];
  let host: ControllerHost;
  let print: PrintController;
  const say = (type: 'beforeprint' | 'afterprint'): boolean => dispatchEvent(new Event(type));

  beforeEach(() => {
    told = [];
    host = new ControllerHost();
    print = new PrintController(host, () => {
      told.push(print.printing);
    });
    host.connect();
  });
  afterEach(() => {
    host.disconnect();
  });

  it('is told at once, before the browser takes the page, and when it is over', () => {
    expect(print.printing).to.equal(false);
    say('beforeprint');
    expect(told).to.deep.equal([true]);
    say('afterprint');
    expect(told).to.deep.equal([true, false]);
  });

  it('is nothing to what is in no page, and is forgotten with it', () => {
    say('beforeprint');
    host.disconnect();
    expect(print.printing).to.equal(false);
    say('afterprint');
    say('beforeprint');
    expect(told).to.deep.equal([true]);
  });

  it('is nothing to a host that was never in a page', () => {
    expect(new PrintController(new ControllerHost(), () => undefined).printing).to.equal(false);
  });
});
