import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GeographyDataError, parseSourceTowns } from './index';
import { shippedGeography, shippedTowns } from './shipped-geography.fixture';

const { areas } = shippedGeography(readFileSync);
const shipped = shippedTowns(readFileSync);

const problemsOf = (towns: readonly unknown[]): [string, string][] => {
  try {
    parseSourceTowns(towns, areas);
    return [];
  } catch (error) {
    if (!(error instanceof GeographyDataError)) throw error;
    return error.problems.map(({ code, place }) => [code, place]);
  }
};

describe('the towns that only the statistics name', () => {
  it('ship with their regions, and none is guessed', () => {
    const towns = parseSourceTowns(shipped, areas);
    const parentOf = new Map(towns.map(({ code, parent }) => [code, parent]));
    expect(['KZTMT', 'KZKRG', 'KZTDK', 'KZLIS'].map((code) => parentOf.get(code))).toEqual([
      'karagandy',
      'karagandy',
      'zhetisu',
      'kostanay',
    ]);
    expect(towns.filter(({ parent }) => parent === null).map(({ code }) => code)).toEqual(['KZSRB']);
  });

  it('have a name in each language, written with its own letters', () => {
    for (const { name } of parseSourceTowns(shipped, areas)) {
      expect(name.en).toMatch(/^[\p{Script=Latin}\s-]+$/u);
      expect(name.ru).toMatch(/^[\p{Script=Cyrillic}\s«»-]+$/u);
      expect(name.kk).toMatch(/^[\p{Script=Cyrillic}\s«»-]+$/u);
    }
  });

  it('are refused with file, entry and field where a code is in use or a region unknown', () => {
    const [town] = shipped;
    expect(problemsOf([town, { ...town }, { ...town, code: 'KZTMT', parent: 'kz' }])).toEqual([
      ['duplicate-source-code', 'source-towns.json, entry 2 (KZAKS), code'],
      ['unknown-area', 'source-towns.json, entry 3 (KZTMT), parent'],
    ]);
    expect(problemsOf([{ ...town, code: 'KZSEM' }, { code: 'KZX' }])[0]).toEqual([
      'invalid-shape',
      'source-towns.json, entry 2 (KZX), parent',
    ]);
    expect(problemsOf([{ ...town, code: 'KZSEM' }])).toEqual([
      ['duplicate-source-code', 'source-towns.json, entry 1 (KZSEM), code'],
    ]);
  });
});
