import { expect, oneEvent } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { WidthController } from '../controllers/width.js';
import { nextFrames } from '../testing/frames.js';
import { waitUntil } from '../testing/wait.js';
import { Arrival } from './arrival.js';

/** A host that draws when its arrival is due, as explainers do. */
class ArrivingHost extends LitElement {
  readonly size = new WidthController(this);
  readonly arrival: Arrival = new Arrival({
    host: this,
    size: this.size,
    drawNow: () => {
      this.performUpdate();
    },
  });

  gather(): Promise<void> {
    return Promise.resolve();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.arrival.due();
    void super.scheduleUpdate();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (!this.hasUpdated) this.arrival.begin();
    super.update(changed);
  }

  protected override firstUpdated(): void {
    this.arrival.end();
    this.dispatchEvent(new Event('drawn'));
  }

  override render(): TemplateResult {
    return html`<div class="explainer" style="height: 333px">Drawn</div>`;
  }
}
customElements.define('arriving-host', ArrivingHost);

const stages: HTMLElement[] = [];

/** So many of them, each after a gap. */
function put(count: number, gap: string): ArrivingHost[] {
  const stage = document.createElement('div');
  stages.push(stage);
  const hosts = Array.from({ length: count }, () => {
    const space = document.createElement('div');
    space.style.blockSize = gap;
    const host = document.createElement('arriving-host') as ArrivingHost;
    host.style.display = 'block';
    host.append(document.createElement('p'));
    stage.append(space, host);
    return host;
  });
  document.body.append(stage);
  return hosts;
}

const text = (host: ArrivingHost): string => host.shadowRoot?.textContent.trim() ?? '';
const place = (host: ArrivingHost): HTMLElement | null => host.renderRoot.querySelector('.waiting');

describe('the arrival of an explainer', () => {
  afterEach(() => {
    for (const stage of stages.splice(0)) stage.remove();
    scrollTo(0, 0);
  });

  it('draws what is near, and waits with what is far, where the fallback can be read', async () => {
    const [near, far] = put(2, '0px') as [ArrivingHost, ArrivingHost];
    (far.previousElementSibling as HTMLElement).style.blockSize = '9000px';
    await waitUntil(() => near.hasUpdated, 'the near one is drawn');
    await waitUntil(() => place(far)?.querySelector('slot'), 'the fallback is shown');
    await nextFrames(3);
    expect(far.hasUpdated).to.equal(false);
    expect(far.querySelector('p')?.assignedSlot).to.not.equal(null);
    expect(place(near)).to.equal(null);
    far.scrollIntoView();
    await waitUntil(() => far.hasUpdated, 'it is drawn when the reader comes');
    expect(text(far)).to.equal('Drawn');
    expect(place(far)).to.equal(null);
  });

  it('never shows the fallback of what is near', async () => {
    const [near] = put(1, '0px') as [ArrivingHost];
    let slots = 0;
    new MutationObserver(() => {
      slots += near.renderRoot.querySelectorAll('slot').length;
    }).observe(near.renderRoot, { childList: true, subtree: true });
    await waitUntil(() => near.hasUpdated);
    expect(slots).to.equal(0);
  });

  it('holds a place as high as the first of its kind turned out', async () => {
    const [near, far] = put(2, '0px') as [ArrivingHost, ArrivingHost];
    (far.previousElementSibling as HTMLElement).style.blockSize = '9000px';
    await waitUntil(() => near.hasUpdated);
    expect(place(far)?.style.minBlockSize).to.equal('333px');
  });

  it('draws at once what a script hurries', async () => {
    const far = put(1, '9000px')[0] as ArrivingHost;
    await waitUntil(() => place(far)?.firstChild, 'it is known to be far');
    const drawn = oneEvent(far, 'drawn');
    far.arrival.hurry();
    await drawn;
    expect(text(far)).to.equal('Drawn');
  });

  it('draws everything, now, when the page is printed', async () => {
    const hosts = put(3, '9000px');
    await waitUntil(() => place(hosts[0] as ArrivingHost)?.firstChild);
    dispatchEvent(new Event('beforeprint'));
    for (const host of hosts) expect(text(host)).to.equal('Drawn');
  });

  it('waits on when it is taken out and put elsewhere', async () => {
    const far = put(1, '9000px')[0] as ArrivingHost;
    await waitUntil(() => place(far)?.firstChild);
    far.remove();
    await nextFrames(2);
    expect(far.hasUpdated).to.equal(false);
    stages[0]?.prepend(far);
    await waitUntil(() => far.hasUpdated);
    expect(far.renderRoot.querySelectorAll('.waiting').length).to.equal(0);
  });
});
