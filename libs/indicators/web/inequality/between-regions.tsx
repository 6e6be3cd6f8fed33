import {
  changedRegionYears,
  comparedYears,
  loadAt,
  nameSegments,
  regionsLine,
  sourcesOfLoads,
  variationChartOf,
} from '@qadam/indicators/domain';
import { ChartView, sentences, useFormat, useLanguage } from '@qadam/ui';
import { useEmbedAddress } from '../embed/embed-address';
import { lineStretches } from '../words/line-stretches';
import type { IndicatorData, SeriesData } from '../indicator/indicator-document';
import { useText } from '../text';
import type { RegionalDispersionQuery } from './inequality.generated';
import { RegionRanks } from './region-ranks';
import { isTellingRatio, useSizeText } from './size-text';
import { useInequalityText } from './text';

export type Dispersion = RegionalDispersionQuery['regionalDispersion'];

export interface BetweenRegionsProps {
  readonly code: string;
  /** Code and title of the indicator. */
  readonly name: string;
  readonly dispersion: Dispersion;
  readonly series: SeriesData;
  readonly area: string;
  readonly source: string;
}

const movements = ['narrowing', 'widening', 'steady', 'mixed'] as const;

/** Of whom the figures are that the regions are compared by. */
export const sourcesOfRegions = (
  { lines, sources }: IndicatorData,
  dispersion: Dispersion,
): IndicatorData['sources'] => {
  const compared = new Set(comparedYears(dispersion.years, dispersion.compared).map(({ year }) => year));
  const loads = dispersion.regions.flatMap(({ areaCode, years }) => {
    const line = lines.find((one) => one.areaCode === areaCode);
    return line === undefined
      ? []
      : years
          .filter((year) => compared.has(year))
          .flatMap((year) => loadAt(line.loads, line.years.indexOf(year)) ?? []);
  });
  return sourcesOfLoads(sources, loads);
};

/** The years from which other regions are compared, though no border changed. */
const cutsOf = (dispersion: Dispersion) => {
  const ofBorders = new Set(dispersion.breaks.map(({ year }) => year));
  return changedRegionYears(
    comparedYears(dispersion.years, dispersion.compared).map(({ year }) => year),
    dispersion.regions,
  ).filter((year) => !ofBorders.has(year));
};

/** How far the regions lie apart over the years; nothing where a year or a measure of it is missing. */
export const VariationChart = ({
  code,
  name,
  dispersion,
  source,
}: Pick<BetweenRegionsProps, 'code' | 'name' | 'dispersion' | 'source'>) => {
  const t = useInequalityText();
  const indicatorText = useText();
  const language = useLanguage();
  const embedOf = useEmbedAddress();
  const format = useFormat();
  const { breaks } = dispersion;
  const years = comparedYears(dispersion.years, dispersion.compared);
  const cuts = cutsOf(dispersion);
  const plain = variationChartOf(
    years,
    {
      ...{ language, source },
      unit: '%',
      label: t('regions.line'),
      title: t('regions.chart', { name, from: years[0]?.year, to: years.at(-1)?.year }),
      subtitle: t('regions.subtitle'),
      alternative: t('regions.alternative'),
    },
    { borders: breaks.map(({ year }) => year), otherRegions: cuts, methods: dispersion.methodologyBreaks },
  );
  if (plain === null) return null;
  const named = nameSegments(plain, (area, year) => indicatorText('chart.segment', { area, year }));
  const spec = {
    ...named,
    alternative: sentences(
      named.alternative,
      ...lineStretches(plain.series, regionsLine).map(({ first, last }) =>
        first === last
          ? t('regions.pieceOne', { year: first.year, spread: format.percent(first.value, 1) })
          : t('regions.piece', {
              ...{ from: first.year, first: format.percent(first.value, 1) },
              ...{ to: last.year, last: format.percent(last.value, 1) },
            }),
      ),
      cuts.length === 0 ? '' : t('regions.cut', { years: cuts.join(', ') }),
    ),
  };
  return <ChartView spec={spec} level={3} embed={embedOf('variation', { code })} />;
};

/** Whether the regions come nearer to each other, and the place of each. */
export const BetweenRegions = ({ code, name, dispersion, series, area, source }: BetweenRegionsProps) => {
  const t = useInequalityText();
  const format = useFormat();
  const size = useSizeText(series.unitCode);
  const { breaks, movement, firstYear, compared } = dispersion;
  const years = comparedYears(dispersion.years, compared);
  const newest = years.at(-1);
  if (newest === undefined || compared === null) return null;
  const cuts = cutsOf(dispersion);
  const trend = movements.find((one) => one === movement);
  return (
    <section aria-labelledby="between-regions">
      <h2 id="between-regions">{t('regions.title')}</h2>
      <div className="ind-between">
        <div>
          <VariationChart {...{ code, name, dispersion, source }} />
          <p className="q-figures">
            {t('regions.standing', {
              year: newest.year,
              count: newest.areaCount,
              of: compared.regionCount,
              spread:
                newest.coefficientOfVariation === null
                  ? '–'
                  : format.percent(newest.coefficientOfVariation * 100, 1),
              range: size(newest.range),
            })}{' '}
            {newest.ratio !== null &&
              isTellingRatio(newest.ratio) &&
              t('regions.ratio', { ratio: newest.ratio })}
          </p>
          {cuts.length > 0 && <p className="q-muted">{t('regions.cut', { years: cuts.join(', ') })}</p>}
          {breaks.length > 0 && <p className="q-muted">{breaks.map(({ label }) => label).join(' · ')}</p>}
          <p>
            <strong>
              {trend === undefined ? t('regions.noTrend') : t(`regions.${trend}`, { year: firstYear ?? '' })}
            </strong>
          </p>
        </div>
        <RegionRanks code={code} dispersion={dispersion} series={series} area={area} source={source} />
      </div>
    </section>
  );
};
