import { numberCautions, smallNumberRule } from '@qadam/indicators/domain';
import { FailureState, useServerData } from '@qadam/ui';
import type { IndicatorData, SeriesData } from '../indicator/indicator-document';
import { useText } from '../text';
import { useSourceText } from '../words/source-note';
import { BetweenRegions, sourcesOfRegions } from './between-regions';
import { CautionNote } from './caution-note';
import { GroupGaps } from './group-gaps';
import { GroupGapsDocument, RegionalDispersionDocument } from './inequality.generated';
import { useInequalityText } from './text';
import './inequality.css';

export interface InequalityProps {
  readonly page: IndicatorData;
  readonly series: SeriesData;
  readonly asOf: string | null;
}

/** Leaving no one behind: gaps between the groups of the area, and the regions beside each other. */
export const Inequality = ({ page, series, asOf }: InequalityProps) => {
  const t = useInequalityText();
  const indicatorText = useText();
  const sourceOf = useSourceText();
  const { code, area } = page;
  const question = { code, area: area.code, series: series.id, asOf };
  const gaps = useServerData(GroupGapsDocument, question);
  const regions = useServerData(RegionalDispersionDocument, question);
  const failed = gaps.error ?? regions.error;
  if (failed) return <FailureState failure={failed} onRetry={gaps.error ? gaps.again : regions.again} />;
  if (!gaps.data || !regions.data) return <p className="q-muted">{t('loading')}</p>;
  const name = indicatorText('indicator.name', { code, title: page.title });
  const source = sourceOf(sourcesOfRegions(page, regions.data.regionalDispersion));
  const { groupGaps } = gaps.data;
  const { regionalDispersion } = regions.data;
  const newest = regionalDispersion.years.find(({ year }) => year === regionalDispersion.compared?.year);
  const hasGaps = groupGaps.dimensions.length > 0;
  if (!hasGaps && newest === undefined) {
    const own = page.lines.find(({ areaCode }) => areaCode === area.code);
    const kinds = numberCautions(series.unitCode, own?.values ?? []).filter((kind) => kind === 'few-cases');
    const { minimumCases, source: rule } = smallNumberRule;
    return kinds.length === 0 ? null : (
      <CautionNote cautions={{ kinds, minimumCases, source: rule }} notes={[]} />
    );
  }
  const { direction, since } = groupGaps;
  const notes = [
    ...(hasGaps ? [t('gaps.unweighted')] : []),
    ...(newest === undefined ? [] : [t(newest.isWeighted ? 'regions.weighted' : 'regions.unweighted')]),
    ...(hasGaps && direction === 'parity' ? [t('gaps.parity')] : []),
    ...(hasGaps && direction === null ? [t('gaps.noDirection')] : []),
    ...(hasGaps && since !== null ? [t('gaps.since', { year: since })] : []),
  ];
  const cautions = {
    ...groupGaps.cautions,
    kinds: [...groupGaps.cautions.kinds, ...regionalDispersion.cautions.kinds],
  };
  return (
    <>
      <GroupGaps gaps={groupGaps} {...{ code, name, series, area }} />
      <BetweenRegions
        code={code}
        name={name}
        dispersion={regionalDispersion}
        series={series}
        area={area.code}
        source={source}
      />
      <CautionNote cautions={cautions} notes={notes} />
    </>
  );
};
