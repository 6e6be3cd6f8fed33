import { describe, expect, it } from '@jest/globals';
import { guessMapping } from './guess-mapping';
import { questionProblem } from './question-problem';
import { readTable } from './read-table';
import { tableFromText } from './table';
import type { NamedArea, TableKnowledge } from './table-knowledge';
import { understoodTexts } from './understood-texts';

const region = (code: string, names: readonly string[]): NamedArea => ({
  ...{ code, sourceCodes: [], names, aliases: [], isRegion: true },
});
// Names as in data/geography/areas.json.
const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    { ...region('kz', ['Қазақстан', 'Казахстан', 'Kazakhstan']), isRegion: false },
    region('abay', ['Абай облысы', 'область Абай', 'Abay region']),
    region('akmola', ['Ақмола облысы', 'Акмолинская область', 'Akmola region']),
    region('almaty-region', ['Алматы облысы', 'Алматинская область', 'Almaty region']),
    region('almaty', ['Алматы қаласы', 'город Алматы', 'Almaty city']),
  ],
  codes: [
    { dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] },
    { dimension: 'UNIT_MEASURE', code: 'T_KM', names: ['Тонно-километр'] },
    { dimension: 'UNIT_MEASURE', code: 'P_KM', names: ['Пассажиро-километр'] },
    { dimension: 'SEX', code: 'F', names: ['Әйелдер', 'Женщины', 'Women'] },
    { dimension: 'SEX', code: 'M', names: ['Ерлер', 'Мужчины', 'Men'] },
  ],
  dimensions: [{ dimension: 'SEX', names: ['Жынысы', 'Пол', 'Sex'] }],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};

const look = (text: string) => {
  const table = tableFromText('t.csv', new TextEncoder().encode(text));
  const { mapping, questions } = guessMapping(table, knowledge);
  return { table, mapping, questions, texts: understoodTexts(table, mapping, knowledge) };
};

describe('texts of a table', () => {
  const text =
    'Indicator,Регион,Пол,Year,Unit,Value\n' +
    '5.5.2,Акмолинская,Женщины,2022,процент,1\n' +
    '5.5.2,Абай,Мужчины,2022,процент,2\n' +
    '5.5.2,область Абай,Мужчины,2023,PT,3\n';

  it('that are recognised by a name are those that the report tells, and those that the mapping confirms', () => {
    const { table, mapping, texts } = look(text);
    const { problems } = readTable(table, mapping, knowledge);
    const told = problems.filter(({ kind }) => kind.endsWith('-by-name')).map(({ value }) => value);
    const recognised = (isConfirmed: boolean) =>
      texts.recognised.filter((one) => one.isConfirmed === isConfirmed).map((one) => one.text);
    expect(recognised(false)).toEqual(['Акмолинская', 'Абай', 'процент']);
    expect(told.toSorted()).toEqual(recognised(false).toSorted());
    expect(recognised(true)).toEqual(['область Абай', 'Женщины', 'Мужчины']);
    expect(texts.unknown).toEqual([]);
  });

  it('are told no more once the mapping confirms them', () => {
    const { table, mapping, texts } = look(text);
    const codes: Record<string, Record<string, string>> = {};
    for (const { dimension, text: name, code } of texts.recognised)
      codes[dimension] = { ...codes[dimension], [name]: code };
    const confirmed = { ...mapping, codes };
    expect(readTable(table, confirmed, knowledge).problems).toEqual([]);
    expect(understoodTexts(table, confirmed, knowledge).recognised.every((one) => one.isConfirmed)).toBe(
      true,
    );
  });

  it('that nobody knows have the nearest codes, several where they are equally near', () => {
    const { texts } = look(
      'Indicator,Регион,Пол,Year,Unit,Value\n5.5.2,Алматы,Женшины,2022,тоннокилометр,1\n5.5.2,KZ,Коты,2022,X_KM,1\n',
    );
    expect(texts.unknown.map((one) => [one.text, one.proposals])).toEqual([
      ['Алматы', ['almaty-region', 'almaty']],
      ['KZ', ['kz']],
      ['Женшины', ['F']],
      ['Коты', []],
      ['тоннокилометр', ['T_KM']],
      ['X_KM', ['T_KM', 'P_KM']],
    ]);
  });

  it('are proposed in the report too', () => {
    const { table, mapping } = look(
      'Indicator,Year,Unit,Value\n5.5.2,2022,тоннокилометр,1\n5.5.2,2022,X_KM,1\n',
    );
    const told = readTable(table, mapping, knowledge).problems;
    expect(told.map(({ kind, proposal }) => [kind, proposal])).toEqual([
      ['new-unit', 'T_KM'],
      ['new-unit', undefined],
    ]);
    expect(told[0]?.message.en).toContain('Probably “T_KM”');
    expect(told[1]?.message.en).toContain('Probably one of T_KM, P_KM');
  });
});

describe('headings of a total and of which groups', () => {
  it.each([
    ['Өңір,Барлығы,,оның ішінде,\n,,,Әйелдер,\n,2022,2023,2022,2023\n', 3],
    ['Регион,Всё население,,Женщины,\n,2022,2023,2022,2023\n', 2],
  ])('are read together, whatever rows they take: %j', (headings, rows) => {
    const { mapping, questions } = look(`5.5.2,,,,\n${headings}Қазақстан,1,2,3,4\n`);
    expect(questions).toEqual([]);
    expect(mapping.headerRows).toBe(rows);
    expect(mapping.columns.map(({ use, year, dimensions }) => [use, year, dimensions])).toEqual([
      ['area', undefined, undefined],
      ['value', 2022, { SEX: '_T' }],
      ['value', 2023, { SEX: '_T' }],
      ['value', 2022, { SEX: 'F' }],
      ['value', 2023, { SEX: 'F' }],
    ]);
  });
});

describe('a heading that nobody knows', () => {
  it.each([
    ['Year,Akmola region,Abai regon\n2023,1,2\n', 3, [{ area: 'abay' }]],
    ['Year,Akmola region,Almaty\n2023,1,2\n', 3, [{ area: 'almaty-region' }, { area: 'almaty' }]],
    ['Area,Women 2022,Menn 2022\nKazakhstan,1,2\n', 3, [{ year: 2022, dimensions: { SEX: 'M' } }]],
  ])('beside areas or groups is asked about with the nearest: %j', (rows, column, proposals) => {
    const { questions, table, mapping } = look(`5.5.2,\n${rows}`);
    expect(questions).toEqual([expect.objectContaining({ kind: 'unclear-column', column, proposals })]);
    const [asked] = questions.map((question) => questionProblem(question, table, mapping));
    expect(asked?.message.en).toContain('Probably');
    // Read by the mapping alone, as the page sends it.
    expect(readTable(table, mapping, knowledge).problems[0]?.message).toEqual(asked?.message);
  });

  it('has no proposal where nothing is near, or the others are no areas', () => {
    const proposed = (rows: string) => look(`5.5.2,\n${rows}`).questions.map(({ proposals }) => proposals);
    expect(proposed('Year,Akmola region,Remarkable\n2023,1,2\n')).toEqual([undefined]);
    expect(proposed('Area,2022,Abai regon\nKazakhstan,1,2\n')).toEqual([undefined]);
  });
});
