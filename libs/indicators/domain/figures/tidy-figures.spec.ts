import { describe, expect, it } from '@jest/globals';
import { readTidyFigures, TidyFiguresError, writeTidyFigures } from './tidy-figures';

const header = 'indicator,series,unit,dimensions,area,year,value';

describe('the tidy format of figures', () => {
  it('gathers rows into series and writes them back unchanged', () => {
    const text = [
      header,
      '5.5.2,,PT,,kz,2019,41.2',
      '5.5.2,,PT,,ulytau,2023,40.5',
      '5.5.2,,PT,AGE=Y16T24;URBANISATION=U,kz,2019,30',
      '9.4.1.1,,"t, per head",,kz,2019,-1.5',
      '',
    ].join('\n');
    const series = readTidyFigures(text);
    expect(series).toHaveLength(3);
    expect(series[0]).toEqual({
      indicator: '5.5.2',
      series: '',
      unit: 'PT',
      dimensions: {},
      observations: [
        { area: 'kz', year: 2019, value: 41.2 },
        { area: 'ulytau', year: 2023, value: 40.5 },
      ],
    });
    expect(series[1]?.dimensions).toEqual({ AGE: 'Y16T24', URBANISATION: 'U' });
    expect(writeTidyFigures(series)).toBe(text);
  });

  it('gives no series for an empty text', () => {
    expect(readTidyFigures('')).toEqual([]);
  });

  it.each([
    ['Year,Value', 1],
    [`${header}\n5.5.2,,PT,,kz,2019`, 2],
    [`${header}\n5.5.2,,PT,,kz,2019,`, 2],
    [`${header}\n5.5.2,,PT,,kz,MMXIX,1`, 2],
    [`${header}\n5.5.2,,PT,SEX,kz,2019,1`, 2],
    [`${header}\n5.5.2,,PT,,kz,2019,1\n5.5.2,,PT,,kz,2019,2`, 3],
  ])('names the row of what is malformed: %j', (text, row) => {
    expect(() => readTidyFigures(text)).toThrow(TidyFiguresError);
    expect(() => readTidyFigures(text)).toThrow(`Row ${row}:`);
  });
});
