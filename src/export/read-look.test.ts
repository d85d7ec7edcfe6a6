import { expect } from '@open-wc/testing';
import { css, html, LitElement, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { explainerStyles } from '../styles/explainer.styles.js';
import { restoreColorScheme, setColorScheme } from '../testing/media.js';
import { parseColour, readLook } from './read-look.js';

class PictureHost extends LitElement {
  static override styles: CSSResultGroup = [
    explainerStyles,
    css`
      .figure svg {
        direction: ltr;
      }
      .symbol {
        color: inherit;
      }
      .wool {
        fill: color-mix(in srgb, var(--_role) 50%, var(--_ground));
        stroke: var(--_ink);
        stroke-linecap: round;
      }
      .thin {
        stroke: var(--_role);
        stroke-width: 0.5px;
        fill: none;
      }
    `,
  ];
  override render(): TemplateResult {
    return html`<div class="figure">
      <svg class="picture" width="100" height="100">
        ${svg`<defs>
          <g id="sheep"><path class="wool" d="M0,0h5" /><circle class="thin" cx="12" cy="10" r="2" /></g>
          <g id="hut"><rect width="5" height="5" /></g>
        </defs>`}
      </svg>
    </div>`;
  }
}
customElements.define('picture-host', PictureHost);

let host: PictureHost;

async function picture(): Promise<SVGSVGElement> {
  await host.updateComplete;
  return host.renderRoot.querySelector('svg') as SVGSVGElement;
}

beforeEach(() => {
  host = new PictureHost();
  document.body.append(host);
});

afterEach(() => {
  host.remove();
  restoreColorScheme();
});

describe('the look of a picture', () => {
  it('has the colours of the scheme in force', async () => {
    setColorScheme('light');
    const light = readLook(await picture(), []);
    setColorScheme('dark');
    const dark = readLook(await picture(), []);
    expect(light.marks.model).to.deep.equal({ hex: '#7a2bb5', alpha: 1 });
    expect(dark.marks.model).to.deep.equal({ hex: '#dda6ff', alpha: 1 });
    expect(light.ground.hex).to.equal('#ffffff');
    expect(light.marks.ink.hex).to.equal('#1d2126');
    expect(dark.marks.ink.hex).to.equal('#edeff2');
  });

  it('knows the darker colours of text', async () => {
    setColorScheme('light');
    const look = readLook(await picture(), []);
    expect([look.marks.variance.hex, look.texts.variance.hex]).to.deep.equal(['#c46a00', '#a65900']);
    expect(look.texts.grid).to.deep.equal(look.marks.muted);
  });

  it('takes the page’s own colours, whatever space they are in', async () => {
    host.style.setProperty('--explainer-model', 'hsl(120 100% 50%)');
    host.style.setProperty('--explainer-truth', 'oklch(0.628 0.2577 29.23)');
    host.style.setProperty('--explainer-bias', 'rgb(0 0 0 / 0.25)');
    host.style.setProperty('--explainer-ground', '#123456');
    const { marks, ground } = readLook(await picture(), []);
    expect(marks.model).to.deep.equal({ hex: '#00ff00', alpha: 1 });
    expect(marks.truth.hex).to.match(/^#f[ef]0[0-2]0[0-2]$/);
    expect(marks.bias.hex).to.equal('#000000');
    expect(marks.bias.alpha).to.be.closeTo(0.25, 0.01);
    expect(ground.hex).to.equal('#123456');
  });

  it('takes the page’s font, and the picture’s direction', async () => {
    host.style.font = '600 20px Georgia, serif';
    host.dir = 'rtl';
    const look = readLook(await picture(), []);
    expect(look.font).to.deep.equal({ family: 'Georgia, serif', weight: '600' });
    expect(look.direction).to.equal('ltr');
  });

  it('draws a symbol in the colours of its role', async () => {
    setColorScheme('light');
    host.style.setProperty('--explainer-treatment', '#ff0000');
    const look = readLook(await picture(), [{ name: 'sheep', role: 'treatment' }]);
    const [wool, eye, ...others] = look.symbol('sheep', 'treatment');
    expect(wool).to.deep.equal({
      d: 'M0,0h5',
      fill: { hex: '#ff8080', alpha: 1 },
      stroke: { hex: '#1d2126', alpha: 1 },
      cap: 'round',
      join: 'miter',
    });
    expect(eye).to.deep.equal({
      d: 'M10,10a2,2 0 1,0 4,0a2,2 0 1,0 -4,0',
      fill: null,
      stroke: { hex: '#ff0000', alpha: 1 },
      width: 0.5,
      cap: 'butt',
      join: 'miter',
    });
    expect(others).to.deep.equal([]);
    expect(look.symbol('sheep', 'control')).to.deep.equal([]);
  });

  it('refuses a symbol that it cannot draw, and leaves the picture as it was', async () => {
    const drawing = await picture();
    const before = drawing.innerHTML;
    expect(() => readLook(drawing, [{ name: 'hut', role: 'ink' }])).to.throw('<rect>');
    expect(drawing.innerHTML).to.equal(before);
    readLook(drawing, [{ name: 'sheep', role: 'ink' }]);
    expect(drawing.innerHTML).to.equal(before);
  });
});

describe('a computed colour', () => {
  it('is read in the ways browsers write it', () => {
    expect(parseColour('rgb(1, 2, 255)')).to.deep.equal({ hex: '#0102ff', alpha: 1 });
    expect(parseColour('rgba(1, 2, 255, 0.5)')).to.deep.equal({ hex: '#0102ff', alpha: 0.5 });
    expect(parseColour('color(srgb 1 0.5 -0.1 / 0.25)')).to.deep.equal({ hex: '#ff8000', alpha: 0.25 });
    expect(parseColour('color(srgb none 1.2 1e-7)')).to.deep.equal({ hex: '#00ff00', alpha: 1 });
    for (const other of ['', 'none', 'red', 'oklch(0.5 0.1 20)', 'rgb(1)'])
      expect(parseColour(other), other).to.equal(null);
  });
});
