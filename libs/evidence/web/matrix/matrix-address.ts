import {
  filterOfRow,
  type MatrixColumnKind,
  matrixColumns,
  type MatrixRowKind,
  matrixRows,
  type ShareBasis,
  shareBases,
} from '@qadam/evidence/domain';
import { filterOfAddress, type FindingFilter } from '../findings/filter-address';

const country = 'kz';

export interface MatrixCellChoice {
  readonly row: string;
  readonly column: string;
}

export interface MatrixView {
  readonly rows: MatrixRowKind;
  readonly columns: MatrixColumnKind;
  readonly share: ShareBasis;
  readonly filter: FindingFilter;
  readonly cell: MatrixCellChoice | null;
}

const oneOf = <Choice extends string>(
  choices: readonly Choice[],
  value: string | null,
  first: Choice,
): Choice => choices.find((each) => each === value) ?? first;

/** What an address shows: `?rows=goals&columns=groups&share=row&area=ulytau&cell=6~women`. */
export const viewOfAddress = (search: URLSearchParams): MatrixView => {
  const [row, column] = (search.get('cell') ?? '').split('~');
  return {
    rows: oneOf(matrixRows, search.get('rows'), 'targets'),
    columns: oneOf(matrixColumns, search.get('columns'), 'regions'),
    share: oneOf(shareBases, search.get('share'), 'column'),
    filter: filterOfAddress(search),
    cell: row && column ? { row, column } : null,
  };
};

/** The findings behind a cell: its own row and column in place of those of the filter. */
export const filterOfCell = ({ rows, columns, filter, cell }: MatrixView): FindingFilter => {
  if (!cell) return filter;
  const { row, column } = cell;
  const own: Readonly<Record<MatrixColumnKind, FindingFilter>> = {
    // The area of the filter, or the country, has a column for what was said of it as a whole.
    regions: { areaCode: column, isAreaAlone: column === (filter.areaCode ?? country) },
    groups: { group: column },
    sexes: { sex: column },
    kinds: { kind: column },
  };
  return { ...filter, ...filterOfRow(rows, row), ...own[columns] };
};

/** The same address with one choice changed; a choice of rows or columns lets go of the cell. */
export const withChoice = (search: URLSearchParams, name: string, value: string): URLSearchParams => {
  const changed = new URLSearchParams(search);
  if (name !== 'cell' && name !== 'share') changed.delete('cell');
  if (value === '') changed.delete(name);
  else changed.set(name, value);
  return changed;
};
