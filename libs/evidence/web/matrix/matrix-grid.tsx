import { cellsOf, dotRadius, isRestRow, restRows } from '@qadam/evidence/domain';
import { subjectOf } from '@qadam/framework/domain';
import { useFormat, useGridKeys } from '@qadam/ui';
import { CodeName, CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import type { MatrixCellChoice, MatrixView } from './matrix-address';
import type { VoiceMatrixPageQuery } from './matrix.generated';

export type Matrix = VoiceMatrixPageQuery['voiceMatrix'];

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly view: MatrixView;
  readonly onPick: (cell: MatrixCellChoice) => void;
}

const largestDot = 9;

/** What a row is called where its tile is not seen. */
export const nameOfRow = ({ code, title }: Pick<Matrix['rows'][number], 'code' | 'title'>): string =>
  subjectOf(code) === null ? title : `${code} ${title}`;

const RowTile = ({ row: { code, colour } }: { readonly row: Matrix['rows'][number] }) =>
  isRestRow(code) ? (
    <span className="v-rest-tile" aria-hidden="true" />
  ) : (
    <CodeTile code={code} colour={colour} />
  );

const useCells = ({ matrix, view }: Pick<MatrixGridProps, 'matrix' | 'view'>) => {
  const t = useText();
  const { number, percent } = useFormat();
  const cellOf = cellsOf(matrix, view.share);
  const values = matrix.cells.map(({ row, column }) => ({ row, ...cellOf(row, column) }));
  // What is not tagged yet is often many times all others, whose dots it would make specks.
  const tagged = values.filter(({ row }) => row !== restRows.untagged);
  const largest = Math.max(1, ...tagged.map(({ findings }) => findings));
  /** Of a few findings among many, “<1%” is true and “0%” is not. */
  const shown = (share: number): string =>
    share > 0 && share < 0.005 ? `<${percent(1, 0)}` : percent(share * 100, 0);
  const highest = Math.max(0, ...tagged.map(({ share }) => share ?? 0));
  return {
    largest,
    cellOf,
    /** 0 to 1: how much of the tint a share gets. */
    heatOf: (share: number | null) => (highest === 0 ? 0 : Math.min(1, (share ?? 0) / highest)),
    shareText: (share: number | null) => (share === null ? '' : shown(share)),
    nameOf: (row: Matrix['rows'][number], column: Matrix['columns'][number]) => {
      const { findings, share } = cellOf(row.code, column.code);
      return t('matrix.cell', {
        ...{ row: nameOfRow(row), column: column.title },
        ...{ count: number(findings), share: shown(share ?? 0) },
      });
    },
  };
};

/** Counts as area-true dots with their number, what is not tagged yet as a number alone; tinted by share; one tab stop, arrows move, Enter opens. */
const Grid = ({ matrix, view, onPick }: MatrixGridProps) => {
  const t = useText();
  const { number } = useFormat();
  const { rows, columns } = matrix;
  const { largest, cellOf, heatOf, shareText, nameOf } = useCells({ matrix, view });
  const { grid, cell: gridCell } = useGridKeys(rows.length, columns.length);
  return (
    <div className="v-matrix-scroll">
      <table ref={grid} className="v-matrix" role="grid">
        <caption className="q-unseen">{t('matrix.caption')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="v-matrix-sum">
              {t('summary.all')}
            </th>
            {columns.map(({ code, title, findings }) => (
              <th key={code} scope="col">
                <span>{title}</span>
                <small>{number(findings)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.code}>
              <th scope="row" title={row.title}>
                <span className="v-goal">
                  <RowTile row={row} />
                  <span className="v-matrix-name">
                    <CodeName {...row} />
                  </span>
                </span>
              </th>
              <td className="v-matrix-sum">{number(row.findings)}</td>
              {columns.map((column, columnAt) => {
                const { findings, share } = cellOf(row.code, column.code);
                const isChosen = view.cell?.row === row.code && view.cell.column === column.code;
                return (
                  <td key={column.code}>
                    <button
                      type="button"
                      className="v-matrix-cell"
                      style={{ '--v-heat': `${Math.round(heatOf(share) * 34)}%` } as React.CSSProperties}
                      aria-label={nameOf(row, column)}
                      title={nameOf(row, column)}
                      aria-pressed={isChosen}
                      {...gridCell(rowAt, columnAt)}
                      onClick={() => onPick({ row: row.code, column: column.code })}
                    >
                      {findings > 0 && (
                        <>
                          <svg width={largestDot * 2} height={largestDot * 2} aria-hidden="true">
                            {row.code !== restRows.untagged && (
                              <circle
                                cx={largestDot}
                                cy={largestDot}
                                r={dotRadius(findings, largest, largestDot)}
                              />
                            )}
                          </svg>
                          <b>{number(findings)}</b>
                          <small>{shareText(share)}</small>
                        </>
                      )}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The same on a narrow screen: row after row, each with the columns that hold something. */
const List = ({ matrix, view, onPick }: MatrixGridProps) => {
  const { number } = useFormat();
  const { rows, columns } = matrix;
  const { cellOf, heatOf, shareText, nameOf } = useCells({ matrix, view });
  return (
    <ul className="v-matrix-list">
      {rows.map((row) => (
        <li key={row.code}>
          <p className="v-goal">
            <RowTile row={row} />
            <span>
              <CodeName {...row} />
            </span>
            <b className="v-matrix-sum">{number(row.findings)}</b>
          </p>
          <ul>
            {columns.map((column) => {
              const { findings, share } = cellOf(row.code, column.code);
              if (findings === 0) return null;
              return (
                <li key={column.code}>
                  <button
                    type="button"
                    className="v-matrix-bar"
                    aria-label={nameOf(row, column)}
                    style={{ '--v-width': `${Math.round(heatOf(share) * 100)}%` } as React.CSSProperties}
                    onClick={() => onPick({ row: row.code, column: column.code })}
                  >
                    <span>{column.title}</span>
                    <b>{number(findings)}</b>
                    <small>{shareText(share)}</small>
                  </button>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
};

/** A matrix on a wide screen, a list on a narrow one; style sheets choose. */
export const MatrixGrid = (props: MatrixGridProps) => (
  <>
    <Grid {...props} />
    <List {...props} />
  </>
);
