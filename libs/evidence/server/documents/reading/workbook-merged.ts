import type { MergedCell } from '@qadam/evidence/domain';
import { attribute, tagsOf } from './markup-tags';
import type { WorkbookSheet } from './workbook-parts';

/** `A2:C4` (ECMA-376, part 1, 18.3.1.54). */
const area = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/u;

const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of each sheet that are merged, by its name; rows count from 1. */
export const mergedCells = (sheets: readonly WorkbookSheet[]): ReadonlyMap<string, readonly MergedCell[]> =>
  new Map(
    sheets.map(({ name, markup }) => [
      name,
      tagsOf(markup, 'mergeCell').flatMap((tag): readonly MergedCell[] => {
        const [, left = '', top = '', right = '', bottom = ''] = area.exec(attribute(tag, 'ref')) ?? [];
        if (left === '') return [];
        const [row, column] = [Number(top), columnOf(left)];
        return [{ row, column, rows: Number(bottom) - row + 1, columns: columnOf(right) - column + 1 }];
      }),
    ]),
  );
