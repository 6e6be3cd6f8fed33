import { describe, expect, it } from '@jest/globals';
import { personalWords, publishable } from './publishable';

const said = 'Ахметова Гүлнар сказала, что воды нет. Её телефон +7 701 234 56 78';

describe('own words of an analyst', () => {
  it('are warned of where they hold what is masked in documents, each word once', () => {
    expect(
      personalWords(['Иванов Иван Петрович, 87011112233, просит воду. Позвонить: 87011112233', said]),
    ).toEqual(['Иванов Иван Петрович', '87011112233', 'Ахметова Гүлнар', '+7 701 234 56 78']);
  });

  it('are not where they hold none of it', () => {
    expect(personalWords(['В селе нет воды с 2019 года, нужны 15 млн тенге', ''])).toEqual([]);
  });

  it('are masked for everybody else, with placeholders of their language', () => {
    expect(publishable(said, 'ru')).toBe('[имя 1] сказала, что воды нет. Её телефон [телефон 1]');
    expect(publishable('Ахметова Гүлнар су жоқ деді', 'kk')).toBe('[есім 1] су жоқ деді');
  });

  it('keep the words that a person found to be of nobody', () => {
    expect(personalWords([said], ['Ахметова Гүлнар'])).toEqual(['+7 701 234 56 78']);
    expect(publishable(said, 'ru', ['Ахметова Гүлнар'])).toBe(
      'Ахметова Гүлнар сказала, что воды нет. Её телефон [телефон 1]',
    );
    expect(publishable(said, 'ru', personalWords([said]))).toBe(said);
  });
});
