import { type ReactNode, useState } from 'react';
import { Named, useFormat } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '../icons';
import { nextOrder, type Order, ordered, type SortKey } from './table-order';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  readonly sortKey?: (row: Row) => SortKey;
  /** Right-aligned tabular figures. */
  readonly figures?: boolean;
  /** Names the row for assistive technology; one column has it. */
  readonly isRowName?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table shows; read out, and shown where `captionIsShown`. */
  readonly caption: string;
  readonly captionIsShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string | number;
  readonly initialOrder?: Order;
  /** Stands in place of the rows where there are none. */
  readonly empty?: ReactNode;
}

const Heading = ({
  title,
  order,
  onSort,
}: {
  title: string;
  order: Order | undefined;
  onSort: () => void;
}) => {
  const t = useUiText();
  const Icon = !order ? IconArrowsSort : order.direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <button type="button" className="q-sort" data-sorted={order !== undefined} onClick={onSort}>
      <span>
        <Named>{title}</Named>
      </span>
      <Icon size={14} aria-hidden="true" />
      {order && (
        <span className="q-unseen">
          {t(order.direction === 'ascending' ? 'table.sortedUp' : 'table.sortedDown')}
        </span>
      )}
    </button>
  );
};

/** A compact table; scrolls inside itself on a narrow screen. */
export const DataTable = <Row,>({
  caption,
  captionIsShown = false,
  columns,
  rows,
  rowId,
  initialOrder,
  empty,
}: DataTableProps<Row>) => {
  const { compare } = useFormat();
  const [order, setOrder] = useState(initialOrder);
  const keyOf = columns.find(({ id }) => id === order?.column)?.sortKey;
  const shown = order && keyOf ? ordered(rows, keyOf, order.direction, compare) : rows;
  return (
    // The region is focusable so that the keyboard can scroll it (axe: scrollable-region-focusable).
    <div className="q-table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="q-table">
        <caption className={captionIsShown ? undefined : 'q-unseen'}>
          <Named>{caption}</Named>
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, title, figures, sortKey }) => {
              const own = order?.column === id ? order : undefined;
              return (
                <th
                  key={id}
                  scope="col"
                  data-figures={figures}
                  {...(own ? { 'aria-sort': own.direction } : {})}
                >
                  {sortKey ? (
                    <Heading title={title} order={own} onSort={() => setOrder(nextOrder(order, id))} />
                  ) : (
                    <Named>{title}</Named>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowId(row)}>
              {columns.map(({ id, title, cell, figures, isRowName }) =>
                isRowName ? (
                  <th key={id} scope="row" data-figures={figures}>
                    <Named>{cell(row)}</Named>
                  </th>
                ) : (
                  // The title too, for layouts that stack the cells on a narrow screen.
                  <td key={id} data-figures={figures} data-column={id} data-title={title}>
                    <Named>{cell(row)}</Named>
                  </td>
                ),
              )}
            </tr>
          ))}
          {shown.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
};
