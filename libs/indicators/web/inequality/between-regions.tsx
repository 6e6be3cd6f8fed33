import { lineChartOf } from '@qadam/indicators/domain';
import { ChartView, sentences, useFormat, useLanguage } from '@qadam/ui';
import { useEmbedAddress } from '../embed/embed-address';
import { lineStretches } from '../words/line-stretches';
import type { SeriesData } from '../indicator/indicator-document';
import { nameSegments } from '../indicator/segments';
import { useText } from '../text';
import { changedRegionYears } from './changed-regions';
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
const all = 'regions';

/** Years with enough regions: how far the few of a newer year lie apart is another question. */
const comparedYears = ({ years, compared }: Dispersion) =>
  years.filter(({ year }) => year <= (compared?.year ?? 0));

/** The years from which other regions are compared, though no border changed. */
const cutsOf = (dispersion: Dispersion) => {
  const ofBorders = new Set(dispersion.breaks.map(({ year }) => year));
  return changedRegionYears(
    comparedYears(dispersion).map(({ year }) => year),
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
  const years = comparedYears(dispersion);
  const newest = years.at(-1);
  const cuts = cutsOf(dispersion);
  if (years.length < 2 || newest === undefined || newest.coefficientOfVariation === null) return null;
  const plain = lineChartOf(
    [
      {
        ...{ id: all, label: t('regions.line'), role: 'focus', area: all },
        series: {
          observations: years.flatMap(({ year, coefficientOfVariation: spread }) =>
            spread === null ? [] : [{ area: all, year, value: spread * 100 }],
          ),
        },
      },
    ],
    {
      ...{ language, source },
      unit: '%',
      title: t('regions.chart', { name, from: years[0]?.year, to: newest.year }),
      subtitle: t('regions.subtitle'),
      alternative: t('regions.alternative'),
    },
    {
      borderChanges: [
        ...breaks.map(({ year }) => ({ year, label: String(year), areas: [all] })),
        ...cuts.map((year) => ({ year, areas: [all] })),
      ],
      methodChanges: dispersion.methodologyBreaks,
    },
  );
  const named = nameSegments(plain, (area, year) => indicatorText('chart.segment', { area, year }));
  const spec = {
    ...named,
    alternative: sentences(
      named.alternative,
      ...lineStretches(plain.series, all).map(({ first, last }) =>
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
  const years = comparedYears(dispersion);
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
