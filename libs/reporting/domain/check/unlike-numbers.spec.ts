import { describe, expect, it } from '@jest/globals';
import { checkMessages } from './check-words';
import { type ShownNumber, unlikeNumbers } from './unlike-numbers';

const number = (year: number, value: number, more: Partial<ShownNumber> = {}): ShownNumber => ({
  ...{ language: 'en', section: 'goals/5', sectionName: { kk: '5', ru: '5', en: '5' }, where: 'text' },
  value: {
    ...{ indicator: '5.5.2', indicatorTitle: 'Women managers', series: '', group: '', area: 'Kazakhstan' },
    ...{ year, value, unit: '%', source: 'BNS', vintage: '2024-10-24', illustrative: false },
  },
  text: `${value}% (${year})`,
  ...more,
});
const table = (year: number, value: number) => number(year, value, { where: 'goal-table' });
const textsOf = (...shown: ShownNumber[]) =>
  unlikeNumbers(shown).map(({ numbers }) => numbers.map(({ text, where }) => `${where} ${text}`));

describe('different numbers for one thing', () => {
  it('are a kept figure and the table of its goal that follows the data, each named once in each place', () => {
    expect(textsOf(number(2019, 43), number(2019, 43), table(2019, 44.5), table(2020, 46))).toEqual([
      ['text 43% (2019)', 'goal-table 44.5% (2019)'],
    ]);
  });

  it('are told by value, with the places where each stands, and mended where it was written', () => {
    const elsewhere = { section: 'goals/8', sectionName: { kk: '8', ru: '8', en: '8' } };
    const [found] = unlikeNumbers([
      table(2019, 44.5),
      number(2019, 43, elsewhere),
      number(2019, 44.5, elsewhere),
      number(2019, 43, { ...elsewhere, where: 'chart' }),
    ]);
    if (!found) throw new Error('The numbers contradict one another.');
    expect(found.section).toBe('goals/8');
    expect(checkMessages.numbersUnlike(found).en).toBe(
      'Different numbers for one indicator and year, 5.5.2 (Kazakhstan): 44.5% (2019) — 5, table of the goal / 8, text; 43% (2019) — 8, text / 8, chart.',
    );
  });

  it('are not of two years, areas, groups or languages, nor numbers that read the same', () => {
    const one = number(2019, 43);
    expect(
      textsOf(
        ...[one, table(2020, 44.5), number(2019, 52, { language: 'ru' })],
        { ...number(2019, 50), value: { ...number(2019, 50).value, area: 'Ulytau' } },
        { ...number(2019, 51), value: { ...number(2019, 51).value, group: 'Women' } },
        { ...table(2019, 43.0001), text: one.text },
      ),
    ).toEqual([]);
  });

  it('are quoted where the sentence about them is in another language than the text', () => {
    const [found] = unlikeNumbers([number(2019, 43), table(2019, 44.5)]);
    if (!found) throw new Error('The numbers contradict one another.');
    const { kk, ru, en } = checkMessages.numbersUnlike(found);
    expect(en).toContain('5.5.2 (Kazakhstan): 43% (2019) — 5, ');
    expect(ru).toContain('5.5.2 («Kazakhstan»): «43% (2019)» — 5, ');
    expect(kk).toContain('5.5.2 («Kazakhstan»): «43% (2019)» — 5, ');
    expect(checkMessages.numbersUnlike({ ...found, language: 'kk' }).en).toContain(
      '(“Kazakhstan”): “43% (2019)” — 5, ',
    );
  });
});
