import { describe, expect, it } from '@jest/globals';
import type { ShownValue, StatisticsAnnex, StripEntry } from '../document-model';
import {
  comparedValues,
  type DataTables,
  largestMove,
  movedValues as movedIn,
  stateHolds,
  stateOfMoved,
} from './moved-values';

const movedValues = (frozen: DataTables, newest: DataTables) => movedIn(frozen, newest, 'en');

const shown = (value: number, vintage: string): ShownValue => ({
  indicator: '5.5.2',
  indicatorTitle: 'Women in managerial positions',
  ...{ series: '', group: '', area: 'Kazakhstan', year: 2019, value, unit: '%' },
  ...{ source: 'Bureau', vintage, illustrative: false },
});

const strip = (value: number, shape: 'moderate' | 'on-track', title = 'Women'): readonly StripEntry[] => [
  {
    ...{ code: '5.5.2', title, value: `${value}%`, year: 2019, shown: shown(value, '2025-06-01') },
    status: { shape, word: shape === 'moderate' ? 'Moderate progress' : 'On track' },
  },
];

const annex = (newest: number, base = 41.2): StatisticsAnnex => ({
  kind: 'statistics',
  goals: [
    {
      ...{ goal: 5, title: 'Equality' },
      rows: [
        {
          ...{ code: '5.5.2', title: 'Women', unit: '', target: null },
          base: { text: `${base}%`, year: 2018, shown: shown(base, '2024-10-24') },
          newest: { text: `${newest}%`, year: 2019, shown: shown(newest, '2025-06-01') },
        },
      ],
    },
  ],
});

describe('tables that an approval froze beside the newest data', () => {
  it('tell each value with its year as the language writes it, in tables of goals as in annexes', () => {
    const sides = { strip: strip(44.4, 'moderate'), annex: annex(44.4) };
    const newest = { strip: strip(45.5, 'moderate'), annex: annex(45.5) };
    expect(movedIn(sides, newest, 'kk').map(({ before }) => before)).toEqual([
      ...['44.4% (2019\u00a0ж.)', '44.4% (2019\u00a0ж.)'],
    ]);
    expect(movedIn(sides, newest, 'ru').map(({ after }) => after)).toEqual([
      ...['45.5% (2019\u00a0г.)', '45.5% (2019\u00a0г.)'],
    ]);
  });

  it('tell the values and statuses that differ, with both sides', () => {
    expect(movedValues({ strip: strip(44.4, 'moderate') }, { strip: strip(45.5, 'on-track') })).toEqual([
      {
        ...{
          column: 'value',
          code: '5.5.2',
          name: 'Women',
          vintage: '2025-06-01',
          newerVintage: '2025-06-01',
        },
        change: (45.5 - 44.4) / 45.5,
        ...{ before: '44.4% (2019)', after: '45.5% (2019)' },
      },
      {
        ...{ column: 'status', code: '5.5.2', name: 'Women', vintage: null, newerVintage: null },
        change: null,
        ...{ before: 'Moderate progress', after: 'On track' },
      },
    ]);
    expect(movedValues({ annex: annex(44.4) }, { annex: annex(45.5) })).toMatchObject([
      { column: 'newest', before: '44.4% (2019)', after: '45.5% (2019)' },
    ]);
  });

  it('are the same where only a name was worded otherwise', () => {
    expect(
      movedValues({ strip: strip(44.4, 'moderate') }, { strip: strip(44.4, 'moderate', 'Women and girls') }),
    ).toEqual([]);
  });

  it('tell rows that one side alone has', () => {
    const none: StatisticsAnnex = { kind: 'statistics', goals: [] };
    expect(movedValues({ annex: none }, { annex: annex(44.4) })).toMatchObject([
      { column: 'base', before: null, after: '41.2% (2018)' },
      { column: 'newest', before: null, after: '44.4% (2019)' },
    ]);
    expect(movedValues({ annex: annex(44.4) }, { annex: none })).toHaveLength(2);
  });

  it('tell the points of a line by their years, and a bar by its area whatever its year', () => {
    const point = (kind: 'line' | 'bar', year: number, value: number) => ({
      ...{
        isOfNewestYear: kind === 'bar',
        text: `${value}% (${year})`,
        shown: { ...shown(value, '2025-06-01'), year },
      },
    });
    expect(
      movedValues(
        { charts: [point('line', 2018, 41.2), point('line', 2019, 43), point('bar', 2019, 43)] },
        { charts: [point('line', 2018, 41.2), point('line', 2019, 44.5), point('bar', 2020, 45)] },
      ),
    ).toMatchObject([
      { column: 'chart', before: '43% (2019)', after: '44.5% (2019)' },
      { column: 'chart', before: '43% (2019)', after: '45% (2020)' },
    ]);
  });

  it('name the value that changed most in proportion, of how many', () => {
    // 44.4 to 45.5 is a change by 2 %, 41.2 to 20.6 by a half.
    const sides = [{ annex: annex(44.4) }, { annex: annex(45.5, 20.6) }] as const;
    expect(comparedValues(...sides)).toBe(2);
    expect(largestMove(movedValues(...sides))).toMatchObject({ column: 'base', change: 0.5 });
    const none: StatisticsAnnex = { kind: 'statistics', goals: [] };
    expect(largestMove(movedValues({ annex: none }, { annex: annex(44.4) }))).toBeNull();
  });

  it('are held by the state of a section that was told as a whole, as long as none of them changes again', () => {
    const part = movedValues({ annex: annex(44.4) }, { annex: annex(45.5) });
    const whole = movedValues(
      { annex: annex(44.4), strip: strip(44.4, 'moderate') },
      { annex: annex(45.5), strip: strip(45.5, 'on-track') },
    );
    expect(stateHolds(stateOfMoved(whole), part)).toBe(true);
    expect(stateHolds(stateOfMoved(whole), movedValues({ annex: annex(44.4) }, { annex: annex(46) }))).toBe(
      false,
    );
  });

  it('are not compared where the approval froze none', () => {
    expect(movedValues({}, { strip: strip(45.5, 'moderate'), annex: annex(45.5) })).toEqual([]);
  });

  it('tell a further change of the data as another state', () => {
    const state = (value: number) =>
      stateOfMoved(movedValues({ annex: annex(44.4) }, { annex: annex(value) }));
    expect(state(45.5)).toBe(state(45.5));
    expect(state(45.5)).not.toBe(state(46));
  });
});
