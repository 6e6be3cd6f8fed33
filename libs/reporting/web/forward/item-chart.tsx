import { Button, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { ChartInText } from '../charts/chart-in-text';
import { drawnChart } from '../marks/evidence';
import { ChartOfItemDocument, type ChartOfItemQuery } from './forward.generated';
import type { Item } from './item-list';
import { useForwardText } from './text';

type Drawn = ChartOfItemQuery['chartOfItem']['then'];

const Side = ({ name, chart }: { readonly name: string; readonly chart: NonNullable<Drawn> }) => (
  <figure className="r-forward-chart">
    <figcaption className="q-muted">{name}</figcaption>
    <ChartInText chart={drawnChart(chart)} indicator="" />
  </figure>
);

const Sides = ({ id, language }: { readonly id: number; readonly language: string }) => {
  const t = useForwardText();
  const { data, error, again } = useServerData(ChartOfItemDocument, { id });
  if (!data) return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="list" />;
  const { then, now } = data.chartOfItem;
  return (
    <div className="r-forward-charts" lang={language}>
      {then && <Side name={t('chart.then')} chart={then} />}
      {now && <Side name={t('chart.now')} chart={now} />}
    </div>
  );
};

interface ItemChartProps {
  readonly id: number;
  readonly chart: NonNullable<Item['chart']>;
  /** Of the earlier review. */
  readonly language: string;
}

/** A chart then and now: in words at once, drawn on demand. */
export const ItemChart = ({ id, chart, language }: ItemChartProps) => {
  const t = useForwardText();
  const [isOpen, setOpen] = useState(false);
  const { shown, today, alternative, isTied, isNamed } = chart;
  return (
    <div className="r-forward-figures r-forward-drawn">
      {shown !== '' && <p className="q-figures">{t('said', { text: shown })}</p>}
      {shown === '' && alternative !== '' && (
        <details className="r-forward-more">
          <summary>{t('chart.alternative')}</summary>
          <p lang={language}>{alternative}</p>
        </details>
      )}
      {!isTied && <p className="q-muted">{t('chart.untied')}</p>}
      {isTied && (
        <p className="q-figures">
          {today ? <b>{t('bind.now', { text: today })}</b> : <span className="r-problem">{t('noNow')}</span>}
        </p>
      )}
      {isNamed && <p className="q-muted">{t('chart.named')}</p>}
      {isTied && (
        <>
          <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'chart.hide' : 'chart.show')}
          </Button>
          {isOpen && <Sides id={id} language={language} />}
        </>
      )}
    </div>
  );
};
