import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { css, LitElement, type TemplateResult } from 'lit';
import { restoreMotion, setReducedMotion } from '../testing/media.js';
import { ReducedMotionController } from './reduced-motion.js';
import { VisibilityController } from './visibility.js';
import { WidthController } from './width.js';
import { waitUntil } from '../testing/wait.js';

class WatchingHost extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: 40px;
    }
    :host([hidden]) {
      display: none;
    }
  `;
  readonly seen: boolean[] = [];
  readonly drawnWidths: number[] = [];
  readonly motion = new ReducedMotionController(this);
  readonly visibility = new VisibilityController(this, (visible) => this.seen.push(visible));
  readonly size = new WidthController(this);
  override render(): TemplateResult {
    this.drawnWidths.push(this.size.width);
    return html`${this.motion.reduced ? 'calm' : 'lively'}`;
  }
}
customElements.define('watching-host', WatchingHost);

/** As high as it is wide. */
class SquareHost extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;
  readonly size = new WidthController(this);
  override updated(): void {
    this.style.blockSize = `${String(this.size.width)}px`;
  }
}
customElements.define('square-host', SquareHost);

const setPageHidden = (hidden: boolean): void => {
  if (hidden) Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
  else Reflect.deleteProperty(document, 'visibilityState');
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('what a host knows of its place', () => {
  it('knows its width before its first picture, and draws no other', async () => {
    const stage = await fixture(html`<div style="width: 433px"><watching-host></watching-host></div>`);
    const host = stage.querySelector('watching-host') as WatchingHost;
    await waitUntil(() => host.visibility.visible);
    expect(host.drawnWidths).to.deep.equal([433]);
  });

  it('leaves its padding out, from the first picture on', async () => {
    const host = await fixture<WatchingHost>(
      html`<watching-host style="inline-size: 400px; padding: 0 25px; box-sizing: border-box"></watching-host>`,
    );
    await waitUntil(() => host.visibility.visible);
    expect(host.drawnWidths).to.deep.equal([350]);
  });

  it('follows a new width', async () => {
    const host = await fixture<WatchingHost>(html`<watching-host style="inline-size: 400px"></watching-host>`);
    host.style.inlineSize = '300.7px';
    await waitUntil(() => host.drawnWidths.at(-1) === 300);
  });

  it('may change its height with its width without an error in the page, again and again', async () => {
    const host = await fixture<SquareHost>(html`<square-host style="inline-size: 400px"></square-host>`);
    const errors: string[] = [];
    const listen = (event: ErrorEvent): void => void errors.push(event.message);
    globalThis.addEventListener('error', listen);
    try {
      for (const width of [300, 200, 350]) {
        host.style.inlineSize = `${String(width)}px`;
        await waitUntil(() => host.getBoundingClientRect().height === width);
        await nextFrame();
        await nextFrame();
      }
    } finally {
      globalThis.removeEventListener('error', listen);
    }
    expect(errors).to.deep.equal([]);
  });

  it('keeps its last picture while it is hidden', async () => {
    const host = await fixture<WatchingHost>(html`<watching-host style="inline-size: 400px"></watching-host>`);
    await waitUntil(() => host.visibility.visible);
    host.hidden = true;
    await waitUntil(() => !host.visibility.visible);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.size.width).to.equal(400);
  });

  it('takes a usual width when it begins hidden, and its own when it is shown', async () => {
    const host = await fixture<WatchingHost>(html`<watching-host hidden style="inline-size: 400px"></watching-host>`);
    expect(host.size.width).to.equal(640);
    host.hidden = false;
    await waitUntil(() => host.size.width === 400);
  });

  it('follows a move to another place', async () => {
    const stage = await fixture(
      html`<div>
        <div style="width: 500px"><watching-host></watching-host></div>
        <div style="width: 320px"></div>
      </div>`,
    );
    const host = stage.querySelector('watching-host') as WatchingHost;
    stage.lastElementChild?.append(host);
    await waitUntil(() => host.drawnWidths.at(-1) === 320);
  });

  it('is not seen off screen, seen when scrolled to, and unseen again', async () => {
    const stage = await fixture(html`
      <div>
        <div style="height: 5000px"></div>
        <watching-host></watching-host>
        <div style="height: 5000px"></div>
      </div>
    `);
    const host = stage.querySelector('watching-host') as WatchingHost;
    expect(host.visibility.visible).to.equal(false);
    host.scrollIntoView();
    await waitUntil(() => host.visibility.visible);
    scrollTo(0, 0);
    await waitUntil(() => !host.visibility.visible);
    expect(host.seen).to.deep.equal([true, false]);
  });

  it('is not seen in a hidden page', async () => {
    const host = await fixture<WatchingHost>(html`<watching-host></watching-host>`);
    await waitUntil(() => host.visibility.visible);
    try {
      setPageHidden(true);
      expect(host.visibility.visible).to.equal(false);
    } finally {
      setPageHidden(false);
    }
    expect(host.visibility.visible).to.equal(true);
    expect(host.seen).to.deep.equal([true, false, true]);
  });

  it('is not seen when it is taken out, and listens to nothing there', async () => {
    const host = await fixture<WatchingHost>(html`<watching-host></watching-host>`);
    await waitUntil(() => host.visibility.visible);
    host.remove();
    expect(host.seen).to.deep.equal([true, false]);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(host.seen).to.deep.equal([true, false]);
    document.body.append(host);
    await waitUntil(() => host.visibility.visible);
    host.remove();
  });

  it('listens to the wish for less motion while it is in the page', async () => {
    setReducedMotion(false);
    try {
      const host = await fixture<WatchingHost>(html`<watching-host></watching-host>`);
      expect(host).shadowDom.to.equal('lively');
      setReducedMotion(true);
      await waitUntil(() => host.shadowRoot?.textContent === 'calm');
      expect(host.motion.reduced).to.equal(true);
      const before = host.drawnWidths.length;
      host.remove();
      setReducedMotion(false);
      await host.updateComplete;
      expect(host.drawnWidths.length).to.equal(before);
    } finally {
      restoreMotion();
    }
  });

  it('says that motion is welcome before it is in a page', () => {
    expect(new WatchingHost().motion.reduced).to.equal(false);
  });
});
