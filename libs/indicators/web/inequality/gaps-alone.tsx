import { useServerData } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { Alone } from '../embed/alone';
import { type IndicatorData, IndicatorDocument, type SeriesData } from '../indicator/indicator-document';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { useArea } from '../words/area-choice';
import { useSourceText } from '../words/source-note';
import { sourcesOfRegions, VariationChart } from './between-regions';
import { GapChart } from './group-gaps';
import { GroupGapsDocument, RegionalDispersionDocument } from './inequality.generated';

interface Known {
  readonly page: IndicatorData;
  readonly series: SeriesData;
}

const useIndicator = () => {
  const [search] = useSearchParams();
  const [area] = useArea();
  const series = Number(search.get('series'));
  return useServerData(IndicatorDocument, {
    ...{ code: search.get('code') ?? '', area, asOf: useAsOf() },
    series: Number.isInteger(series) && series > 0 ? series : null,
  });
};

/** What names the charts of an indicator. */
const useWords = ({ code, title }: IndicatorData) => {
  const t = useText();
  return { code, name: t('indicator.name', { code, title }) };
};

const useQuestion = ({ page, series }: Known) => ({
  ...{ code: page.code, area: page.area.code, series: series.id, asOf: useAsOf() },
});

const Gap = ({ page, series }: Known) => {
  const [search] = useSearchParams();
  const words = useWords(page);
  const answer = useServerData(GroupGapsDocument, useQuestion({ page, series }));
  return (
    <Alone answer={answer}>
      {({ groupGaps }) => {
        const gap = groupGaps.dimensions.find(({ dimension }) => dimension === search.get('dimension'));
        return gap === undefined ? null : (
          <GapChart
            {...{ ...words, gap, series, area: page.area, sources: groupGaps.sources }}
            methodologyBreaks={groupGaps.methodologyBreaks}
          />
        );
      }}
    </Alone>
  );
};

const Variation = ({ page, series }: Known) => {
  const words = useWords(page);
  const sourceOf = useSourceText();
  const answer = useServerData(RegionalDispersionDocument, useQuestion({ page, series }));
  return (
    <Alone answer={answer}>
      {({ regionalDispersion }) => (
        <VariationChart
          {...words}
          dispersion={regionalDispersion}
          source={sourceOf(sourcesOfRegions(page, regionalDispersion))}
        />
      )}
    </Alone>
  );
};

/** The groups of an indicator by one dimension, on their own. */
export const GapAlone = () => (
  <Alone answer={useIndicator()}>
    {({ indicator: page }) => page.series !== null && <Gap page={page} series={page.series} />}
  </Alone>
);

/** How far the regions lie apart, on its own. */
export const VariationAlone = () => (
  <Alone answer={useIndicator()}>
    {({ indicator: page }) => page.series !== null && <Variation page={page} series={page.series} />}
  </Alone>
);
