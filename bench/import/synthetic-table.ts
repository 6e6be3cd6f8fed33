import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TableMapping } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

const firstYear = 1_995;
const years = 30;
const sexes = ['F', 'M'];

const column = (
  position: number,
  heading: string,
  use: 'indicator' | 'area' | 'year' | 'unit' | 'value',
) => ({
  ...{ column: position, heading, use },
});

export const syntheticMapping: TableMapping = {
  sheet: null,
  headerRow: 1,
  decimal: '.',
  columns: [
    column(1, 'Indicator', 'indicator'),
    column(2, 'Area', 'area'),
    { column: 3, heading: 'Sex', use: 'dimension', dimension: 'SEX' },
    { column: 4, heading: 'Age', use: 'dimension', dimension: 'AGE' },
    column(5, 'Unit', 'unit'),
    column(6, 'Year', 'year'),
    column(7, 'Value', 'value'),
  ],
  constants: {},
  codes: {},
};

const codesOf = async (database: Database, sql: string): Promise<readonly string[]> =>
  (await database.query<{ code: string }>(sql)).map(({ code }) => code);

/** Writes a table of so many figures: all indicators, sexes and as many ages as it takes, areas of today's borders, 30 years. */
export const writeSyntheticTable = async (database: Database, path: string, rows: number): Promise<void> => {
  const indicators = await codesOf(
    database,
    'select code from indicator where retired_in is null order by position',
  );
  const areas = await codesOf(
    database,
    `select code from area where level in ('country', 'region') and valid_from is null and valid_to is null order by position`,
  );
  const ages = await codesOf(
    database,
    `select code from figure_label where kind = 'code' and scope = 'AGE' order by code`,
  );
  function* lines(): Generator<string, void> {
    yield 'Indicator,Area,Sex,Age,Unit,Year,Value\n';
    let written = 0;
    for (const age of ages)
      for (const indicator of indicators)
        for (const sex of sexes)
          for (const [place, area] of areas.entries()) {
            let text = '';
            for (let year = 0; year < years && written < rows; year += 1) {
              text += `${indicator},${area},${sex},${age},PT,${firstYear + year},${(20 + place + year / 7).toFixed(3)}\n`;
              written += 1;
            }
            yield text;
          }
    if (written < rows) throw new Error(`There are codes for ${written} figures only.`);
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
};
