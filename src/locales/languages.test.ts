import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addTag, languages, spokenFor } from './languages.js';

const said = (tag: string): string => {
  const { language, locale, dir } = spokenFor(tag);
  return `${language} ${locale} ${dir}`;
};

describe('the words for a page’s language', () => {
  it('are those of its language, with numbers as its region writes them', () => {
    expect(said('de')).to.equal('de de ltr');
    expect(said('de-CH')).to.equal('de de-CH ltr');
    expect(said('en-GB')).to.equal('en en-GB ltr');
    expect(said('en_US')).to.equal('en en-US ltr');
  });

  it('are simplified Chinese only where Chinese is written so', () => {
    addTag('zh');
    for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK']) expect(said(tag)).to.equal(`zh ${tag} ltr`);
    for (const tag of ['zh-TW', 'zh-HK', 'zh-Hant']) expect(said(tag)).to.equal('en en ltr');
  });

  it('are English, and so are the numbers, where there are none', () => {
    for (const tag of ['', 'it', 'fi', 'ja-JP', 'x', 'not a language', 'constructor'])
      expect(said(tag), tag).to.equal('en en ltr');
    fc.assert(
      fc.property(fc.string(), (tag) => {
        expect(['en', ...languages, 'zh', 'he', 'ar', 'sr-latn']).to.include(spokenFor(tag).language);
        expect(() => new Intl.NumberFormat(spokenFor(tag).locale)).to.not.throw();
      }),
    );
  });

  it('can be of a language that somebody adds, which runs as its script does', () => {
    addTag('ar');
    expect(said('ar-EG')).to.equal('ar ar-EG rtl');
    expect(said('ar-u-nu-latn')).to.equal('ar ar-u-nu-latn rtl');
    addTag('he');
    expect(said('he-IL')).to.equal('he he-IL rtl');
    addTag('sr-Latn');
    expect(said('sr-Latn')).to.equal('sr-latn sr-Latn ltr');
    expect(said('sr')).to.equal('en en ltr');
  });
});
