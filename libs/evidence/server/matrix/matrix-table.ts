import { cellsOf, isRestRow } from '@qadam/evidence/domain';
import type { OutgoingTable } from '../exchange/write-table';
import type { VoiceMatrix } from './matrix.object';

/** Counts as they stand on the page, each with its share of the findings of its column. */
export const matrixTable = (matrix: VoiceMatrix): OutgoingTable => {
  const { rows, columns } = matrix;
  const cell = cellsOf(matrix, 'column');
  return {
    name: 'matrix',
    rows: [
      [
        ...['code', 'title', 'findings'],
        ...columns.flatMap(({ code, title }) => [`${title} [${code}]`, `${title} [${code}] %`]),
      ],
      ...rows.map(({ code, title, findings }) => [
        ...[isRestRow(code) ? '' : code, title, findings],
        ...columns.flatMap((column) => {
          const { findings: count, share } = cell(code, column.code);
          return [count, share === null ? null : Math.round(share * 1000) / 10];
        }),
      ]),
    ],
  };
};
