import { describe, expect, it } from '@jest/globals';
import {
  guessMapping,
  readSdmxInSteps,
  readTableInSteps,
  tableFromText,
  type TableKnowledge,
} from '@qadam/indicators/domain';
import { JobCancelled, unattended } from '@qadam/platform/server';
import { inSteps, pausesOf } from './pauses';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [{ code: 'kz', sourceCodes: ['KZ'], names: ['Kazakhstan'], aliases: [] }],
  dimensions: [],
  codes: [{ dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] }],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};

const cancelled = { ...unattended, throwIfCancelled: () => Promise.reject(new JobCancelled()) };

describe('a long reading', () => {
  it('of a table ends within some thousand rows when it is cancelled', async () => {
    const line = '5.5.2,Kazakhstan,%,2019,41.5\n';
    const text = `Indicator,Region,Unit,Year,Value\n${line.repeat(60_000)}`;
    const table = tableFromText('long.csv', new TextEncoder().encode(text));
    const { mapping } = guessMapping(table, knowledge);
    let rowsRead = 0;
    const counted = {
      ...table,
      rows: {
        *[Symbol.iterator]() {
          for (const row of table.rows) {
            rowsRead += 1;
            yield row;
          }
        },
      },
    };
    await expect(inSteps(readTableInSteps(counted, mapping, knowledge), pausesOf(cancelled))).rejects.toThrow(
      JobCancelled,
    );
    expect(rowsRead).toBeGreaterThan(1000);
    expect(rowsRead).toBeLessThan(10_000);
  });

  it('of a table says how much of its rows has been read, also of lines within quotation marks', async () => {
    const line = '5.5.2,Kazakhstan,"% of\nall",2019,41.5\n';
    const text = `Indicator,Region,Unit,Year,Value\n${line.repeat(20_000)}`;
    const table = tableFromText('long.csv', new TextEncoder().encode(text));
    const { mapping } = guessMapping(table, knowledge);
    const shares: number[] = [];
    await inSteps(readTableInSteps(table, mapping, knowledge), (share) => {
      if (share !== undefined) shares.push(Number(share.toFixed(2)));
      return Promise.resolve();
    });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('is told to whoever waits, as a part of the import', async () => {
    const told: [number, string][] = [];
    const control = {
      ...unattended,
      report: (share: number, step: string) => Promise.resolve(void told.push([share, step])),
    };
    await pausesOf(control)(0.5);
    await pausesOf(control)();
    expect(told).toEqual([[expect.closeTo(0.21), 'reading']]);
  });

  it('of an SDMX message rests within the XML and between its observations, and reads the same', async () => {
    const observation = (year: number) => `<Obs TIME_PERIOD="${year}" OBS_VALUE="41.5"/>`;
    const series = (area: number) =>
      `<Series SERIES="SL_TLF" REF_AREA="A${area}" UNIT_MEASURE="PT">${Array.from({ length: 60 }, (_, at) => observation(1960 + at)).join('\n')}</Series>`;
    const text = `<?xml version="1.0"?><StructureSpecificData xmlns="urn:any"><DataSet>${Array.from({ length: 500 }, (_, at) => series(at)).join('')}</DataSet></StructureSpecificData>`;
    const options = {
      areas: Array.from({ length: 500 }, (_, at) => ({ code: `A${at}` })),
      indicatorOfSeries: new Map([['SL_TLF', '8.5.2']]),
    };
    const read = () => readSdmxInSteps('long.xml', new TextEncoder().encode(text), options);
    let rests = 0;
    const shares: number[] = [];
    const reading = await inSteps(read(), (share) => {
      rests += 1;
      if (share !== undefined) shares.push(share);
      return Promise.resolve();
    });
    const figures = reading.indicators[0]?.series.reduce(
      (sum, { observations }) => sum + observations.length,
      0,
    );
    expect(figures).toBe(30_000);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(0)).toBeLessThan(0.5);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    // One for each started half million letters of XML, one for each five thousand observations.
    expect(rests).toBeGreaterThanOrEqual(Math.ceil(text.length / 2 ** 19) + 5);
    await expect(inSteps(read(), pausesOf(cancelled))).rejects.toThrow(JobCancelled);
  });
});
