import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TargetChoice } from '../progress/target-choice';
import { ageLabel } from './age-label';
import { readTidyFigures } from './tidy-figures';

const folder = resolve(process.cwd(), 'data/figures');
const json = (name: string) => JSON.parse(readFileSync(resolve(folder, name), 'utf8'));
const files = readdirSync(folder).filter((name) => /^\d+\.csv$/u.test(name));
const series = files.flatMap((name) => readTidyFigures(readFileSync(resolve(folder, name), 'utf8')));
const indicators = new Set(series.map(({ indicator }) => indicator));
const isTrilingual = (label: unknown): boolean =>
  ['kk', 'ru', 'en'].every((language) => {
    const text = (label as Record<string, unknown> | undefined)?.[language];
    return typeof text === 'string' && text.trim() !== '';
  });

const regions = [
  'abay',
  'akmola',
  'aktobe',
  'almaty-region',
  'atyrau',
  'west-kazakhstan',
  'zhambyl',
  'zhetisu',
  'karagandy',
  'kostanay',
  'kyzylorda',
  'mangistau',
  'pavlodar',
  'north-kazakhstan',
  'turkistan',
  'ulytau',
  'east-kazakhstan',
  'astana',
  'almaty',
  'shymkent',
];

describe('the figures that ship with the product', () => {
  it('cover all 17 goals but those without data, all twenty regions and more than sixty indicators', () => {
    const areas = new Set(series.flatMap(({ observations }) => observations.map(({ area }) => area)));
    expect([...areas].sort()).toEqual([...regions, 'kz', 'south-kazakhstan'].sort());
    expect(indicators.size).toBeGreaterThan(60);
    expect(files).toHaveLength(17);
  });

  it('hold every indicator of goal 5 that has data, national ones among them', () => {
    const goal5 = [...indicators].filter((indicator) => indicator.startsWith('5.')).sort();
    expect(goal5).toEqual([
      '5.2.1',
      '5.2.1.1',
      '5.2.1.2',
      '5.2.2',
      '5.3.1',
      '5.4.1',
      '5.5.1',
      '5.5.2',
      '5.6.2',
      '5.a.1',
      '5.b.1',
    ]);
    const named = (json('manifest.json').indicators as { indicator: string }[]).map(
      ({ indicator }) => indicator,
    );
    expect(named).toEqual(expect.arrayContaining([...goal5, '5.1.1', '5.3.2', '5.6.1', '5.a.2', '5.c.1']));
  });

  it('have no figure for a region outside the years in which it existed', () => {
    const years: Readonly<Record<string, [number, number]>> = {
      abay: [2022, 9999],
      zhetisu: [2022, 9999],
      ulytau: [2022, 9999],
      shymkent: [2018, 9999],
      turkistan: [2018, 9999],
      'south-kazakhstan': [0, 2018],
    };
    const wrong = series.flatMap(({ observations }) =>
      observations.filter(({ area, year }) => {
        const [from, to] = years[area] ?? [0, 9999];
        return year < from || year > to;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('say in three languages where each direction and target comes from', () => {
    const sources = json('target-sources.json');
    const wordless = json('targets.json').filter(
      ({ source }: { source: string }) => !isTrilingual(sources[source]) || sources[source].en !== source,
    );
    expect(wordless).toEqual([]);
  });

  it('have a label in three languages for every unit, dimension and code, and for series where there are several', () => {
    const [units, dimensions, seriesLabels] = ['units.json', 'dimensions.json', 'series-labels.json'].map(
      json,
    );
    const unlabelled = new Set<string>();
    for (const one of series) {
      if (!isTrilingual(units[one.unit])) unlabelled.add(`unit ${one.unit}`);
      for (const [dimension, code] of Object.entries(one.dimensions)) {
        if (!isTrilingual(dimensions[dimension]?.label)) unlabelled.add(dimension);
        if (!isTrilingual(dimensions[dimension]?.codes[code])) unlabelled.add(`${dimension}=${code}`);
      }
      const siblings = new Set(
        series.filter(({ indicator }) => indicator === one.indicator).map((other) => other.series),
      );
      if (
        siblings.size > 1 &&
        !isTrilingual(
          seriesLabels[one.series] ??
            seriesLabels[`${one.indicator}/${one.series}${one.series === '' ? `|${one.unit}` : ''}`],
        )
      )
        unlabelled.add(`series ${one.indicator} ${one.series}`);
    }
    expect([...unlabelled]).toEqual([]);
  });

  it('label age codes as the code says, but for the two that the source writes as months', () => {
    const codes: Record<string, unknown> = json('dimensions.json').AGE.codes;
    const differing = Object.entries(codes).filter(
      ([code, label]) => JSON.stringify(ageLabel(code)) !== JSON.stringify(label),
    );
    expect(differing.map(([code]) => code).sort()).toEqual(['M25T28', 'M29T34', 'Y0T15']);
  });

  it('have directions and targets with a source, also for indicators whose figures come later', () => {
    const targets: readonly TargetChoice[] = json('targets.json');
    const listed = ['indicators-1-8.json', 'indicators-9-17.json'].flatMap((name): { code: string }[] =>
      json(`../framework/${name}`),
    );
    const codes = new Set(listed.map(({ code }) => code));
    expect(targets.filter(({ indicator }) => !codes.has(indicator))).toEqual([]);
    expect(new Set(targets.map(({ indicator }) => indicator)).size).toBe(targets.length);
    // A/RES/70/1: targets 1.2, 2.2, 7.1, 10.c, 12.3, 16.9.
    const half = { relativeTarget: { baseYear: 2015, factor: 0.5 }, direction: 'negative' };
    for (const [indicator, expected] of [
      ['1.2.1', half],
      ['2.2.1', { target: 0, direction: 'negative' }],
      ['7.1.1', { target: 100, limit: 100, direction: 'positive' }],
      ['10.c.1', { target: 3, direction: 'negative' }],
      ['12.3.1', half],
      ['16.9.1', { target: 100, limit: 100, direction: 'positive' }],
    ] as const)
      expect(targets.find((one) => one.indicator === indicator)).toMatchObject(expected);
    for (const { direction, targetYear, source } of targets) {
      expect(['positive', 'negative']).toContain(direction);
      expect(targetYear).toBe(2030);
      expect(source).not.toBe('');
    }
    expect(targets.find(({ indicator }) => indicator === '3.1.1')).toMatchObject({
      direction: 'negative',
      target: 70,
    });
  });

  it('name their source', () => {
    expect(json('manifest.json').source).toEqual({
      publisher: 'Bureau of National Statistics of Kazakhstan',
      repository: 'https://github.com/kazstat/sdg-data-kazstat',
      commit: '72277878d12502232b21c3d4b8ac459630b4f578',
      date: '2024-10-24',
      licence: 'MIT',
    });
  });
});
