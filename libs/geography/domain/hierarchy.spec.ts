import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ancestorsOf, descendantsOf, isWithin, parentOn } from './index';
import { shippedGeography } from './shipped-geography.fixture';

const shipped = shippedGeography(readFileSync);

const { areas } = shipped;
const codes = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);

describe('the hierarchy of areas', () => {
  it('leads from a district over its region to the country', () => {
    expect(codes(ancestorsOf(areas, 'zhanaarka-district'))).toEqual(['ulytau', 'kz']);
    expect(ancestorsOf(areas, 'kz')).toEqual([]);
    expect(ancestorsOf(areas, 'atlantis')).toEqual([]);
  });

  it('leads to the former region on a day before the borders changed', () => {
    expect(codes(ancestorsOf(areas, 'zhezkazgan', '2022-06-07'))).toEqual(['karagandy', 'kz']);
    expect(codes(ancestorsOf(areas, 'zhezkazgan', '2022-06-08'))).toEqual(['ulytau', 'kz']);
    expect(codes(descendantsOf(areas, 'karagandy', '2020-01-01'))).toContain('zhezkazgan');
    expect(descendantsOf(areas, 'karagandy')).toEqual([]);
  });

  it('holds everything below the country, regions before their districts', () => {
    const below = codes(descendantsOf(areas, 'kz'));
    expect(below).toHaveLength(areas.length - 1);
    expect(below.indexOf('east-kazakhstan')).toBeLessThan(below.indexOf('semey'));
  });

  it('gives the country no parent', () => {
    expect(areas.filter((area) => parentOn(area) === null).map(({ code }) => code)).toEqual(['kz']);
  });

  it('lets a person scoped to Ulytau see its districts and not those of Abay', () => {
    expect(isWithin(areas, 'ulytau', 'ulytau')).toBe(true);
    expect(isWithin(areas, 'ulytau-district', 'ulytau')).toBe(true);
    expect(isWithin(areas, 'semey', 'ulytau')).toBe(false);
    expect(isWithin(areas, 'ulytau', 'ulytau-district')).toBe(false);
  });
});
