import { decimalsOf, type FigureSpec } from '@qadam/chart/domain';
import { useFormat } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { DataTable } from '../states/data-table';
import { type FigureRow, figureRows } from './csv';
import { sentences } from './sentences';

/** The points, cells or links of a drawing as a table, one a row. */
export const FigureTable = ({ spec }: { readonly spec: FigureSpec }) => {
  const t = useUiText();
  const format = useFormat();
  const { head, rows, years = [] } = figureRows(spec);
  const numbers = head.map((_, at) =>
    rows.map((row) => row[at]).filter((value) => typeof value === 'number'),
  );
  const show = (value: FigureRow[number] | undefined, at: number) => {
    if (value == null) return <span className="q-muted">{t('table.noValue')}</span>;
    if (typeof value === 'string' || years.includes(at)) return value;
    const digits = decimalsOf(numbers[at] ?? []);
    return format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  };
  return (
    <DataTable
      caption={sentences(spec.title, spec.subtitle)}
      rows={rows}
      rowId={(row) => `${row[0]} ${row[1]}`}
      columns={head.map((title, at) => ({
        id: `column-${at}`,
        title,
        cell: (row: FigureRow) => show(row[at], at),
        sortKey: (row: FigureRow) => row[at] ?? null,
        ...(at === 0 ? { isRowName: true } : {}),
        ...((numbers[at] ?? []).length > 0 ? { figures: true } : {}),
      }))}
    />
  );
};
