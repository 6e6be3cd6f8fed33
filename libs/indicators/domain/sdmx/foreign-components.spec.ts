import { describe, expect, it } from '@jest/globals';
import { readSdmx } from './read-sdmx';

// Made up, in the shapes in which these agencies answer; figures and areas are not theirs.
const options = { areas: [{ code: 'KZABY' }], countryCodes: ['KZ', 'KAZ', '398'] };
const read = (file: string, text: string) => {
  const { indicators, problems } = readSdmx(file, new TextEncoder().encode(text), options);
  return {
    series: indicators.flatMap(({ indicator, series }) =>
      series.map(({ series: code, unit, dimensions, observations }) => ({
        ...{ indicator, code, unit, dimensions },
        figures: observations.map(({ sourceAreaCode, year, value }) => [sourceAreaCode, year, value]),
      })),
    ),
    problems: problems
      .filter(({ kind }) => kind !== 'sender-missing')
      .map(({ kind, row, value }) => [kind, row, value]),
  };
};

describe('a message of another agency', () => {
  it('in the way of Eurostat has its area in `geo`, and one that is not ours is refused', () => {
    const message = (geo: string) =>
      `<m:StructureSpecificData xmlns:m="urn:m" xmlns:ss="urn:s"><m:Header><m:Sender id="ESTAT"/></m:Header><m:DataSet ss:action="Append">
<Series freq="A" unit="PC" sex="T" age="TOTAL" geo="${geo}"><Obs TIME_PERIOD="2019" OBS_VALUE="4.8" OBS_FLAG="b"/></Series>
</m:DataSet></m:StructureSpecificData>`;
    expect(read('8-5-2_x.xml', message('KZ'))).toEqual({
      series: [{ indicator: '8.5.2', code: '', unit: 'PT', dimensions: {}, figures: [['', 2019, 4.8]] }],
      problems: [['break-in-series', 2, 'b']],
    });
    expect(read('8-5-2_x.xml', message('DE'))).toEqual({
      series: [],
      problems: [['unknown-area', 2, 'DE']],
    });
  });

  it('in the way of the OECD has names beside its codes, and periods that are no years', () => {
    const row = (freq: string, period: string, value: number) =>
      `DATAFLOW,OECD.SDD:DSD@DF(1.0),Unemployment,I,KAZ,Kazakhstan,${freq},x,UNE,Unemployment [8.5.2],PT,Per cent,_T,Total,${period},,${value},,A,Normal`;
    const text = [
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,FREQ,Frequency,MEASURE,Measure,UNIT_MEASURE,Unit,SEX,Sex,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS,Status',
      row('A', '2019', 4.8),
      row('Q', '2019-Q1', 4.7),
      row('M', '2019-07', 4.6),
    ].join('\n');
    expect(read('message.csv', text)).toEqual({
      series: [{ indicator: '8.5.2', code: 'UNE', unit: 'PT', dimensions: {}, figures: [['', 2019, 4.8]] }],
      problems: [
        ['not-annual', 3, '2019-Q1'],
        ['not-annual', 4, '2019-07'],
      ],
    });
  });

  it('in SDMX-JSON 1.0 has its area in LOCATION', () => {
    const message = (area: string) =>
      JSON.stringify({
        header: { id: 'x', sender: { id: 'OECD' } },
        dataSets: [{ action: 'Information', observations: { '0:0:0:0': [4.8] } }],
        structure: {
          dimensions: {
            observation: [
              { id: 'LOCATION', values: [{ id: area }] },
              { id: 'SERIES', values: [{ id: 'SL', name: 'Unemployment [8.5.2]' }] },
              { id: 'SEX', values: [{ id: 'T' }] },
              { id: 'TIME_PERIOD', values: [{ id: '2019' }] },
            ],
          },
        },
      });
    expect(read('message.json', message('KZABY')).series[0]).toMatchObject({
      indicator: '8.5.2',
      dimensions: {},
      figures: [['KZABY', 2019, 4.8]],
    });
    expect(read('message.json', message('FRA'))).toMatchObject({
      series: [],
      problems: [['unknown-area', null, 'FRA']],
    });
  });
});
