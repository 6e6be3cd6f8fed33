import { describe, expect, it } from '@jest/globals';
import { readOpenSdgFolder } from './folder';

const unitNames = [
  { dimension: 'UNIT_MEASURE', code: 'PT', names: ['Пайыз', 'Процент', 'Per cent'] },
  { dimension: 'UNIT_MEASURE', code: 'TH_PEOPLE', names: ['мың адам', 'тысяч человек', 'thousand people'] },
];

const read = (units: readonly string[], stored: readonly string[] = []) => {
  const rows = units.map((unit, at) => `${2015 + at},${unit},${at + 1}`);
  const { indicators, problems } = readOpenSdgFolder(
    new Map([['indicator_5-5-2.csv', `Year,UNIT_MEASURE,Value\n${rows.join('\n')}\n`]]),
    {
      areas: [],
      ownCodes: new Map([['UNIT_MEASURE', new Set(unitNames.map(({ code }) => code))]]),
      unitsOfIndicator: new Map([['5.5.2', stored]]),
      unitNames,
    },
  );
  return {
    units: indicators.flatMap(({ series }) => series.map(({ unit }) => unit)),
    told: problems
      .filter(({ column }) => column === 'UNIT_MEASURE')
      .map(({ kind, severity, value, message }) => [
        ...[kind, severity, value],
        /Probably “(\w+)”/u.exec(message.en)?.[1],
      ]),
  };
};

describe('a unit in words', () => {
  it('is taken as it stands with what it means, where nothing is in that unit', () => {
    expect(read(['процент'])).toEqual({
      units: ['процент'],
      told: [['free-text-unit', 'warning', 'процент', 'PT']],
    });
    expect(read(['%'], ['TH_PEOPLE']).told).toEqual([['free-text-unit', 'warning', '%', 'PT']]);
  });

  it('is no unit of its own beside the one that it means, stored or in the same file', () => {
    expect(read(['PT', 'процент'])).toEqual({
      units: ['PT'],
      told: [['unit-not-listed', 'error', 'процент', 'PT']],
    });
    expect(read(['тыс. чел.'], ['TH_PEOPLE'])).toEqual({
      units: [],
      told: [['unit-not-listed', 'error', 'тыс. чел.', 'TH_PEOPLE']],
    });
  });

  it('is proposed what it means where it looks like a code', () => {
    expect(read(['percent'], ['TH_PEOPLE']).told).toEqual([['unit-not-listed', 'error', 'percent', 'PT']]);
  });
});
