import type { PictureSpec } from '@qadam/chart/domain';
import { lazy, Suspense } from 'react';
import { Dropdown } from '../floating';
import { useUiText } from '../i18n/ui-text';
import { IconChartLine, IconDownload, IconTable } from '../icons';
import type { MarkKind } from '../states/marks';

export interface ChartToolsProps {
  readonly spec: PictureSpec;
  readonly mark: MarkKind | undefined;
  readonly embed: string | undefined;
  readonly isTable: boolean;
  readonly onToggle: () => void;
}

/** Comes when the menu is opened. */
const ChartDownloads = lazy(() => import('./chart-downloads'));

/** Table and back, and the downloads. */
export const ChartTools = ({ spec: plain, mark, embed, isTable, onToggle }: ChartToolsProps) => {
  const t = useUiText();
  const spec = mark ? { ...plain, title: `${plain.title} (${t(mark)})` } : plain;
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
        {(close) => (
          <Suspense fallback={null}>
            <ChartDownloads spec={spec} embed={embed} close={close} />
          </Suspense>
        )}
      </Dropdown>
    </div>
  );
};
