import type { ReactNode } from 'react';
import { PlaceLink } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { type Status, statusColour, statuses } from '../theme/status';
import { StatusMark, StatusShape } from '../theme/status-mark';
import { useGridKeys } from './use-grid-keys';

export interface StripRow {
  readonly id: string;
  /** For assistive technology and, without `heading`, for the eye. */
  readonly label: string;
  readonly heading?: ReactNode;
}

export interface StripColumn {
  readonly id: string;
  readonly label: string;
}

export interface HeatStripProps {
  readonly caption: string;
  readonly rows: readonly StripRow[];
  readonly columns: readonly StripColumn[];
  readonly statusOf: (row: StripRow, column: StripColumn) => Status;
  /** Where a cell leads: a place without language. */
  readonly placeOf: (row: StripRow, column: StripColumn) => string;
}

/** Rows by columns of statuses: shape, colour and a name each; one tab stop, arrows move inside. */
export const HeatStrip = ({ caption, rows, columns, statusOf, placeOf }: HeatStripProps) => {
  const t = useUiText();
  const { grid, at, setAt, onKeyDown } = useGridKeys(rows.length, columns.length);
  return (
    <div className="q-strip-frame">
      <div className="q-strip-scroll">
        <table ref={grid} className="q-strip" role="grid">
          <caption className="q-unseen">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowAt) => (
              <tr key={row.id}>
                <th scope="row">{row.heading ?? row.label}</th>
                {columns.map((column, columnAt) => {
                  const status = statusOf(row, column);
                  const name = t('strip.cell', {
                    row: row.label,
                    column: column.label,
                    status: t(`status.short.${status}`),
                  });
                  return (
                    <td key={column.id}>
                      <PlaceLink
                        to={placeOf(row, column)}
                        className="q-strip-cell"
                        style={{ color: `var(--q-${statusColour[status]})` }}
                        aria-label={name}
                        title={name}
                        data-cell={`${rowAt}-${columnAt}`}
                        tabIndex={at[0] === rowAt && at[1] === columnAt ? 0 : -1}
                        onFocus={() => setAt([rowAt, columnAt])}
                        onKeyDown={(event) => onKeyDown(event, rowAt, columnAt)}
                      >
                        <StatusShape status={status} />
                      </PlaceLink>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="q-strip-legend">
        {statuses.map((status) => (
          <StatusMark key={status} status={status} />
        ))}
      </div>
    </div>
  );
};
