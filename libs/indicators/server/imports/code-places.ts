import type { OpenSdgIndicator } from '@qadam/indicators/domain';

/** Where a code stands: its file and column, the first row that has it and the others, as far as they are few. */
export interface CodePlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly relatedRows?: readonly number[];
}

/** A table of millions may have the same new code throughout. */
const mostRows = 200;

const rowsOf = ({ series }: OpenSdgIndicator, area?: string): readonly number[] => {
  const rows = new Set<number>();
  for (const { observations } of series)
    for (const { row, sourceAreaCode } of observations)
      if ((area === undefined || sourceAreaCode === area) && rows.size < mostRows) rows.add(row);
  return [...rows].sort((one, other) => one - other);
};

const placeIn = (
  { file, sheet }: OpenSdgIndicator,
  column: string | null,
  [row, ...relatedRows]: readonly number[],
): CodePlace => ({
  file: file ?? '',
  ...(sheet === undefined ? {} : { sheet }),
  ...{ row: row ?? null, column },
  ...(relatedRows.length === 0 ? {} : { relatedRows }),
});

/** The rows of an indicator; of a file that is called after it, the file. */
export const placeOfIndicator = (one: OpenSdgIndicator): CodePlace =>
  one.codeColumns === undefined
    ? placeIn(one, null, [])
    : placeIn(one, one.codeColumns.indicator, rowsOf(one));

/** The rows of an area in the first file that names it. */
export const placeOfArea = (indicators: readonly OpenSdgIndicator[], area: string): CodePlace => {
  for (const one of indicators) {
    const rows = rowsOf(one, area);
    if (rows.length > 0) return placeIn(one, one.codeColumns?.area ?? 'REF_AREA', rows);
  }
  return { file: '', row: null, column: null };
};
