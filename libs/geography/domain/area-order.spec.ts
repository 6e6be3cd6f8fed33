import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { areasValidOn, sortAreas } from './index';
import { shippedGeography } from './shipped-geography.fixture';

const shipped = shippedGeography(readFileSync);

const regions = areasValidOn(shipped.areas, '2025-06-01', 'region');

describe('the order of areas in a list', () => {
  // GLOSSARY, typographic rule 13: in Kazakh Ә follows А, Қ follows К.
  it('follows the collation of the language', () => {
    const kazakh = sortAreas(regions, 'kk').map(({ code }) => code);
    expect(kazakh.slice(0, 5)).toEqual(['abay', 'akmola', 'aktobe', 'almaty-region', 'atyrau']);
    expect(kazakh.indexOf('karagandy')).toBeLessThan(kazakh.indexOf('mangistau'));
    expect(
      sortAreas(regions, 'en')
        .map(({ code }) => code)
        .slice(5, 8),
    ).toEqual(['east-kazakhstan', 'karagandy', 'kostanay']);
  });

  it('passes over the generic word that Russian puts before a name', () => {
    const russian = sortAreas(regions, 'ru').map(({ name }) => name.ru);
    expect(russian[0]).toBe('область Абай');
    expect(russian.indexOf('область Жетісу')).toBeLessThan(russian.indexOf('Карагандинская область'));
  });

  it('puts the country first and the three cities after the regions', () => {
    const sorted = sortAreas(shipped.areas, 'en').map(({ code }) => code);
    expect(sorted[0]).toBe('kz');
    expect(sorted.slice(19, 22)).toEqual(['almaty', 'astana', 'shymkent']);
  });
});
