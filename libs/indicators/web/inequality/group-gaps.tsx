import type { LineChartSpec } from '@qadam/chart/domain';
import {
  drawnGroups,
  gapChartOf,
  gapEnds,
  groupValue,
  loadsOfLines,
  mostGapLines,
  nameSegments,
  sourcesOfLoads,
} from '@qadam/indicators/domain';
import { ChartView, sentences, useFormat, useLanguage } from '@qadam/ui';
import { useEmbedAddress } from '../embed/embed-address';
import type { SeriesData } from '../indicator/indicator-document';
import { unitWords } from '../indicator/unit-words';
import { useFigureText } from '../words/figure-text';
import { useSeriesWords } from '../words/series-words';
import { useSourceText } from '../words/source-note';
import { GapTable } from './gap-table';
import type { GroupGapsQuery } from './inequality.generated';
import { isTellingRatio, useSizeText } from './size-text';
import { useText } from '../text';
import { useInequalityText } from './text';

type Gaps = GroupGapsQuery['groupGaps'];
export type DimensionGaps = Gaps['dimensions'][number];

export interface GapProps {
  readonly gap: DimensionGaps;
  readonly methodologyBreaks: Gaps['methodologyBreaks'];
  readonly code: string;
  /** Code and title of the indicator. */
  readonly name: string;
  readonly series: SeriesData;
  readonly area: { readonly code: string; readonly name: string };
  readonly sources: Gaps['sources'];
}

const movements = ['narrowing', 'widening', 'steady', 'mixed'] as const;

const valueIn = (group: DimensionGaps['groups'][number], year: number) => groupValue(group, year) ?? 0;

/** The two groups that make the gap of the newest year. */
const endsOf = (gap: DimensionGaps) => {
  const newest = gap.years.at(-1);
  const ends = gapEnds(gap, newest);
  return newest === undefined || ends === null ? null : { newest, ...ends };
};

/** The lines of the groups: all of them, or of many only the two that make the gap. */
export const GapChart = ({ gap, methodologyBreaks, code, name, series, area, sources }: GapProps) => {
  const t = useInequalityText();
  const indicatorText = useText();
  const language = useLanguage();
  const embedOf = useEmbedAddress();
  const sourceOf = useSourceText();
  const figure = useFigureText();
  const size = useSizeText(series.unitCode);
  const seriesWords = useSeriesWords();
  const ends = endsOf(gap);
  if (ends === null) return null;
  const { dimensionLabel, groups } = gap;
  const drawn = drawnGroups(gap);
  const unit = unitWords(series);
  const drawnYears = drawn.flatMap((group) => group.years);
  const [firstOf, lastOf] = [Math.min(...drawnYears), Math.max(...drawnYears)];
  const plain = gapChartOf(
    gap,
    area.code,
    {
      ...{ language, unit },
      source: sourceOf(sourcesOfLoads(sources, loadsOfLines(drawn))),
      title: t(
        groups.length > mostGapLines ? 'gaps.chart' : firstOf === lastOf ? 'gaps.chartOne' : 'gaps.chartAll',
        {
          ...{ name, area: area.name, year: ends.newest.year, from: firstOf, to: lastOf },
          dimension: dimensionLabel.toLocaleLowerCase(language),
        },
      ),
      subtitle: series.seriesLabel === '' ? unit : t('gaps.subtitle', { series: series.seriesLabel, unit }),
      alternative: t('gaps.alternative', { count: drawn.length }),
    },
    methodologyBreaks,
  );
  const named = nameSegments(plain, (group, year) => indicatorText('chart.segment', { area: group, year }));
  const [oldest] = gap.years;
  const gapsTold = oldest === undefined || oldest === ends.newest ? [ends.newest] : [oldest, ends.newest];
  const spec: LineChartSpec = {
    ...named,
    alternative: sentences(
      named.alternative,
      ...gapsTold.map((one) => {
        const [best, worst] = [one.bestCode, one.worstCode].map((of) =>
          groups.find((group) => group.code === of),
        );
        return best === undefined || worst === undefined
          ? ''
          : t('gaps.alternativeGap', {
              ...{ year: one.year, size: size(one.gap) },
              ...{ best: best.label, bestValue: figure(valueIn(best, one.year), series) },
              ...{ worst: worst.label, worstValue: figure(valueIn(worst, one.year), series) },
            });
      }),
      seriesWords(named, series),
    ),
  };
  return <ChartView spec={spec} level={3} embed={embedOf('gap', { code, dimension: gap.dimension })} />;
};

const Gap = (props: GapProps) => {
  const { gap, series } = props;
  const t = useInequalityText();
  const format = useFormat();
  const figure = useFigureText();
  const size = useSizeText(series.unitCode);
  const ends = endsOf(gap);
  if (ends === null) return null;
  const { newest, best, worst } = ends;
  const { movement, firstYear } = gap;
  const trend = movements.find((one) => one === movement);
  return (
    <li>
      <GapChart {...props} />
      <p className="q-figures">
        {t('gaps.standing', {
          year: newest.year,
          best: best.label,
          bestValue: figure(valueIn(best, newest.year), series),
          worst: worst.label,
          worstValue: figure(valueIn(worst, newest.year), series),
        })}
      </p>
      <p className="q-figures">
        <strong>
          {trend === undefined ? t('gaps.noTrend') : t(`gaps.${trend}`, { year: firstYear ?? '' })}
        </strong>{' '}
        {t('gaps.size', { size: size(newest.gap) })}{' '}
        {newest.ratio !== null && isTellingRatio(newest.ratio) && t('gaps.ratio', { ratio: newest.ratio })}{' '}
        {newest.dissimilarity !== null &&
          t('gaps.dissimilarity', {
            value: format.number(newest.dissimilarity, { maximumFractionDigits: 3 }),
          })}
      </p>
      <GapTable gap={gap} series={series} />
    </li>
  );
};

export interface GroupGapsProps extends Omit<GapProps, 'gap' | 'methodologyBreaks' | 'sources'> {
  readonly gaps: Gaps;
}

/** Between which groups the area's figures differ, over time and in words. */
export const GroupGaps = ({ gaps, code, name, series, area }: GroupGapsProps) => {
  const t = useInequalityText();
  const { dimensions, methodologyBreaks, sources } = gaps;
  if (dimensions.length === 0) return null;
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t('gaps.title', { area: area.name })}</h2>
      <ul className="ind-gap-list">
        {dimensions.map((gap) => (
          <Gap key={gap.dimension} gap={gap} {...{ methodologyBreaks, code, name, series, area, sources }} />
        ))}
      </ul>
    </section>
  );
};
