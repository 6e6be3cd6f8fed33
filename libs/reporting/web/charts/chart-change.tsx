import type { ChartChoice } from '@qadam/reporting/domain';
import { FailureState, Skeleton, useServerData } from '@qadam/ui';
import { ChartOffersDocument } from '../panel/panel.generated';
import { useText } from '../text';
import { ChartFields } from './chart-fields';
import './chart-form.css';

interface ChartChangeProps {
  readonly language: string;
  readonly attrs: ChartChoice;
  readonly onChange: (attrs: ChartChoice) => void;
}

/** What a chart that stands in the text shows: each choice is drawn at once. */
export const ChartChange = ({ language, attrs, onChange }: ChartChangeProps) => {
  const t = useText();
  const { indicator, seriesKey, area } = attrs;
  const { data, error, again } = useServerData(ChartOffersDocument, { language, indicator, seriesKey, area });
  return (
    <section className="r-chart-form" aria-label={t('chart.change')}>
      {error && <FailureState failure={error} onRetry={again} />}
      {!data && !error && <Skeleton shape="list" />}
      {data?.chartOffers.length === 0 && <p className="q-muted">{t('chart.nothing')}</p>}
      {data && (
        <ChartFields
          takesFocus
          offers={data.chartOffers}
          choice={attrs}
          // What another kind does not ask for must not stay.
          onChange={(choice) =>
            onChange({ year: undefined, dimension: undefined, areas: undefined, ...choice })
          }
        />
      )}
    </section>
  );
};
