import { describe, expect, it } from '@jest/globals';
import { compareAges } from './age-order';

describe('the order of age groups', () => {
  it('is from young to old by the words, as some codes write M for years', () => {
    // Codes and labels of data/figures/dimensions.json; M12T23 is a code of SDMX CL_AGE.
    const groups = [
      { code: 'M25T28', label: '25–28 years' },
      { code: 'Y_GE65', label: '65 years and over' },
      { code: 'M29T34', label: '29–34 years' },
      { code: 'Y16T24', label: '16–24 years' },
      { code: 'M12T23', label: '12–23 months' },
      { code: 'Y_LT5', label: 'under 5 years' },
    ];
    expect(groups.toSorted(compareAges).map(({ code }) => code)).toEqual([
      'Y_LT5',
      'M12T23',
      'Y16T24',
      'M25T28',
      'M29T34',
      'Y_GE65',
    ]);
  });

  it('leaves groups without an age as they came, at the end', () => {
    const groups = ['U', 'R'].map((code) => ({ code, label: code }));
    expect(groups.toSorted(compareAges)).toEqual(groups);
  });
});
