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
  isNewest: true,
  ...more,
});
const table = (year: number, value: number) => number(year, value, { where: 'goal-table' });
const textsOf = (...shown: ShownNumber[]) =>
  unlikeNumbers(shown).map(({ numbers }) => numbers.map(({ text, where }) => `${where} ${text}`));

describe('two numbers for one thing', () => {
  it('are a kept figure and the newer one in the table of its goal, each named once', () => {
    expect(textsOf(number(2019, 43), number(2019, 43), table(2020, 44.5))).toEqual([
      ['text 43% (2019)', 'goal-table 44.5% (2020)'],
    ]);
  });

  it('are two values of one year, whoever chose the year', () => {
    expect(
      textsOf(number(2019, 43, { isNewest: false }), number(2019, 44, { section: 'leaving-no-one-behind' })),
    ).toEqual([['text 43% (2019)', 'text 44% (2019)']]);
  });

  it('are not a year that somebody chose beside the newest, nor another area, group or language', () => {
    expect(textsOf(number(2015, 40, { isNewest: false }), number(2020, 44.5), table(2020, 44.5))).toEqual([]);
    const elsewhere = number(2019, 43);
    expect(
      textsOf(
        elsewhere,
        { ...number(2020, 50), value: { ...number(2020, 50).value, area: 'Ulytau' } },
        { ...number(2020, 51), value: { ...number(2020, 51).value, group: 'Women' } },
        number(2020, 52, { language: 'ru' }),
      ),
    ).toEqual([]);
  });

  it('are quoted where the sentence about them is in another language than the text', () => {
    const [found] = unlikeNumbers([number(2019, 43), table(2020, 44.5)]);
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
