import { expect } from '@open-wc/testing';
import { html, LitElement, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Rgb } from 'culori';
import { APART, colour, contrast, leastDifference, MARK_CONTRAST, sights, TEXT_CONTRAST } from '../testing/colours.js';
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

type Scheme = 'light' | 'dark';

/** Grounds the kit stands on: white and a paper, and the usual dark ones. */
const grounds: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#ffffff', '#fffdf9'],
  dark: ['#000000', '#121212', '#14161a', '#16181c'],
};

/** Roles that stand side by side in one picture, in the same shape. */
const neighbours: readonly (readonly [Role, Role])[] = [
  ['treatment', 'control'],
  ['positive', 'negative'],
  ['train', 'validation'],
  ['train', 'test'],
  ['validation', 'test'],
  ['train', 'bias'],
  ['bias', 'variance'],
  ['bias', 'noise'],
  ['variance', 'noise'],
];

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

const markColour = (role: Role): Rgb => colour(styleOf(`.area.role-${role}`).fill);

afterEach(() => {
  host.remove();
  document.documentElement.style.colorScheme = '';
});

describe('the ways this test measures', () => {
  it('give what is known of black and white, and of how colours are seen', async () => {
    await show('light');
    expect(contrast(colour('black'), colour('white'))).to.equal(21);
    expect(contrast(colour('#777'), colour('white'))).to.be.closeTo(4.48, 0.01);
    expect(contrast(colour('rgb(0 0 0 / 0.5)'), colour('white'))).to.be.closeTo(3.95, 0.03);
    // Machado, Oliveira & Fernandes (2009) on linear light: white stays white, and green and brown meet.
    for (const see of Object.values(sights)) expect(see(colour('white')).g).to.be.closeTo(1, 0.001);
    expect(leastDifference(colour('#4a7c2a'), colour('#9c6a1f'))).to.be.lessThan(APART);
    expect(leastDifference(colour('#000'), colour('#fff'))).to.be.greaterThan(99);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  describe(`colours on a ${scheme} page`, () => {
    const stands = (css: string, least: number, what: string): void => {
      for (const ground of grounds[scheme])
        expect(contrast(colour(css), colour(ground)), `${what} on ${ground}`).to.be.at.least(least);
    };

    it('of marks stand out from every ground by 3 to 1, the ring round what has the keyboard too', async () => {
      await show(scheme);
      for (const role of roles) {
        stands(styleOf(`.area.role-${role}`).fill, MARK_CONTRAST, role);
        stands(styleOf(`.line.role-${role}`).stroke, MARK_CONTRAST, role);
      }
      const { style } = host.renderRoot.querySelector('.place') as HTMLElement;
      style.color = 'var(--_focus)';
      stands(styleOf('.place').color, MARK_CONTRAST, 'focus');
    });

    it('of letters stand out from every ground by 4.5 to 1', async () => {
      await show(scheme);
      for (const role of roles) {
        stands(styleOf(`.word.role-${role}`).color, TEXT_CONTRAST, role);
        stands(styleOf(`text.role-${role}`).fill, TEXT_CONTRAST, role);
      }
      stands(styleOf('.place').color, TEXT_CONTRAST, 'place');
    });

    it('of roles that meet are far apart for every sight', async () => {
      await show(scheme);
      for (const [a, b] of neighbours)
        expect(leastDifference(markColour(a), markColour(b)), `${a} and ${b}`).to.be.at.least(APART);
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
