import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ErrorDetail, ExplainerEvent } from '../events/explainer-events.js';
import { overflowOf, smallTargets } from './audit.js';
import { setColorScheme } from './media.js';
import { button, mount, type AnyExplainer } from './mounted.js';
import { waitUntil } from './wait.js';

const inside = (element: AnyExplainer, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part=data] ${selector}`) ?? null;

const area = (element: AnyExplainer): HTMLTextAreaElement | null =>
  inside(element, 'textarea') as HTMLTextAreaElement | null;

const fileField = (element: AnyExplainer): HTMLInputElement | null =>
  inside(element, 'input[type=file]') as HTMLInputElement | null;

const said = (element: AnyExplainer): string =>
  inside(element, '.found')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The panel, opened; and the example that it offers. */
async function opened(tag: string, options: Parameters<typeof mount>[1] = {}): Promise<[AnyExplainer, string]> {
  const element = await mount(tag, options);
  const details = element.shadowRoot?.querySelector<HTMLDetailsElement>('details[part=data]');
  if (details) details.open = true;
  await waitUntil(() => area(element)?.placeholder, 'the panel is there');
  return [element, area(element)?.placeholder ?? ''];
}

const dragEvent = (type: string, transfer: DataTransfer): DragEvent =>
  new DragEvent(type, { dataTransfer: transfer, bubbles: true, composed: true, cancelable: true });

function withFile(content: string, name = 'mine.csv'): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  return transfer;
}

/** Drops a file on the picture; answers whether the page was kept from opening it. */
function drop(element: AnyExplainer, transfer: DataTransfer): boolean {
  const target = element.shadowRoot?.querySelector('svg.picture');
  const kept = [dragEvent('dragenter', transfer), dragEvent('dragover', transfer), dragEvent('drop', transfer)].map(
    (event) => {
      target?.dispatchEvent(event);
      return event.defaultPrevented;
    },
  );
  return kept.every(Boolean);
}

function give(element: AnyExplainer, content: string): void {
  const field = fileField(element);
  if (!field) throw new Error('no field for a file');
  field.files = withFile(content).files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function paste(element: AnyExplainer, text: string): void {
  const field = area(element);
  if (!field) throw new Error('no field for a text');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function use(element: AnyExplainer, text: string): Promise<void> {
  paste(element, text);
  await element.updateComplete;
  button(element, 'Use these').click();
}

/** What readers do with data of their own, in any explainer. */
export function dataSuite({
  tag,
  csv,
}: {
  readonly tag: string;
  readonly csv: { readonly bad: readonly string[] };
}): void {
  describe('data that a reader brings', () => {
    it('are read from a pasted table, from a file and from a dropped one, all alike', async () => {
      const [byPaste, example] = await opened(tag);
      await use(byPaste, example);
      await waitUntil(() => byPaste.data !== null, 'the table is read');
      const [byField] = await opened(tag);
      give(byField, example);
      await waitUntil(() => byField.data !== null, 'the file is read');
      expect(byField.data).to.deep.equal(byPaste.data);
      // Here the panel is not even there yet.
      const byDrop = await mount(tag);
      expect(drop(byDrop, withFile(example)), 'the page does not open the file').to.equal(true);
      await waitUntil(() => byDrop.data !== null, 'the dropped file is read');
      expect(byDrop.data).to.deep.equal(byPaste.data);
      await waitUntil(() => said(byDrop).includes('mine.csv'), 'the panel says what is on screen');
    });

    it('are a choice: told, said, taken back, and gone with reset', async () => {
      const [element, example] = await opened(tag);
      const before = element.state;
      const changed = oneEvent<ExplainerEvent<'explainer-change'>>(element, 'explainer-change');
      await use(element, example);
      expect((await changed).detail.state).to.have.property('data');
      await element.updateComplete;
      const spoken = (): string => element.shadowRoot?.querySelector('[aria-live=polite]')?.textContent.trim() ?? '';
      await waitUntil(() => spoken() !== '', 'the sentence is spoken');
      button(element, 'Undo').click();
      await element.updateComplete;
      expect(element.state).to.deep.equal(before);
      await use(element, example);
      await waitUntil(() => element.data !== null, 'they are back');
      await element.updateComplete;
      button(element, 'Reset').click();
      expect(element.state).to.deep.equal(before);
      await use(element, example);
      await waitUntil(() => element.data !== null, 'they are back again');
      await element.updateComplete;
      button(element, 'Back to the built-in data').click();
      await element.updateComplete;
      expect(element.state).to.deep.equal(before);
    });

    it('come by keys alone, which the page does not hear', async () => {
      const [element] = await opened(tag);
      const leaked: string[] = [];
      const listen = ({ key }: KeyboardEvent): void => void leaked.push(key);
      document.addEventListener('keydown', listen);
      inside(element, 'summary')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.matches('input[type=file]'), 'a file').to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.matches('textarea'), 'a text').to.equal(true);
      // "Use these" cannot be pressed yet.
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => area(element)?.value, 'the example is filled in');
      await waitUntil(() => element.shadowRoot?.activeElement?.matches('textarea'), 'it can be edited');
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => element.data !== null, 'it is read');
      document.removeEventListener('keydown', listen);
      expect(leaked.filter((key) => key !== 'Tab')).to.deep.equal([]);
    });

    it('that are bad are refused with what is wrong; the last good picture stays', async () => {
      const [element, example] = await opened(tag);
      await use(element, example);
      await waitUntil(() => element.data !== null, 'good ones first');
      await waitUntil(() => (element.results['progress'] ?? 1) === 1, 'everything is computed');
      const { data, sentence } = element;
      for (const wrong of csv.bad) {
        const told = oneEvent<ExplainerEvent<'explainer-error'>>(element, 'explainer-error');
        await use(element, wrong);
        const detail: ErrorDetail = (await told).detail;
        expect(detail.source).to.equal('reader');
        await waitUntil(() => said(element).includes(detail.message), 'it is said where they were brought');
        expect(element.data).to.equal(data);
        expect(element.sentence).to.equal(sentence);
      }
      // A number spoilt in two rows: both are named.
      const lines = example.trim().split('\n');
      const spoilt = lines.map((line, i) => (i === 1 || i === 3 ? line.replace(/[\d.]+(?=[^\d.]*$)/, '?') : line));
      await use(element, spoilt.join('\n'));
      await waitUntil(() => /Line 2.*line 4/.test(said(element)), 'both rows are named');
      await use(element, `${lines[0] ?? ''}\n`);
      await waitUntil(() => said(element).includes('no row below'), 'a header alone is said');
      expect(element.data).to.equal(data);
    });

    it('that are too large are refused before they are read', async () => {
      const [element] = await opened(tag);
      const file = new File(['1,2\n'], 'large.csv');
      Object.defineProperty(file, 'size', { value: 10_400_000 });
      file.arrayBuffer = () => Promise.reject(new Error('it was read'));
      const field = fileField(element);
      Object.defineProperty(field, 'files', { value: [file] });
      field?.dispatchEvent(new Event('change'));
      await waitUntil(() => said(element).includes('10.4 MB; at most 10 MB'), 'it is refused');
      expect(element.data).to.equal(null);
    });

    it('are not taken where the page has locked its own', async () => {
      const [free, example] = await opened(tag);
      const locked = await mount(tag, { attributes: { locked: 'data' } });
      expect(drop(locked, withFile(example)), 'nor is the file opened').to.equal(true);
      const details = locked.shadowRoot?.querySelector<HTMLDetailsElement>('details[part=data]');
      if (details) details.open = true;
      await waitUntil(() => inside(locked, '.bring'), 'the panel is there');
      expect(inside(locked, ':is(input, textarea, button)') === null, 'there is nothing to use').to.equal(true);
      const hidden = await mount(tag, { attributes: { hide: 'data' } });
      drop(hidden, withFile(example));
      expect(hidden.shadowRoot?.querySelectorAll('[part=data]').length).to.equal(0);
      // Locked while a table is being read.
      await use(free, example);
      free.locked = 'data';
      await free.updateComplete;
      await waitUntil(() => inside(free, 'textarea') === null, 'it is locked');
      for (const element of [locked, hidden, free]) expect(element.data).to.equal(null);
    });

    it('leave what is dragged but no file to the page', async () => {
      const element = await mount(tag);
      const transfer = new DataTransfer();
      transfer.setData('text/plain', 'a word');
      expect(drop(element, transfer)).to.equal(false);
      expect(element.shadowRoot?.querySelectorAll('.over').length).to.equal(0);
    });

    it('show where a file can be let go, as long as one is held', async () => {
      const [element, example] = await opened(tag);
      const over = (): number => element.shadowRoot?.querySelectorAll('.over').length ?? 0;
      const transfer = withFile(example);
      element.shadowRoot?.querySelector('.stage')?.dispatchEvent(dragEvent('dragover', transfer));
      expect(over()).to.equal(2);
      await waitUntil(() => over() === 0, 'it was carried away');
    });

    it('are read by the columns that the reader chooses', async () => {
      const [element, example] = await opened(tag);
      await use(element, example);
      await waitUntil(() => element.data !== null, 'the example is read');
      const asGiven = element.data;
      // The same columns behind two others, one of them numbers that are not meant.
      const wider = example
        .trim()
        .split('\n')
        .map((line, i) => (i === 0 ? `note,other,${line}` : `a note,${String(i)},${line}`));
      give(element, wider.join('\n'));
      await waitUntil(() => said(element).includes('mine.csv'), 'the wider table is read, or refused');
      await element.updateComplete;
      const selects = [...(element.shadowRoot?.querySelectorAll<HTMLSelectElement>('[part=data] select') ?? [])];
      expect(selects.length).to.be.greaterThan(1);
      const names = example.split('\n')[0]?.split(',') ?? [];
      for (const [i, name] of names.entries()) {
        const field = (): HTMLSelectElement | undefined =>
          [...(element.shadowRoot?.querySelectorAll<HTMLSelectElement>('[part=data] select') ?? [])][i];
        const option = [...(field()?.options ?? [])].find(({ text }) => text.trim() === name);
        if (!option) throw new Error(`${name} is not offered`);
        const select = field();
        if (select?.value === option.value) continue;
        if (select) select.value = option.value;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
        await element.updateComplete;
      }
      expect(element.data).to.deep.equal(asGiven);
    });

    for (const scheme of ['light', 'dark'] as const)
      it(`pass axe and stay within a narrow page (${scheme})`, async () => {
        setColorScheme(scheme);
        const [element, example] = await opened(tag, { width: 280 });
        give(element, example);
        await waitUntil(() => said(element).includes('mine.csv'), 'it is on screen');
        await element.updateComplete;
        expect(overflowOf(element)).to.deep.equal([]);
        expect(smallTargets(element)).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });
  });
}
