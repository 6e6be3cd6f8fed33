import { describe, expect, it } from '@jest/globals';
import { formWords } from './kobo-form';
import { guessMapping } from './column-mapping';

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
        ['2026-03-02T10:11:12.000+05:00', 'collect:xYz1234567890', 'Колодец'],
      ),
    ).toEqual({ finding: 'Источник', date: 'start' });
    expect(table(['start', 'uuid'], ['2026-03-02T10:11:12.000+05:00', 'uuid:4f1c'])).toBeNull();
  });

  it('knows who speaks by the question in Kazakh, Russian and English', () => {
    for (const heading of ['Сіз кімсіз?', 'Кто вы?', 'Respondent type'])
      expect(table([heading, 'Комментарий'], ['Фермер', 'Воды нет'])).toMatchObject({ group: heading });
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
