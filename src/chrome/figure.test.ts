import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html, LitElement, render, type CSSResultGroup, type TemplateResult } from 'lit';
import { explainerStyles } from '../styles/explainer.styles.js';
import type { BundleMark, Handle, Scene } from '../viz/scene.js';
import { figure, paintFigure, pointIn, toPicture, valueAfterKey } from './figure.js';
import { waitUntil } from '../testing/wait.js';

const handle: Handle = {
  id: 'cut',
  label: 'Threshold',
  x: 100,
  y: 50,
  value: 25,
  min: 0,
  max: 100,
  valueText: '25 of 100',
  orientation: 'horizontal',
  track: [0, 400],
};

const sceneWith = (handles: Handle[], marks: Scene['marks'] = []): Scene => ({
  width: 400,
  height: 100,
  summary: 'A threshold on a line',
  marks,
  handles,
});

type Heard = [id: string, value: number, phase: 'input' | 'change'];

class FigureHost extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  scene: Scene = sceneWith([handle]);
  readonly heard: Heard[] = [];
  override render(): TemplateResult {
    return figure({
      marks: 'Marks',
      scene: this.scene,
      onHandle: (id, value, phase) => {
        this.heard.push([id, value, phase]);
        // As an element would: the handle goes where it was put.
        const handles = this.scene.handles?.map((each) =>
          each.id === id && each.track
            ? { ...each, value, x: each.track[0] + (value / 100) * (each.track[1] - each.track[0]) }
            : each,
        );
        this.scene = { ...this.scene, handles: handles ?? [] };
        this.requestUpdate();
      },
    });
  }
  override updated(): void {
    paintFigure(this.renderRoot, this.scene);
  }
}
customElements.define('figure-host', FigureHost);

const stages: HTMLElement[] = [];

async function mount(scene: Scene, transform = 'none', width = 400): Promise<FigureHost> {
  const stage = document.createElement('div');
  stage.style.cssText = `position: absolute; left: 20px; top: 30px; width: ${String(width)}px; transform-origin: 0 0; transform: ${transform}`;
  const host = new FigureHost();
  host.scene = scene;
  stage.append(host);
  document.body.append(stage);
  stages.push(stage);
  await host.updateComplete;
  return host;
}

