import { describe, expect, it } from '@jest/globals';
import { judgeArea } from './known-areas';

const areas = new Map([
  ['KZABY', { code: 'KZABY', validFrom: 2022 }],
  ['KZONT', { code: 'KZONT', validTo: 2018 }],
  ['KZZAP', { code: 'KZZAP' }],
]);

describe('judging an area code', () => {
  it('is content with the country, a lasting region and the year of the change itself', () => {
    expect(judgeArea('', 2020, areas)).toBeNull();
    expect(judgeArea('KZZAP', 1995, areas)).toBeNull();
    expect(judgeArea('KZABY', 2022, areas)).toBeNull();
    expect(judgeArea('KZONT', 2018, areas)).toBeNull();
  });

  it('warns of a region before it existed and after it was dissolved', () => {
    expect(judgeArea('KZABY', 2021, areas)).toEqual({
      kind: 'area-not-yet-valid',
      isError: false,
      years: '2022–',
    });
    expect(judgeArea('KZONT', 2019, areas)).toEqual({
      kind: 'area-no-longer-valid',
      isError: false,
      years: '–2018',
    });
  });

  it('refuses unknown codes with the nearest known one, Cyrillic letters included', () => {
    expect(judgeArea('KZAP', 2020, areas)).toEqual({
      kind: 'unknown-area',
      isError: true,
      proposal: 'KZZAP',
    });
    expect(judgeArea('\u041aZABY', 2023, areas)).toEqual({
      kind: 'mixed-script-code',
      isError: true,
      proposal: 'KZABY',
    });
    expect(judgeArea('FRANCE', 2023, areas)).toEqual({ kind: 'unknown-area', isError: true });
  });
});
