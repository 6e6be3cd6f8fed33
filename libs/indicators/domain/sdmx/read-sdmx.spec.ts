import { describe, expect, it } from '@jest/globals';
import { readSdmx, type SdmxOptions } from './read-sdmx';

const options: SdmxOptions = { areas: [{ code: 'KZABY', validFrom: 2022 }, { code: 'KZAKM' }] };
const read = (name: string, text: string, more: Partial<SdmxOptions> = {}) =>
  readSdmx(name, new TextEncoder().encode(text), { ...options, ...more });
const problemsOf = (name: string, text: string) =>
  read(name, text).problems.map(({ kind, severity, row, column, value }) => [
    kind,
    severity,
    row,
    column,
    value,
  ]);
const figuresOf = (name: string, text: string, more: Partial<SdmxOptions> = {}) =>
  read(name, text, more).indicators.flatMap(({ series }) =>
    series.flatMap(({ indicator, series: code, unit, dimensions, observations }) =>
      observations.map(({ sourceAreaCode, year, value }) => [
        ...[indicator, code, unit, dimensions, sourceAreaCode, year, value],
      ]),
    ),
  );

const header =
  'STRUCTURE,STRUCTURE_ID,ACTION,SERIES,REF_AREA,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,CONF';
const csv = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');
const start = 'dataflow,UN:SDG(1.0),I,S1';

const generic = (inner: string) => `<?xml version="1.0"?>
<m:GenericData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:g="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic">
<m:Header><m:Structure dimensionAtObservation="AllDimensions"/></m:Header><m:DataSet>
${inner}
</m:DataSet></m:GenericData>`;

