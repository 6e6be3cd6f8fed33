import type { BarChartSpec, LineChartSpec } from '@qadam/chart/domain';
import { type ChartLine, lineChartOf, regionsOfYear } from '@qadam/indicators/domain';
import { ChartView, PlaceLink, useLanguage } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import { countryCode } from '../words/area-choice';
import { methodOf } from '../words/method-of';
import { useSourceText } from '../words/source-note';
import { ComparedYear } from './compared-year';
import { IndicatorMap } from './early-map';
import { ForecastNote, projectionOf } from './forecast';
import { ImpossibleFigures, setAsideIn } from './impossible-figures';
import type { IndicatorData, SeriesData } from './indicator-document';
import { YearSlider } from './map-controls';
import { nameSegments } from './segments';
import { unitWords } from './unit-words';

type Line = IndicatorData['lines'][number];

const roleOf = (code: string, area: string) =>
  code === countryCode ? 'country' : code === area ? 'focus' : 'other';

/** Towns are parts of regions: they are drawn only when they are asked for. */
const isShown = ({ areaCode, level }: Line, area: string) =>
  level === 'region' || areaCode === countryCode || areaCode === area;

/** The lines and the bars of an indicator; the forecast only where there is one. */
export const useIndicatorSpecs = (
  page: IndicatorData,
  series: SeriesData,
  wantsForecast: boolean,
): {
  readonly line: LineChartSpec;
  readonly bars: BarChartSpec | null;
  /** The year of the bars, and those that they can be of. */
  readonly year: number;
  readonly years: readonly number[];
} => {
  const t = useText();
  const language = useLanguage();
  const sourceOf = useSourceText();
  const hasForecast = wantsForecast && page.forecast.years.length > 0;
  const [search] = useSearchParams();
  const { code, title, area, lines, targetValue, targetYear, borderBreaks, sources, progress } = page;
  const shown = lines.filter((line) => isShown(line, area.code));
  const isSetAside = setAsideIn(page, series);
  const regions = lines.filter(({ level }) => level === 'region');
  const years = [...new Set(regions.flatMap((line) => line.years))].sort((one, other) => one - other);
  const wished = Number(search.get('year'));
  const year = years.includes(wished) ? wished : (page.compared?.year ?? years.at(-1) ?? 0);
  const existing = regionsOfYear(
    regions.map((line) => ({ ...line, code: line.areaCode })),
    year,
  );
  const name = t('indicator.name', { code, title });
  const own = lines.find(({ areaCode }) => areaCode === area.code) ?? shown[0];
  const [from, to] = [own?.years[0], own?.years.at(-1)];
  const unit = unitWords(series);
  const frame = {
    language,
    title: t(from === to ? 'chart.lineTitleOne' : 'chart.lineTitle', {
      title: name,
      area: area.name,
      from,
      to,
    }),
    unit,
    source: [
      sourceOf(sources),
      t('chart.method', { method: t(`methods.${methodOf(progress.method)}.name`) }),
      hasForecast ? t('chart.forecastMethod') : '',
    ]
      .filter((text) => text !== '')
      .join(' · '),
  };
  const chartLines = shown.map((line): ChartLine => ({
    id: line.areaCode,
    label: line.areaName,
    role: roleOf(line.areaCode, area.code),
    area: line.areaCode,
    series: {
      observations: line.years.map((year, at) => ({
        area: line.areaCode,
        year,
        value: line.values[at] as number,
      })),
    },
  }));
  const previous = new Map(
    shown.map((line) => [line.areaCode, new Map(line.years.map((year, at) => [year, line.previous[at]]))]),
  );
  const plain = nameSegments(
    lineChartOf(
      chartLines,
      {
        ...frame,
        subtitle: t('chart.measure', { series: series.label, unit }),
        alternative: t('chart.lineAlternative', { area: area.name, count: shown.length }),
      },
      {
        isImpossible: isSetAside,
        borderChanges: borderBreaks.map(({ year, label }) => ({ year, label, areas: [area.code] })),
        ...(targetValue === null
          ? {}
          : {
              target: {
                value: targetValue,
                year: targetYear ?? 2030,
                label: t('chart.target', { year: targetYear ?? 2030 }),
              },
            }),
      },
    ),
    (name, year) => t('chart.segment', { area: name, year }),
  );
  const line: LineChartSpec = {
    ...plain,
    series: [
      ...plain.series.map((one) => ({
        ...one,
        points: one.points.map((point) => {
          const old = previous.get(one.id.split(':')[0] ?? '')?.get(point.year);
          return old == null ? point : { ...point, revised: true, previous: old };
        }),
      })),
      ...(hasForecast
        ? [projectionOf(page, roleOf(area.code, area.code), t('chart.projected', { area: area.name }))]
        : []),
    ],
  };
  const bars = shown
    .filter(({ areaCode }) => areaCode === countryCode || areaCode === area.code || existing.has(areaCode))
    .map((each) => {
      const value = each.values[each.years.indexOf(year)];
      return { each, value: value === undefined || isSetAside(value) ? null : value };
    })
    .filter(({ each, value }) => value !== null || existing.has(each.areaCode))
    .sort((left, right) => (right.value ?? -Infinity) - (left.value ?? -Infinity));
  return {
    year,
    years,
    line,
    bars:
      bars.length < 3
        ? null
        : {
            ...frame,
            kind: 'bar',
            title: t('chart.barTitle', { title: name, year }),
            subtitle: t('chart.measure', { series: series.label, unit }),
            alternative: t('chart.barAlternative', { year, count: bars.length }),
            bars: bars.map(({ each, value }) => ({
              id: each.areaCode,
              label: each.areaName,
              role: roleOf(each.areaCode, area.code),
              value,
            })),
          },
  };
};