const find = (host: FigureHost, selector: string): SVGGraphicsElement => {
  const found = host.renderRoot.querySelector<SVGGraphicsElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** Where a place of the picture is on screen, by the boxes the browser laid out. */
function onScreen(host: FigureHost, x: number, y: number): [number, number] {
  const box = find(host, 'svg.picture').getBoundingClientRect();
  return [
    Math.round(box.left + (x / host.scene.width) * box.width),
    Math.round(box.top + (y / host.scene.height) * box.height),
  ];
}

afterEach(async () => {
  await resetMouse();
  for (const stage of stages.splice(0)) stage.remove();
});

describe('a figure', () => {
  it('is an image with a name', async () => {
    const host = await mount(sceneWith([]));
    const picture = find(host, 'svg.picture');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal('A threshold on a line');
    expect(host.renderRoot.querySelector('.hands')).to.equal(null);
  });

  it('draws the symbols it is given', () => {
    const host = document.createElement('div');
    const symbols = html`<svg><symbol id="alpaca"></symbol></svg>`;
    render(figure({ marks: 'Marks', scene: sceneWith([]), symbols, onHandle: () => undefined }), host);
    expect(host.querySelector('.picture #alpaca')).to.not.equal(null);
  });

  it('makes a handle a slider with a name, a range, a value and its words', async () => {
    const host = await mount(sceneWith([handle]));
    const grip = find(host, '[role=slider]');
    const said = Object.fromEntries(
      ['aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext', 'aria-orientation'].map(
        (name) => [name, grip.getAttribute(name)],
      ),
    );
    expect(said).to.deep.equal({
      'aria-label': 'Threshold',
      'aria-valuemin': '0',
      'aria-valuemax': '100',
      'aria-valuenow': '25',
      'aria-valuetext': '25 of 100',
      'aria-orientation': 'horizontal',
    });
    expect(grip.getAttribute('tabindex')).to.equal('0');
  });

  it('gives every handle 24 px of room at least', async () => {
    const host = await mount(
      sceneWith([
        handle,
        { ...handle, id: 'small', reach: 3 },
        { ...handle, id: 'large', reach: 20 },
        { ...handle, id: 'thin', area: [98, 0, 4, 100] },
      ]),
    );
    const boxes = [...host.renderRoot.querySelectorAll('.reach')].map((rect) => rect.getBoundingClientRect());
    expect(boxes.map(({ width, height }) => [width, height])).to.deep.equal([
      [24, 24],
      [24, 24],
      [40, 40],
      [24, 100],
    ]);
    const thin = boxes[3] as DOMRect;
    const [middle] = onScreen(host, 100, 50);
    expect(thin.left + thin.width / 2).to.be.closeTo(middle, 1);
  });

  it('lays hands and canvas exactly over a picture that is narrower than its place', async () => {
    const marks: BundleMark[] = [
      {
        kind: 'bundle',
        id: 'fits',
        role: 'model',
        xs: Float64Array.of(0, 400),
        ys: Float64Array.of(0, 100),
        count: 1,
        clip: [0, 0, 400, 100],
      },
    ];
    for (const width of [300, 400, 700]) {
      const host = await mount(sceneWith([handle], marks), 'none', width);
      const [picture, hands, canvas] = ['.picture', '.hands', 'canvas'].map((selector) =>
        find(host, selector).getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      for (const other of [hands, canvas]) {
        expect(other.left).to.be.closeTo(picture.left, 0.5);
        expect(other.width).to.be.closeTo(picture.width, 0.5);
        expect(other.height).to.be.closeTo(picture.height, 0.5);
      }
    }
  });

  it('maps the pointer into the picture, under any transform of the page', async () => {
    for (const transform of ['none', 'scale(0.5)', 'scale(1.7)', 'translate(40px, 10px) scale(0.8, 1.3)']) {
      const host = await mount(sceneWith([handle]), transform);
      const [clientX, clientY] = onScreen(host, 300, 40);
      const place = toPicture(find(host, 'svg.picture') as SVGSVGElement, { clientX, clientY });
      expect(place?.x, transform).to.be.closeTo(300, 1.5);
      expect(place?.y, transform).to.be.closeTo(40, 1.5);
      expect(pointIn(host.renderRoot, { clientX, clientY })).to.deep.equal(place);
    }
  });

  it('has no place for a pointer without a picture', () => {
    expect(pointIn(document.createElement('div'), { clientX: 0, clientY: 0 })).to.equal(null);
    const loose = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    expect(() => toPicture(loose, { clientX: 1, clientY: 1 })).to.not.throw();
  });
});

describe('dragging a handle', () => {
  async function drag(host: FigureHost, from: [number, number], ...to: [number, number][]): Promise<void> {
    await sendMouse({ type: 'move', position: onScreen(host, ...from) });
    await sendMouse({ type: 'down' });
    for (const place of to) await sendMouse({ type: 'move', position: onScreen(host, ...place) });
    await sendMouse({ type: 'up' });
    await host.updateComplete;
  }

  it('tells every move as input and the end as one change', async () => {
    const host = await mount(sceneWith([handle]));
    await drag(host, [100, 50], [150, 50], [200, 55]);
    const phases = host.heard.map(([, , phase]) => phase);
    expect(phases.at(-1)).to.equal('change');
    expect(phases.slice(0, -1).every((phase) => phase === 'input')).to.equal(true);
    expect(phases.length).to.be.greaterThan(2);
    expect(host.heard.at(-1)).to.deep.equal(['cut', 50, 'change']);
  });

  it('gives the handle the focus, so that keys go on where the hand stopped', async () => {
    const host = await mount(sceneWith([handle]));
    await drag(host, [100, 50], [150, 50]);
    expect(host.shadowRoot?.activeElement).to.equal(find(host, '[role=slider]'));
  });

  it('takes the nearest of marks that stand close, not the one drawn last', async () => {
    const near = { ...handle, id: 'near', x: 108, y: 50 };
    const host = await mount(sceneWith([handle, near, { ...near, id: 'wide', area: [0, 90, 400, 5] }]));
    await drag(host, [102, 50], [202, 50]);
    expect(host.heard.at(-1)?.[0]).to.equal('cut');
    expect(host.shadowRoot?.activeElement).to.equal(find(host, '[data-handle=cut]'));
    await drag(host, [107, 50], [157, 50]);
    expect(host.heard.at(-1)?.[0]).to.equal('near');
  });

  it('leaves handles that another one stands for out of the tab order, not out of reach', async () => {
    const host = await mount(sceneWith([{ ...handle, skipped: true }]));
    expect(find(host, '[data-handle=cut]').getAttribute('tabindex')).to.equal('-1');
    await drag(host, [100, 50], [150, 50]);
    expect(host.shadowRoot?.activeElement).to.equal(find(host, '[data-handle=cut]'));
  });

  it('keeps the distance of the finger from the mark', async () => {
    const host = await mount(sceneWith([handle]));
    await drag(host, [108, 52], [208, 52]);
    expect(host.heard.at(-1)?.[1]).to.be.closeTo(50, 0.5);
  });

  it('goes where the hand goes inside a scaled page', async () => {
    const host = await mount(sceneWith([handle]), 'scale(0.5)');
    await drag(host, [100, 50], [200, 50], [300, 50]);
    expect(host.heard.at(-1)?.[1]).to.be.closeTo(75, 1);
  });

  it('stops at the ends of the range, wherever the hand goes', async () => {
    const host = await mount(sceneWith([handle]));
    await drag(host, [100, 50], [250, 50], [520, 300]);
    expect(host.heard.at(-1)?.[1]).to.equal(100);
  });

  it('follows a vertical track whose values grow upward', async () => {
    const host = await mount(sceneWith([{ ...handle, orientation: 'vertical', track: [100, 0], y: 75 }]));
    await drag(host, [100, 75], [100, 60], [100, 25]);
    expect(host.heard.at(-1)?.[1]).to.be.closeTo(75, 1);
  });

  it('tells nothing of a press without a move', async () => {
    const host = await mount(sceneWith([handle]));
    await drag(host, [100, 50]);
    expect(host.heard).to.deep.equal([]);
  });

  it('is not started by another button, nor where there is no track', async () => {
    const fixed: { -readonly [K in keyof Handle]: Handle[K] } = { ...handle };
    delete fixed.track;
    const host = await mount(sceneWith([fixed]));
    await drag(host, [100, 50], [200, 50]);
    expect(host.heard).to.deep.equal([]);
    const other = await mount(sceneWith([handle]));
    // By events: WebKitGTK's driver never lets go of a middle button.
    for (const [type, x] of [
      ['pointerdown', 100],
      ['pointermove', 200],
      ['pointerup', 200],
    ] as const) {
      const [clientX, clientY] = onScreen(other, x, 50);
      const init = { clientX, clientY, button: 1, buttons: 4, pointerId: 1, bubbles: true, composed: true };
      find(other, '[role=slider]').dispatchEvent(new PointerEvent(type, init));
    }
    expect(other.heard).to.deep.equal([]);
  });

  it('says no number on a track without a length', async () => {
    const host = await mount(sceneWith([{ ...handle, track: [100, 100] }]));
    await drag(host, [100, 50], [200, 50]);
    expect(host.heard).to.deep.equal([]);
  });

  it('selects no text of the page on its way', async () => {
    const host = await mount(sceneWith([handle]));
    const words = document.createElement('p');
    words.textContent = 'Words of the host page that a drag must not select.';
    host.before(words);
    host.after(words.cloneNode(true));
    await host.updateComplete;
    await drag(host, [100, 50], [120, 10], [200, -20], [200, 140]);
    expect(getSelection()?.toString()).to.equal('');
  });
});

describe('the keys of a handle', () => {
  const key = (name: string, more: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
    key: name,
    shiftKey: false,
    altKey: false,
    ...more,
  });

  it('moves by 1/50 of the range, with Shift by 1/10, with Alt by 1/200', () => {
    expect(valueAfterKey(handle, key('ArrowRight'))).to.equal(27);
    expect(valueAfterKey(handle, key('ArrowUp'))).to.equal(27);
    expect(valueAfterKey(handle, key('ArrowLeft'))).to.equal(23);
    expect(valueAfterKey(handle, key('ArrowDown'))).to.equal(23);
    expect(valueAfterKey(handle, key('ArrowRight', { shiftKey: true }))).to.equal(35);
    expect(valueAfterKey(handle, key('ArrowRight', { altKey: true }))).to.equal(25.5);
  });

  it('moves by the stride of the handle where it has one', () => {
    const whole = { ...handle, stride: 1 };
    expect(valueAfterKey(whole, key('ArrowRight'))).to.equal(26);
    expect(valueAfterKey(whole, key('ArrowRight', { shiftKey: true }))).to.equal(35);
    expect(valueAfterKey(whole, key('PageDown'))).to.equal(15);
  });

  it('goes to the ends with Home and End and by tenths with Page Up and Page Down', () => {
    expect(valueAfterKey(handle, key('Home'))).to.equal(0);
    expect(valueAfterKey(handle, key('End'))).to.equal(100);
    expect(valueAfterKey(handle, key('PageUp'))).to.equal(35);
    expect(valueAfterKey(handle, key('PageDown'))).to.equal(15);
  });

  it('never leaves the range', () => {
    expect(valueAfterKey({ ...handle, value: 99 }, key('ArrowRight', { shiftKey: true }))).to.equal(100);
    expect(valueAfterKey({ ...handle, value: 1 }, key('PageDown'))).to.equal(0);
  });

  it('goes the way of the arrow where values grow to the left', () => {
    const mirrored = { ...handle, track: [400, 0] as const };
    expect(valueAfterKey(mirrored, key('ArrowRight'))).to.equal(23);
    expect(valueAfterKey(mirrored, key('ArrowLeft'))).to.equal(27);
    expect(valueAfterKey(mirrored, key('ArrowUp'))).to.equal(27);
  });

  it('knows no other key', () => {
    for (const name of ['a', 'Enter', ' ', 'Tab', 'Escape', 'z'])
      expect(valueAfterKey(handle, key(name))).to.equal(undefined);
  });

  it('commits each key, keeps the keys it handles from the page, and passes the others on', async () => {
    const host = await mount(sceneWith([handle]));
    // Out of the page, into a browser's tool bar, the focus would be lost to the tests that come after.
    const after = document.createElement('button');
    host.after(after);
    const leaked: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      leaked.push(event.key);
    };
    document.addEventListener('keydown', listen);
    try {
      (find(host, '[role=slider]') as unknown as HTMLElement).focus();
      for (const press of ['ArrowRight', 'PageUp', 'End', 'j', 'Escape', 'Tab']) await sendKeys({ press });
    } finally {
      document.removeEventListener('keydown', listen);
    }
    expect(host.heard).to.deep.equal([
      ['cut', 27, 'change'],
      ['cut', 37, 'change'],
      ['cut', 100, 'change'],
    ]);
    expect(leaked).to.deep.equal(['j', 'Escape', 'Tab']);
  });

  it('commits nothing at the end of the range, and still keeps the key', async () => {
    const host = await mount(sceneWith([{ ...handle, value: 100 }]));
    let leaked = 0;
    const listen = (): void => {
      leaked += 1;
    };
    document.addEventListener('keydown', listen);
    try {
      (find(host, '[role=slider]') as unknown as HTMLElement).focus();
      await sendKeys({ press: 'ArrowRight' });
    } finally {
      document.removeEventListener('keydown', listen);
    }
    expect(host.heard).to.deep.equal([]);
    expect(leaked).to.equal(0);
  });

  it('leaves the shortcuts of the browser alone', async () => {
    const host = await mount(sceneWith([handle]));
    const grip = find(host, '[role=slider]');
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', ctrlKey: true, bubbles: true, cancelable: true });
    grip.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(host.heard).to.deep.equal([]);
  });
});

