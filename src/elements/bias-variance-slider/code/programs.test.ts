import { expect } from '@open-wc/testing';
import { families } from '../families.model.js';
import { studyFor } from '../study.testing.js';
import { drawsOf, momentOf, type Moment } from './moment.js';
import { programsOf } from './programs.js';
import { python } from './python.js';
import { r } from './r.js';

const own = { x: [1, 2, 4, 8, 9, 11], y: [0.5, 1.25, 3, 2, 7, 6.125] };

describe('the programs of <bias-variance-slider>', () => {
  for (const family of families) {
    it(`hold the sample, the fresh one and the model (${family})`, () => {
      const study = studyFor({ family }, { pending: true });
      const programs = programsOf(study, null);
      for (const language of ['python', 'r'] as const) {
        const { text } = programs.in(language);
        for (const value of [...study.sample.y, ...(study.sample.testY ?? [])]) expect(text).to.contain(String(value));
        expect(text).to.contain(`"${family}"`).and.to.contain(String(study.values.complexity));
        expect(text).to.not.match(/\bNaN\b|\bundefined\b|\[object/);
      }
    });

    it(`hold the reader's own points in their units (${family})`, () => {
      const complexity = { polynomial: 1, knn: 2, loess: 0.8, spline: 3, ridge: 1, tree: 2 }[family];
      const study = studyFor({ family, complexity }, { own, pending: true });
      for (const write of [python, r]) {
        const text = write(momentOf(study, own));
        expect(text).to.contain('1, 2, 4, 8, 9, 11').and.to.contain('0.5, 1.25, 3, 2, 7, 6.125');
        expect(text).to.not.match(/\bNaN\b|\bundefined\b|sigma|\[object/);
      }
    });
  }

  it('hold points where they were moved to', () => {
    const study = studyFor({ moved: [[2, 1.7321]] }, { pending: true });
    expect(python(momentOf(study, null))).to.contain('1.7321');
  });

  it('read many rows from a file, which holds them', () => {
    const x = Array.from({ length: 2001 }, (_, i) => i / 8);
    const study = studyFor({ family: 'tree' }, { own: { x, y: x }, pending: true });
    const programs = programsOf(study, { x, y: x });
    expect(programs.dataFile).to.equal('bias-variance-slider-data.csv');
    for (const language of ['python', 'r'] as const) {
      const { text } = programs.in(language);
      expect(text).to.contain('"bias-variance-slider-data.csv"').and.to.not.contain('249.875');
    }
    const lines = programs.dataCsv().split('\n');
    expect([lines[0], lines[2000], lines[2001], lines.length]).to.deep.equal([
      'x,y',
      '249.875,249.875',
      '250,250',
      2003,
    ]);
  });

  it('draw more samples than are on screen where that is quick, and fewer where it would take long', () => {
    const quick: Moment = momentOf(studyFor({}, { pending: true }), null);
    expect(drawsOf(quick, 'python')).to.equal(4000);
    const y = Array.from({ length: 2000 }, () => 0);
    const slow: Moment = { ...quick, family: 'knn', complexity: 5, samples: 1000, simulation: null, x: y, y };
    expect(drawsOf(slow, 'r')).to.be.within(20, 999);
    expect(drawsOf({ ...quick, simulation: quick.simulation && { ...quick.simulation, sigma: 0 } }, 'r')).to.equal(2);
  });
});
