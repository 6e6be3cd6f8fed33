import { describe, expect, it } from '@jest/globals';
import { saidNumbers } from './fitting-figures';
import { saidYear, yearsOfNumbers } from './years-of-numbers';

describe('the years of the numbers of a sentence', () => {
  it.each([
    ['ru', 'Доля составила 41,2 % в 2018 году и 39,1 % в 2019 году.', [2018, 2019]],
    ['ru', 'В 2018 году доля составила 41,2 %, в 2019 году 39,1 %.', [2018, 2019]],
    ['ru', 'Доля выросла с 30 % до 39 % в 2019 году.', [null, 2019]],
    ['ru', 'К 2019 году по сравнению с 2015 годом: 30 % и 39 %.', [null, null]],
    ['ru', 'К 2019 году по сравнению с 2015 годом доля составила 39 %.', [2019]],
    [
      'ru',
      'Разрыв 21,7 процента (2021 г.), т.е. по сравнению с 2015 г. он сократился на 12,4 п.п.',
      [2021, null],
    ],
    ['ru', 'Он сократился на 12,4 % относительно уровня 2015 года.', [null]],
    ['en', 'In 2021 it was 21.7%, which is 12.4 percentage points less compared with 2015.', [2021, 2021]],
    ['en', 'Compared to the 2015 level, it fell by 12.4 per cent.', [null]],
    ['kk', '2015 жылмен салыстырғанда ол 12,4 пайыздық тармаққа қысқарды.', [null]],
    ['kk', '2021 жылы 2015 жылғы деңгейге қарағанда 12,4 % аз болды.', [2021]],
    ['ru', 'Доля выросла с 30 % до 39 %.', [null, null]],
    ['en', 'Mortality reached 44.7 per 100,000 live births in 2021, against 36.5 in 2020.', [2021, 2020]],
    ['en', 'Access to water has grown by 12.5 p.p. since 2015.', [null]],
    ['en', 'Since 2015 it has grown by 12.5 p.p., to 39 % in 2021.', [2021, 2021]],
    ['ru', 'С 2015 года доля выросла на 5,2 п.п.', [null]],
    ['ru', 'С 2015 года доля выросла на 5,2 п.п. и достигла 39 % в 2021 году.', [2021, 2021]],
    ['ru', 'Доля выросла на 3 % с 2015 по 2019 год.', [null]],
    ['kk', '2015 жылдан бері үлес 5,2 п.т. өсті.', [null]],
    ['ru', 'В 2021 году она составила 44,7 случая на 100 тыс. живорожденных.', [2021]],
    ['ru', 'Доля женщин составила 40 % в 2019 году, телефоны были у 92 % людей.', [2019, null]],
    ['en', 'In 2018, 4.3% were poor, against 5.5 per cent in 2010 and 2.5% in Astana.', [2018, 2010, null]],
    ['en', 'It is 4.5 per cent, and it will be 15% by 2030.', [null, 2030]],
    ['en', 'In 2019 it was 4.8%, among women 5.3% and among men 4.3%.', [2019, 2019, 2019]],
    ['en', 'Bureau of Statistics, 2019; the line is 70% of the minimum.', [null]],
    ['en', 'Girls: 92%, boys: 90% (2021).', [2021, 2021]],
    ['en', 'It rose from 45% in 2015 to 91% in 2021.', [2015, 2021]],
    ['en', 'It was 18.2 in 2010, 11.0 in 2015.', [2010, 2015]],
    ['en', 'It is 4.5 per cent, but it was more in 2010.', [null]],
    ['en', 'It was 36.5 (13.7 in 2019).', [null, 2019]],
    ['en', 'It was 36.5 in 2020 (in 2019: 13.7).', [2020, 2019]],
    ['ru', 'Она составила 36,5 (в 2019 г. – 13,7).', [null, 2019]],
    ['ru', 'Она выросла до 36,5 на 100 тыс. живорождений в 2020 г. (в 2019 г. – 13,7).', [2020, 2019]],
    ['ru', 'Она составила 36,5 в 2020 г. (13,7 в 2019 г.), что больше.', [2020, 2019]],
    ['kk', 'Ол 36,5 болды (2019 жылы – 13,7).', [null, 2019]],
    ['kk', '2018 жылы халықтың 4,3 %-ы кедей болды, ал 2010 жылы — 6,5%.', [2018, 2010]],
  ] as const)('are those of its own clause (%s: “%s”)', (language, text, expected) => {
    expect(yearsOfNumbers(text, saidNumbers(text, language))).toEqual(expected);
  });

  it('are of a whole text the last that it names', () => {
    expect([saidYear('С 2018 по 2020 год.'), saidYear('Nobody knows.')]).toEqual([2020, null]);
    expect(saidYear('Доля в 2021 году по сравнению с 2015 годом')).toBe(2021);
  });
});