describe('the canvas of a bundle', () => {
  const bundle: BundleMark = {
    kind: 'bundle',
    id: 'fits "all"',
    role: 'model',
    xs: Float64Array.of(0, 400),
    ys: Float64Array.of(50, 50),
    count: 1,
    clip: [0, 0, 400, 100],
    width: 20,
  };

  const ink = (host: FigureHost): readonly number[] => {
    const canvas = host.renderRoot.querySelector('canvas');
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) throw new Error('no canvas');
    return [...pen.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data];
  };

  const show = async (host: FigureHost, mark: BundleMark): Promise<void> => {
    host.scene = { ...sceneWith([], [mark]) };
    host.requestUpdate();
    await host.updateComplete;
  };

  it('is painted in the colour of its role', async () => {
    const host = await mount(sceneWith([], [bundle]));
    const canvas = host.renderRoot.querySelector('canvas') as HTMLCanvasElement;
    const [red, green, blue] = (getComputedStyle(canvas).color.match(/\d+/g) ?? []).map(Number);
    await waitUntil(() => ink(host)[3] === 255);
    expect(ink(host).slice(0, 3)).to.deep.equal([red, green, blue]);
  });

  it('is painted anew when its opacity, width, clip or lines change', async () => {
    const host = await mount(sceneWith([], [{ ...bundle, opacity: 0.1 }]));
    expect(ink(host)[3]).to.be.within(20, 31);
    await show(host, bundle);
    expect(ink(host)[3]).to.equal(255);
    await show(host, { ...bundle, clip: [0, 0, 10, 10] });
    expect(ink(host)[3]).to.equal(0);
    await show(host, bundle);
    expect(ink(host)[3]).to.equal(255);
    await show(host, { ...bundle, ys: Float64Array.of(5, 5) });
    expect(ink(host)[3]).to.equal(0);
  });

  it('is left alone when nothing in it changed', async () => {
    const host = await mount(sceneWith([], [bundle]));
    await nextFrame();
    await nextFrame();
    const canvas = host.renderRoot.querySelector('canvas') as HTMLCanvasElement;
    canvas.getContext('2d')?.clearRect(0, 0, 400, 100);
    await show(host, { ...bundle });
    expect(ink(host)[3]).to.equal(0);
  });

  it('takes the ink of the other scheme when the page changes it', async () => {
    const host = await mount(sceneWith([], [bundle]));
    const light = ink(host).slice(0, 3);
    document.documentElement.style.colorScheme = 'dark';
    try {
      await waitUntil(() =>
        ink(host)
          .slice(0, 3)
          .some((channel, i) => channel !== light[i]),
      );
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });
});
