import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { attributeName } from '../contract/settings.js';
import type { ErrorDetail, ExplainerEvent } from '../events/explainer-events.js';
import { setReducedMotion } from './media.js';
import { button, goodValues, messages, mount, settingsOf, steps, type AnyExplainer } from './mounted.js';
import { waitUntil } from './wait.js';

const inside = (element: AnyExplainer, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Each setting at another value than the one in force. */
const otherState = (element: AnyExplainer, heavy: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    settingsOf(element).flatMap(([name, spec]) => {
      const other = goodValues(spec).find((value) => value !== element[name]);
      return other === undefined || heavy.includes(name) ? [] : [[name, other]];
    }),
  );

/** What can be focused or clicked, the summaries of folded parts too. */
const touchable = (element: AnyExplainer): HTMLElement[] =>
  inside(element, 'button, input, select, summary, [tabindex="0"]').filter(
    (each) => !each.matches(':disabled') && !each.closest('[inert]') && each.getClientRects().length > 0,
  );

/** What a teacher leaves to the reader. */
export function permissionSuite({
  tag,
  csv,
  heavy = [],
}: {
  readonly tag: string;
  readonly csv: { readonly good: string };
  readonly heavy?: readonly string[];
}): void {
  describe('the control of a teacher', () => {
    const mountedAt = async (place: number, attributes: Readonly<Record<string, string>>): Promise<AnyExplainer> => {
      const element = await mount(tag, { attributes: { step: String(place + 1), ...attributes } });
      // What comes late has controls, too.
      element.dispatchEvent(new Event('focusin'));
      return element;
    };

    it('locks every setting against every key and every click', async function () {
      this.timeout(30_000);
      setReducedMotion(true);
      const count = steps(await mount(tag)).length;
      for (const place of [0, Math.floor(count / 2), count - 1]) {
        const element = await mountedAt(place, { locked: '' });
        for (const details of inside(element, 'details')) (details as HTMLDetailsElement).open = true;
        await element.updateComplete;
        const before = element.state;
        const targets = touchable(element).length;
        expect(targets, 'there is something to try').to.be.greaterThan(3);
        for (let i = 0; i < targets; i++) {
          const target = touchable(element)[i];
          if (!target || target.closest('[part=export], [part=code], [part=share], [part=data]')) continue;
          target.focus();
          for (const press of ['ArrowRight', 'ArrowUp', 'End', ' ']) await sendKeys({ press });
          await element.updateComplete;
          expect(element.state, `${target.outerHTML.slice(0, 90)} at ${String(element['step'])}`).to.deep.equal(before);
        }
        element.next();
        element.back();
        element.undo();
        element.reset();
        expect(element.state).to.deep.equal(before);
        element.remove();
      }
    });

    it('takes no handle in the picture that moves what is locked', async () => {
      const element = await mount(tag);
      const settings = settingsOf(element).map(([name]) => name);
      for (const step of steps(element)) {
        const free = await mount(tag, { attributes: { step } });
        const locked = await mount(tag, { attributes: { step, locked: '' } });
        const [before, after] = [free, locked].map((each) => inside(each, '.handle').length);
        expect(after, step).to.be.at.most(before ?? 0);
        expect(
          inside(locked, '.handle').filter((each) => settings.includes(each.dataset['handle'] ?? '')),
        ).to.deep.equal([]);
      }
    });

    it('locks a setting by its name against a state, and says so; the others are taken', async () => {
      const element = await mount(tag, { attributes: { locked: 'seed' } });
      const before = element['seed'];
      const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
      element.state = { v: 1, seed: 424242, step: steps(element).at(-1) };
      const detail: ErrorDetail = (await told).detail;
      expect(detail.source).to.equal('state');
      expect(detail.message).to.contain('seed').and.to.contain('locked');
      expect(element['seed']).to.equal(before);
      expect(element['step']).to.equal(steps(element).at(-1));
    });

    it('locks everything against a state, the data too', async () => {
      const other = await mount(tag);
      other.data = csv.good;
      await other.updateComplete;
      const element = await mount(tag, { attributes: { locked: '' } });
      const before = element.state;
      element.state = { v: 1, ...otherState(element, heavy), data: other.data };
      await element.updateComplete;
      expect(element.state).to.deep.equal(before);
      expect(messages(element)).to.contain('locked').and.to.contain('data');
    });

    it('leaves the page free to set what is locked for the reader', async () => {
      const element = await mount(tag, { attributes: { locked: '' } });
      for (const [name, value] of Object.entries(otherState(element, heavy))) {
        element.setAttribute(attributeName(name), String(value));
        expect(element[name], name).to.equal(value);
        element.removeAttribute(attributeName(name));
      }
      element.data = csv.good;
      await element.updateComplete;
      expect(element.data).to.not.equal(null);
    });

    it('keeps what is locked through Undo and Reset', async () => {
      const element = await mount(tag, { attributes: { seed: '5' } });
      button(element, 'Next').click();
      await element.updateComplete;
      element.setAttribute('locked', 'step');
      await element.updateComplete;
      const before = element.state;
      element.undo();
      expect(element.state).to.deep.equal(before);
      element.reset();
      expect(element.state).to.deep.equal(before);
      expect(button(element, 'Back').disabled && button(element, 'Next').disabled).to.equal(true);
      element.removeAttribute('locked');
      await element.updateComplete;
      expect(button(element, 'Back').disabled).to.equal(false);
    });

    it('leaves parts out, and brings them back', async () => {
      const element = await mount(tag);
      // A fold may have no box of its own: its summary has.
      const seen = (name: string): Element[] =>
        inside(element, `[part~=${name}]`)
          .map((each) => each.querySelector('summary') ?? each)
          .filter((each) => each.getClientRects().length > 0);
      const names = ['story', 'transport', 'controls', 'settings', 'sentence', 'table', 'code', 'export'];
      for (const name of names) {
        element.setAttribute('hide', name);
        await element.updateComplete;
        expect(seen(name), `${name} is hidden`).to.deep.equal([]);
        element.removeAttribute('hide');
        await element.updateComplete;
        expect(seen(name).length, `${name} is back`).to.be.greaterThan(0);
      }
      element.setAttribute('hide', names.join(' '));
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('tells only the story in mode="story"', async () => {
      const element = await mount(tag, { attributes: { mode: 'story' } });
      const settings = settingsOf(element).map(([name]) => name);
      for (const step of steps(element).slice(1)) {
        button(element, 'Next').click();
        await element.updateComplete;
        expect(element['step']).to.equal(step);
        expect(inside(element, '[part=controls]'), step).to.deep.equal([]);
        const handles = inside(element, '.handle').map((each) => each.dataset['handle'] ?? '');
        expect(
          handles.filter((id) => settings.includes(id)),
          step,
        ).to.deep.equal([]);
      }
    });

    it('begins and ends the story where the author says', async () => {
      const names = steps(await mount(tag));
      const element = await mount(tag, { attributes: { 'start-step': '2', 'end-step': names[2] ?? '' } });
      expect(element['step']).to.equal(names[1]);
      expect(button(element, 'Back').disabled).to.equal(true);
      expect(inside(element, '.place')[0]?.textContent).to.contain('1').and.to.contain('2');
      button(element, 'Next').click();
      await element.updateComplete;
      expect(element['step']).to.equal(names[2]);
      expect(button(element, 'Next').disabled).to.equal(true);
      element.next();
      expect(element['step']).to.equal(names[2]);
      element.state = { ...element.state, step: names[0] };
      await waitUntil(() => messages(element) !== '', 'it says why');
      expect(element['step']).to.equal(names[2]);
      element['step'] = names[0];
      await element.updateComplete;
      expect(element['step']).to.equal(names[1]);
      expect(messages(element)).to.contain('step');
    });

    it('says what it does not know', async () => {
      for (const [attribute, value] of [
        ['hide', 'roof'],
        ['locked', 'roof'],
        ['mode', 'roof'],
        ['start-step', 'roof'],
        ['end-step', '99'],
      ] as const) {
        const element = await mount(tag);
        const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
        element.setAttribute(attribute, value);
        expect((await told).detail.source).to.equal(attribute);
        expect(messages(element)).to.contain(value).and.to.contain('allowed');
      }
    });
  });
}
