import { describe, expect, it } from '@jest/globals';
import { fittingFigures, saidNumbers } from './fitting-figures';

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
  });
});

describe('a number that is said', () => {
  it.each([
    ['en', 'It was 5.5 per cent and KZT 2.5 trillion tenge.', ['5.5 per cent', '2.5 trillion tenge']],
    ['kk', 'Үлес 6,2 пайыз болды.', ['6,2 пайыз']],
    ['en', 'Half of it, ½, or about one third of all.', ['½', 'one third']],
    ['ru', 'Помощь получила одна треть семей.', ['одна треть']],
    ['en', 'Fig. 3 on p. 45 counts 10.6 per 1,000 live births in 20__.', ['10.6']],
    ['ru', 'На 100 000 живорождений пришлось 12,3 (рис. 4, стр. 7).', ['12,3']],
    ['kk', '1 000 тірі туған балаға 10,6 келді.', ['10,6']],
  ] as const)('has its unit, and is no name, page or measure (%s: “%s”)', (language, text, expected) => {
    expect(saidNumbers(text, language).map((said) => said.text)).toEqual(expected);
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