describe('reading SDMX', () => {
  it('tells the form by the content, not by the name', () => {
    expect(read('5-5-1.xml', csv(`${start},KZAKM,F,PT,2020,1,A,0,`)).format).toBe('sdmx-csv');
    expect(read('5-5-1.csv', generic('')).format).toBe('sdmx-ml-generic');
    expect(read('5-5-1.csv', '{"data":{"structure":{},"dataSets":[]}}').format).toBe('sdmx-json');
  });

  it('reads SDMX-CSV 1.0 with labels and takes the indicator from the name of the series', () => {
    const text = [
      'DATAFLOW,SERIES: Series,REF_AREA: Area,SEX: Sex,UNIT_MEASURE: Unit,TIME_PERIOD: Year,OBS_VALUE: Value',
      'UN:SDG(1.0),S1: Seats held by women [5.5.1],398: Kazakhstan,_T: Total,PT: Percent,2020: 2020,27.1',
    ].join('\n');
    expect(figuresOf('some.csv', text)).toEqual([['5.5.1', 'S1', 'PT', {}, '', 2020, 27.1]]);
  });

  it('refuses an observation without a unit where others of its series have one, with its line', () => {
    const other = start.replace('S1', 'S2');
    const text = csv(
      `${start},KZAKM,F,PT,2020,1,A,0,`,
      `${start},KZAKM,F,,2021,2,A,0,`,
      `${start},KZAKM,M,_T,2021,3,A,0,`,
      `${other},KZAKM,F,,2021,4,A,0,`,
    );
    expect(problemsOf('5-5-1.csv', text)).toEqual([
      ['blank-unit', 'error', 3, 'UNIT_MEASURE', null],
      ['blank-unit', 'error', 4, 'UNIT_MEASURE', null],
    ]);
    expect(figuresOf('5-5-1.csv', text).map(([, series, unit, , , year]) => [series, unit, year])).toEqual([
      ['S1', 'PT', 2020],
      ['S2', '', 2021],
    ]);
    const stored = { storedUnits: new Map([['5.5.1|S2', ['PT', 'PERSONS']]]) };
    const [problem] = read('5-5-1.csv', csv(`${other},KZAKM,F,,2021,4,A,0,`), stored).problems;
    expect([problem?.kind, problem?.message.en.includes('(PT, PERSONS)')]).toEqual(['blank-unit', true]);
  });

  it('finds a blank unit by its line in SDMX-ML and by its path in SDMX-JSON', () => {
    const observation = (year: number, unit: string) =>
      `<g:Obs><g:ObsKey><g:Value id="SERIES" value="S1"/><g:Value id="TIME_PERIOD" value="${year}"/>${unit}</g:ObsKey><g:ObsValue value="1"/></g:Obs>`;
    const ml = generic(
      `${observation(2020, '<g:Value id="UNIT_MEASURE" value="PT"/>')}\n${observation(2021, '')}`,
    );
    expect(problemsOf('5-5-1.xml', ml)).toContainEqual(['blank-unit', 'error', 5, 'UNIT_MEASURE', null]);
    const values = (id: string, ...codes: readonly string[]) => ({
      id,
      values: codes.map((code) => ({ id: code })),
    });
    const json = JSON.stringify({
      data: {
        structure: {
          dimensions: { observation: [values('SERIES', 'S1'), values('TIME_PERIOD', '2020', '2021')] },
          attributes: { observation: [values('UNIT_MEASURE', 'PT')] },
        },
        dataSets: [{ observations: { '0:0': [1, 0], '0:1': [2, null] } }],
      },
    });
    expect(problemsOf('5-5-1.json', json)).toContainEqual([
      ...['blank-unit', 'error', null, 'dataSets[0].observations[0:1] UNIT_MEASURE', null],
    ]);
  });

  it('finds an observation by its key where several stand on one line, as programs write them', () => {
    const observation = (area: string, year: number) =>
      `<g:Obs><g:ObsKey>${Object.entries({
        SERIES: 'S1',
        REF_AREA: area,
        SEX: 'F',
        UNIT_MEASURE: 'PT',
        TIME_PERIOD: year,
      })
        .map(([id, value]) => `<g:Value id="${id}" value="${value}"/>`)
        .join('')}</g:ObsKey><g:ObsValue value="${year}"/></g:Obs>`;
    const twice = observation('KZAKM', 2021);
    const other = twice.replace('ObsValue value="2021"', 'ObsValue value="5"');
    const ml = generic(observation('KZXXX', 2020) + twice + other);
    const { problems } = read('5-5-1.xml', ml);
    const key = (area: string, year: number) => `SERIES=S1, REF_AREA=${area}, SEX=F, TIME_PERIOD=${year}`;
    expect(problems.find(({ kind }) => kind === 'unknown-area')).toMatchObject({
      ...{ row: 4, column: `${key('KZXXX', 2020)} REF_AREA` },
    });
    const repeated = problems.find(({ kind }) => kind === 'duplicate-key-conflict');
    expect(repeated).toMatchObject({ row: 4, column: `${key('KZAKM', 2021)} OBS_VALUE` });
    expect(repeated?.message.en).toContain(key('KZAKM', 2021));
  });

  it('takes the indicator from the series that are known, and multiplies UNIT_MULT out in decimal', () => {
    const text = csv(`${start},KZAKM,F,USD,2020,1.1,A,6,`);
    expect(figuresOf('some.csv', text, { indicatorOfSeries: new Map([['S1', '5.5.1']]) })).toEqual([
      ['5.5.1', 'S1', 'USD', { SEX: 'F' }, 'KZAKM', 2020, 1_100_000],
    ]);
  });

  it('holds a year back that has not come yet, a forecast too, and takes none for granted without the present one', () => {
    const text = csv(`${start},KZAKM,F,PT,2031,1,F,0,`, `${start},KZAKM,F,PT,2026,1,A,0,`);
    const yearsBy = (currentYear?: number) =>
      figuresOf('5-5-1.csv', text, currentYear === undefined ? {} : { currentYear }).map(
        (figure) => figure[5],
      );
    expect([yearsBy(), yearsBy(2031), yearsBy(2026), yearsBy(2025)]).toEqual([[2026], [2026], [2026], []]);
    expect(read('5-5-1.csv', text, { currentYear: 2026 }).problems).toEqual([
      expect.objectContaining({
        kind: 'year-to-come',
        severity: 'error',
        row: 2,
        column: 'TIME_PERIOD',
        value: '2031',
      }),
    ]);
  });

  it('takes no forecast for a measurement, whatever its year', () => {
    const text = csv(
      `${start},KZAKM,F,PT,2026,1,F,0,`,
      `${start},KZAKM,F,PT,2020,1,F,0,`,
      `${start},KZAKM,F,PT,2019,1,E,0,`,
    );
    const { problems } = read('5-5-1.csv', text, { currentYear: 2026 });
    expect(
      problems.map(({ kind, severity, row, column, value }) => [kind, severity, row, column, value]),
    ).toEqual([
      ['forecast', 'error', 2, 'OBS_STATUS', 'F'],
      ['forecast', 'error', 3, 'OBS_STATUS', 'F'],
      ['flagged-value', 'warning', 4, 'OBS_STATUS', 'E'],
    ]);
    expect(problems[0]?.message.en).toContain('would become the last measured value, that of 2026');
    expect(figuresOf('5-5-1.csv', text, { currentYear: 2026 }).map((figure) => figure[5])).toEqual([2019]);
  });

  it('names every fault of an observation, and not the first only', () => {
    const text = csv(`${start},ATLANTIS,F,PT,1066,many,A,0,`, `${start},ATLANTIS,F,PT,2020-Q1,many,A,0,`);
    expect(problemsOf('5-5-1.csv', text)).toEqual([
      ['unknown-area', 'error', 2, 'REF_AREA', 'ATLANTIS'],
      ['impossible-year', 'error', 2, 'TIME_PERIOD', '1066'],
      ['text-in-number', 'error', 2, 'OBS_VALUE', 'many'],
      ['not-annual', 'error', 3, 'TIME_PERIOD', '2020-Q1'],
      ['unknown-area', 'error', 3, 'REF_AREA', 'ATLANTIS'],
      ['text-in-number', 'error', 3, 'OBS_VALUE', 'many'],
    ]);
    expect(problemsOf('some.csv', text).map(([kind]) => kind)).toEqual([
      ...['unknown-series', 'unknown-area', 'impossible-year', 'text-in-number'],
      ...['not-annual', 'unknown-area', 'text-in-number'],
    ]);
  });

  it('names an unknown unit of an observation whose area is not known either', () => {
    const text = csv(`${start},KZA,F,PCNT,2020,1,A,0,`);
    const { problems } = read('5-5-1.csv', text, {
      knownCodes: new Map([['UNIT_MEASURE', new Set(['PT'])]]),
    });
    expect(problems.map(({ kind, column, value }) => [kind, column, value])).toEqual([
      ['unknown-area', 'REF_AREA', 'KZA'],
      ['unknown-code', 'UNIT_MEASURE', 'PCNT'],
    ]);
  });

  it('refuses a unit that nobody knows beside known ones, until a list defines it', () => {
    const text = csv(`${start},KZAKM,F,PTT,2020,1,A,0,`, `${start},KZAKM,F,PT,2021,1,A,0,`);
    const options = {
      knownCodes: new Map([['UNIT_MEASURE', new Set(['PT', 'PERSONS'])]]),
      unitsOfIndicator: new Map([['5.5.1', ['PT']]]),
    };
    const unitsOf = (more: Parameters<typeof read>[2]) => {
      const { problems, indicators } = read('5-5-1.csv', text, { ...options, ...more });
      const units = indicators.flatMap(({ series }) => series.map(({ unit }) => unit));
      return [
        units,
        problems.map(({ kind, severity, value, proposal }) => [kind, severity, value, proposal]),
      ];
    };
    expect(unitsOf({})).toEqual([['PT'], [['unit-not-listed', 'error', 'PTT', 'PT']]]);
    // Beside nothing there is nothing to double.
    expect(unitsOf({ unitsOfIndicator: new Map() })).toEqual([
      ['PTT', 'PT'],
      [['unknown-code', 'warning', 'PTT', 'PT']],
    ]);
    const [units] = unitsOf({ definedUnits: ['PTT'] });
    expect(units).toEqual(['PTT', 'PT']);
  });

  it('proposes the series that is nearest to one that nobody knows', () => {
    const listedSeries = new Map([
      ['SI_POV_DAY1', ['1.1.1']],
      ['SI_POV_NAHC', ['1.2.1']],
    ]);
    const text = csv(`dataflow,UN:SDG(1.0),I,SI_POV_DAYY,KZAKM,F,PT,2020,2,A,0,`);
    const { problems } = read('some.csv', text, { listedSeries });
    expect(problems.map(({ kind, value, proposal }) => [kind, value, proposal])).toContainEqual([
      ...['unknown-series', 'SI_POV_DAYY', 'SI_POV_DAY1'],
    ]);
    expect(problems[0]?.message.en).toContain('Probably “SI_POV_DAY1”');
  });

  it('takes the indicator from the list of the United Nations where only the code says it', () => {
    const listedSeries = new Map([
      ['S1', ['1.5.1', '11.5.1', '13.1.1']],
      ['S2', ['1.1.1']],
    ]);
    const text = csv(`${start},KZAKM,F,PT,2020,1,A,0,`, `dataflow,UN:SDG(1.0),I,S2,KZAKM,F,PT,2020,2,A,0,`);
    const indicatorsOf = (name: string, more: Partial<SdmxOptions>) =>
      figuresOf(name, text, more).map(([indicator, code]) => `${code as string} ${indicator as string}`);
    expect(indicatorsOf('some.csv', { listedSeries })).toEqual(['S2 1.1.1', 'S1 1.5.1']);
    // A file that is called by one of several means that one; it does not move a series that has one alone.
    expect(indicatorsOf('13-1-1.csv', { listedSeries })).toEqual(['S2 1.1.1', 'S1 13.1.1']);
    // What the installation holds already goes before the list.
    const indicatorOfSeries = new Map([['S2', '1.2.1']]);
    expect(indicatorsOf('some.csv', { listedSeries, indicatorOfSeries })).toEqual(['S2 1.2.1', 'S1 1.5.1']);
  });

  it('names what it does not take at its line, and takes the rest', () => {
    const text = csv(
      `${start},KZAKM,F,PT,2020,1,A,0,`,
      `${start},KZAKM,F,PT,2020-Q1,1,A,0,`,
      `${start},KZAK,F,PT,2020,1,A,0,`,
      `${start},KZAKM,M,PT,2020,,M,0,`,
      `${start},KZAKM,M,PT,2021,,A,0,`,
      `${start},KZAKM,M,PT,2022,many,A,0,`,
      `${start.replace(',I,', ',D,')},KZAKM,M,PT,2023,1,A,0,`,
      `${start},KZABY,M,PT,2010,1,A,0,`,
      `${start},KZAKM,M,PT,1,A`,
      `${start},KZAKM,F,PT,2020,2,A,0,`,
    );
    expect(problemsOf('5-5-1.csv', text)).toEqual([
      ['ragged-row', 'error', 10, null, '9 ≠ 12'],
      ['not-annual', 'error', 3, 'TIME_PERIOD', '2020-Q1'],
      ['unknown-area', 'error', 4, 'REF_AREA', 'KZAK'],
      ['declared-missing', 'warning', 5, 'OBS_STATUS', 'M'],
      ['missing-value', 'error', 6, 'OBS_VALUE', null],
      ['text-in-number', 'error', 7, 'OBS_VALUE', 'many'],
      ['delete-requested', 'error', 8, 'ACTION', 'Delete'],
      ['area-not-yet-valid', 'warning', 9, 'REF_AREA', 'KZABY'],
      ['duplicate-key-conflict', 'error', 2, 'OBS_VALUE', '1'],
      ['duplicate-key-conflict', 'error', 11, 'OBS_VALUE', '2'],
    ]);
    expect(figuresOf('5-5-1.csv', text)).toEqual([['5.5.1', 'S1', 'PT', { SEX: 'M' }, 'KZABY', 2010, 1]]);
    const conflict = read('5-5-1.csv', text).problems.at(-1);
    expect(conflict?.relatedRows).toEqual([2]);
    expect(conflict?.message.ru).toContain('строка 2');
  });

  it('says once a year and series that the method is another, and takes the figures', () => {
    // OBS_STATUS B: "Break in series" (SDMX code list CL_OBS_STATUS 2.2).
    const text = csv(
      `${start},KZAKM,F,PT,2019,1,A,0,`,
      `${start},KZAKM,F,PT,2020,2,B,0,`,
      `${start},KZAKM,M,PT,2020,3,B,0,`,
      `${start},KZAKM,F,PT,2022,4,B,0,`,
    );
    expect(problemsOf('5-5-1.csv', text)).toEqual([
      ['break-in-series', 'warning', 3, 'OBS_STATUS', 'B'],
      ['break-in-series', 'warning', 5, 'OBS_STATUS', 'B'],
    ]);
    expect(figuresOf('5-5-1.csv', text)).toHaveLength(4);
    const [first] = read('5-5-1.csv', text).problems;
    expect(first?.message.en).toContain('another from 2020 on');
    expect(first?.message.en).toContain('Record the break on the page');
  });

  it('tells a key that is there twice with the same number, however it is written, but not national beside global data', () => {
    const text = csv(`${start},KZAKM,F,PT,2020,12.5,A,0,`, `${start},KZAKM,F,PT,2020,12.50,A,0,`);
    expect(problemsOf('5-5-1.csv', text)).toEqual([
      ['duplicate-key-identical', 'warning', 3, 'OBS_VALUE', '12.50'],
    ]);
    expect(figuresOf('5-5-1.csv', text)).toHaveLength(1);
    const reported = [
      'DATAFLOW,SERIES,REF_AREA,REPORTING_TYPE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE',
      ...['N', 'G'].map((type) => `UN:SDG(1.0),S1,KZAKM,${type},PT,2020,1`),
    ];
    expect(problemsOf('5-5-1.csv', reported.join('\n'))).toEqual([]);
  });

  it('names a series without an indicator once', () => {
    const text = csv(`${start},KZAKM,F,PT,2020,1,A,0,`, `${start},KZAKM,F,PT,2021,1,A,0,`);
    expect(problemsOf('some.csv', text)).toEqual([['unknown-series', 'error', 2, 'SERIES', 'S1']]);
  });

  it('reads a flat generic message with attributes of the data set and of groups', () => {
    const value = (id: string, code: string) => `<g:Value id="${id}" value="${code}"/>`;
    const text = generic(
      [
        `<g:Attributes>${value('UNIT_MULT', '0')}</g:Attributes>`,
        ...[['F', 'PT'] as const, ['M', 'PS'] as const].map(
          ([sex, unit]) =>
            `<g:Group type="G"><g:GroupKey>${value('SEX', sex)}</g:GroupKey><g:Attributes>${value('UNIT_MEASURE', unit)}</g:Attributes></g:Group>`,
        ),
        ...['F', 'M'].map(
          (sex) =>
            `<g:Obs><g:ObsKey>${value('SERIES', 'S1')}${value('REF_AREA', 'KZAKM')}${value('SEX', sex)}${value('TIME_PERIOD', '2020')}</g:ObsKey><g:ObsValue value="1"/></g:Obs>`,
        ),
      ].join(''),
    );
    expect(figuresOf('5-5-1.xml', text)).toEqual([
      ['5.5.1', 'S1', 'PT', { SEX: 'F' }, 'KZAKM', 2020, 1],
      ['5.5.1', 'S1', 'PS', { SEX: 'M' }, 'KZAKM', 2020, 1],
    ]);
  });

  it('reads SDMX-JSON 1.0, flat, and places a problem by its path', () => {
    const values = (...ids: readonly string[]) => ids.map((id) => ({ id }));
    const text = JSON.stringify({
      data: {
        structure: {
          dimensions: {
            dataSet: [{ id: 'SERIES', values: [{ id: 'S1', name: 'Seats [5.5.1]' }] }],
            observation: [
              { id: 'REF_AREA', values: values('KZAKM', 'X') },
              { id: 'TIME_PERIOD', values: values('2020') },
            ],
          },
          attributes: { dataSet: [{ id: 'UNIT_MEASURE', values: values('PT') }], observation: [] },
        },
        dataSets: [{ attributes: [0], observations: { '0:0': [1.5], '1:0': [2] } }],
      },
    });
    expect(figuresOf('some.json', text)).toEqual([['5.5.1', 'S1', 'PT', {}, 'KZAKM', 2020, 1.5]]);
    expect(problemsOf('some.json', text)).toEqual([
      ['sender-missing', 'warning', null, null, null],
      ['unknown-area', 'error', null, 'dataSets[0].observations[1:0] REF_AREA', 'X'],
    ]);
  });
});

