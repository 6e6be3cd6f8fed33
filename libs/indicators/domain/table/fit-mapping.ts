import { type ColumnHeading, headingText, type HeadingPlace } from './heading-rows';
import { comparable } from './table-knowledge';
import { type ColumnMapping, type TableMapping, yearOfHeading } from './table-mapping';

/** Where the headings of a table stand, and what they are. */
export interface TableHeadings extends HeadingPlace {
  readonly headings: readonly ColumnHeading[];
}

/** A heading without its year, which next year's column has in common with this year's. */
const yearless = (heading: string): string =>
  comparable(heading)
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, '#')
    .replace(/[\s,;:/|–—-]+/gu, ' ');

const yearIn = (heading: ColumnHeading): number | null =>
  heading.map(yearOfHeading).find((year) => year !== null) ?? null;

/** What a column of another year is of besides: as the columns of years that are headed alike, where they agree. */
const ofLikeColumns = (
  heading: string,
  columns: readonly ColumnMapping[],
): Pick<ColumnMapping, 'area' | 'dimensions'> => {
  const alike = columns
    .filter((one) => one.year !== undefined && yearless(one.heading) === yearless(heading))
    .map(({ area, dimensions }) => ({
      ...(area === undefined ? {} : { area }),
      ...(dimensions === undefined ? {} : { dimensions }),
    }));
  const [first = {}, ...others] = alike;
  return others.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : {};
};

/**
 * A remembered mapping laid over a table with the same headings, whatever row they stand in, and with whatever
 * years of a wide table have been added since: such a column is of the area and the groups that the others with its
 * heading are of. Headings that the mapping does not know are ignored; of
 * columns without a heading nothing is said, so that reading tells what they hold.
 */
export const fitMapping = (
  mapping: TableMapping,
  { headings, headerRow, headerRows = 1 }: TableHeadings,
  sheet: string | null,
): TableMapping => {
  const left = [...mapping.columns];
  const isWide = left.some(({ use, year }) => use === 'value' && year !== undefined);
  const columns = headings.flatMap((own, at): ColumnMapping[] => {
    const heading = headingText(own);
    const place = { column: at + 1, heading };
    const year = yearIn(own);
    const isSame = (column: ColumnMapping) => comparable(column.heading) === comparable(heading);
    const found = left.findIndex(
      (column) => isSame(column) && (!isWide || year === null || column.year === year),
    );
    const [kept] = found === -1 ? [] : left.splice(found, 1);
    if (kept !== undefined) return [{ ...kept, ...place }];
    if (isWide && year !== null)
      return [{ ...place, use: 'value', year, ...ofLikeColumns(heading, mapping.columns) }];
    return heading === '' ? [] : [{ ...place, use: 'ignore' }];
  });
  const { headerRows: _, separator: __, ...rest } = mapping;
  return { ...rest, ...{ sheet, headerRow, columns }, ...(headerRows > 1 ? { headerRows } : {}) };
};
