import { expect } from '@open-wc/testing';
import { html, LitElement, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { explainerStyles } from '../styles/explainer.styles.js';
import { confusableIn, faintIn } from './look-audit.js';
import { restoreColorScheme, setColorScheme } from './media.js';

class Painted extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  static override properties = { marks: {}, words: {} };
  declare marks: SVGTemplateResult;
  declare words: TemplateResult;
  constructor() {
    super();
    this.marks = svg``;
    this.words = html``;
  }
  override render(): TemplateResult {
    return html`<svg class="picture">${this.marks}</svg>${this.words}`;
  }
}
customElements.define('painted-host', Painted);

let host: Painted;
async function paint(marks: SVGTemplateResult, words = html``): Promise<ShadowRoot> {
  Object.assign(host, { marks, words });
  await host.updateComplete;
  return host.shadowRoot as ShadowRoot;
}

beforeEach(() => {
  setColorScheme('light');
  host = new Painted();
  document.body.append(host);
});
afterEach(() => {
  host.remove();
  restoreColorScheme();
});

const WHITE = 'rgb(255, 255, 255)';
const dot = (role: string, more = ''): SVGTemplateResult =>
  svg`<path class=${`point role-${role} ${more}`} d="M0,0a2,2 0 1,0 4,0z" />`;

describe('what does not stand out', () => {
  it('is found among marks, letters and edges of controls', async () => {
    host.style.setProperty('--explainer-train', '#ccc');
    host.style.color = '#999';
    const root = await paint(
      svg`${dot('train')}${dot('test')}<text class="text role-train">Train</text>`,
      html`<p>Pale</p>
        <button disabled>Off</button><button class="primary"><span>On</span></button><button>Faint</button>`,
    );
    const found = faintIn(root, WHITE).join('\n');
    expect(found).to.contain('mark point role-train').and.to.not.contain('role-test');
    expect(found).to.contain('text "Train"').and.to.contain('text "Pale"');
    expect(found).to.contain('text "On"').and.to.contain('edge of button "Faint"').and.to.not.contain('Off');
  });

  it('may be an ornament, or an area under strokes of its role', async () => {
    const faint = svg`<path class="area role-treatment" opacity="0.3" d="M0,0h5v5z" />`;
    expect(faintIn(await paint(faint), WHITE).length).to.equal(1);
    const backed = svg`${faint}<path class="line role-treatment" d="M0,0h5" /><path class="line role-grid" opacity="0.5" d="M0,0h5" />`;
    expect(faintIn(await paint(backed), WHITE)).to.deep.equal([]);
  });
});

describe('roles that could be taken for each other', () => {
  it('are those of the same shape, in colours that are near for some sight', async () => {
    expect(confusableIn(await paint(svg`${dot('train')}${dot('model')}`)).join()).to.contain('train and model');
    expect(confusableIn(await paint(svg`${dot('train')}${dot('test')}`))).to.deep.equal([]);
    host.style.setProperty('--explainer-treatment', '#4a7c2a');
    host.style.setProperty('--explainer-control', '#9c6a1f');
    expect(confusableIn(await paint(svg`${dot('treatment')}${dot('control')}`)).join(), 'green and brown').to.contain(
      'treatment and control',
    );
  });

  it('are not those that a shape, a dash or a name tells apart', async () => {
    const triangle = svg`<path class="point role-model" d="M0,0L1,1L2,2Z" />`;
    expect(confusableIn(await paint(svg`${dot('train')}${triangle}${dot('negative', 'hollow')}`))).to.deep.equal([]);
    const name = (role: string): SVGTemplateResult => svg`<text class=${`text role-${role}`}>${role}</text>`;
    const half = svg`${dot('train')}${dot('model')}${name('train')}`;
    expect(confusableIn(await paint(half)).length).to.equal(1);
    expect(confusableIn(await paint(svg`${half}${name('model')}`))).to.deep.equal([]);
  });
});
