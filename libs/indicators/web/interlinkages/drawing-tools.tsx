import { Choice, type DrawingWords, Dropdown, savePng, saveSvg } from '@qadam/ui';
import type { RefObject } from 'react';
import { useInterlinkagesText } from './text';

export interface DrawingToolsProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly words: DrawingWords;
  readonly onCsv?: () => void;
}

/** The downloads of a drawing. */
export const DrawingTools = ({ drawing, words, onCsv }: DrawingToolsProps) => {
  const t = useInterlinkagesText();
  const withDrawing = (act: (svg: SVGSVGElement) => void) => {
    if (drawing.current) act(drawing.current);
  };
  return (
    <div className="q-chart-tools">
      <Dropdown align="end" label={`${t('downloadAs')}: ${words.title}`} button={t('downloadAs')}>
        {(close) => {
          const then = (act: () => void) => () => {
            close();
            act();
          };
          return (
            <>
              {onCsv && <Choice onChoose={then(onCsv)}>CSV</Choice>}
              <Choice onChoose={then(() => withDrawing((svg) => saveSvg(svg, words)))}>SVG</Choice>
              <Choice onChoose={then(() => withDrawing((svg) => void savePng(svg, words)))}>PNG</Choice>
            </>
          );
        }}
      </Dropdown>
    </div>
  );
};
