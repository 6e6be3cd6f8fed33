import { describe, expect, it } from '@jest/globals';
import { personalColumns } from './personal-columns';

describe('a column of persons', () => {
  const rows = ['Нурлан', 'Mary', '', 'Оспанов'].map((cell) => ({ cells: [cell] }));
  const places = ['Сарысу', 'Karazhal', 'Жезды'].map((cell) => ({ cells: [cell] }));
  const kindOf = (heading: string, of: readonly { cells: string[] }[] = places) =>
    personalColumns([heading], of).get(0);

  it('is known by its heading, as people and forms write it', () => {
    for (const heading of [
      ...[
        'fio',
        'FIO',
        'Ф.И.О.',
        'ФИО респондента',
        'Аты-жөні',
        'Full name',
        'Full_name',
        'fullName',
        'surname',
      ],
      ...['imya', 'deti/imya', 'Imya_rebenka', 'familiya', 'aty_zhoni', 'семья/имя', 'aty'],
      ...['kidname', 'resp_name', 'child_name_2', 'enumerator name', 'Респондент аты'],
      ...['Submitter name', 'SubmitterName', 'submitter_name', 'Collector name'],
      ...['first_name', 'Фамилия', 'имя', 'Отчество', 'Атыңыз кім?', 'respondent_name', 'What is your name?'],
    ])
      expect([heading, kindOf(heading)]).toEqual([heading, 'name']);
    for (const heading of [
      ...[
        'Имя ребёнка',
        'Имя ребенка',
        'имя_ребенка',
        'Имя, фамилия ученика',
        'Имена участников',
        'ФИО, должность',
      ],
      ...['Баланың аты', 'Балаңыздың есімі', 'Қатысушының аты-жөні', 'Name of child', 'Name of the child'],
      ...["Child's name", 'child_name', 'Names of participants', 'Mother’s name', 'Имя матери'],
    ])
      expect([heading, kindOf(heading)]).toEqual([heading, 'name']);
    for (const heading of ['Имя файла', 'Имя школы', 'Ауылдың аты', 'Name of the school', 'Childcare name'])
      expect([heading, kindOf(heading)]).toEqual([heading, undefined]);
    expect([kindOf('phone_number'), kindOf('Телефон'), kindOf('e_mail'), kindOf('iin')]).toEqual([
      ...['phone', 'phone', 'email', 'iin'],
    ]);
    for (const heading of ['Хабарласу нөмірі', 'Байланыс нөмірі', 'Контактный номер', 'Contact number'])
      expect([heading, kindOf(heading)]).toEqual([heading, 'phone']);
  });

  it('is known by its cells where the heading can mean something else', () => {
    for (const heading of [
      'name',
      'Respondent',
      'Тегі',
      'Участник',
      'hh_head',
      'Глава семьи',
      'Интервьюер',
    ]) {
      expect([heading, kindOf(heading, rows)]).toEqual([heading, 'name']);
      expect([heading, kindOf(heading, places)]).toEqual([heading, undefined]);
    }
    for (const heading of [
      ...['Автор обращения', 'Автор письма', 'Собеседник', 'Опекун ребёнка', 'Модератор', 'Ведущий встречи'],
      ...[
        'Подпись',
        'Подпись заявителя',
        'Представитель',
        'Кто сказал',
        'Кто записал',
        'Өтініш авторы',
        'Әңгімелесуші',
      ],
      ...['Қамқоршы', 'Қамқоршының қолы', 'Қолы', 'Жүргізуші', 'Сұхбаттасушы', 'Кім айтты', 'Баяндамашы'],
      ...['Interviewee', 'Guardian', 'Signature', 'Author of the appeal', 'Facilitator', 'Signed by'],
    ]) {
      expect([heading, kindOf(heading, rows)]).toEqual([heading, 'name']);
      expect([heading, kindOf(heading, places)]).toEqual([heading, undefined]);
    }
    for (const heading of ['Слова', 'Обращение', 'Letter', 'Proposal of the group', 'Хат'])
      expect([heading, kindOf(heading, rows)]).toEqual([heading, undefined]);
    for (const heading of ['Respondent group', 'Village name', 'Name of the project', 'Telling', 'Hotel'])
      expect([heading, kindOf(heading, rows)]).toEqual([heading, undefined]);
  });
});
