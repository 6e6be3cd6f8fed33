import { describe, expect, it } from '@jest/globals';
import { valueOf } from './observation-flags';
import { readSdmx } from './read-sdmx';

const read = (rows: string) =>
  readSdmx(
    '8-5-2.csv',
    new TextEncoder().encode(
      `DATAFLOW,LAST UPDATE,freq,unit,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n${rows}`,
    ),
    { areas: [] },
  );
const values = ({ indicators }: ReturnType<typeof read>) =>
  indicators.flatMap(({ series }) =>
    series.flatMap(({ unit, dimensions, observations }) =>
      observations.map(({ year, value }) => [unit, dimensions, year, value]),
    ),
  );
const row = (year: number, value: string, flag = '', conf = '', sex = 'T') =>
  `ESTAT:SDG_05_60(1.0),13/06/24 23:00:00,A,PC,${sex},KZ,${year},${value},${flag},${conf}\n`;

describe('codes of the UN’s database in a message', () => {
  it('are totals where they say so, and those of SDMX otherwise', () => {
    const { indicators } = readSdmx(
      'un.csv',
      new TextEncoder().encode(
        'STRUCTURE,STRUCTURE_ID,ACTION,SERIES,REF_AREA,SEX,AGE,URBANISATION,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\n' +
          'dataflow,UNSD:X(1.0),I,SL_TLF_UEM,398,BOTHSEX,ALLAGE,ALLAREA,PERCENT,2021,4.9\n' +
          'dataflow,UNSD:X(1.0),I,SL_TLF_UEM,398,FEMALE,15-24,URBAN,PERCENT,2021,5.4\n',
      ),
      { areas: [], listedSeries: new Map([['SL_TLF_UEM', ['8.5.2']]]) },
    );
    expect(
      indicators.flatMap(({ series }) => series.map(({ unit, dimensions }) => [unit, dimensions])),
    ).toEqual([
      ['PT', {}],
      ['PT', { AGE: 'Y15T24', SEX: 'F', URBANISATION: 'U' }],
    ]);
  });
});

describe('flags of observations', () => {
  it('reads Eurostat’s SDMX-CSV with its codes for percent, totals and breaks', () => {
    const reading = read(row(2020, '38.1', 'b') + row(2021, '39', 'ep') + row(2021, '37', '', '', 'F'));
    expect(values(reading)).toEqual([
      ['PT', {}, 2020, 38.1],
      ['PT', {}, 2021, 39],
      ['PT', { SEX: 'F' }, 2021, 37],
    ]);
    expect(reading.problems.map(({ kind, value, row: at }) => [kind, value, at])).toEqual([
      ['break-in-series', 'b', 2],
      ['flagged-value', 'E', 3],
      ['flagged-value', 'P', 3],
    ]);
  });

  it('never takes what is confidential, by flag, by status or beside the value', () => {
    const reading = read(
      row(2019, '38.1', 'c') + row(2020, '38.2', '', 'C') + row(2021, '38.3 c') + row(2022, '38.4', '', 'F'),
    );
    expect(values(reading)).toEqual([['PT', {}, 2022, 38.4]]);
    expect(
      reading.problems.map(({ kind, severity, row: at, column }) => [kind, severity, at, column]),
    ).toEqual([
      ['confidential', 'error', 2, 'OBS_STATUS'],
      ['confidential', 'error', 3, 'CONF_STATUS'],
      ['confidential', 'error', 4, 'OBS_VALUE'],
    ]);
  });

  it('takes an empty value that is confidential, and a colon, as said to be missing', () => {
    const reading = read(row(2020, '', '', 'C') + row(2021, ': c') + row(2022, ':') + row(2023, '1'));
    expect(values(reading)).toEqual([['PT', {}, 2023, 1]]);
    expect(reading.problems.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['declared-missing', 'warning'],
      ['declared-missing', 'warning'],
      ['declared-missing', 'warning'],
    ]);
  });

  it('leaves statuses of SDMX as they are', () => {
    expect(valueOf({ OBS_VALUE: '1', OBS_STATUS: 'B' })).toMatchObject({ statuses: ['B'], missing: null });
    expect(valueOf({ OBS_VALUE: '', OBS_STATUS: 'M' }).missing).toEqual({ column: 'OBS_STATUS', text: 'M' });
    expect(valueOf({ OBS_VALUE: '', OBS_STATUS: '' }).missing).toBeNull();
  });
});
