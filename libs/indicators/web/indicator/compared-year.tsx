import { useText } from '../text';
import type { IndicatorData } from './indicator-document';

/** Why regions are compared in this year, where it was not chosen: how many have a figure, and that a newer one has few. */
export const ComparedYear = ({
  compared,
  newest,
  year,
}: {
  readonly compared: IndicatorData['compared'];
  readonly newest: number | undefined;
  readonly year: number;
}) => {
  const t = useText();
  if (compared === null || compared.year !== year) return null;
  return (
    <p className="ind-note q-muted ind-compared">
      {t('chart.comparedYear', {
        year,
        figures: compared.figureCount,
        regions: compared.regionCount,
      })}{' '}
      {newest !== undefined && newest > year && t('chart.newerYear', { newest })}
    </p>
  );
};