describe('what is no SDMX data message', () => {
  const bomb =
    '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]>\n<m:GenericData xmlns:m="m">&c;</m:GenericData>';

  it.each([
    ['an empty file', '', 'unrecognised-format', null],
    ['an ordinary CSV', 'Year,Value\n2020,1\n', 'unrecognised-format', null],
    ['another XML document', '\n<html/>', 'unrecognised-format', 2],
    ['another JSON document', '{"a":1}', 'unrecognised-format', null],
    ['XML with an open element', generic('<g:Obs>\n<g:ObsValue value="1">'), 'malformed-file', 6],
    ['XML that ends too soon', '<m:GenericData xmlns:m="m">\n<m:DataSet>\n', 'malformed-file', 3],
    [
      'an entity that nobody declared',
      '<m:GenericData xmlns:m="m">\n&c;</m:GenericData>',
      'malformed-file',
      2,
    ],
    ['a document type declaration', bomb, 'malformed-file', 2],
    ['JSON with a stray comma', '{"data":\n{"structure":{},\n,}}', 'malformed-file', 3],
    [
      'a key that points nowhere',
      '{"structure":{},"dataSets":[{"series":{"7":{}}}]}',
      'malformed-file',
      null,
    ],
  ])('%s is refused with its place', (_what, text, kind, row) => {
    const { problems, indicators, format } = read('5-5-1.xml', text);
    expect(format).toBeNull();
    expect(indicators).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ kind, row, severity: 'error' })]);
  });

  it('never throws, wherever a message is cut', () => {
    const json = JSON.stringify({
      data: {
        structure: { dimensions: { observation: [{ id: 'TIME_PERIOD', values: [{ value: '2020' }] }] } },
        dataSets: [{ observations: { '0': [1] } }],
      },
    });
    for (const text of [
      generic('<g:Obs><g:ObsValue value="1"/></g:Obs>'),
      json,
      csv(`${start},KZAKM,F,PT,2020,1,A,0,`),
    ])
      for (let length = 0; length < text.length; length += 7)
        expect(() => read('5-5-1.xml', text.slice(0, length))).not.toThrow();
  });
});
