import { type KeyboardEvent, useRef, useState } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One tab stop for a grid of cells marked `data-cell="row-column"`; arrows move inside and stop at its edges. */
export const useGridKeys = (rowCount: number, columnCount: number) => {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const step = steps[event.code];
    if (!step) return;
    event.preventDefault();
    const next = [
      Math.max(0, Math.min(rowCount - 1, row + step[0])),
      Math.max(0, Math.min(columnCount - 1, column + step[1])),
    ] as const;
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join('-')}"]`)?.focus();
  };
  return { grid, at, setAt, onKeyDown };
};
