import { describe, expect, it } from '@jest/globals';
import { formWords } from './kobo-form';
import { withNearerDay } from './date-column';
import { bookKeepingOf, groupOfCell, guessMapping, kindOfCell, sexOfCell } from './column-mapping';

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
  guessMapping(
    headings,
    rows.map((cells) => ({ cells })),
  );

describe('a guess of the columns', () => {
  it('takes no times and marks of devices for what was said', () => {
    expect(
      table(
        ['start', 'deviceid', 'Источник'],
        ['2026-03-02T10:11:12.000+05:00', 'collect:xYz1234567890', 'Колодец за школой'],
      ),
    ).toEqual({ finding: 'Источник', date: 'start' });
    expect(table(['start', 'uuid'], ['2026-03-02T10:11:12.000+05:00', 'uuid:4f1c'])).toBeNull();
  });

  it('takes no column of persons, nor one of a few choices, for what was said', () => {
    const rows = [
      ['[имя 1]', 'Дорога Вода', 'да'],
      ['[имя 2]', 'Вода', 'нет'],
      ['[имя 3]', 'Дорога Вода', 'да'],
    ];
    expect(table(['ФИО', 'Какие услуги?', 'Пол'], ...rows)).toBeNull();
    expect(table(['Аты-жөні', 'Қандай қызмет?'], ...rows)).toBeNull();
    expect(table(['Кто пришёл', 'Какие услуги?'], ...rows)).toBeNull();
    expect(
      table(
        ['Услуга', 'Вода в доме'],
        ...Array.from({ length: 6 }, (_, at) => [
          'Водоснабжение и водоотведение села',
          `Воды нет ${at} дня подряд, возим из реки`,
        ]),
      ),
    ).toEqual({ finding: 'Вода в доме' });
    expect(table(['ФИО', 'Комментарий'], ['[имя 1]', 'Воды нет'])).toEqual({ finding: 'Комментарий' });
  });

  it('knows who speaks by the question in Kazakh, Russian and English', () => {
    for (const heading of ['Сіз кімсіз?', 'Кто вы?', 'Respondent type', 'Кто', 'Кім', 'Who'])
      expect(table([heading, 'Комментарий'], ['Фермер', 'Воды нет'])).toMatchObject({ group: heading });
  });
});

describe('the day, in a guess', () => {
  const dateOf = (headings: readonly string[], ...cells: readonly string[]) =>
    table([...headings, 'Комментарий'], [...cells, 'Воды нет третий год'])?.date;
  const [sent, begun] = ['2025-03-05T20:58:25', '2025-03-01T09:00:00.000+05:00'];

  it('is one that is asked for before the one a form was filled in, begun and sent', () => {
    const all = ['_submission_time', 'start', 'today', 'Дата встречи'];
    const cells = [sent, begun, '2025-03-01', '28.02.2025'];
    for (const kept of [4, 3, 2, 1])
      expect(dateOf(all.slice(0, kept), ...cells.slice(0, kept))).toBe(all[kept - 1]);
    expect(dateOf(['SubmissionDate', 'start'], sent, begun)).toBe('start');
    expect(dateOf(['SubmissionDate'], sent)).toBe('SubmissionDate');
    expect(dateOf(['Дата рождения ребенка', 'today'], '', '2025-03-01')).toBe('today');
  });

  it('takes the place of a day of sending that was remembered', () => {
    const remembered = { finding: 'Комментарий', date: '_submission_time' };
    expect(withNearerDay(remembered, { date: 'start' })).toEqual({ ...remembered, date: 'start' });
    expect(withNearerDay(remembered, { date: 'SubmissionDate' })).toBe(remembered);
    expect(withNearerDay(remembered, null)).toBe(remembered);
    const chosen = { finding: 'Комментарий', date: 'start' };
    expect(withNearerDay(chosen, { date: 'today' })).toBe(chosen);
  });
});

