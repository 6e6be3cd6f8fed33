import type { PictureSpec } from '@qadam/chart/domain';
import { Choice, Dropdown } from '../floating';
import { useUiText } from '../i18n/ui-text';
import { IconChartLine, IconDownload, IconTable } from '../icons';
import type { MarkKind } from '../states/marks';
import { ChartShare } from './chart-share';
import { chartToCsv } from './csv';
import { saveCsv } from './save-file';

export interface ChartToolsProps {
  readonly spec: PictureSpec;
  readonly mark: MarkKind | undefined;
  readonly embed: string | undefined;
  readonly isTable: boolean;
  readonly onToggle: () => void;
}

/** The renderers for downloads come only when they are asked for. */
const workbooks = () => import('./chart-workbook');
const pictures = () => import('./chart-picture');

/** Table and back, and the downloads. */
export const ChartTools = ({ spec: plain, mark, embed, isTable, onToggle }: ChartToolsProps) => {
  const t = useUiText();
  const spec = mark ? { ...plain, title: `${plain.title} (${t(mark)})` } : plain;
  const savePicture = (as: 'saveAsSvg' | 'saveAsPng') =>
    void pictures().then(async (chart) => chart[as](await chart.chartPicture(spec, legend), spec.title));
  const legend = {
    others: t('chart.others'),
    projection: t('chart.projection'),
    revised: t('chart.revised'),
  };
  const words = {
    ...{ year: t('chart.year'), place: t('chart.place') },
    ...{ low: t('chart.low'), high: t('chart.high') },
  };
  const Other = isTable ? IconChartLine : IconTable;
  return (
    <div className="q-chart-tools">
      <button type="button" className="q-plain-button" aria-keyshortcuts="t" onClick={onToggle}>
        <Other size={16} stroke={1.6} aria-hidden="true" />
        {t(isTable ? 'chart.asChart' : 'chart.asTable')}
      </button>
      <Dropdown
        align="end"
        label={`${t('chart.download')}: ${spec.title}`}
        button={
          <>
            <IconDownload size={16} stroke={1.6} aria-hidden="true" />
            {t('chart.download')}
          </>
        }
      >
        {(close) => {
          const then = (act: () => void) => () => {
            close();
            act();
          };
          return (
            <>
              <Choice onChoose={then(() => saveCsv(chartToCsv(spec, words), spec.title))}>
                {t('chart.csv')}
              </Choice>
              <Choice onChoose={then(() => void workbooks().then((book) => book.saveAsXlsx(spec, words)))}>
                {t('chart.xlsx')}
              </Choice>
              <Choice onChoose={then(() => savePicture('saveAsSvg'))}>{t('chart.svg')}</Choice>
              <Choice onChoose={then(() => savePicture('saveAsPng'))}>{t('chart.png')}</Choice>
              <ChartShare title={spec.title} embed={embed} />
            </>
          );
        }}
      </Dropdown>
    </div>
  );
};
