import { valueClasses } from '@qadam/chart/domain';
import { shortAreaName, ValueTiles } from '@qadam/geography/web';
import { Button, FailureState, rowsToCsv, saveCsv, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import { countryCode } from '../words/area-choice';
import { digitsFor, useFigureText } from '../words/figure-text';
import { useSourceText } from '../words/source-note';
import type { IndicatorData, SeriesData } from './indicator-document';
import { TileMapsDocument, type TileMapsQuery } from './indicator-map.generated';
import { mapOfYear } from './map-of-year';

type TileMap = TileMapsQuery['tileMaps'][number];

export interface IndicatorMapProps {
  readonly page: IndicatorData;
  readonly series: SeriesData;
}

const Legend = ({ bounds }: { readonly bounds: readonly number[] }) => {
  const t = useText();
  const format = useFormat();
  const show = (value: number) => format.number(value, { maximumFractionDigits: digitsFor(value) });
  const last = Math.max(1, bounds.length - 2);
  return (
    <ul className="ind-map-legend" aria-label={t('chart.mapLegend')}>
      {bounds.slice(0, -1).map((from, at) => (
        <li key={from}>
          <span
            style={{
              background: `color-mix(in srgb, var(--q-accent) ${8 + (at / last) * 40}%, var(--q-surface))`,
            }}
            aria-hidden="true"
          />
          {t('chart.mapRange', { from: show(from), to: show(bounds[at + 1] ?? from) })}
        </li>
      ))}
      <li>
        <span data-empty="true" aria-hidden="true" />
        {t('chart.mapNoData')}
      </li>
    </ul>
  );
};

const YearSlider = ({
  years,
  year,
  onChange,
}: {
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}) => {
  const t = useText();
  const id = useId();
  return (
    <div className="ind-map-year">
      <label htmlFor={id}>{t('chart.mapYear')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={years.length - 1}
        value={years.indexOf(year)}
        aria-valuetext={String(year)}
        onChange={(event) => onChange(years[Number(event.currentTarget.value)] ?? year)}
      />
      <output htmlFor={id} className="q-figures">
        {year}
      </output>
    </div>
  );
};

const MapOfYear = ({
  page,
  series,
  map,
  year,
  values,
}: IndicatorMapProps & {
  readonly map: TileMap;
  readonly year: number;
  /** Of all years, so that a colour means the same in each. */
  readonly values: readonly number[];
}) => {
  const t = useText();
  const format = useFormat();
  const figure = useFigureText();
  const source = useSourceText()(page.sources);
  const [search] = useSearchParams();
  const classes = valueClasses(values);
  const last = Math.max(1, (classes?.bounds.length ?? 2) - 2);
  const found = map.tiles.map((tile) => {
    const line = page.lines.find(({ areaCode }) => areaCode === tile.code);
    return { ...tile, figure: line?.values[line.years.indexOf(year)] ?? null };
  });
  const known = found
    .flatMap(({ name, figure: value }) => (value === null ? [] : [{ name, value }]))
    .toSorted((one, other) => other.value - one.value);
  /** Several regions may share a value, and then all are named. */
  const named = (one: { readonly value: number } | undefined) =>
    one === undefined
      ? ''
      : t('chart.mapWords', {
          name: known
            .filter(({ value }) => value === one.value)
            .map(({ name }) => name)
            .join(', '),
          value: figure(one.value, series),
        });
  const title = t('chart.mapTitle', {
    title: t('indicator.name', { code: page.code, title: page.title }),
    year,
  });
  const span = { count: map.tiles.length, from: map.fromYear, to: map.toYear };
  const borders = t(
    map.fromYear === null
      ? 'chart.mapBordersTo'
      : map.toYear === null
        ? 'chart.mapBordersFrom'
        : 'chart.mapBorders',
    span,
  );
  return (
    <figure className="ind-map">
      <div className="ind-headline ind-map-head">
        <h2>{title}</h2>
        <Button
          onClick={() =>
            saveCsv(
              rowsToCsv([
                ['area', 'name', 'year', 'value', 'unit'],
                ...found.map(({ code, name, figure: value }) => [code, name, year, value, series.unit]),
                [],
                [title],
                [borders],
                [source],
              ]),
              title,
            )
          }
        >
          {t('chart.mapDownload')}
        </Button>
      </div>
      <p className="q-muted">
        {t('chart.lineSubtitle', { series: series.label, unit: series.unit, area: borders })}
      </p>
      <ValueTiles
        label={title}
        shortName={shortAreaName}
        placeOf={(code) => {
          const params = new URLSearchParams(search);
          params.set('area', code);
          return `/indicators/${page.code}?${params}`;
        }}
        tiles={found.map(({ figure: value, ...tile }) => ({
          ...tile,
          value: value === null ? '–' : format.number(value, { maximumFractionDigits: digitsFor(value) }),
          depth: value === null || classes === null ? null : classes.classOf(value) / last,
          isFocus: tile.code === page.area.code && page.area.code !== countryCode,
          words:
            value === null
              ? t('chart.mapNone', { name: tile.name })
              : t('chart.mapWords', { name: tile.name, value: figure(value, series) }),
        }))}
      />
      {classes !== null && <Legend bounds={classes.bounds} />}
      {known.length > 0 && (
        <p aria-live="polite">
          {t('chart.mapSentence', { high: named(known[0]), low: named(known.at(-1)) })}
        </p>
      )}
      <figcaption className="q-chart-source">
        {t('chart.mapNote')} {source}
      </figcaption>
    </figure>
  );
};

/** The regions on the tile-grid map of a year, in the borders that its figures are for. */
export const IndicatorMap = ({ page, series }: IndicatorMapProps) => {
  const [search, setSearch] = useSearchParams();
  const { data, error, again } = useServerData(TileMapsDocument, {});
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="chart" />;
  const regions = page.lines.filter(({ level }) => level === 'region');
  const years = [...new Set(regions.flatMap((line) => line.years))].sort((one, other) => one - other);
  const wished = Number(search.get('year'));
  const year = years.includes(wished) ? wished : (years.at(-1) ?? 0);
  const map = mapOfYear(data.tileMaps, year);
  if (map === undefined) return null;
  return (
    <>
      {years.length > 1 && (
        <YearSlider
          years={years}
          year={year}
          onChange={(next) =>
            setSearch(
              (before) => {
                const params = new URLSearchParams(before);
                params.set('year', String(next));
                return params;
              },
              { replace: true, preventScrollReset: true },
            )
          }
        />
      )}
      <MapOfYear {...{ page, series, map, year }} values={regions.flatMap(({ values }) => values)} />
    </>
  );
};
