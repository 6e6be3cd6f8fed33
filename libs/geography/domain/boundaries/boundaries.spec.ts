import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { shippedGeography } from '../shipped-geography.fixture';
import { tileMaps } from '../tile-maps';
import { boundaryYears, joinBoundaries, readBoundaries } from './index';

const geography = shippedGeography(readFileSync);
const square = [
  [66, 50],
  [72, 50],
  [72, 56],
  [66, 56],
  [66, 50],
];
const hole = [
  [68, 52],
  [68, 53],
  [69, 53],
  [69, 52],
  [68, 52],
];

const feature = (geometry: unknown, properties: Readonly<Record<string, unknown>> = {}) => ({
  type: 'Feature',
  properties,
  geometry,
});
const polygon = (...coordinates: readonly (readonly (readonly unknown[])[])[]) => ({
  type: 'Polygon',
  coordinates,
});
const collection = (features: readonly unknown[], extra: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...extra, features });
const read = (...features: readonly unknown[]) => readBoundaries(collection(features));
const faultsOf = (text: string) => readBoundaries(text).problems.map(({ fault, feature: at }) => [fault, at]);

describe('reading boundaries', () => {
  it('takes rings as they are where outer ones run counterclockwise and holes clockwise (RFC 7946, 3.1.6)', () => {
    const { features, turnedRings, positions, problems } = read(feature(polygon(square, hole)));
    expect({ turnedRings, positions, problems }).toEqual({ turnedRings: 0, positions: 10, problems: [] });
    expect(features[0]?.polygons).toEqual([[square, hole]]);
  });

  it('turns and counts rings that run the wrong way round', () => {
    const { features, turnedRings } = read(feature(polygon(square.toReversed(), hole.toReversed())));
    expect(turnedRings).toBe(2);
    expect(features[0]?.polygons).toEqual([[square, hole]]);
  });

  it('passes over a byte order mark and leaves heights out', () => {
    const high = square.map(([x, y]) => [x, y, 350]);
    const { features, problems } = readBoundaries(`\ufeff${collection([feature(polygon(high))])}`);
    expect(problems).toEqual([]);
    expect(features[0]?.polygons).toEqual([[square]]);
  });

  it('says where a file stops being JSON', () => {
    const places = ['{"type":\n "FeatureCollection" 5}', '{"type":\n', 'shape of regions'].map(
      (text) => readBoundaries(text).problems[0]?.message.en,
    );
    expect(places[0]).toContain('(2:22)');
    expect(places[1]).toContain('(2:1)');
    expect(places[2]).toContain('shape of regions');
  });

  it.each([
    ['topojson', '{"type":"Topology","objects":{}}', 'mapshaper'],
    ['not-a-collection', '{"type":"Feature","geometry":null}', '“Feature”'],
    ['not-a-collection', '[]', 'FeatureCollection'],
    ['not-a-collection', 'null', 'FeatureCollection'],
    ['no-features', collection([]), 'Choose the layer'],
    [
      'other-coordinates',
      collection([feature(polygon(square))], {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32642' } },
      }),
      'EPSG::32642',
    ],
  ])('refuses a file for %s with the remedy', (fault, text, words) => {
    const [problem] = readBoundaries(text).problems;
    expect(problem).toMatchObject({ fault, feature: null });
    expect(problem?.message.en).toContain(words);
  });

  it('takes a file that names WGS 84 in either way', () => {
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'])
      expect(faultsOf(collection([feature(polygon(square))], { crs: { properties: { name } } }))).toEqual([]);
  });

  it('names the place of every shape that cannot be taken', () => {
    const at = (x: unknown, y: unknown) => [[x, y], ...square.slice(1, 4), [x, y]];
    expect(
      faultsOf(
        collection([
          feature(polygon(square)),
          feature(null),
          feature({ type: 'LineString', coordinates: square }),
          feature(polygon(square.slice(0, 3))),
          feature(polygon(square.slice(0, 4))),
          feature(polygon(at('66', 50))),
          feature(polygon(at(7_345_678.9, 6_123_456.7))),
          feature(polygon(at(66, 91))),
          { type: 'Polygon', coordinates: [square] },
        ]),
      ),
    ).toEqual([
      ['no-geometry', 2],
      ['not-a-polygon', 3],
      ['broken-ring', 4],
      ['open-ring', 5],
      ['not-a-position', 6],
      ['projected', 7],
      ['out-of-range', 8],
      ['not-a-feature', 9],
    ]);
  });
});

const joinOf = (properties: Readonly<Record<string, unknown>>) => {
  const { joined, problems } = joinBoundaries(
    geography.areas,
    read(feature(polygon(square), properties)).features,
  );
  return { ...joined[0], faults: problems.map(({ fault }) => fault) };
};

