import { describe, expect, it } from '@jest/globals';
import {
  type ChartChoice,
  chartKey,
  chartKinds,
  chartOfKey,
  chartSubject,
  followsNewestYear,
  isOfNoIndicator,
  parseRichText,
} from './index';

const line: ChartChoice = { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' };

describe('the key of a chart', () => {
  it('is for lines and bars what it was before there were other kinds', () => {
    expect(chartKey(line)).toBe('["5.5.2",null,"kz","line"]');
    expect(chartKey({ ...line, kind: 'bar', seriesKey: '|PT|SEX=F' })).toBe(
      '["5.5.2","|PT|SEX=F","kz","bar"]',
    );
    expect(chartOfKey('["5.5.2",null,"kz","bar"]')).toEqual({ ...line, kind: 'bar' });
  });

  it('tells maps by their year, gaps by their dimension and comparisons by their areas, and leads back to them', () => {
    const charts: readonly ChartChoice[] = [
      { ...line, kind: 'map' },
      { ...line, kind: 'map', year: 2019 },
      { ...line, kind: 'gap' },
      { ...line, kind: 'gap', dimension: 'SEX' },
      { ...line, kind: 'spread' },
      { ...line, kind: 'compare', areas: ['kz', 'abay'] },
      { ...line, kind: 'slope', areas: ['kz', 'abay'] },
      { ...line, kind: 'slope', areas: ['abay', 'kz'] },
      { ...line, kind: 'panels', areas: ['kz', 'abay'] },
      { ...line, indicator: '', kind: 'links' },
      { ...line, indicator: '', kind: 'links', year: 2022 },
      { ...line, indicator: '', kind: 'network', area: 'abay' },
      { ...line, indicator: '', kind: 'voices' },
      { ...line, indicator: '', kind: 'voices', dimension: '5' },
      { ...line, indicator: '', kind: 'events' },
    ];
    const keys = charts.map(chartKey);
    expect(new Set(keys).size).toBe(charts.length);
    expect(keys.map(chartOfKey)).toEqual(charts);
  });

  it('leaves out what the kind does not ask for, and a choice left open', () => {
    expect(chartKey({ ...line, year: 2019, dimension: 'SEX', areas: ['kz', 'abay'] })).toBe(chartKey(line));
    expect(chartKey({ ...line, kind: 'map', year: null })).toBe(chartKey({ ...line, kind: 'map' }));
  });
});

describe('a chart in a text', () => {
  const parsed = (attrs: object) => parseRichText({ type: 'doc', content: [{ type: 'chart', attrs }] });

  it('is taken of every kind', () => {
    for (const kind of chartKinds) {
      const attrs = {
        ...{ ...line, kind },
        ...(kind === 'compare' ? { areas: ['kz', 'abay'] } : {}),
        ...(isOfNoIndicator(kind) ? { indicator: '' } : {}),
      };
      expect(parsed(attrs)).toMatchObject({ ok: true, content: { content: [{ type: 'chart', attrs }] } });
    }
  });

  it('is refused with one area to compare, more than a comparison shows, or a year that is none', () => {
    const many = ['kz', 'abay', 'ulytau', 'astana', 'almaty', 'shymkent', 'atyrau'];
    for (const wrong of [{ areas: ['kz'] }, { areas: many }, { year: 20190 }])
      expect(parsed({ ...line, kind: 'compare', ...wrong })).toMatchObject({ ok: false });
  });

  it('is refused where one of an indicator names none, or one of all goals names one', () => {
    expect(parsed({ ...line, indicator: '' })).toMatchObject({ ok: false });
    expect(parsed({ ...line, kind: 'strip' })).toMatchObject({ ok: false });
  });

  it('is called by its indicator where it cannot be drawn, or by what it shows of all goals', () => {
    expect(chartSubject(line, 'ru')).toBe('5.5.2');
    expect(chartSubject({ ...line, indicator: '', kind: 'coverage' }, 'ru')).toBe('охват данными');
  });

  it('stands for the newest year where it is of bars, of all goals or a map without one', () => {
    expect(chartKinds.filter((kind) => followsNewestYear({ ...line, kind }))).toEqual([
      'bar',
      'map',
      'strip',
      'coverage',
      'links',
      'network',
      'voices',
      'events',
    ]);
    expect(followsNewestYear({ ...line, kind: 'map', year: 2019 })).toBe(false);
  });
});
