import { describe, expect, it } from '@jest/globals';
import type { FigureSpec, MapChartSpec } from '@qadam/chart/domain';
import { chartToCsv } from './csv';
import { barExample, lineExample } from './examples';

const words = { low: 'low', high: 'high', year: 'Year', place: 'Place' };

describe('the figures of a chart as CSV', () => {
  it('have a row per year, a column per line, and nothing where there is a gap', () => {
    const rows = chartToCsv(lineExample, words).split('\r\n');
    expect(rows[0]).toBe('Year,Kazakhstan,Ulytau,Target 2030');
    expect(rows[2]).toBe('2021,38.5,,');
  });

  it('hold the target at its own year', () => {
    const rows = chartToCsv(lineExample, words).split('\r\n');
    expect(rows.slice(3, 5)).toEqual(['2022,39.4,41.2,', '2030,,,45']);
  });

  it('carry title, measure and source, quoted where they hold commas', () => {
    const rows = chartToCsv(barExample, words).split('\r\n');
    expect(rows.slice(-3)).toEqual(['Water', '"share of households, %"', 'Bureau of National Statistics']);
    expect(rows[1]).toBe('Abay,93.1');
  });

  it('of a map name the year, and hold regions without a shape too', () => {
    const shape = { path: '', x: 0, y: 0, across: 0, down: 0 };
    const spec: MapChartSpec = {
      ...{ kind: 'map', language: 'en', year: 2023, size: { width: 1, height: 1 }, bounds: [0, 1] },
      ...{ title: 'T', subtitle: 'S', unit: '%', source: 'B', alternative: '' },
      places: [{ id: 'a', label: 'Abay', shortLabel: 'Abay', role: 'other', value: 4.5, ...shape }],
      unplaced: [{ id: 'b', label: 'Zhetisu', value: null }],
    };
    expect(chartToCsv(spec, words).split('\r\n').slice(0, 4)).toEqual([
      'Place,Year,%',
      'Abay,2023,4.5',
      'Zhetisu,2023,',
      '',
    ]);
  });

  it('give a projection its range beside it', () => {
    const spec = {
      kind: 'line',
      language: 'en',
      ...{ title: 'T', subtitle: 'S', unit: '%', source: 'B', alternative: '' },
      breaks: [],
      series: [
        { id: 'kz', label: 'Country', role: 'country', points: [{ year: 2023, value: 4 }] },
        {
          id: 'kz:projection',
          label: 'Country, ahead',
          role: 'country',
          isProjection: true,
          points: [{ year: 2024, value: 3.5, low: 3, high: 4 }],
        },
      ],
    } as const;
    expect(
      chartToCsv(spec, { year: 'Year', place: 'Place', low: 'low', high: 'high' }).split('\r\n').slice(0, 3),
    ).toEqual([
      'Year,Country,"Country, ahead","Country, ahead, low","Country, ahead, high"',
      '2023,4,,,',
      '2024,,3.5,3,4',
    ]);
  });

  it('of rows by columns, of points and of links stand one a row under their own heads', () => {
    const frame = {
      language: 'en',
      ...{ title: 'T', subtitle: 'S', unit: '', source: 'B', alternative: '' },
    } as const;
    const first = (spec: FigureSpec) => chartToCsv(spec, words).split('\r\n').slice(0, 2);
    expect(
      first({
        ...{ ...frame, kind: 'heat', classes: [] },
        rows: [{ id: '1', label: '1. No poverty' }],
        columns: [{ id: '1', label: 'Abay' }],
        cells: [{ row: '1', column: '1', mark: 'good', texts: [], values: ['on track', 4] }],
        words: { row: 'Goal', column: 'Region', measures: ['Status', 'Assessed'] },
      }),
    ).toEqual(['Goal,Region,Status,Assessed', '1. No poverty,Abay,on track,4']);
    expect(
      first({
        ...{ ...frame, kind: 'scatter' },
        points: [{ key: '2019', label: '2019', x: 13.7, y: 8.8, isFocus: false }],
        words: { point: 'Year', x: '3.1.1', y: '6.2.1' },
      }),
    ).toEqual(['Year,3.1.1,6.2.1', '2019,13.7,8.8']);
    expect(
      first({
        ...{ ...frame, kind: 'ring', nodes: [] },
        classes: [{ id: 'synergy', label: 'Synergy', colour: '#000000' }],
        links: [
          {
            one: '3.1.1',
            other: '6.2.1',
            mark: 'synergy',
            value: 0.9,
            more: [0.4, null, 9],
            years: [2010, 2020],
          },
        ],
        words: {
          one: 'One',
          other: 'Other',
          kind: 'Link',
          value: 'rho',
          more: ['from', 'to', 'points'],
          years: ['first', 'last'],
        },
      }),
    ).toEqual(['One,Other,Link,rho,from,to,points,first,last', '3.1.1,6.2.1,Synergy,0.9,0.4,,9,2010,2020']);
  });
});
