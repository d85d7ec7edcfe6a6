import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { checkExactLimit, exactPermutationLimit } from './exact-limit.js';
import { meanDifference } from './mean-difference.js';
import { medianDifference } from './median-difference.js';
import { welchT } from './welch-t.js';

describe('exactPermutationLimit', () => {
  it('lets means through up to 36 values in all', () => {
    const sizes = { treatmentSize: 18, controlSize: 18, statistic: meanDifference } as const;
    expect(exactPermutationLimit(sizes)).to.equal(null);
    expect(exactPermutationLimit({ ...sizes, controlSize: 19 })).to.deep.equal({ reason: 'size', limit: 36, got: 37 });
  });

  it('lets other statistics through up to 3,000,000 arrangements', () => {
    const sizes = { treatmentSize: 12, controlSize: 12, statistic: medianDifference } as const;
    expect(exactPermutationLimit(sizes)).to.equal(null);
    expect(exactPermutationLimit({ ...sizes, controlSize: 13 })).to.deep.equal({
      reason: 'arrangements',
      limit: 3_000_000,
      got: 5_200_300,
    });
    expect(exactPermutationLimit({ treatmentSize: 2, controlSize: 1000, statistic: () => 0 })).to.equal(null);
  });

  it("treats Welch's t of equal groups as a mean difference", () => {
    const sizes = { treatmentSize: 18, controlSize: 18, statistic: welchT } as const;
    expect(exactPermutationLimit(sizes)).to.equal(null);
    expect(exactPermutationLimit({ ...sizes, controlSize: 17 })?.reason).to.equal('arrangements');
  });

  it('refuses empty groups', () => {
    const sizes = { treatmentSize: 0, controlSize: 3, statistic: welchT } as const;
    expect(() => exactPermutationLimit(sizes)).to.throw(ArgumentError, 'treatmentSize');
  });
});

describe('checkExactLimit', () => {
  it('throws what is exceeded and by what', () => {
    checkExactLimit({ treatmentSize: 3, controlSize: 3, statistic: welchT });
    expect(() => {
      checkExactLimit({ treatmentSize: 20, controlSize: 20, statistic: meanDifference });
    }).to.throw(ArgumentError, 'number of values is 40, but must be at most 36');
    expect(() => {
      checkExactLimit({ treatmentSize: 13, controlSize: 13, statistic: medianDifference });
    }).to.throw(ArgumentError, 'number of arrangements is 10400600, but must be at most 3000000');
  });
});
