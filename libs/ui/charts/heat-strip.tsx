import type { MouseEvent, ReactNode } from 'react';
import { useAddress, useGoTo } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { type Status, statusColour, statuses } from '../theme/status';
import { MeanMark, StatusShape, useMeanWords } from '../theme/status-mark';
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
  /** The name at the head of the column; the whole one stays in the name of each cell. */
  readonly short?: string;
}

export interface HeatStripProps {
  readonly caption: string;
  readonly rows: readonly StripRow[];
  readonly columns: readonly StripColumn[];
  readonly statusOf: (row: StripRow, column: StripColumn) => Status;
  /** What the status of a cell rests on, and whether that is thin: its mark is then framed with dashes. */
  readonly basisOf?: (
    row: StripRow,
    column: StripColumn,
  ) => { readonly words: string; readonly isThin: boolean } | null;
  /** What the dashes mean. */
  readonly thinWords?: string;
  /** Where a cell leads: a place without language. */
  readonly placeOf: (row: StripRow, column: StripColumn) => string;
}

const cellAt = (target: EventTarget): { readonly at: [number, number] } | null => {
  const cell = (target as Element).closest<HTMLElement>('[data-cell]');
  const [row, column] = cell?.dataset['cell']?.split('-').map(Number) ?? [];
  return row !== undefined && column !== undefined ? { at: [row, column] } : null;
};

/** As a link of the router does: any other click is the browser's. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;

/**
 * Rows by columns of statuses: shape, colour and a name each; one tab stop, arrows move inside. There are hundreds of
 * cells: they are plain links, and the table hears their clicks and keys for all of them.
 */
export const HeatStrip = ({
  caption,
  rows,
  columns,
  statusOf,
  basisOf,
  thinWords,
  placeOf,
}: HeatStripProps) => {
  const t = useUiText();
  const goTo = useGoTo();
  const addressOf = useAddress();
  const { grid, place, setAt, onKeyDown } = useGridKeys(rows.length, columns.length);
  const wordOf = useMeanWords();
  const follow = (event: MouseEvent) => {
    const [rowAt = -1, columnAt = -1] = cellAt(event.target)?.at ?? [];
    const [row, column] = [rows[rowAt], columns[columnAt]];
    if (!row || !column || !isPlainClick(event)) return;
    event.preventDefault();
    goTo(placeOf(row, column));
  };
  return (
    <div className="q-strip-frame">
      <div className="q-strip-scroll">
        <table
          ref={grid}
          className="q-strip"
          role="grid"
          onClick={follow}
          onFocus={({ target }) => {
            const found = cellAt(target);
            if (found) setAt(found.at);
          }}
          onKeyDown={(event) => {
            const found = cellAt(event.target);
            if (found) onKeyDown(event, ...found.at);
          }}
        >
          <caption className="q-unseen">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, label, short = label }) => (
                <th key={id} scope="col" title={label}>
                  <span>{short}</span>
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
                  const basis = basisOf?.(row, column) ?? null;
                  const isThin = basis?.isThin === true && status !== 'not-assessable';
                  const name = t(basis === null ? 'strip.cell' : 'strip.cellBasis', {
                    row: row.label,
                    column: column.label,
                    status: wordOf(status),
                    basis: basis?.words,
                  });
                  return (
                    <td key={column.id}>
                      <a
                        href={addressOf(placeOf(row, column))}
                        className="q-strip-cell"
                        style={{ color: `var(--q-${statusColour[status]})` }}
                        aria-label={name}
                        title={name}
                        {...(isThin ? { 'data-thin': true } : {})}
                        {...place(rowAt, columnAt)}
                      >
                        <StatusShape status={status} />
                      </a>
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
          <MeanMark key={status} status={status} />
        ))}
        {thinWords !== undefined && (
          <span className="q-strip-thin">
            <span aria-hidden="true" />
            {thinWords}
          </span>
        )}
      </div>
    </div>
  );
};
