import { expect } from '@open-wc/testing';
import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { readLook } from '../../export/read-look.js';
import { sketchSymbols } from './sketch-symbols.js';
import { HANDS, symbolByHand } from './symbol-names.js';

class DrawnHost extends LitElement {
  static override styles = css`
    .wool {
      fill: rgb(1, 2, 3);
      stroke: rgb(4, 5, 6);
    }
  `;
  override render(): TemplateResult {
    return html`<svg class="picture">
      ${svg`<defs><g id="sheep"><path class="wool" d="M2,2c4,0 8,4 8,9a3,3 0 0 1-6,0z" /><circle class="eye" cx="4" cy="4" r="1" /></g></defs>`}
    </svg>`;
  }
}
customElements.define('drawn-host', DrawnHost);

let host: DrawnHost;
beforeEach(async () => {
  host = new DrawnHost();
  document.body.append(host);
  await host.updateComplete;
});
afterEach(() => {
  host.remove();
});

const picture = (): SVGSVGElement => host.renderRoot.querySelector('svg') as SVGSVGElement;
const drawing = (hand: number): Element | null => picture().querySelector(`#${symbolByHand('sheep', hand)}`);

describe('symbols drawn by hand', () => {
  it('are done a few times, each time a little else, and the same on every page', () => {
    sketchSymbols(host.renderRoot);
    const hands = Array.from({ length: HANDS }, (_, hand) => drawing(hand)?.innerHTML);
    expect(new Set(hands).size).to.equal(HANDS);
    expect(hands).to.not.include(undefined);
    picture().querySelector('.by-hand')?.remove();
    sketchSymbols(host.renderRoot);
    expect(Array.from({ length: HANDS }, (_, hand) => drawing(hand)?.innerHTML)).to.deep.equal(hands);
  });

  it('are a plain area under an outline by hand, in the colours of their classes', () => {
    sketchSymbols(host.renderRoot);
    const [area, outline, eye] = [...(drawing(0)?.children ?? [])].map((shape) => shape as SVGElement);
    expect(area?.getAttribute('d')).to.equal('M2,2c4,0 8,4 8,9a3,3 0 0 1-6,0z');
    expect(outline?.getAttribute('d'))
      .to.match(/^M[\d., C-]+/)
      .and.not.match(/NaN/);
    expect(eye?.localName).to.equal('circle');
    const shapes = readLook(picture(), [{ name: symbolByHand('sheep', 0), role: 'ink' }]).symbol(
      symbolByHand('sheep', 0),
      'ink',
    );
    expect(shapes.slice(0, 2).map(({ fill, stroke }) => [fill?.hex, stroke?.hex])).to.deep.equal([
      ['#010203', undefined],
      [undefined, '#040506'],
    ]);
  });

  it('are done once, and not at all where a picture has none', () => {
    sketchSymbols(host.renderRoot);
    sketchSymbols(host.renderRoot);
    expect(picture().querySelectorAll('.by-hand').length).to.equal(1);
    const empty = document.createElement('div');
    sketchSymbols(empty);
    expect(empty.innerHTML).to.equal('');
  });
});
