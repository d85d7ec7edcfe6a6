import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { explainerStyles } from '../styles/explainer.styles.js';
import type { Handle, PointMark, Scene } from '../viz/scene.js';
import { seriesOfMarks, type WalkSeries } from '../viz/walk.js';
import { figure } from './figure.js';
import { Walker, type WalkGuide } from './walker.js';

const points: readonly PointMark[] = Array.from({ length: 30 }, (_, i) => ({
  kind: 'point',
  id: `p${String(i)}`,
  role: 'train',
  x: 20 + 10 * i,
  y: 40,
  radius: 4,
}));

const handle: Handle = {
  id: 'p3',
  x: 50,
  y: 40,
  label: 'Point 3',
  value: 1,
  min: 0,
  max: 2,
  valueText: '1',
  orientation: 'vertical',
  track: [80, 0],
  skipped: true,
};

const scene: Scene = { width: 400, height: 120, summary: 'Points', marks: points, handles: [handle] };

/** Ten thousand places that nobody has drawn one by one; how often one was asked for its words. */
let asked = 0;
const crowd: WalkSeries = {
  id: 'crowd',
  count: 10_000,
  key: String,
  place: (i) => ({ x: (i / 10_000) * 400, y: 100, radius: 2 }),
  label: (i) => {
    asked += 1;
    return `Dot ${String(i + 1)}`;
  },
  action: 'Press Enter',
  under: () => -1,
};

class WalkHost extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  scene = scene;
  walker: Walker | undefined;
  readonly heard: string[] = [];
  leftward = false;
  readonly guide: WalkGuide = {
    walk: (drawn) => {
      const order = this.leftward ? [...points].reverse() : points;
      const marks = order.map(({ id }) => ({ mark: id, key: id, label: () => `Point ${id.slice(1)}` }));
      return [seriesOfMarks(drawn, 'points', marks, 'Press Enter to move it'), crowd];
    },
    walked: (stop) => this.heard.push(stop ? stop.series.key(stop.index) : 'left'),
    take: { crowd: (i) => this.heard.push(`took ${String(i)}`) },
  };
  override render(): TemplateResult {
    return html`<div class="stage">
      ${figure({ scene: this.scene, onHandle: () => undefined, marks: 'Marks of the picture' })}
    </div>`;
  }
  override updated(): void {
    this.walker?.draw(this.scene);
  }
}
customElements.define('walk-host', WalkHost);

let host: WalkHost;

async function mount(prepare: (host: WalkHost) => void = () => undefined): Promise<void> {
  host = new WalkHost();
  prepare(host);
  document.body.append(host);
  await host.updateComplete;
  host.walker = new Walker(host.shadowRoot as ShadowRoot, host.guide);
  host.walker.draw(host.scene);
}

