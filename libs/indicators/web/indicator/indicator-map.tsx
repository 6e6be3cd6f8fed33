import { chartNumber, depthWithin } from '@qadam/chart/domain';
import {
  boundaryGround,
  type MapGround,
  mapOfYear,
  newestDrawable,
  tileGround,
} from '@qadam/geography/domain';
import { BoundaryMap, MapLegend, shortAreaName, ValueTiles } from '@qadam/geography/web';
import {
  Button,
  ChartFigure,
  type ChartFigureProps,
  FailureState,
  sentences,
  Skeleton,
  useServerData,
} from '@qadam/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import { useFigureText } from '../words/figure-text';
import { BoundaryMapsDocument, TileMapsDocument } from './indicator-map.generated';
import { ComparedYear } from './compared-year';
import { MapFormChoice, YearSlider } from './map-controls';
import { MissingYear } from './missing-year';
import { existsOn } from './outside-validity';
import { type MapQuestion, useMapSpec } from './map-spec';
import { shownYear } from './shown-year';
import './map.css';

type Around = Pick<ChartFigureProps, 'embed' | 'table'>;

interface DrawnProps extends MapQuestion {
  readonly ground: MapGround;
  readonly isTiles: boolean;
  readonly around: Around;
  /** What stands in place of a map that has no region to draw. */
  readonly instead?: ReactNode;
}

const Drawn = ({ ground, isTiles, around, instead, ...question }: DrawnProps) => {
  const t = useText();
  const figure = useFigureText();
  const [search] = useSearchParams();
  const { spec, sentence } = useMapSpec(question, ground, isTiles);
  const { page, series, map } = question;
  const show = chartNumber(spec);
  const wordsOf = ({ label, value }: { readonly label: string; readonly value: number | null }) =>
    value === null
      ? t('chart.mapNone', { name: label })
      : t('chart.mapWords', { name: label, value: figure(value, series) });
  const shared = {
    opensOutside: around.embed === undefined,
    placeOf: (code: string) => {
      const params = new URLSearchParams(search);
      params.set('area', code);
      return `/indicators/${page.code}?${params}`;
    },
  };
  const tiles = new Map(map.tiles.map((tile) => [tile.code, tile]));
  return (
    <ChartFigure spec={spec} {...around}>
      <div className="ind-map">
        {isTiles ? (
          <ValueTiles
            {...shared}
            label={sentences(spec.title, spec.alternative)}
            shortName={shortAreaName}
            tiles={spec.places.flatMap((place) => {
              const tile = tiles.get(place.id);
              if (tile === undefined) return [];
              const { value, role } = place;
              return [
                {
                  ...tile,
                  value: value === null ? '–' : show(value),
                  depth: value === null ? null : depthWithin(spec.bounds, value),
                  isFocus: role === 'focus',
                  words: wordsOf(place),
                },
              ];
            })}
          />
        ) : spec.places.length === 0 ? (
          instead
        ) : (
          <BoundaryMap {...shared} spec={spec} wordsOf={wordsOf} valueOf={show} />
        )}
        {spec.places.length > 0 && spec.bounds.length > 0 && <MapLegend spec={spec} />}
        {sentence !== '' && <p aria-live="polite">{sentence}</p>}
      </div>
    </ChartFigure>
  );
};

interface BoundariesProps extends MapQuestion {
  readonly around: Around;
  /** The years that have figures. */
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
  readonly onTiles: () => void;
}

/** Its shapes come only where they are asked for. A year without any leads to the newest that has them. */
const WithBoundaries = ({ around, years, onYear, onTiles, ...question }: BoundariesProps) => {
  const t = useText();
  const { data, error, again } = useServerData(BoundaryMapsDocument, {});
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="chart" />;
  const ground = boundaryGround(data.boundaryMaps, question.map, question.year);
  const drawable = newestDrawable(data.boundaryMaps.maps, years);
  const { year } = question;
  return (
    <Drawn
      {...{ ...question, ground, around }}
      isTiles={false}
      instead={
        <div className="ind-no-boundaries">
          <p>{t('chart.mapNoBoundaries', { year: String(year) })}</p>
          <p className="ind-no-boundaries-ways">
            {drawable !== undefined && (
              <Button onClick={() => onYear(drawable)}>
                {t('chart.mapDrawable', { year: String(drawable) })}
              </Button>
            )}
            <Button onClick={onTiles}>{t('chart.mapAsTiles', { year: String(year) })}</Button>
          </p>
        </div>
      }
    />
  );
};

/** The regions on the map of a year, in the borders that its figures are for: as tiles, or in loaded boundaries. */
export const IndicatorMap = ({ page, series, ...around }: Pick<MapQuestion, 'page' | 'series'> & Around) => {
  const [search, setSearch] = useSearchParams();
  const { data, error, again } = useServerData(TileMapsDocument, {});
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="chart" />;
  const regions = page.lines.filter(({ level }) => level === 'region');
  const existsIn = existsOn(page);
  const years = [
    ...new Set(regions.flatMap((line) => line.years.filter((one) => existsIn(line.areaCode, one)))),
  ].sort((one, other) => one - other);
  const { year, missing } = shownYear(years, search.get('year'), page.compared?.year);
  const map = mapOfYear(data.tileMaps, year);
  if (map === undefined) return null;
  const hasBoundaries = data.hasBoundaries;
  const form = hasBoundaries && search.get('map') === 'boundaries' ? 'boundaries' : 'tiles';
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
  const question = { page, series, map, year };
  return (
    <>
      <div className="ind-map-controls">
        {hasBoundaries && (
          <MapFormChoice form={form} onChange={(next) => keep('map', next === 'boundaries' ? next : null)} />
        )}
        {years.length > 1 && (
          <YearSlider years={years} year={year} onChange={(next) => keep('year', String(next))} />
        )}
      </div>
      <MissingYear missing={missing} year={year} />
      {form === 'boundaries' ? (
        <WithBoundaries
          {...{ ...question, around, years }}
          onYear={(next) => keep('year', String(next))}
          onTiles={() => keep('map', null)}
        />
      ) : (
        <Drawn {...question} ground={tileGround(map)} isTiles around={around} />
      )}
      <ComparedYear compared={page.compared} newest={years.at(-1)} year={year} />
    </>
  );
};
