import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { loess, loessWeights, type LoessDegree } from './loess.js';

/** Ties everywhere. The numbers to meet are R 4.2.2's loess(surface = "direct", statistics = "exact"). */
const x = [1, 1, 1, 2, 2, 3, 3.5, 5, 5, 5, 6, 7.5, 8, 8, 9];
const y = [0.3, 0.5, 0.1, 1.2, 0.8, 2, 2.2, 1.5, 1.1, 1.3, 0.7, 0.2, -0.4, -0.1, -1];
const at = [-1, 0.5, 1, 4, 5, 7, 9, 10];

interface Reference {
  readonly span: number;
  readonly degree: LoessDegree;
  readonly predicted: readonly number[];
  readonly standardErrors: readonly number[];
  readonly traceHat: number;
  readonly sd: number;
}

const references: readonly Reference[] = [
  {
    span: 0.6,
    degree: 1,
    predicted: [
      -1.2787697576615233, -0.11254769399890474, 0.27990384205078417, 1.511200456314326, 1.2831358086700613,
      0.26359461803332657, -0.83699923890784689, -1.4062269375873202,
    ],
    standardErrors: [
      0.35045147537753707, 0.18416967789085389, 0.14035280294074196, 0.099660229723584667, 0.11275758517467145,
      0.097897928670419646, 0.17237055944845844, 0.23592596164859894,
    ],
    traceHat: 3.6859069116535768,
    sd: 0.2633838046335446,
  },
  {
    span: 0.6,
    degree: 2,
    predicted: [
      -0.81177721898292576, -0.034556253641945645, 0.29388302103246194, 1.9731752489114449, 1.2982410475487518,
      0.35675299148851985, -0.98155877390073232, -1.8765811202097009,
    ],
    standardErrors: [
      1.088761707573527, 0.24580624153487732, 0.1124451453242223, 0.11825449271816567, 0.10078902115318385,
      0.1299942845433586, 0.18253103440426907, 0.44302478029192388,
    ],
    traceHat: 6.6486589915114536,
    sd: 0.19550469622753344,
  },
  {
    span: 1.5,
    degree: 1,
    predicted: [
      0.87718656889047408, 0.92474393811440159, 0.93791223303315907, 0.97624819970500543, 1.0207059933889333,
      0.25442028474830175, -0.44700339213789791, -0.78739780592405817,
    ],
    standardErrors: [
      0.38689881652471453, 0.29493863076025684, 0.26670408677189478, 0.16883837883824371, 0.18698964172222377,
      0.21862803884518103, 0.32843724788846124, 0.39290011978934086,
    ],
    traceHat: 2.3599049550016433,
    sd: 0.61465282877702865,
  },
  {
    span: 2,
    degree: 2,
    predicted: [
      -1.7146826235159622, -0.032248218756543157, 0.39794716995674573, 1.6011247216718143, 1.4577647110617695,
      0.53903244311462495, -1.1851855468057448, -2.3623349531541069,
    ],
    standardErrors: [
      0.4266898670715778, 0.21721069521994488, 0.16876141785071577, 0.13456787558235248, 0.14025199204259489,
      0.12253180333992574, 0.23378598556345123, 0.36461777452738175,
    ],
    traceHat: 3.1755451346813164,
    sd: 0.33092852693171543,
  },
];

describe('LOESS', () => {
  for (const { span, degree, predicted, standardErrors, traceHat, sd } of references) {
    it(`agrees with R at span ${span}, degree ${degree}, on ties and outside the data`, () => {
      const fit = loess(x, y, { span, degree, at });
      predicted.forEach((value, a) => expect(fit.predicted[a]).to.be.closeTo(value, 1e-12));
      standardErrors.forEach((value, a) => expect(fit.standardErrors[a]).to.be.closeTo(value, 1e-12));
      expect(fit.traceHat).to.be.closeTo(traceHat, 1e-12);
      expect(fit.residualStandardDeviation).to.be.closeTo(sd, 1e-12);
      expect(fit.undefined).to.equal(null);
      expect(fit.fitted[0]).to.be.closeTo(predicted[2] ?? NaN, 1e-12);
    });
  }

  it('does not depend on the order of the points', () => {
    const order = [7, 2, 14, 0, 9, 4, 1, 12, 3, 11, 5, 8, 13, 6, 10];
    const shuffled = loess(
      order.map((i) => x[i] ?? NaN),
      order.map((i) => y[i] ?? NaN),
      { span: 0.5, at },
    );
    loess(x, y, { span: 0.5, at }).predicted.forEach((value, a) =>
      expect(shuffled.predicted[a]).to.be.closeTo(value, 1e-13),
    );
  });

  it('reproduces polynomials of its degree', () => {
    const points = Float64Array.from({ length: 25 }, (_, i) => i / 24);
    const cases: [LoessDegree, (value: number) => number][] = [
      [0, () => 3],
      [1, (value) => 3 - 2 * value],
      [2, (value) => 3 - 2 * value + 5 * value * value],
    ];
    for (const [degree, polynomial] of cases) {
      const fit = loess(points, points.map(polynomial), { span: 0.3, degree, at: [-0.2, 0.41, 1.3] });
      [-0.2, 0.41, 1.3].forEach((value, a) => expect(fit.predicted[a]).to.be.closeTo(polynomial(value), 1e-12));
    }
  });

  it('takes the mean where the whole neighbourhood shares one x, and a lower degree where it has too few', () => {
    const points = Float64Array.of(0, 0, 0, 1, 2);
    expect([...loessWeights(points, Float64Array.of(0), 0.4, 1)]).to.deep.equal([1 / 3, 1 / 3, 1 / 3, 0, 0]);
    // Near 0 only the three points there have weight: no line goes through one x.
    const near = loessWeights(points, Float64Array.of(0.1), 0.8, 2);
    expect([...near.subarray(0, 3)].every((value) => Math.abs(value - 1 / 3) < 1e-12)).to.equal(true);
  });

  it('takes the mean of points that are all at the edge of their neighbourhood', () => {
    const points = Float64Array.of(0.1, 0.2, 0.3, 0.4);
    const weights = loessWeights(points, Float64Array.of(0.15, 0.35), 0.5, 1);
    expect([...weights]).to.deep.equal([0.5, 0.5, 0, 0, 0, 0, 0.5, 0.5]);
  });

  it('says so when it goes through every point', () => {
    const fit = loess([1, 2, 3], [4, 1, 5], { span: 0.7, degree: 1 });
    expect(fit.undefined).to.equal('the fit goes through every point');
    expect(fit.residualStandardDeviation).to.be.NaN;
    expect([...fit.fitted]).to.deep.equal([4, 1, 5]);
  });

  it('names a wrong argument', () => {
    expect(() => loess([1, 2, 3], [1, 2, 3], { span: 0.5, degree: 1 })).to.throw(ArgumentError, 'span');
    expect(() => loess([1, 2, 3], [1, 2], { span: 1 })).to.throw(ArgumentError, 'y');
    expect(() => loess([1, 2, 3], [1, 2, 3], { span: 1, degree: 3 as LoessDegree })).to.throw(ArgumentError, 'degree');
  });
});
