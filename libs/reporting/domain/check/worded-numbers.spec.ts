import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import { wordedNumbers } from './worded-numbers';

describe('a number in words', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', 'Poverty fell to five per cent.', ['five per cent']],
    ['en', 'One in three women is paid less.', ['One in three']],
    ['en', 'One woman in three is employed part-time.', ['One woman in three']],
    ['en', 'Water reaches one young family in five.', ['one young family in five']],
    ['ru', 'Одна женщина из трех работает неполный день.', ['Одна женщина из трех']],
    ['kk', 'Үш әйелдің бірі толық емес күн жұмыс істейді.', ['Үш әйелдің бірі']],
    ['en', 'Half of the schools, and two-thirds of clinics, have water.', ['Half', 'two-thirds']],
    ['en', 'Exports doubled and imports grew threefold.', ['doubled', 'threefold']],
    ['ru', 'Бедность снизилась до пяти процентов.', ['пяти процентов']],
    ['ru', 'Половина школ и треть больниц имеют воду.', ['Половина', 'треть']],
    [
      'ru',
      'Экспорт удвоился, импорт вырос в три раза, каждая третья женщина.',
      ['удвоился', 'в три раза', 'каждая третья'],
    ],
    ['kk', 'Кедейлік бес пайызға төмендеді.', ['бес пайызға']],
    ['kk', 'Мектептердің жартысы мен үштен бірі сумен қамтылды.', ['жартысы', 'үштен бірі']],
    ['kk', 'Экспорт екі есе өсті, әрбір үшінші әйел.', ['екі есе', 'әрбір үшінші']],
    ['en', 'Twelve thousand families moved.', ['Twelve thousand']],
    ['en', 'It is three times higher than in the EU.', ['three times']],
    ['en', 'A dozen hospitals and two hundred schools were built.', ['A dozen', 'two hundred']],
    ['ru', 'Двенадцать тысяч семей переехали.', ['Двенадцать тысяч']],
    ['ru', 'Это полтора миллиона человек.', ['полтора миллиона']],
    ['ru', 'Построено около сотни больниц.', ['около сотни']],
    ['kk', 'Он екі мың отбасы көшті.', ['Он екі мың']],
    ['kk', 'Бір жарым миллион адам.', ['Бір жарым миллион']],
  ])('is told in %s: “%s”', (language, sentence, expected) => {
    expect(wordedNumbers(sentence, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', 'The third review, one of the first in five years, took a step: nobody is left behind.'],
    ['en', 'It was said three times; thousands came, and a thousandth part stayed.'],
    ['ru', 'Тысячи людей пришли, сотни писем.'],
    ['en', 'One school in three districts was closed, one step in five years.'],
    ['ru', 'Это одна из трех программ.'],
    ['kk', 'Мыңдаған адам келді, мың алғыс.'],
    ['ru', 'Третий обзор и четвертый этап за пять лет.'],
    ['kk', 'Үшінші шолу мен төртінші кезең бес жылда өтті.'],
  ])('is none in %s: “%s”', (language, sentence) => {
    expect(wordedNumbers(sentence, language)).toEqual([]);
  });
});
