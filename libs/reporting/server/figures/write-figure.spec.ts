import { describe, expect, it } from '@jest/globals';
import { asDrawn, withUnit } from './write-figure';

describe('a value in the text that stands for a picture', () => {
  it('is rounded as the picture prints it', () => {
    const share = (value: number) => ({ value, unit: 'PT', unitLabel: '%' });
    expect([36.93, 6.25, 0.004].map((value) => asDrawn(share(value), 'en'))).toEqual([
      '36.9%',
      '6.25%',
      '0.004%',
    ]);
    expect(withUnit(share(36.93), 'en')).toBe('36.93%');
  });
});
