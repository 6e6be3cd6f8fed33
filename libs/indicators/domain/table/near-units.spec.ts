import { describe, expect, it } from '@jest/globals';
import { guessMapping } from './guess-mapping';
import { nearUnits } from './near-units';
import { readTable } from './read-table';
import { tableFromText } from './table';
import { NameIndex } from './table-knowledge';
import { countryKnowledge, unit } from './table-knowledge.fixture';
import { understoodTexts } from './understood-texts';

const knowledge = countryKnowledge({
  codes: [
    unit('PT', '%'),
    unit('PERSONS', 'адам', 'человек', 'people'),
    unit('TH_PEOPLE', 'мың адам', 'тыс. человек', 'thousand people'),
    unit('USD', 'АҚШ доллары', 'доллары США', 'US dollars'),
    unit('M_TNG', 'млн теңге', 'млн тенге', 'million tenge'),
    unit('TH_UNIT', 'мың бірлік', 'тыс. единиц', 'thousand units'),
    unit('HA', 'га', 'га', 'hectares'),
  ],
  indicators: [
    { code: '8.5.2', units: ['PT'], series: [''] },
    { code: '1.1.1', units: [], series: [] },
  ],
});
const names = new NameIndex(knowledge);

describe('the unit that a text means which is none', () => {
  it.each([
    ['PRECENT', 'PT'],
    ['percnt', 'PT'],
    ['per cnt', 'PT'],
    ['процет', 'PT'],
    ['пайз', 'PT'],
    ['тыс. чел', 'TH_PEOPLE'],
    ['тыс. чел.', 'TH_PEOPLE'],
    ['тысяч человекк', 'TH_PEOPLE'],
    ['мың адм', 'TH_PEOPLE'],
    ['thousnad people', 'TH_PEOPLE'],
    ['USDD', 'USD'],
    ['UDS', 'USD'],
    ['млн. тг', 'M_TNG'],
    ['M_TGN', 'M_TNG'],
  ])('“%s” is nearest to %s', (text, code) => {
    expect(nearUnits(text, names)).toEqual([code]);
  });

  it('is none where nothing is near', () => {
    expect(nearUnits('ульев', names)).toEqual([]);
    expect(nearUnits('', names)).toEqual([]);
  });
});

describe('a unit that nobody knows beside figures in another', () => {
  const wrong = ['PRECENT', 'percnt', 'процет', 'тыс. чел', 'тысяч человекк', 'USDD', 'HIVES'];
  const tableOf = (indicator: string, units: readonly string[]) =>
    tableFromText(
      't.csv',
      new TextEncoder().encode(
        ['indicator;area;year;unit;value', `${indicator};kz;2020;PT;1`]
          .concat(units.map((text, at) => `${indicator};kz;${2000 + at};${text};5`))
          .join('\n'),
      ),
    );
  const read = (
    indicator: string,
    units: readonly string[],
    given: Readonly<Record<string, string>> = {},
  ) => {
    const table = tableOf(indicator, units);
    const { mapping } = guessMapping(table, knowledge);
    const codes = { ...mapping.codes, UNIT_MEASURE: given };
    const { indicators, problems } = readTable(table, { ...mapping, codes }, knowledge);
    return { taken: indicators.flatMap(({ series }) => series.map((one) => one.unit)), problems };
  };

  it('is an error of its row with what it may mean, and makes no series', () => {
    const { taken, problems } = read('8.5.2', wrong);
    expect(taken).toEqual(['PT']);
    expect(
      problems.map(({ kind, severity, row, column, value, proposal }) => [
        ...[kind, severity, row, column, value, proposal],
      ]),
    ).toEqual(
      wrong.map((text, at) => [
        ...['new-unit', 'error', at + 3, 'unit', text],
        ['PT', 'PT', 'PT', 'TH_PEOPLE', 'TH_PEOPLE', 'USD', undefined][at],
      ]),
    );
    expect(problems[0]?.message.en).toContain('PT');
  });

  it('is taken where the mapping confirms it, as it stands or as another', () => {
    const { taken, problems } = read('8.5.2', ['HIVES', 'percnt'], { HIVES: 'HIVES', percnt: 'PT' });
    expect(taken.toSorted()).toEqual(['HIVES', 'PT']);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is taken with a warning and what it may mean where the indicator has no figures', () => {
    const { taken, problems } = read('1.1.1', ['percnt']);
    expect(taken.toSorted()).toEqual(['PT', 'percnt']);
    expect(problems.map(({ severity, proposal }) => [severity, proposal])).toEqual([['warning', 'PT']]);
  });
});

describe('a unit that the mapping names for the whole table', () => {
  const table = tableFromText(
    't.csv',
    new TextEncoder().encode('indicator;area;year;value\n8.5.2;kz;2020;5\n8.5.2;kz;2021;6\n'),
  );
  const guessed = guessMapping(table, knowledge).mapping;
  const read = (unitNamed: string, given: Readonly<Record<string, string>> = {}) => {
    const mapping = {
      ...guessed,
      constants: { ...guessed.constants, unit: unitNamed },
      codes: { ...guessed.codes, UNIT_MEASURE: given },
    };
    const { indicators, problems } = readTable(table, mapping, knowledge);
    return {
      units: indicators.flatMap(({ series }) => series.map((one) => one.unit)),
      problems,
      unknown: understoodTexts(table, mapping, knowledge).unknown,
    };
  };

  it('is asked about once, in no row, with the unit that its words mean', () => {
    const { units, problems, unknown } = read('тыс. чел');
    expect(units).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        ...{ kind: 'new-unit', severity: 'error', row: null, column: null },
        ...{ value: 'тыс. чел', proposal: 'TH_PEOPLE' },
        message: expect.objectContaining({
          en: expect.stringMatching(
            /^The unit “тыс\. чел” is named for the whole table.*TH_PEOPLE.*column mapping/u,
          ),
        }),
      }),
    ]);
    expect(unknown).toEqual([{ dimension: 'UNIT_MEASURE', text: 'тыс. чел', proposals: ['TH_PEOPLE'] }]);
  });

  it('is what somebody then says that it is: a known one, or a new one', () => {
    expect(read('тыс. чел', { 'тыс. чел': 'TH_PEOPLE' })).toMatchObject({
      units: ['TH_PEOPLE'],
      unknown: [],
    });
    expect(read('ульев', { ульев: 'ульев' })).toMatchObject({ units: ['ульев'], unknown: [] });
  });

  it('is taken as it is where it is known', () => {
    expect(read('PT')).toMatchObject({ units: ['PT'], problems: [], unknown: [] });
    expect(read('as-known')).toMatchObject({ units: ['PT'], problems: [], unknown: [] });
  });
});
