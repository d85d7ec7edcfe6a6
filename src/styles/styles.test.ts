import { expect } from '@open-wc/testing';
import { html, LitElement, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { roles, type Role } from '../viz/roles.js';
import { explainerStyles } from './explainer.styles.js';
import { tokens } from './tokens.styles.js';

class PaletteHost extends LitElement {
  static override styles: CSSResultGroup = explainerStyles;
  override render(): TemplateResult {
    return html`${roles.map((role) => html`<span class=${`word role-${role}`}>${role}</span>`)}
      <svg>
        ${roles.map(
          (role) =>
            svg`<path class=${`area role-${role}`} /><path class=${`line role-${role}`} /><text class=${`text role-${role}`}></text>`,
        )}
      </svg>
      <p class="place"></p>`;
  }
}
customElements.define('palette-host', PaletteHost);

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];
type Scheme = 'light' | 'dark';

/** Grounds the kit stands on: white, and the two usual dark ones. */
const grounds: Readonly<Record<Scheme, readonly Rgb[]>> = {
  light: [[1, 1, 1]],
  dark: [
    [0x12 / 255, 0x12 / 255, 0x12 / 255],
    [0x14 / 255, 0x16 / 255, 0x1a / 255],
  ],
};

/** How dichromats see, on linear RGB: Machado, Oliveira & Fernandes (2009), severity 1. */
const sights: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const map = (rgb: Rgb, to: (value: number) => number): Rgb => [to(rgb[0]), to(rgb[1]), to(rgb[2])];
const linear = (rgb: Rgb): Rgb => map(rgb, (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const row = (weights: Rgb): number => weights[0] * r + weights[1] * g + weights[2] * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Relative luminance and contrast ratio: WCAG 2.2. */
const luminance = (rgb: Rgb): number => {
  const [r, g, b] = linear(rgb);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [high, low] = [Math.max(luminance(a), luminance(b)), Math.min(luminance(a), luminance(b))];
  return (high + 0.05) / (low + 0.05);
};

/** CIELAB under D65. */
function lab(rgb: Rgb, sight: Matrix): Rgb {
  const seen = map(times(sight, linear(rgb)), (v) => Math.min(1, Math.max(0, v)));
  const [x, y, z] = times(toXyz, seen);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
const difference = (a: Rgb, b: Rgb, sight: Matrix): number => {
  const [p, q] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

function rgbOf(color: string): Rgb {
  const [r, g, b] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined) throw new Error(`not a colour: ${color}`);
  return [r / 255, g / 255, b / 255];
}

let host: PaletteHost;

async function show(scheme: Scheme): Promise<void> {
  document.documentElement.style.colorScheme = scheme;
  host = new PaletteHost();
  document.body.append(host);
  await host.updateComplete;
}

function styleOf(selector: string): CSSStyleDeclaration {
  const found = host.renderRoot.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return getComputedStyle(found);
}

const markColor = (role: Role): Rgb => rgbOf(styleOf(`.area.role-${role}`).fill);

afterEach(() => {
  host.remove();
  document.documentElement.style.colorScheme = '';
});

describe('the ways this test measures', () => {
  it('give what is known of black, white and red', async () => {
    await show('light');
    expect(contrast([0, 0, 0], [1, 1, 1])).to.equal(21);
    const [l, a, b] = lab([1, 0, 0], sights['usual'] as Matrix);
    expect([l, a, b].map(Math.round)).to.deep.equal([53, 80, 67]);
    expect(lab([1, 1, 1], sights['usual'] as Matrix)[0]).to.be.closeTo(100, 0.01);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  describe(`colours on a ${scheme} page`, () => {
    it('of marks stand out from the ground by 3 to 1', async () => {
      await show(scheme);
      for (const role of roles)
        for (const ground of grounds[scheme]) {
          expect(contrast(markColor(role), ground), role).to.be.at.least(3);
          expect(contrast(rgbOf(styleOf(`.line.role-${role}`).stroke), ground), role).to.be.at.least(3);
        }
    });

    it('of letters stand out from the ground by 4.5 to 1', async () => {
      await show(scheme);
      for (const ground of grounds[scheme]) {
        for (const role of roles) {
          expect(contrast(rgbOf(styleOf(`.word.role-${role}`).color), ground), role).to.be.at.least(4.5);
          expect(contrast(rgbOf(styleOf(`text.role-${role}`).fill), ground), role).to.be.at.least(4.5);
        }
        expect(contrast(rgbOf(styleOf('.place').color), ground)).to.be.at.least(4.5);
      }
    });

    it('of roles that meet are far apart for every sight', async () => {
      await show(scheme);
      const pairs: readonly (readonly [Role, Role])[] = [
        ['treatment', 'control'],
        ['positive', 'negative'],
        ['train', 'validation'],
        ['train', 'test'],
        ['validation', 'test'],
        ['bias', 'variance'],
        ['bias', 'noise'],
        ['variance', 'noise'],
      ];
      for (const [a, b] of pairs)
        for (const [sight, matrix] of Object.entries(sights))
          expect(difference(markColor(a), markColor(b), matrix), `${a} and ${b}, ${sight}`).to.be.at.least(30);
    });
  });
}

describe('the tokens', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens.cssText);
  const declared = (rule: CSSStyleRule): string[] => [...rule.style].filter((name) => name.startsWith('--_'));
  const [plain, ...others] = [...sheet.cssRules];

  it('have a colour for every role', async () => {
    await show('light');
    for (const role of roles) expect(declared(plain as CSSStyleRule)).to.include(`--_${role}`);
  });

  it('take system colours where the reader forces colours', async () => {
    await show('light');
    const forced = others.find(
      (rule) => rule instanceof CSSMediaRule && /forced-colors: active/.test(rule.conditionText),
    );
    const [rule] = [...(forced as CSSMediaRule).cssRules] as CSSStyleRule[];
    expect(declared(rule as CSSStyleRule)).to.have.members(declared(plain as CSSStyleRule));
    for (const name of declared(rule as CSSStyleRule))
      expect(rule?.style.getPropertyValue(name).trim(), name).to.match(/^(Canvas|CanvasText|GrayText|Highlight)$/);
  });

  it("can be set by the page, and ink is the page's own", async () => {
    await show('light');
    host.style.setProperty('--explainer-model', 'rgb(1, 2, 3)');
    host.style.color = 'rgb(4, 5, 6)';
    expect(styleOf('.line.role-model').stroke).to.equal('rgb(1, 2, 3)');
    expect(styleOf('.word.role-model').color).to.equal('rgb(1, 2, 3)');
    expect(styleOf('.area.role-ink').fill).to.equal('rgb(4, 5, 6)');
  });
});

describe('the style sheet', () => {
  it('writes no text smaller than 12 px', async () => {
    await show('light');
    for (const name of ['text', 'text size-small', 'text size-title', 'text size-large', 'text size-huge']) {
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      text.setAttribute('class', name);
      host.renderRoot.append(text);
      expect(Number.parseFloat(getComputedStyle(text).fontSize), name).to.be.at.least(12);
    }
  });

  it('hides what the page hides', async () => {
    await show('light');
    host.hidden = true;
    expect(getComputedStyle(host).display).to.equal('none');
  });
});
