import { expect } from '@open-wc/testing';
import { words as codeDe } from './de/code.js';
import { words as dataDe } from './de/data.js';
import { words as exportDe } from './de/export.js';
import { words as frameDe } from './de/frame.js';
import { words as problemsDe } from './de/problems.js';
import { words as shareDe } from './de/share.js';
import { enCode } from './en-code.js';
import { dataWords } from './en-data.js';
import { exportWords } from './en-export.js';
import { problems } from './en-problems.js';
import { shareWords } from './en-share.js';
import { en } from './en.js';

describe('German', () => {
  for (const [name, english, german] of [
    ['code', enCode, codeDe],
    ['data', dataWords, dataDe],
    ['export', exportWords, exportDe],
    ['frame', en, frameDe],
    ['problems', problems, problemsDe],
    ['share', shareWords, shareDe],
  ] as const)
    it(`has every text of ${name}, and none besides`, () => {
      expect(Object.keys(german).sort()).to.deep.equal(Object.keys(english).sort());
      for (const [key, text] of Object.entries(german))
        expect(typeof text, key).to.equal(typeof (english as Readonly<Record<string, unknown>>)[key]);
    });
});
