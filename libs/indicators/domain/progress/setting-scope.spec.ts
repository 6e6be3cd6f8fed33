import { describe, expect, it } from '@jest/globals';
import { narrowestSetting } from './setting-scope';

const whole = { seriesKey: null, areaCode: null };
const ofSeries = { seriesKey: 'A|PT|', areaCode: null };
const ofArea = { seriesKey: null, areaCode: 'abay' };
const ofBoth = { seriesKey: 'A|PT|', areaCode: 'abay' };
const all = [whole, ofSeries, ofArea, ofBoth];
const asked = { series: 'A|PT|', areas: ['abay', 'kz'], isOfMeasure: true };

describe('the setting that holds', () => {
  it('is the most specific: series and area, area, series, indicator', () => {
    expect(narrowestSetting(all, asked)).toBe(ofBoth);
    expect(narrowestSetting([ofArea, ofSeries, whole], asked)).toBe(ofArea);
    expect(narrowestSetting([whole, ofSeries], asked)).toBe(ofSeries);
    expect(narrowestSetting([whole], asked)).toBe(whole);
    expect(narrowestSetting([], asked)).toBeUndefined();
  });

  it('is never that of another area or series', () => {
    expect(narrowestSetting(all, { ...asked, areas: ['ulytau', 'kz'] })).toBe(ofSeries);
    expect(narrowestSetting(all, { ...asked, series: 'B|PT|' })).toBe(ofArea);
    expect(narrowestSetting(all, { ...asked, series: null, areas: [] })).toBe(whole);
  });

  it('passes from the nearest area above to one without its own', () => {
    const town = { ...asked, areas: ['semey', 'abay', 'kz'] };
    const ofTown = { seriesKey: null, areaCode: 'semey' };
    expect(narrowestSetting([whole, ofSeries, ofArea], town)).toBe(ofArea);
    expect(narrowestSetting(all, town)).toBe(ofBoth);
    expect(narrowestSetting([...all, ofTown], town)).toBe(ofTown);
    expect(narrowestSetting([...all, ofTown], asked)).toBe(ofBoth);
    // Of another measure the own setting of the series comes first, even before the town's.
    expect(narrowestSetting([whole, ofSeries, ofTown], { ...town, isOfMeasure: false })).toBe(ofSeries);
  });

  it('is common to all areas where none is named', () => {
    expect(narrowestSetting(all, { ...asked, areas: [] })).toBe(ofSeries);
  });

  it('takes the own setting of a series of another measure before the target of the area', () => {
    const other = { ...asked, isOfMeasure: false };
    expect(narrowestSetting([whole, ofArea, ofSeries], other)).toBe(ofSeries);
    expect(narrowestSetting(all, other)).toBe(ofBoth);
    expect(narrowestSetting([whole, ofArea], other)).toBe(ofArea);
  });
});
