import { describe, expect, it } from '@jest/globals';
import { fittingFigures, isSaid, saidNumbers } from './fitting-figures';

const sentence = 'Доля женщин на руководящих должностях составляла 40,1 % в 2020 году.';

describe('what a sentence of an earlier review says in numbers', () => {
  it('is read with the decimal sign of its language; years are no numbers', () => {
    expect(saidNumbers(sentence, 'ru')).toMatchObject([
      { text: '40,1 %', value: 40.1, digits: 1, zeros: 0, at: sentence.indexOf('40,1') },
    ]);
    expect(saidNumbers('In 2020, 1,234.5 tonnes were saved.', 'en')).toMatchObject([
      { text: '1,234.5', value: 1234.5, digits: 1, zeros: 0, at: 9 },
    ]);
    expect(saidNumbers('Население составило 19 млн человек.', 'ru')[0]?.text).toBe('19 млн');
  });
});

describe('a number that is said', () => {
  it.each([
    ['en', 'It was 5.5 per cent and KZT 2.5 trillion tenge.', ['5.5 per cent', '2.5 trillion tenge']],
    ['kk', 'Үлес 6,2 пайыз болды.', ['6,2 пайыз']],
    ['ru', 'Он сократился на 12,4 п.п. и на 3 процентных пункта.', ['12,4 п.п.', '3 процентных пункта']],
    ['en', 'It fell by 12.4 pp, then by 3 percentage points.', ['12.4 pp', '3 percentage points']],
    ['kk', 'Ол 12,4 пайыздық тармаққа қысқарды.', ['12,4 пайыздық тармаққа']],
    ['en', 'Half of it, ½, or about one third of all.', ['½', 'one third']],
    ['ru', 'Помощь получила одна треть семей.', ['одна треть']],
    ['en', 'Fig. 3 on p. 45 counts 10.6 per 1,000 live births in 20__.', ['10.6']],
    ['ru', 'На 100 000 живорождений пришлось 12,3 (рис. 4, стр. 7).', ['12,3']],
    ['kk', '1 000 тірі туған балаға 10,6 келді.', ['10,6']],
  ] as const)('has its unit, and is no name, page or measure (%s: “%s”)', (language, text, expected) => {
    expect(saidNumbers(text, language).map((said) => said.text)).toEqual(expected);
  });
});

describe('a number with a word for zeros', () => {
  it.each([
    ['ru', 'обучить 3 тысячи полицейских', '3 тысячи', 3000],
    ['ru', 'Построено 2,5 тыс. домов.', '2,5 тыс', 2500],
    ['ru', 'Живут 19 млн человек.', '19 млн', 19e6],
    ['ru', 'Выделено 4 миллиарда тенге.', '4 миллиарда тенге', 4e9],
    ['kk', '3 мың полицей оқытылды.', '3 мың', 3000],
    ['en', 'We trained 3 thousand officers.', '3 thousand', 3000],
    ['en', 'It has 1.2 million people.', '1.2 million', 1.2e6],
  ] as const)('counts them (%s: “%s”)', (language, sentence, text, value) => {
    expect(saidNumbers(sentence, language)).toMatchObject([{ text, value }]);
  });

  it('is said of a value as the word rounds it, and of one that is counted in such words', () => {
    const [said] = saidNumbers('Живут 3,2 млн человек.', 'ru');
    const isOf = (value: number) => said !== undefined && isSaid(value, said);
    expect([3_212_000, 3.2, 3_300_000, 3200, 3.3].map(isOf)).toEqual([true, true, false, false, false]);
  });
});

describe('percentage points', () => {
  it('are said of no share, whatever its value', () => {
    const isOf = (text: string) => saidNumbers(text, 'ru').map((said) => isSaid(12.4, said));
    expect([isOf('Это 12,4 процента.'), isOf('На 12,4 п.п.')]).toEqual([[true], [false]]);
  });
});

describe('series that a sentence may speak of', () => {
  const said = saidNumbers(sentence, 'ru');
  const of = (title: string, group: string, ...valuesThen: readonly number[]) => ({
    ...{ title, group, valuesThen },
    words: group === '' ? title : `${title}: ${group}`,
  });
  const women = of('Доля женщин на руководящих должностях', '', 38.24);
  const exact = of('Женщины-руководители', 'города', 40.06);
  const water = of('Безопасная питьевая вода', '', 40.1);

  it('are those whose words stand in it, before them those whose value was that number', () => {
    expect(fittingFigures(sentence, said, [water, women, exact], 5)).toEqual([exact, women]);
    expect(fittingFigures(sentence, said, [water, women, exact], 1)).toEqual([exact]);
  });

  it('are totals before groups that it does not name, by whatever the data once said', () => {
    const title = 'Женщины на руководящих должностях';
    const asked = 'В 2019 году доля женщин на руководящих должностях составила 43 %';
    const [total, old] = [of(title, '', 44.5, 43), of(title, '65 лет и старше', 42.5)];
    const fit = (text: string, ...all: readonly (typeof total)[]) =>
      fittingFigures(text, saidNumbers(text, 'ru'), all, 5);
    expect(fit(asked, old, total)).toEqual([total, old]);
    expect(fit(`${asked} у тех, кому 65 лет и старше.`, total, old)).toEqual([old, total]);
  });

  it('are those that gave it exactly before those that round to it', () => {
    const text = 'Доля составила 43 %.';
    const [rounded, equal] = [of('Доля женщин', '', 42.5), of('Доля мужчин', '', 43)];
    expect(fittingFigures(text, saidNumbers(text, 'ru'), [rounded, equal], 5)).toEqual([equal, rounded]);
  });

  it('are none where nothing fits', () => {
    expect(
      fittingFigures('Построено 12 школ.', saidNumbers('Построено 12 школ.', 'ru'), [women, water], 5),
    ).toEqual([]);
  });
});
