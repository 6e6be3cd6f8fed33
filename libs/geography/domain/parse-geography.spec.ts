import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GeographyDataError, parseGeography } from './index';
import { shippedFiles } from './shipped-geography.fixture';

const shipped = shippedFiles(readFileSync);

type Entry = Record<string, unknown>;

/** The real areas with the entry of one code changed. */
const areasWith = (code: string, change: Entry): Entry[] =>
  shipped.areas.map((area) => (area.code === code ? { ...area, ...change } : area));

const problemsOf = (files: { areas?: unknown; successions?: unknown }): [string, string][] => {
  try {
    parseGeography({ ...shipped, ...files });
    return [];
  } catch (error) {
    if (!(error instanceof GeographyDataError)) throw error;
    return error.problems.map(({ code, place }) => [code, place]);
  }
};

describe('reading the data files of geography', () => {
  it('accepts what ships', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('names the file, the entry and the field of a name that is missing in one language', () => {
    expect(
      problemsOf({ areas: areasWith('ulytau', { name: { ru: 'область Ұлытау', en: 'Ulytau region' } }) }),
    ).toEqual([['invalid-shape', 'areas.json, entry 17 (ulytau), name.kk']]);
  });

  it('refuses an empty name, a day that is not in the calendar and a field that nobody knows', () => {
    const name = { kk: ' ', ru: 'область Абай', en: 'Abay region' };
    expect(problemsOf({ areas: areasWith('abay', { name, validFrom: '2022-02-30', katoo: '1' }) })).toEqual([
      ['invalid-shape', 'areas.json, entry 2 (abay), name.kk'],
      ['invalid-shape', 'areas.json, entry 2 (abay), validFrom'],
      ['invalid-shape', 'areas.json, entry 2 (abay)'],
    ]);
  });

  it('refuses a file that is not a list, and an entry that is not an object', () => {
    expect(problemsOf({ areas: {} })).toEqual([['invalid-shape', 'areas.json']]);
    expect(problemsOf({ areas: [7] })).toEqual([['invalid-shape', 'areas.json, entry 1 (?)']]);
  });

  it('says what to do in the message', () => {
    const areas = areasWith('abay', { parent: 'kazakstan' });
    expect(() => parseGeography({ ...shipped, areas })).toThrow(
      'areas.json, entry 2 (abay), parent: no area has the code kazakstan; add it or correct this',
    );
  });

  it('refuses a code or a statistics code that two areas share', () => {
    expect(problemsOf({ areas: [...shipped.areas, shipped.areas[0]] })).toEqual([
      ['duplicate-code', 'areas.json, entry 40 (kz), code'],
      ['duplicate-source-code', 'areas.json, entry 40 (kz), sourceCodes'],
    ]);
  });

  it('refuses areas that lie below each other, and stops', () => {
    const areas = areasWith('abay', { parent: 'abay-district' });
    expect(problemsOf({ areas })).toContainEqual([
      'circular-hierarchy',
      'areas.json, entry 2 (abay), parent',
    ]);
  });

  it('refuses an area that is said to lie in a region before the region existed', () => {
    const areas = areasWith('zhezkazgan', { earlierParents: [] });
    expect(problemsOf({ areas })).toEqual([
      ['no-parent-in-time', 'areas.json, entry 23 (zhezkazgan), earlierParents'],
    ]);
  });

  it('refuses two regions on one tile at one time, but lets a successor take the tile of its predecessor', () => {
    const areas = areasWith('astana', { tile: { column: 3, row: 1 } });
    expect(problemsOf({ areas })).toEqual([['shared-tile', 'areas.json, entry 19 (astana), tile']]);
  });

  it('refuses an area that ends before it begins', () => {
    const areas = areasWith('makanshy-district', { validTo: '2023-01-01' });
    expect(problemsOf({ areas })).toContainEqual([
      'reversed-validity',
      'areas.json, entry 38 (makanshy-district), validTo',
    ]);
  });

  it('refuses a succession of an unknown area or on another day than the new area begins', () => {
    const [first, ...rest] = shipped.successions;
    expect(problemsOf({ successions: [{ ...first, from: 'nowhere' }, ...rest] })).toEqual([
      ['unknown-area', 'successions.json, entry 1 (nowhere to turkistan), from'],
    ]);
    expect(problemsOf({ successions: [{ ...first, on: '2018-06-18' }, ...rest] })).toEqual([
      ['succession-outside-validity', 'successions.json, entry 1 (south-kazakhstan to turkistan), on'],
    ]);
  });
});
