import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { kitBase } from './kit-base.js';
import { htmlSnippet, iframeSnippet, tagOf, type Shown } from './snippet.js';

const plain: Shown = { tag: 'some-explainer', settings: {}, attributes: {}, data: null, title: 'A title' };
const inert = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

describe('a snippet', () => {
  it('is the script and the tag', () => {
    const shown = { ...plain, settings: { seed: 7, treatmentSize: 4, sketch: true }, attributes: { locked: '' } };
    expect(htmlSnippet(shown, 'https://example.org/kit')).to.equal(
      `<script type="module" src="https://example.org/kit/some-explainer.js"></script>

<some-explainer seed="7" treatment-size="4" sketch locked>
  <p>A title</p>
</some-explainer>`,
    );
  });

  it('keeps any text and any data through the parser, and nothing else comes of them', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/\r/.test(each));
    fc.assert(
      fc.property(text, text, fc.array(fc.tuple(text, fc.double({ noNaN: true }))), (label, title, rows) => {
        const data = { name: rows.map(([name]) => name), value: rows.map(([, value]) => value) };
        const shown = { ...plain, settings: { label }, data, title };
        for (const markup of [
          tagOf(shown),
          inert(iframeSnippet(shown, '/kit', 400)).querySelector('iframe')?.srcdoc ?? '',
        ]) {
          const page = inert(markup);
          const tag = page.querySelector('some-explainer');
          expect(tag?.getAttribute('label')).to.equal(label.replaceAll('\0', '\uFFFD'));
          const script = page.querySelector('script[type="application/json"]');
          expect(JSON.parse(script?.textContent ?? '')).to.deep.equal(JSON.parse(JSON.stringify(data)));
          expect([...(tag?.children ?? [])].map(({ localName }) => localName)).to.deep.equal(['script', 'p']);
        }
      }),
    );
  });

  it('stands in a frame that may run scripts and nothing else', () => {
    const frame = inert(iframeSnippet(plain, 'https://example.org/kit', 399.4)).querySelector('iframe');
    expect(frame?.getAttribute('sandbox')).to.equal('allow-scripts');
    expect(frame?.height).to.equal('400');
    expect(frame?.title).to.equal('A title');
    expect(inert(frame?.srcdoc ?? '').querySelector('script')?.src).to.equal(
      'https://example.org/kit/some-explainer.iife.js',
    );
  });
});

describe('where the kit is served', () => {
  for (const file of ['some-explainer.js', 'some-explainer.iife.js', 'all.js', 'autoloader.js?v=2'])
    it(`is known by ${file}`, () => {
      const scripts = [{ src: 'https://example.org/app.js' }, { src: `https://example.org/kit/1/${file}` }];
      expect(kitBase('some-explainer', scripts)).to.equal('https://example.org/kit/1');
    });

  it('is left for the author to fill in where a bundler hides it', () => {
    expect(kitBase('some-explainer', [{ src: 'https://example.org/other-some-explainer.js' }])).to.equal(
      'https://example.org/explainer-elements',
    );
  });
});
