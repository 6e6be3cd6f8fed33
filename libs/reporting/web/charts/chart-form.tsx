import type { ChartChoice } from '@qadam/reporting/domain';
import { Button, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { drawnChart } from '../marks/evidence';
import { ChartOffersDocument, ResolveChartDocument } from '../panel/panel.generated';
import { useText } from '../text';
import { ChartFields } from './chart-fields';
import { ChartInText } from './chart-in-text';
import { asKind } from './choice-of-kind';
import './chart-form.css';

interface ChartFormProps {
  readonly language: string;
  readonly series: Pick<ChartChoice, 'indicator' | 'seriesKey' | 'area'>;
  /** What the chart is about, in words. */
  readonly what: string;
  readonly onInsert: (choice: ChartChoice) => void;
  readonly onClose: () => void;
}

/** Chooses what a chart of a series shows, with a look at it, and puts it into the text. */
export const ChartForm = ({ language, series, what, onInsert, onClose }: ChartFormProps) => {
  const t = useText();
  const [chosen, setChosen] = useState<ChartChoice>();
  const { indicator, seriesKey, area } = series;
  const { data, error, again } = useServerData(ChartOffersDocument, { language, indicator, seriesKey, area });
  const offers = data?.chartOffers;
  const [first] = offers ?? [];
  const choice = chosen ?? (first && asKind({ ...series, kind: 'line' }, first));
  const form = useRef<HTMLElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const own = form.current;
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    own?.addEventListener('keydown', closeByKey);
    return () => own?.removeEventListener('keydown', closeByKey);
  }, []);
  return (
    <section ref={form} className="r-chart-form" aria-label={t('chart.form', { what })}>
      {error && <FailureState failure={error} onRetry={again} />}
      {!offers && !error && <Skeleton shape="list" />}
      {offers?.length === 0 && <p className="q-muted">{t('chart.nothing')}</p>}
      {offers && choice && (
        <>
          <ChartFields takesFocus {...{ offers, choice }} onChange={setChosen} />
          <ChartPreview language={language} choice={choice} />
        </>
      )}
      <p className="r-node-actions">
        {choice && <Button onClick={() => onInsert(choice)}>{t('chart.insert')}</Button>}
        <Button onClick={onClose}>{t('chart.cancel')}</Button>
      </p>
    </section>
  );
};

const ChartPreview = ({ language, choice }: { readonly language: string; readonly choice: ChartChoice }) => {
  const t = useText();
  const { areas, ...rest } = choice;
  const { data, error, again } = useServerData(ResolveChartDocument, {
    ...{ language, ...rest },
    areas: areas == null ? null : [...areas],
  });
  return (
    <div className="r-chart-preview" role="group" aria-label={t('chart.preview')}>
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : (
        <ChartInText chart={data ? drawnChart(data.reportChart) : undefined} indicator={choice.indicator} />
      )}
    </div>
  );
};
