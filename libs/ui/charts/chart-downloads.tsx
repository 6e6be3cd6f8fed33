import type { PictureSpec } from '@qadam/chart/domain';
import { useEffect, useRef } from 'react';
import { Choice } from '../floating';
import { useUiText } from '../i18n/ui-text';
import { ChartShare } from './chart-share';
import { chartToCsv } from './csv';
import { frameHeight } from './frame-height';
import { saveCsv } from './save-file';

export interface ChartDownloadsProps {
  readonly spec: PictureSpec;
  readonly embed: string | undefined;
  readonly close: () => void;
}

/** The renderers for downloads come only when they are asked for. */
const workbooks = () => import('./chart-workbook');
const pictures = () => import('./chart-picture');

/** All ways to take a chart along: figures, pictures, its address, a frame for another site. */
const ChartDownloads = ({ spec, embed, close }: ChartDownloadsProps) => {
  const t = useUiText();
  const list = useRef<HTMLDivElement>(null);
  // The panel was opened before its choices had come: the keyboard goes on to the first of them.
  useEffect(() => list.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const legend = {
    others: t('chart.others'),
    projection: t('chart.projection'),
    outside: t('chart.outside'),
    gap: t('chart.gap'),
    revised: t('chart.revised'),
  };
  const words = {
    ...{ year: t('chart.year'), place: t('chart.place') },
    ...{ low: t('chart.low'), high: t('chart.high') },
  };
  const savePicture = (as: 'saveAsSvg' | 'saveAsPng') =>
    void pictures().then(async (chart) => chart[as](await chart.chartPicture(spec, legend), spec.title));
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <div ref={list}>
      <Choice onChoose={then(() => saveCsv(chartToCsv(spec, words), spec.title))}>{t('chart.csv')}</Choice>
      <Choice onChoose={then(() => void workbooks().then((book) => book.saveAsXlsx(spec, words)))}>
        {t('chart.xlsx')}
      </Choice>
      <Choice onChoose={then(() => savePicture('saveAsSvg'))}>{t('chart.svg')}</Choice>
      <Choice onChoose={then(() => savePicture('saveAsPng'))}>{t('chart.png')}</Choice>
      <ChartShare title={spec.title} embed={embed} heightPx={frameHeight(spec)} />
    </div>
  );
};

export default ChartDownloads;
