import { describe, expect, it } from '@jest/globals';
import { shownYear } from './shown-year';

describe('the year in which regions are shown', () => {
  const years = [2019, 2021, 2023];

  it('is the one that is asked for where it has figures', () => {
    expect(shownYear(years, '2021', 2019)).toEqual({ year: 2021, missing: null });
  });

  it('is the one of comparison, else the newest, and says which year it stands for', () => {
    expect(shownYear(years, '2024', 2019)).toEqual({ year: 2019, missing: '2024' });
    expect(shownYear(years, '2024', null)).toEqual({ year: 2023, missing: '2024' });
    expect(shownYear(years, null, undefined)).toEqual({ year: 2023, missing: null });
    expect(shownYear(years, 'new', null)).toEqual({ year: 2023, missing: null });
  });
});
