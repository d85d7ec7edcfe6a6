import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import { roles } from '../viz/roles.js';
import { plainText, richText } from './rich-text.js';

function draw(text: string): HTMLElement {
  const place = document.createElement('p');
  render(html`${richText(text)}`, place);
  return place;
}

const markup = (place: HTMLElement): string => place.innerHTML.replace(/<!--.*?-->/g, '');

describe('the text of a story', () => {
  it('wears the colour of what a word names', () => {
    expect(markup(draw('Now [bias](bias) falls and [the error](variance) grows.'))).to.equal(
      'Now <span class="word role-bias">bias</span> falls and <span class="word role-variance">the error</span> grows.',
    );
    for (const role of roles)
      expect(draw(`[a](${role})`).querySelector('span')?.className).to.equal(`word role-${role}`);
  });

  it('stresses words', () => {
    expect(markup(draw('Look *here* now'))).to.equal('Look <em>here</em> now');
  });

  it('leaves what names no role as it stands', () => {
    expect(draw('[a](colour) 2 * 3 and [b]').textContent).to.equal('[a](colour) 2 * 3 and [b]');
    expect(plainText('[a](colour)')).to.equal('[a](colour)');
  });

  it('lets no markup through', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '[',
      ']',
      '(',
      ')',
      '*',
      'bias',
      'script',
      'img src=x onerror=',
      '=',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const place = draw(text);
        expect([...place.querySelectorAll('*')].every((node) => ['SPAN', 'EM'].includes(node.tagName))).to.equal(true);
        expect(
          [...place.querySelectorAll('*')].every((node) => [...node.attributes].every(({ name }) => name === 'class')),
        ).to.equal(true);
      }),
      { numRuns: 500 },
    );
    expect(draw('[<img src=x onerror=alert(1)>](bias) <b>').querySelector('img, b')).to.equal(null);
  });

  it('reads the same without its marks', () => {
    expect(plainText('Now [bias](bias) falls *fast*.')).to.equal('Now bias falls fast.');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '[', ']', '(bias)', '(x)', '*'), maxLength: 20 }),
        (text) => {
          expect(plainText(text)).to.equal(draw(text).textContent);
        },
      ),
    );
  });
});
