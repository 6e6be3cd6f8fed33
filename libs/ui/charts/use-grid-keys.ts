import { type KeyboardEvent, useRef, useState } from 'react';
import { gridStep } from './grid-step';

/**
 * One tab stop for a grid; arrows, Home and End move inside and stop at its edges. `cell` gives a cell all that it needs, `place` what
 * it needs where the grid itself listens for focus and keys.
 */
export const useGridKeys = (rowCount: number, columnCount: number) => {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const next = gridStep([rowCount, columnCount], [row, column], event);
    if (next === null) return;
    event.preventDefault();
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
