import { describe, expect, it } from '@jest/globals';
import { changedRegionYears } from './changed-regions';

describe('the years in which other regions are compared', () => {
  it('are those in which one comes or goes, also where the number stays the same', () => {
    const regions = [{ years: [2010, 2015, 2016, 2017] }, { years: [2010, 2017] }, { years: [2015, 2016] }];
    expect(changedRegionYears([2010, 2015, 2016, 2017], regions)).toEqual([2015, 2017]);
  });

  it('are none where all regions have figures in every year', () => {
    expect(changedRegionYears([2010, 2015], [{ years: [2010, 2015] }, { years: [2010, 2015] }])).toEqual([]);
  });
});
