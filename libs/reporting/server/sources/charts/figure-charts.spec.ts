import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { printPalette, printWidth, renderChartSvg, suggestedHeight } from '@qadam/chart/domain';
import { forecastOf } from '@qadam/indicators/domain';
import { openReportingWorld, type ReportingWorld } from '../../reporting.fixture';

let world: ReportingWorld;
const later = [44, 44.5, 46, 47.2].map((value, at) => ({ year: 2020 + at, value }));
const node = { kind: 'line', indicator: '5.5.2', seriesKey: null, area: 'kz' } as const;

const chart = async () => {
  const [drawn] = await world.figures.charts('en', [node]);
  if (drawn?.spec.kind !== 'line') throw new Error('No line chart came.');
  return drawn.spec;
};

beforeAll(async () => {
  world = await openReportingWorld();
});

afterAll(() => world.close());

describe('a line chart of the printed review', () => {
  it('has no forecast where the page of the indicator has none: too few figures', async () => {
    const { series, source } = await chart();
    expect(series.some(({ isProjection }) => isProjection)).toBe(false);
    expect(source).not.toContain('Dotted');
  });

  it('shows the same projection with its range as the page, says so beneath and in the text alternative', async () => {
    await world.database.query(
      `insert into observation (series_id, area_code, year, value, valid_from)
       select s.id, 'kz', y, v, 1 from series s, unnest($1::int[], $2::float8[]) as n (y, v) where indicator_code = '5.5.2'`,
      [later.map(({ year }) => year), later.map(({ value }) => value)],
    );
    const spec = await chart();
    const projection = spec.series.find(({ isProjection }) => isProjection);
    // 41.2 and 43 are the figures of 2018 and 2019 in reporting.fixture.ts; no base year is set there.
    const points = [{ year: 2018, value: 41.2 }, { year: 2019, value: 43 }, ...later];
    const expected = forecastOf(points, { ceiling: 100 }).forecast?.points;
    expect(expected?.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(projection?.points).toEqual(expected);
    expect(projection).toMatchObject({ id: 'kz:projection', label: 'Kazakhstan, at the present pace' });
    expect(spec.source).toContain('Dotted: carried on at the present pace');
    expect(spec.alternative).toContain('Kazakhstan, at the present pace, 2030: ');

    // In Russian the day of the data ends with the full stop of "г.".
    const [inRussian] = await world.figures.charts('ru', [node]);
    expect(inRussian?.spec.source).toMatch(/ г\. Пунктир/u);

    const svg = renderChartSvg(spec, {
      ...{ width: printWidth, height: suggestedHeight(spec), palette: printPalette },
      fontFamily: 'Noto Sans',
    });
    expect(svg).toContain('stroke-dasharray="0.5 4"');
    expect(svg).toContain('fill-opacity="0.12"');
    expect(svg).toContain('Kazakhstan, at the present pace');
  });

  it('is cut where the figures are made by a new method, which stands beneath it, and projects the later ones only', async () => {
    await world.database.query(
      `insert into methodology_break_version (indicator_code, year, why_en, source)
       values ('5.5.2', 2019, 'a new sample', 'order 1')`,
    );
    const spec = await chart();
    expect(spec.breaks).toEqual([{ year: 2019, label: 'New method 2019' }]);
    expect(spec.series.map(({ id }) => id)).toEqual(['kz', 'kz:2019', 'kz:projection']);
    expect(spec.source).toContain('New method 2019 — a new sample (source: order 1)');
    expect(spec.alternative).toContain('New method 2019 — a new sample');
    const projection = spec.series.find(({ isProjection }) => isProjection);
    const counted = [{ year: 2019, value: 43 }, ...later];
    const expected = forecastOf(counted, { ceiling: 100 }).forecast?.points;
    expect(expected).toBeDefined();
    expect(projection?.points).toEqual(expected);
  });
});
