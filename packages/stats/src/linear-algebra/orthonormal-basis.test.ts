import { expect } from '@open-wc/testing';
import { createOrthonormalBasis, innerProduct } from './orthonormal-basis.js';

describe('an orthonormal basis', () => {
  it('stays orthonormal to rounding for columns that are nearly parallel', () => {
    const basis = createOrthonormalBasis();
    const x = Float64Array.from({ length: 30 }, (_, i) => 1 + i / 300);
    for (let power = 0; power < 6; power += 1) {
      const column = x.map((value) => value ** power);
      expect(basis.extend(column, column)).to.equal(true);
    }
    basis.vectors.forEach((a, i) => {
      basis.vectors.forEach((b, j) => expect(innerProduct(a, b)).to.be.closeTo(i === j ? 1 : 0, 1e-14));
    });
  });

  it('takes the same combinations of the companions', () => {
    const basis = createOrthonormalBasis();
    basis.extend(Float64Array.of(1, 1), Float64Array.of(1));
    basis.extend(Float64Array.of(0, 2), Float64Array.of(5));
    // The second vector is (x - 1) / sqrt(2) of x = 0 and 2: at x = 5 it is 4 / sqrt(2).
    expect(basis.companions[1]?.[0]).to.be.closeTo(4 / Math.SQRT2, 1e-15);
  });

  it('refuses a column it already spans, and changes no input', () => {
    const basis = createOrthonormalBasis();
    const column = Float64Array.of(3, 4);
    expect(basis.extend(column, column)).to.equal(true);
    expect(basis.extend(Float64Array.of(0.3, 0.4), column)).to.equal(false);
    expect(basis.extend(Float64Array.of(0, 0), column)).to.equal(false);
    expect(basis.vectors).to.have.length(1);
    expect([...column]).to.deep.equal([3, 4]);
  });
});
