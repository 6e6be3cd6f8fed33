import { Choice, type DrawingWords, Dropdown, saveDrawing } from '@qadam/ui';
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
  const save = (as: 'saveAsSvg' | 'saveAsPng') => {
    if (drawing.current) void saveDrawing(as, drawing.current, words);
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
              <Choice onChoose={then(() => save('saveAsSvg'))}>SVG</Choice>
              <Choice onChoose={then(() => save('saveAsPng'))}>PNG</Choice>
            </>
          );
        }}
      </Dropdown>
    </div>
  );
};
