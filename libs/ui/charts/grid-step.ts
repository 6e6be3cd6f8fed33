type Place = readonly [row: number, column: number];

const arrows: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a press says that moves inside a grid: the code of the key, and whether Ctrl or Cmd is held. */
export interface GridPress {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Where a key leads from a cell: an arrow one cell on, no further than the edge; Home and End to the first and last cell
 * of the row, with Ctrl of the grid. `null` for any other key. After the grid pattern of the ARIA Authoring Practices Guide.
 */
export const gridStep = (
  [rows, columns]: readonly [number, number],
  [row, column]: Place,
  { code, ctrlKey, metaKey }: GridPress,
): Place | null => {
  const isWhole = ctrlKey || metaKey;
  if (code === 'Home') return [isWhole ? 0 : row, 0];
  if (code === 'End') return [isWhole ? rows - 1 : row, columns - 1];
  const step = arrows[code];
  if (step === undefined) return null;
  return [
    Math.max(0, Math.min(rows - 1, row + step[0])),
    Math.max(0, Math.min(columns - 1, column + step[1])),
  ];
};
