import { describe, expect, it } from '@jest/globals';
import { isAmount } from './amount-units';

describe('units of amounts', () => {
  it('grow with the size of the area', () => {
    for (const unit of ['PERSONS', 'UNITS', 'TH_HA', 'M_TNG']) expect(isAmount(unit)).toBe(true);
  });

  it('are not rates, shares, indices and averages', () => {
    for (const unit of ['PT', 'PER_100000_POP', 'PER_1000_LIVE_BIRTHS', 'INDEX', 'TNG', 'MG_CUB_METER', ''])
      expect(isAmount(unit)).toBe(false);
  });
});