const find = (selector: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(selector);
const list = (): HTMLElement => find('.walk') as HTMLElement;
const tip = (): string => (find('.tip')?.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};

function pointer(type: string, x: number, y: number, more: PointerEventInit = {}): void {
  const box = (find('svg.picture') as HTMLElement).getBoundingClientRect();
  const init = { clientX: box.left + x, clientY: box.top + y, bubbles: true, composed: true, ...more };
  find('svg.picture')?.dispatchEvent(new PointerEvent(type, init));
}

describe('the walk over the marks of a picture', () => {
  afterEach(() => {
    host.remove();
  });

  it('is one stop for Tab, with a name, and holds no option before it is walked', async () => {
    await mount();
    expect(host.renderRoot.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    expect(list().getAttribute('aria-label')).to.equal('Marks of the picture');
    expect(list().children).to.have.length(0);
    await expect(host).to.be.accessible();
  });

  it('begins at the first mark, and says and shows it', async () => {
    await mount();
    list().focus();
    const option = find('[role=option]');
    expect(tip()).to.equal('Point 0');
    expect(list().getAttribute('aria-activedescendant')).to.equal(option?.id);
    expect(option?.getAttribute('aria-posinset')).to.equal('1');
    expect(option?.getAttribute('aria-setsize')).to.equal('30');
    expect(host.heard).to.deep.equal(['p0']);
    await expect(host).to.be.accessible();
  });

  it('begins where the focus was before it came', async () => {
    host = new WalkHost();
    document.body.append(host);
    await host.updateComplete;
    list().focus();
    host.walker = new Walker(host.shadowRoot as ShadowRoot, host.guide);
    host.walker.draw(host.scene);
    expect(tip()).to.equal('Point 0');
  });

  it('goes along by arrows, in large steps and to the ends, and no further', async () => {
    await mount();
    list().focus();
    const steps: [string, string][] = [
      ['ArrowLeft', '0'],
      ['ArrowRight', '1'],
      ['PageDown', '11'],
      ['ArrowLeft', '10'],
      ['PageUp', '0'],
      ['End', '29'],
      ['ArrowRight', '29'],
      ['Home', '0'],
    ];
    for (const [key, place] of steps) {
      await press(key);
      expect(tip(), key).to.equal(`Point ${place}`);
    }
  });

  it('follows the arrows where they point in a picture that runs to the left', async () => {
    await mount((each) => {
      each.leftward = true;
    });
    list().focus();
    expect(tip()).to.equal('Point 29');
    await press('ArrowLeft');
    expect(tip()).to.equal('Point 28');
    await press('ArrowRight', 'ArrowRight');
    expect(tip()).to.equal('Point 29');
  });

  it('goes up and down between series, to the mark at the same place, and makes words for that one alone', async () => {
    await mount();
    list().focus();
    await press('PageDown');
    asked = 0;
    await press('ArrowDown');
    expect(tip()).to.equal('Dot 3001 Press Enter');
    expect(asked).to.be.at.most(2);
    expect(host.renderRoot.querySelectorAll('[role=option]')).to.have.length(1);
    await press('ArrowUp');
    expect(tip()).to.equal('Point 10');
  });

  it('takes a mark by Enter or Space: the handle where there is one, else what the explainer does', async () => {
    await mount();
    list().focus();
    await press('Enter');
    expect(host.shadowRoot?.activeElement).to.equal(list());
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(tip()).to.equal('Point 3 Press Enter to move it');
    await press('Enter');
    expect(host.shadowRoot?.activeElement?.getAttribute('data-handle')).to.equal('p3');
    expect(tip()).to.equal('');
    await press('Escape');
    expect(host.shadowRoot?.activeElement).to.equal(list());
    expect(tip()).to.contain('Point 3');
    await press('ArrowDown', ' ');
    expect(host.heard.at(-1)).to.equal('took 1250');
  });

  it('leaves by Escape, and comes back to the same mark by an arrow, or by the focus', async () => {
    await mount();
    list().focus();
    await press('ArrowRight', 'Escape');
    expect([tip(), list().hasAttribute('aria-activedescendant')]).to.deep.equal(['', false]);
    expect(host.heard.at(-1)).to.equal('left');
    await press('ArrowRight');
    expect(tip()).to.equal('Point 1');
    list().blur();
    expect(tip()).to.equal('');
    list().focus();
    expect(tip()).to.equal('Point 1');
  });

  it('keeps the keys it uses, and no others', async () => {
    await mount();
    const out: string[] = [];
    const hear = ({ key }: KeyboardEvent): void => void out.push(key);
    document.addEventListener('keydown', hear);
    list().focus();
    await press('ArrowRight', 'ArrowDown', 'Home', 'End', 'PageUp', 'Enter', ' ', 'Escape', 'Escape', 'j', 'F2');
    document.removeEventListener('keydown', hear);
    expect(out).to.deep.equal(['Escape', 'j', 'F2']);
  });

  it('stays at its mark when the picture changes, and near it when that is gone', async () => {
    await mount();
    list().focus();
    await press('PageDown');
    host.scene = { ...scene, marks: points.filter(({ id }) => id !== 'p0') };
    host.requestUpdate();
    await host.updateComplete;
    expect(tip()).to.equal('Point 10');
    host.scene = { ...scene, marks: points.slice(0, 4) };
    host.requestUpdate();
    await host.updateComplete;
    expect(tip()).to.contain('Point 3');
  });

  it('draws a ring of the focus on a band of the ground around the mark, wherever the page puts the picture', async () => {
    await mount();
    list().focus();
    await press('ArrowRight');
    const box = find('.ring-line')?.getBoundingClientRect() as DOMRect;
    const picture = (find('svg.picture') as HTMLElement).getBoundingClientRect();
    expect((box.left + box.right) / 2 - picture.left).to.be.closeTo(30, 0.5);
    expect((box.top + box.bottom) / 2 - picture.top).to.be.closeTo(40, 0.5);
    const [line, ground] = ['.ring-line', '.ring-ground'].map((each) => getComputedStyle(find(each) as HTMLElement));
    expect(parseFloat(ground?.strokeWidth ?? '')).to.be.greaterThan(parseFloat(line?.strokeWidth ?? '') + 2);
    expect(line?.stroke).to.not.equal(ground?.stroke);
  });

  it('keeps its words within the picture', async () => {
    await mount();
    list().focus();
    for (const key of ['Home', 'End']) {
      await press(key);
      const words = (find('.tip') as HTMLElement).getBoundingClientRect();
      const picture = (find('svg.picture') as HTMLElement).getBoundingClientRect();
      expect(words.left, key).to.be.at.least(picture.left - 0.5);
      expect(words.right, key).to.be.at.most(picture.right + 0.5);
    }
  });

  it('says the same to a pointer over a mark, until it leaves or Escape is pressed', async () => {
    await mount();
    pointer('pointermove', 41, 41);
    expect(tip()).to.equal('Point 2');
    expect(find('.tip')?.getAttribute('aria-hidden')).to.equal('true');
    expect(find('.walk-ring')).to.equal(null);
    pointer('pointermove', 200, 90);
    expect(tip()).to.equal('');
    pointer('pointermove', 41, 41);
    await press('Escape');
    expect(tip()).to.equal('');
    pointer('pointermove', 51, 41);
    expect(tip()).to.equal('Point 3');
    host.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect(tip()).to.equal('');
    expect(host.heard).to.deep.equal([]);
  });

  it('says it to a finger, and goes on when that is lifted', async () => {
    await mount();
    pointer('pointerdown', 41, 41, { pointerType: 'touch', buttons: 1 });
    host.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
    expect(tip()).to.equal('Point 2');
    pointer('pointerdown', 300, 100, { pointerType: 'touch', buttons: 1 });
    expect(tip()).to.equal('');
  });

  it('says nothing while a hand is dragging', async () => {
    await mount();
    pointer('pointermove', 41, 41, { buttons: 1 });
    expect(tip()).to.equal('');
  });
});
