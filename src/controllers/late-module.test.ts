import { expect } from '@open-wc/testing';
import { LateModule } from './late-module.js';

describe('a module fetched late', () => {
  it('is fetched once, however often it is needed', async () => {
    let loads = 0;
    const late = new LateModule(() => {
      loads += 1;
      return Promise.resolve('there');
    });
    expect(late.module).to.equal(undefined);
    expect(loads).to.equal(0);
    late.prefetch();
    await Promise.all([late.need(), late.need()]);
    expect(late.module).to.equal('there');
    expect(late.need()).to.equal(undefined);
    expect(loads).to.equal(1);
  });

  it('that cannot be had is waited for no more, until somebody asks again', async () => {
    let online = false;
    const late = new LateModule(() => (online ? Promise.resolve(1) : Promise.reject(new Error('offline'))));
    await late.need();
    expect(late.failed).to.equal(true);
    expect(late.need()).to.equal(undefined);
    online = true;
    late.prefetch();
    await late.need();
    expect(late.failed).to.equal(false);
    expect(late.module).to.equal(1);
  });
});
