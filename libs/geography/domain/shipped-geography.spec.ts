import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { areaBySourceCode, areasValidOn, descendantsOf, predecessorsOf, successionsOf } from './index';
import { shippedGeography } from './shipped-geography.fixture';

const shipped = shippedGeography(readFileSync);

const { areas, successions } = shipped;
const codes = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);

describe('the areas that ship', () => {
  it('hold 20 regions today, three of them cities', () => {
    const today = areasValidOn(areas, '2025-06-01', 'region');
    expect(today).toHaveLength(20);
    expect(codes(today.filter(({ kind }) => kind === 'republican-city'))).toEqual([
      'astana',
      'almaty',
      'shymkent',
    ]);
  });

  // 14 regions and 3 cities after the decree of 19 June 2018; 14 and 2 before it.
  it('hold 17 regions in 2020 and 16 in 2017', () => {
    expect(areasValidOn(areas, '2020-01-01', 'region')).toHaveLength(17);
    expect(areasValidOn(areas, '2017-01-01', 'region')).toHaveLength(16);
    expect(codes(areasValidOn(areas, '2017-01-01', 'region'))).toContain('south-kazakhstan');
  });

  it('change on the very day of each succession', () => {
    expect(areasValidOn(areas, '2022-06-07', 'region')).toHaveLength(17);
    expect(areasValidOn(areas, '2022-06-08', 'region')).toHaveLength(20);
    expect(areasValidOn(areas, '2018-06-18', 'region')).toHaveLength(16);
    expect(areasValidOn(areas, '2018-06-19', 'region')).toHaveLength(17);
  });

  it('give every region a tile of its own on every such day, and no tile to anything else', () => {
    for (const day of ['2017-01-01', '2018-06-19', '2020-01-01', '2022-06-08', '2025-06-01']) {
      const regions = areasValidOn(areas, day, 'region');
      const tiles = new Set(regions.map(({ tile }) => `${tile?.column}/${tile?.row}`));
      expect(tiles.size).toBe(regions.length);
      expect(regions.every(({ tile }) => tile !== null)).toBe(true);
    }
    expect(areas.filter(({ level }) => level !== 'region').every(({ tile }) => tile === null)).toBe(true);
  });

  it('hold the cities and districts of the two regions of the starting case', () => {
    expect(codes(descendantsOf(areas, 'ulytau'))).toEqual([
      'zhezkazgan',
      'karazhal',
      'satpayev',
      'zhanaarka-district',
      'ulytau-district',
    ]);
    expect(descendantsOf(areas, 'abay')).toHaveLength(12);
  });

  it('tell Almaty region from Almaty city by the codes of the statistics', () => {
    const bySource = areaBySourceCode(areas);
    expect(bySource.get('KZALM')?.code).toBe('almaty-region');
    expect(bySource.get('KZALA')?.code).toBe('almaty');
    expect(bySource.get('KZZHK')?.code).toBe('zhezkazgan');
    expect(bySource.get('KZSEM')?.code).toBe('semey');
    expect(bySource.get('KZNOSUCH')).toBeUndefined();
  });

  it('say what became of an area and where it came from', () => {
    expect(successionsOf(successions, 'karagandy').map(({ to }) => to)).toEqual(['ulytau', 'karagandy']);
    expect(successionsOf(successions, 'south-kazakhstan').map(({ to }) => to)).toEqual([
      'turkistan',
      'shymkent',
    ]);
    expect(predecessorsOf(successions, 'makanshy-district').map(({ from }) => from)).toEqual([
      'urzhar-district',
    ]);
    expect(predecessorsOf(successions, 'pavlodar')).toEqual([]);
  });

  // Both follow the order of the national classifier, of which ISO 3166-2:KZ took over the numbers in 2022.
  it('agree between KATO and ISO 3166-2 on the number of every region', () => {
    for (const { iso, kato } of areasValidOn(areas, '2025-06-01', 'region'))
      expect(iso).toBe(`KZ-${kato?.slice(0, 2)}`);
  });
});
