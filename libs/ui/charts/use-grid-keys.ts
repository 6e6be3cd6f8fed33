import { type KeyboardEvent, useRef, useState } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * One tab stop for a grid; arrows move inside and stop at its edges. `cell` gives a cell all that it needs, `place` what
 * it needs where the grid itself listens for focus and keys.
 */
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
  const place = (row: number, column: number) => ({
    'data-cell': `${row}-${column}`,
    tabIndex: at[0] === row && at[1] === column ? 0 : -1,
  });
  const cell = (row: number, column: number) => ({
    ...place(row, column),
    onFocus: () => setAt([row, column]),
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, row, column),
  });
  return { grid, place, cell, setAt, onKeyDown };
};
