import type { PictureSpec } from '@qadam/chart/domain';
import writeXlsxFile from 'write-excel-file/browser';
import { type ChartWords, chartRows } from './csv';
import { fileName, saveFile } from './save-file';
import { sheetName } from './sheet-name';

const columnLetters = 20;

/** The figures of a chart as a workbook: numbers stay numbers, the head is bold, the source stands underneath. */
export const saveAsXlsx = async (spec: PictureSpec, words: ChartWords): Promise<void> => {
  const rows = chartRows(spec, words);
  const columns = Math.max(...rows.map((row) => row.length));
  const content = await writeXlsxFile(
    rows.map((row, at) =>
      row.map((value) =>
        value === null
          ? null
          : typeof value === 'number'
            ? { value, type: Number }
            : { value, type: String, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) },
      ),
    ),
    {
      sheet: sheetName(spec.title),
      columns: Array.from({ length: columns }, () => ({ width: columnLetters })),
    },
  ).toBlob();
  saveFile(content, fileName(spec.title, 'xlsx'));
};