const views = ['time', 'regions', 'map'] as const;
type View = (typeof views)[number];

/** Over time, or the regions beside each other; either as a table too. */
export const IndicatorCharts = ({
  page,
  series,
}: {
  readonly page: IndicatorData;
  readonly series: SeriesData;
}) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const canForecast = page.forecast.years.length > 0;
  const hasForecast = canForecast && search.get('forecast') !== 'no';
  const { line, bars, year, years } = useIndicatorSpecs(page, series, hasForecast);
  const view = (bars !== null && views.find((one) => one === search.get('view'))) || 'time';
  const language = useLanguage();
  const embed = `/embed/indicators/${page.code}?${new URLSearchParams([...search, ['lang', language]])}`;
  /** Without a value the name leaves the address. */
  const keep = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const params = new URLSearchParams(before);
        if (value === null) params.delete(name);
        else params.set(name, value);
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  const choose = (next: View) => keep('view', next === 'time' ? null : next);
  const table = {
    isShown: search.get('table') === 'yes',
    onChange: (isShown: boolean) => keep('table', isShown ? 'yes' : null),
  };
  return (
    <section aria-label={t('chart.views')}>
      <div className="ind-view-row">
        {bars !== null && (
          <div className="ind-views" role="group" aria-label={t('chart.views')}>
            {views.map((one) => (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => choose(one)}>
                {t(`chart.${one}`)}
              </button>
            ))}
          </div>
        )}
        <PlaceLink
          to={`/compare?indicators=${page.code}${page.area.code === countryCode ? '' : `&areas=${countryCode},${page.area.code}`}`}
        >
          {t('compare')}
        </PlaceLink>
      </div>
      {view === 'map' ? (
        <IndicatorMap page={page} series={series} embed={embed} table={table} />
      ) : view === 'regions' && bars !== null ? (
        <>
          <div className="ind-map-controls">
            {years.length > 1 && (
              <YearSlider years={years} year={year} onChange={(next) => keep('year', String(next))} />
            )}
          </div>
          <ChartView key="bars" spec={bars} embed={embed} table={table} />
          <ComparedYear compared={page.compared} newest={years.at(-1)} year={year} />
        </>
      ) : (
        <>
          <ChartView key="line" spec={line} embed={embed} table={table} />
          <ForecastNote
            forecast={page.forecast}
            isShown={hasForecast}
            onToggle={(isShown) =>
              setSearch(
                (before) => {
                  const params = new URLSearchParams(before);
                  if (isShown) params.delete('forecast');
                  else params.set('forecast', 'no');
                  return params;
                },
                { replace: true, preventScrollReset: true },
              )
            }
          />
        </>
      )}
      <ImpossibleFigures page={page} series={series} />
      {page.borderBreaks.map(({ year, label, explanation }) => (
        <p key={year} className="ind-note q-muted">
          {t('chart.break', { label, explanation })}
        </p>
      ))}
    </section>
  );
};
