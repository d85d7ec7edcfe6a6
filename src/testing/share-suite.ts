import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ErrorDetail, ExplainerEvent } from '../events/explainer-events.js';
import { withState } from '../share/fragment.js';
import { overflowOf, smallTargets } from './audit.js';
import { button, messages, mount, settingsOf, stages, steps, type AnyExplainer } from './mounted.js';
import { waitUntil } from './wait.js';

/** What is shared rebuilds the view. */
export function shareSuite({ tag, csv }: { readonly tag: string; readonly csv: { readonly good: string } }): void {
  describe('sharing', () => {
    const page = `${location.pathname}${location.search}`;
    afterEach(() => {
      history.replaceState(history.state, '', page);
    });

    const openPanel = async (element: AnyExplainer): Promise<ShadowRoot> => {
      const shadow = element.shadowRoot as ShadowRoot;
      shadow.querySelector<HTMLElement>('[part=share] summary')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => shadow.querySelector('.share textarea'), 'the panel comes');
      return shadow;
    };
    const textOf = (shadow: ShadowRoot, kind: string): string =>
      shadow.querySelector<HTMLTextAreaElement>(`.share .${kind} textarea`)?.value ?? '';

    /** An explainer far from its defaults, as a reader may have left it. */
    const chosen = async (attributes: Readonly<Record<string, string>> = {}): Promise<AnyExplainer> => {
      const element = await mount(tag, { width: 320, attributes: { seed: '77', ...attributes } });
      button(element, 'Next').click();
      await element.updateComplete;
      for (const [name, spec] of settingsOf(element))
        if (spec.kind === 'choice' && name !== 'mode') element[name] = spec.options?.at(-1);
      await element.updateComplete;
      return element;
    };

    it('gives HTML that makes the same view, with the data', async () => {
      for (const data of [null, csv.good]) {
        const element = await chosen();
        element.data = data;
        await element.updateComplete;
        const shadow = await openPanel(element);
        const fragment = new DOMParser().parseFromString(textOf(shadow, 'html'), 'text/html');
        const stage = document.createElement('div');
        stages.push(stage);
        document.body.append(stage);
        stage.append(document.importNode(fragment.querySelector(tag) as Element, true));
        const copy = stage.firstElementChild as AnyExplainer;
        await waitUntil(
          async () => (await copy.updateComplete, JSON.stringify(copy.state)) === JSON.stringify(element.state),
          'the states are the same',
        );
        expect(copy.data).to.deep.equal(element.data);
        expect(
          messages(copy)
            .replace(/(First|Columns)[^.]*\./, '')
            .trim(),
          'nothing is wrong with it',
        ).to.equal(
          messages(element)
            .replace(/(First|Columns)[^.]*\./, '')
            .trim(),
        );
      }
    });

    it('gives a link that its page reads, on arrival and when the fragment changes', async () => {
      const element = await chosen({ 'share-key': 'view' });
      element.data = csv.good;
      await element.updateComplete;
      const link = textOf(await openPanel(element), 'link');
      expect(link.replace(/#.*/, '')).to.equal(location.href.replace(/#.*/, ''));
      const later = await mount(tag, { attributes: { 'share-key': 'view' } });
      const stranger = await mount(tag);
      const [before, own] = [stranger.state, element.state];
      location.hash = new URL(link).hash;
      await waitUntil(() => JSON.stringify(later.state) === JSON.stringify(own), 'it follows the address');
      const arrived = await mount(tag, { attributes: { 'share-key': 'view' } });
      expect(arrived.state).to.deep.equal(own);
      expect(stranger.state, 'who did not ask reads nothing').to.deep.equal(before);
      const other = await mount(tag, { attributes: { 'share-key': 'another' } });
      expect(other.state).to.deep.equal(before);
    });

    it('offers no link where the page reads none', async () => {
      const shadow = await openPanel(await mount(tag));
      expect(shadow.querySelector('.share .link')).to.equal(null);
      expect(shadow.querySelector('.share')?.textContent).to.contain('no link');
    });

    for (const garbage of ['%%', 'bm90IGpzb24', 'MTI', 'eyJ2Ijo5fQ', 'eyJ2IjoxLCJzdGVwIjoiPGI-In0'])
      it(`ignores ${garbage} in the address, and says so`, async () => {
        history.replaceState(history.state, '', `${page}#view=${garbage}`);
        const element = document.createElement(tag) as AnyExplainer;
        element.setAttribute('share-key', 'view');
        const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
        document.body.append(element);
        stages.push(element);
        const detail: ErrorDetail = (await told).detail;
        expect(detail.source).to.match(/^(share-key|state)$/);
        expect(messages(element)).to.match(/ignored|last good value stays/);
        expect(element.state).to.deep.equal((await mount(tag)).state);
        expect(element.shadowRoot?.querySelector('.messages b')).to.equal(null);
      });

    it('opens nothing that is locked', async () => {
      const last = steps(await mount(tag)).at(-1);
      history.replaceState(history.state, '', `${page}${withState('', 'view', { v: 1, seed: 424242, step: last })}`);
      const element = await mount(tag, { attributes: { 'share-key': 'view', locked: 'seed' } });
      await waitUntil(() => element['step'] === last, 'the link is read');
      expect(element['seed']).to.equal((await mount(tag))['seed']);
      expect(messages(element)).to.contain('locked');
    });

    it('has a panel that is used by keys alone, with targets of 24 px, within 320 px', async () => {
      const element = await mount(tag, { width: 320, attributes: { 'share-key': 'view' } });
      const shadow = await openPanel(element);
      expect(overflowOf(element)).to.deep.equal([]);
      expect(smallTargets(element)).to.deep.equal([]);
      await sendKeys({ press: 'Tab' });
      const base = shadow.activeElement as HTMLInputElement;
      expect(base.type).to.equal('url');
      base.select();
      await sendKeys({ type: 'https://example.org/kit/' });
      await waitUntil(() => textOf(shadow, 'html').includes(`"https://example.org/kit/${tag}.js"`), 'it follows');
      await sendKeys({ press: 'Tab' });
      expect(shadow.activeElement?.localName).to.equal('textarea');
      await expect(element).to.be.accessible();
    });

    it('copies, or selects where copying is forbidden', async () => {
      const element = await mount(tag);
      const shadow = await openPanel(element);
      const copied: string[] = [];
      const setClipboard = (write: (text: string) => Promise<void>): void => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
      };
      try {
        setClipboard((text) => Promise.resolve(void copied.push(text)));
        shadow.querySelector<HTMLElement>('.share .html button')?.click();
        await waitUntil(() => copied.length > 0, 'it is copied');
        expect(copied).to.deep.equal([textOf(shadow, 'html')]);
        setClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
        shadow.querySelector<HTMLElement>('.share .iframe button')?.click();
        await waitUntil(() => shadow.activeElement?.localName === 'textarea', 'the text has the focus');
        const area = shadow.activeElement as HTMLTextAreaElement;
        expect(area.selectionEnd - area.selectionStart).to.equal(textOf(shadow, 'iframe').length);
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });
  });
}
