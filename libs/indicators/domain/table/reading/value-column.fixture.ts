import { guessMapping } from '../guess-mapping';
import { readTable } from '../read-table';
import { tableFromText } from '../table';
import type { TableKnowledge } from '../table-knowledge';

interface ValueColumn {
  readonly header: string;
  readonly indicator: string;
  readonly unit: string;
  readonly unitName: string;
}

/** Reads a table of one value a year from 2010 on: the values that came in, and which numbers were told as unclear. */
export const readValueColumn =
  ({ header, indicator, unit, unitName }: ValueColumn) =>
  (...values: readonly string[]) => {
    const knowledge: TableKnowledge = {
      country: 'kz',
      areas: [
        { code: 'kz', sourceCodes: ['KZ'], names: ['Қазақстан', 'Казахстан', 'Kazakhstan'], aliases: [] },
      ],
      dimensions: [],
      codes: [{ dimension: 'UNIT_MEASURE', code: unit, names: [unitName] }],
      indicators: [{ code: indicator, units: [unit], series: [''] }],
      listedSeries: new Map(),
    };
    const lines = [header, ...values.map((value, at) => `${indicator};kz;${2010 + at};${unit};${value}`)];
    const table = tableFromText('table.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
    const { indicators, problems } = readTable(table, guessMapping(table, knowledge).mapping, knowledge);
    return {
      values: indicators.flatMap(({ series }) =>
        series.flatMap(({ observations }) => observations.map(({ value }) => value)),
      ),
      told: problems.filter(({ kind }) => kind === 'ambiguous-number'),
    };
  };
