import { expect } from '@open-wc/testing';
import { fetchWords, translated } from './catalogue.js';
import { enCode } from './en-code.js';
import { dataWords } from './en-data.js';
import { exportWords } from './en-export.js';
import { predictWords } from './en-predict.js';
import { problems } from './en-problems.js';
import { shareWords } from './en-share.js';
import { en } from './en.js';
import { languages } from './languages.js';

type Texts = Readonly<Record<string, unknown>>;

/** Every catalogue of this folder, by its name, which is that of the file in each language's folder. */
const catalogues: Readonly<Record<string, Texts>> = {
  code: enCode,
  data: dataWords,
  export: exportWords,
  frame: en,
  predict: predictWords,
  problems,
  share: shareWords,
};

/** As an explainer gets them: by the imports that stand in the catalogue. */
async function fetched(language: string, name: string): Promise<Texts> {
  await fetchWords(language, (each) => each === name);
  return translated(catalogues[name] as Texts, language);
}

for (const language of languages)
  describe(`the words of "${language}"`, () => {
    for (const [name, english] of Object.entries(catalogues))
      it(`are all in ${language}/${name}, and none besides`, async () => {
        const words = await fetched(language, name);
        expect(words, 'they have come').to.not.equal(english);
        expect(Object.keys(words).sort()).to.deep.equal(Object.keys(english).sort());
        for (const [key, text] of Object.entries(words)) {
          expect(typeof text, key).to.equal(typeof english[key]);
          expect(text, key).to.not.equal('');
        }
      });
  });

describe('a catalogue’s translations', () => {
  for (const name of Object.keys(catalogues))
    it(`are a file for each language: ${name}`, async () => {
      const all = await Promise.all(languages.map((language) => fetched(language, name)));
      expect(new Set(all).size).to.equal(languages.length);
    });
});
