import { describe, expect, it } from '@jest/globals';
import type { Language } from './language';
import { sentencesIn } from './sentences';

const parted = (text: string, language: Language) =>
  sentencesIn(text, language).map(({ segment }) => segment.trim());

describe('the sentences of a text', () => {
  it.each([
    [
      'ru',
      'Проведены оценки потребностей. 13–23 мая 2025 года прошли семинары.',
      'Проведены оценки потребностей.',
    ],
    ['kk', 'Қажеттіліктер бағаланды. 13–23 мамырда семинарлар өтті.', 'Қажеттіліктер бағаланды.'],
    ['en', 'The needs were assessed. 13 schools were opened.', 'The needs were assessed.'],
    ['ru', 'Доля составила 43 %. 15 школ построено.', 'Доля составила 43 %.'],
    ['ru', 'Вода пришла к ним. 13 Мамыра открыли.', 'Вода пришла к ним.'],
    ['ru', 'Сказали: «Воды нет.» 12 сел ждут.', 'Сказали: «Воды нет.»'],
  ] as const)('may begin with a number (%s: “%s”)', (language, text, first) => {
    expect(parted(text, language)).toEqual([first, text.slice(first.length).trim()]);
  });

  it.each([
    ['ru', 'Отчет за г. 2025 принят по ст. 13 закона.'],
    ['ru', 'Приказ №. 5 выделил 3 млн. 200 тыс. 13 домам.'],
    ['ru', 'В табл. 4 и на рис. 2 показано, сколько чел. 13 районов ждут; см. стр. 7.'],
    ['kk', 'Есеп 2025 ж. 13 мамырда қабылданды, 5 млн. 200 мың теңге.'],
    ['en', 'See art. 13 and fig. 2 of no. 5 on approx. 12 villages.'],
    ['ru', 'По ст. 13 Конституции, №. 5 Указа.'],
    ['ru', '1. 13 школ построено'],
  ] as const)('do not end with a shortening (%s: “%s”)', (language, text) => {
    expect(parted(text, language)).toEqual([text]);
  });

  it.each([
    ['en', 'Dr. A. Smagulov led 12 groups. Then he left.', 'Dr. A. Smagulov led 12 groups.'],
    ['en', 'Mr. Akhmetov said so. We agreed.', 'Mr. Akhmetov said so.'],
    ['en', 'See Sect. 4.2 and Fig. 3 for it. Read on.', 'See Sect. 4.2 and Fig. 3 for it.'],
    ['en', '"Is that enough?" asked a participant. No.', '"Is that enough?" asked a participant.'],
    ['ru', 'Группу возглавил проф. А. К. Смагулов. Затем он ушел.', 'Группу возглавил проф. А. К. Смагулов.'],
    ['ru', '«Этого хватит?» спросил участник. Нет.', '«Этого хватит?» спросил участник.'],
    ['kk', 'Топты А. Смағұлов басқарды. Кейін кетті.', 'Топты А. Смағұлов басқарды.'],
    ['en', 'He takes vitamin C. Then he sleeps.', 'He takes vitamin C.'],
  ] as const)(
    'do not end with a title, an initial or a quoted question (%s: “%s”)',
    (language, text, first) => {
      expect(parted(text, language)).toEqual([first, text.slice(first.length).trim()]);
    },
  );

  it('are not parted within a bracket of theirs, but by one that holds sentences of its own', () => {
    expect(parted('(Review 2022, Goal 5. Gender equality). It still holds.', 'en')).toEqual([
      '(Review 2022, Goal 5. Gender equality).',
      'It still holds.',
    ]);
    expect(parted('Water came. (It was late. Nobody knew.) It stayed.', 'en')).toHaveLength(4);
  });

  it('keep their places, and all of the text', () => {
    const text = 'Раз. 12 сел. Два.  3 дома ждут.';
    const found = sentencesIn(text, 'ru');
    expect(found.map(({ segment }) => segment).join('')).toBe(text);
    expect(found.every(({ segment, index }) => text.startsWith(segment, index))).toBe(true);
  });
});