describe('joining boundaries to regions', () => {
  it.each([
    [{ code: 'ulytau' }, 'ulytau', 'code'],
    [{ shapeISO: 'KZ-62' }, 'ulytau', 'iso'],
    [{ KATO: 620000000 }, 'ulytau', 'kato'],
    [{ id: 'KZULU' }, 'ulytau', 'source-code'],
    [{ ADM1_KZ: 'Ұлытау облысы' }, 'ulytau', 'name'],
    [{ name: 'Нур-Султан' }, 'astana', 'name'],
    [{ iso: 'KZ-75', name: 'Almaty' }, 'almaty', 'iso'],
    [{ name: 'г.Алматы' }, 'almaty', 'name'],
    [{ name: 'Алматинская' }, 'almaty-region', 'name'],
  ])('takes %j for %s', (properties, code, by) => {
    expect(joinOf(properties)).toMatchObject({ area: { code }, by, faults: [] });
  });

  it('does not take a code for ISO that only looks like it', () => {
    expect(joinOf({ code: 'KZ10', name: 'Туркестанская' })).toMatchObject({
      ...{ area: { code: 'turkistan' }, by: 'name' },
    });
  });

  it('proposes the nearest name where none fits, and none where nothing is near', () => {
    const near = joinOf({ name: 'Karagandinskaya region', name_ru: 'Карагандская' });
    expect(near).toMatchObject({ area: null, nearest: { code: 'karagandy' } });
    expect(joinOf({ name: 'Xyz' })).toMatchObject({ area: null, nearest: null });
  });

  it('refuses a name that denies the code, and a name that can be two regions', () => {
    expect(joinOf({ iso: 'KZ-62', name: 'Abay region' }).faults).toEqual(['contradictory-names']);
    expect(joinOf({ name: 'Almaty' }).faults).toEqual(['contradictory-names']);
  });

  it('says so where no shape joins any region', () => {
    expect(joinOf({ name: 'Xyz' }).faults).toEqual(['nothing-joined']);
  });
});

const yearsOf = (codes: readonly string[], fromYear: number | null, toYear: number | null) => {
  const areas = geography.areas.filter(({ code }) => codes.includes(code));
  const { problems, ...years } = boundaryYears(geography, areas, { fromYear, toYear });
  return { ...years, faults: problems.map(({ fault }) => fault) };
};
const regionsOn = (year: number) =>
  geography.areas
    .filter(
      ({ level, validFrom, validTo }) =>
        level === 'region' &&
        (validFrom ?? '') <= `${year}-12-31` &&
        (validTo === null || validTo > `${year}-12-31`),
    )
    .map(({ code }) => code);

describe('the years of boundaries', () => {
  it('are those of the one time whose regions they are', () => {
    expect(yearsOf(regionsOn(2017), null, null)).toMatchObject({ fromYear: null, toYear: 2017, faults: [] });
    expect(yearsOf(regionsOn(2020), null, null)).toMatchObject({ fromYear: 2018, toYear: 2021 });
    expect(yearsOf(regionsOn(2023), null, null)).toEqual({
      ...{ fromYear: 2022, toYear: null, isInferred: true, faults: [] },
    });
  });

  it('are asked for where the regions are those of no time', () => {
    expect(yearsOf(['akmola', 'pavlodar'], null, null).faults).toEqual(['years-needed']);
  });

  it('may not cross a change of borders of a region that goes on', () => {
    expect(yearsOf(['karagandy'], 2018, 2022).faults).toEqual(['crosses-change']);
    expect(yearsOf(['karagandy'], 2018, 2021).faults).toEqual([]);
    expect(yearsOf(['karagandy'], 2022, null).faults).toEqual([]);
    expect(yearsOf(['akmola', 'turkistan'], null, null).faults).toEqual(['years-needed']);
    expect(yearsOf(['akmola', 'turkistan'], 2000, 2030).faults).toEqual([]);
  });

  it('are not those in which there were other regions than exactly these', () => {
    const seventeen = tileMaps(geography)
      .find(({ toYear }) => toYear === 2021)
      ?.tiles.map(({ area }) => area.code);
    expect(seventeen).toHaveLength(17);
    expect(yearsOf(seventeen ?? [], 2023, null).faults).toEqual(['regions-of-other-years']);
    expect(yearsOf(seventeen ?? [], null, 2010).faults).toEqual(['regions-of-other-years']);
    expect(yearsOf(seventeen ?? [], 2018, 2021).faults).toEqual([]);
  });

  it('must not be the wrong way round', () => {
    expect(yearsOf(['akmola'], 2022, 2018).faults).toEqual(['years-reversed']);
  });
});
