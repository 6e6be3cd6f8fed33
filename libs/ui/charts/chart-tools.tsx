import type { ChartSpec } from '@qadam/chart/domain';
import type { RefObject } from 'react';
import { Choice, Dropdown } from '../floating';
import { useUiText } from '../i18n/ui-text';
import { IconChartLine, IconDownload, IconTable } from '../icons';
import type { MarkKind } from '../states/marks';
import { chartToCsv } from './csv';
import { saveCsv, savePng, saveSvg } from './downloads';

export interface ChartToolsProps {
  readonly spec: ChartSpec;
  readonly mark: MarkKind | undefined;
  readonly frame: RefObject<HTMLElement | null>;
  readonly isTable: boolean;
  readonly onToggle: () => void;
}

/** Table and back, and the downloads. */
export const ChartTools = ({ spec: plain, mark, frame, isTable, onToggle }: ChartToolsProps) => {
  const t = useUiText();
  const spec = mark ? { ...plain, title: `${plain.title} (${t(mark)})` } : plain;
  const drawing = () => frame.current?.querySelector<SVGSVGElement>('svg.recharts-surface');
  const withDrawing = (act: (svg: SVGSVGElement) => void) => {
    const svg = drawing();
    if (svg) act(svg);
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
              <Choice
                onChoose={then(() =>
                  saveCsv(chartToCsv(spec, { year: t('chart.year'), place: t('chart.place') }), spec.title),
                )}
              >
                {t('chart.csv')}
              </Choice>
              {!isTable && (
                <>
                  <Choice onChoose={then(() => withDrawing((svg) => saveSvg(svg, spec)))}>
                    {t('chart.svg')}
                  </Choice>
                  <Choice onChoose={then(() => withDrawing((svg) => void savePng(svg, spec)))}>
                    {t('chart.png')}
                  </Choice>
                </>
              )}
            </>
          );
        }}
      </Dropdown>
    </div>
  );
};
