import { describe, expect, it } from '@jest/globals';
import { fittingFigures, saidNumbers, saidYear, yearsOfNumbers } from './fitting-figures';

const sentence = 'Доля женщин на руководящих должностях составляла 40,1 % в 2020 году.';

describe('what a sentence of an earlier review says in numbers', () => {
  it('is read with the decimal sign of its language; years are no numbers', () => {
    expect(saidNumbers(sentence, 'ru')).toEqual([
      { text: '40,1 %', value: 40.1, digits: 1, at: sentence.indexOf('40,1') },
    ]);
    expect(saidNumbers('In 2020, 1,234.5 tonnes were saved.', 'en')).toEqual([
      { text: '1,234.5', value: 1234.5, digits: 1, at: 9 },
    ]);
    expect(saidNumbers('Население составило 19 млн человек.', 'ru')[0]?.text).toBe('19 млн');
    expect([saidYear(sentence), saidYear('Nobody knows.')]).toEqual([2020, null]);
  });
});

describe('the years of the numbers of a sentence', () => {
  it.each([
    ['Доля составила 41,2 % в 2018 году и 39,1 % в 2019 году.', [2018, 2019]],
    ['В 2018 году доля составила 41,2 %, в 2019 году 39,1 %.', [2018, 2019]],
    ['Доля выросла с 30 % до 39 % в 2019 году.', [2019, 2019]],
    ['К 2019 году по сравнению с 2015 годом: 30 % и 39 %.', [null, null]],
    ['К 2019 году по сравнению с 2015 годом доля составила 39 %.', [2015]],
    ['Доля выросла с 30 % до 39 %.', [null, null]],
  ])('are those beside each, in “%s”', (text, expected) => {
    expect(yearsOfNumbers(text, saidNumbers(text, 'ru'))).toEqual(expected);
  });
});

describe('series that a sentence may speak of', () => {
  const said = saidNumbers(sentence, 'ru');
  const women = { words: 'Доля женщин на руководящих должностях', valueThen: 38.24 };
  const exact = { words: 'Женщины-руководители: города', valueThen: 40.06 };
  const water = { words: 'Безопасная питьевая вода', valueThen: 40.1 };

  it('are those whose words stand in it, before them those whose value was that number', () => {
    expect(fittingFigures(sentence, said, [water, women, exact], 5)).toEqual([exact, women]);
    expect(fittingFigures(sentence, said, [water, women, exact], 1)).toEqual([exact]);
  });

  it('are none where nothing fits', () => {
    expect(
      fittingFigures('Построено 12 школ.', saidNumbers('Построено 12 школ.', 'ru'), [women, water], 5),
    ).toEqual([]);
  });
});