describe('headings that are questions', () => {
  it.each([
    ['area', 'Сатпаев', ['Ваш район', 'В каком районе вы живёте?', 'Қай ауданда тұрасыз?', 'who-district']],
    [
      'sex',
      'f',
      ['Ваш пол', 'Укажите ваш пол', 'Жынысыңыз', 'What is your sex?', 'who-sex', 'about_you/sex'],
    ],
    ['group', 'пенсионеры', ['К какой группе вы относитесь?', 'Қай топқа жатасыз?', 'who-group', 'Кто вы?']],
    ['date', '05.03.2025', ['Укажите дату', 'Дата встречи']],
  ] as const)('are proposed for the %s', (role, cell, headings) => {
    for (const heading of headings)
      expect(table([heading, 'Комментарий'], [cell, 'Воды нет'])).toEqual({
        finding: 'Комментарий',
        [role]: heading,
      });
  });

  it('are not where they ask for something else', () => {
    for (const heading of ['Какая вода?', 'Ваш полив', 'В каком году?', 'Какого типа топливо?', 'no-one'])
      expect(table([heading, 'Комментарий'], ['да', 'Воды нет'])).toEqual({ finding: 'Комментарий' });
  });
});

describe('what a form keeps for itself', () => {
  it('is a time, or a mark that nobody chooses; questions are neither', () => {
    for (const heading of ['_submission_time', 'start', 'end', 'today'])
      expect(bookKeepingOf(heading)).toBe('time');
    for (const heading of ['_submission', '_parent', '_uuid', 'deviceid', 'group_egg_count'])
      expect(bookKeepingOf(heading)).toBe('mark');
    for (const heading of ['Что сказали', 'finding', 'Start of works', 'egg_colour'])
      expect(bookKeepingOf(heading)).toBeNull();
  });
});

describe('who speaks, in a guess', () => {
  it('is never what is counted, and first of all a column that names known groups', () => {
    expect(table(['group_egg_count', 'What was seen'], ['3', 'Two eggs are cracked'])).toEqual({
      finding: 'What was seen',
    });
    expect(
      table(
        ['Группа вопросов', 'Группа', 'Пол', 'Вид работы', 'Комментарий'],
        ['Быт', 'пенсионеры', 'ж', '12', 'Воды нет третий год'],
      ),
    ).toEqual({ finding: 'Комментарий', group: 'Группа', sex: 'Пол' });
    expect(table(['Пол', 'Полив', 'Комментарий'], ['м', 'да', 'Воды нет'])).toMatchObject({ sex: 'Пол' });
    expect(table(['Полив', 'Комментарий'], ['капельный', 'Воды нет третий год'])).toEqual({
      finding: 'Комментарий',
    });
  });

  it('is told by usual words too', () => {
    expect(['ж', 'Женский', 'әйел', 'F', 'female'].map(sexOfCell)).toEqual(Array(5).fill('women'));
    expect(['м', 'Мужской', 'ер', 'M', 'Male'].map(sexOfCell)).toEqual(Array(5).fill('men'));
    expect([sexOfCell('12'), sexOfCell('?')]).toEqual([null, null]);
    expect(['пенсионеры', 'зейнеткер', 'фермер', 'Учителя'].map(groupOfCell)).toEqual([
      ...['older-people', 'older-people', 'farmers', 'education'],
    ]);
    expect(['жалоба', 'шағым', 'Suggestion'].map(kindOfCell)).toEqual(['problem', 'problem', 'proposal']);
  });
});

describe('the labels of a form', () => {
  const content = {
    translations: ['Русский (ru)', 'Қазақша (kk)'],
    survey: [{ type: 'text', name: 'said', label: ['Что сказано', 'Не айтылды'] }],
  };

  it('are in the wanted language, else in the first of the form that is one of ours', () => {
    expect(formWords(content, 'kk').question('said')).toBe('Не айтылды');
    expect(formWords(content, 'en').question('said')).toBe('Что сказано');
  });
});
