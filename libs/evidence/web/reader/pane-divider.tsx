import type { KeyboardEvent, PointerEvent } from 'react';
import { useText } from '../text';

export interface PaneDividerProps {
  readonly pane: 'documents' | 'findings';
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export const narrowest = 200;
export const widest = 560;
const stepPx = 16;

const within = (width: number): number => Math.min(Math.max(width, narrowest), widest);

/** Changes the width of the pane beside the text, by dragging or with arrow keys. */
export const PaneDivider = ({ pane, width, onWidth }: PaneDividerProps) => {
  const t = useText();
  const sign = pane === 'documents' ? 1 : -1;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const divider = event.currentTarget;
    const from = event.clientX;
    divider.setPointerCapture(event.pointerId);
    divider.onpointermove = (move) => onWidth(within(width + sign * (move.clientX - from)));
    divider.onpointerup = () => {
      divider.onpointermove = null;
    };
  };
  const step = (event: KeyboardEvent) => {
    const direction = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    onWidth(within(width + sign * direction * stepPx));
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be focused is a control (ARIA 1.2, window splitter), which the rule does not know
    <div
      className="v-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={t(`reader.width.${pane}`)}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={step}
    />
  );
};
