import { describe, expect, it } from '@jest/globals';
import { guessMapping } from './guess-mapping';
import { atOnce } from '../steps/steps';
import { readTable, readTableInSteps } from './read-table';
import { tableFromText } from './table';
import { NameIndex } from './table-knowledge';
import { countryKnowledge, unit } from './table-knowledge.fixture';
import { unlikeUnit } from './unit-words';

const knowledge = countryKnowledge({
  codes: [
    unit('PT', '%'),
    unit('PERSONS', 'адам', 'человек', 'people'),
    unit('TH_PEOPLE', 'мың адам', 'тыс. человек', 'thousand people'),
    unit('PER_100000_POP', '100 000 адамға', 'на 100 000 человек', 'per 100,000 people'),
    unit('PER_1000_LIVE_BIRTHS', '1 000 тірі туғанға', 'на 1 000 живорожденных', 'per 1,000 live births'),
    unit('M_TNG', 'млн теңге', 'млн тенге', 'million tenge'),
  ],
  indicators: [
    { code: '8.5.2', units: ['PT'], series: [''] },
    { code: '1.5.1', units: ['PERSONS'], series: [''] },
  ],
});
const names = new NameIndex(knowledge);

describe('words for a unit', () => {
  it.each([
    ['Численность безработных, тыс. человек', 'PT'],
    ['Жұмыссыздар саны, мың адам', 'PT'],
    ['Unemployed, thousand persons', 'PT'],
    ['Численность безработных, человек', 'PT'],
    ['Доля безработных, %', 'PERSONS'],
    ['Үлесі, пайызбен', 'PERSONS'],
    ['Смертность на 100 000 населения', 'PT'],
    ['Смертность на 100 тыс. населения', 'PER_1000_LIVE_BIRTHS'],
    ['Өлім-жітім, 100 мың адамға', 'PER_1000_LIVE_BIRTHS'],
    ['Расходы, млрд тенге', 'M_TNG'],
  ])('“%s” speaks against %s', (text, code) => {
    expect(unlikeUnit([text], code, names)?.words).toBe(text);
  });

  it.each([
    ['Доля женщин, в процентах', 'PT'],
    ['Доля населения старше 15 лет на 1 января 2023 года', 'PT'],
    ['Доля людей, живущих на 1,9 доллара в день', 'PT'],
    ['Население на начало года', 'TH_PEOPLE'],
    ['Численность, тыс.человек', 'TH_PEOPLE'],
    ['Халық саны, мың адам', 'TH_PEOPLE'],
    ['Смертность на 100 тыс. человек', 'PER_100000_POP'],
    ['Сәби өлімі, 1000 тірі туғанға', 'PER_1000_LIVE_BIRTHS'],
    ['Численность и доля, тыс. человек, %', 'PT'],
  ])('“%s” does not speak against %s', (text, code) => {
    expect(unlikeUnit([text], code, names)).toBeNull();
  });

  it('offer what to multiply by where only the scale differs, and nothing where a number does not do it', () => {
    expect(unlikeUnit(['Пострадавшие, тыс. человек'], 'PERSONS', names)?.multiplier).toBe(1000);
    expect(unlikeUnit(['Пострадавшие, тыс. человек'], 'PT', names)?.multiplier).toBeNull();
    expect(unlikeUnit(['Пострадавшие, тыс. человек'], 'PERSONS', names, 1000)).toBeNull();
  });
});

describe('a table in another unit than its indicator is known in', () => {
  const tableOf = (title: string) =>
    tableFromText('t.csv', new TextEncoder().encode(`"${title}"\nРегион,2022,2023\nКазахстан,0.251,12\n`));
  const valuesOf = ({ indicators }: ReturnType<typeof readTable>) =>
    indicators.flatMap(({ series }) =>
      series.flatMap(({ unit: own, observations }) => observations.map(({ value }) => [own, value])),
    );

  it('is a question, and never taken by the unit that is known', () => {
    const table = tableOf('8.5.2 Численность безработных, тыс. человек');
    const guess = guessMapping(table, knowledge);
    expect(guess.mapping.constants).toEqual({ indicator: '8.5.2' });
    expect(guess.questions).toEqual([
      { kind: 'unit-unlike', detail: '8.5.2 Численность безработных, тыс. человек', constant: 'PT' },
    ]);
    // Beside the question nothing is said of a unit that is not there.
    expect(
      atOnce(readTableInSteps(table, guess.mapping, knowledge, guess.questions)).problems.filter(
        ({ kind }) => kind === 'unit-unlike',
      ),
    ).toHaveLength(1);
    const asKnown = { ...guess.mapping, constants: { indicator: '8.5.2', unit: 'as-known' } };
    const read = readTable(table, asKnown, knowledge);
    expect(valuesOf(read)).toEqual([]);
    expect(read.problems.find(({ kind }) => kind === 'unit-unlike')).toMatchObject({
      ...{ severity: 'error', row: 2, value: '8.5.2 Численность безработных, тыс. человек' },
    });
  });

  it('is doubted once where somebody named the unit', () => {
    const table = tableOf('8.5.2 Численность безработных, тыс. человек');
    const { mapping } = guessMapping(table, knowledge);
    const read = readTable(table, { ...mapping, constants: { indicator: '8.5.2', unit: 'PT' } }, knowledge);
    expect(valuesOf(read)).toEqual([
      ['PT', 0.251],
      ['PT', 12],
    ]);
    expect(
      read.problems.filter(({ kind }) => kind === 'unit-unlike').map(({ severity }) => severity),
    ).toEqual(['warning']);
  });

  it('has its multiplier offered, and multiplied by only where the mapping says so', () => {
    const table = tableOf('1.5.1 Пострадавшие, тыс. человек');
    const guess = guessMapping(table, knowledge);
    expect([guess.multiplier, guess.mapping.constants.multiplier]).toEqual([1000, undefined]);
    const constants = { indicator: '1.5.1', unit: 'PERSONS', multiplier: 1000 };
    const read = readTable(table, { ...guess.mapping, constants }, knowledge);
    expect(valuesOf(read)).toEqual([
      ['PERSONS', 251],
      ['PERSONS', 12000],
    ]);
    expect(read.problems.map(({ kind }) => kind)).toEqual([]);
  });
});
