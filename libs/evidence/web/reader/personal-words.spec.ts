import { describe, expect, it } from '@jest/globals';
import { personalWords } from './personal-words';

describe('own words of an analyst', () => {
  it('are warned of where they hold what is masked in documents', () => {
    expect(personalWords('Иванов Иван Петрович, 87011112233, просит воду. Позвонить: 87011112233')).toEqual([
      'Иванов Иван Петрович',
      '87011112233',
    ]);
  });

  it('are not where they hold none of it', () => {
    expect(personalWords('В селе нет воды с 2019 года, нужны 15 млн тенге')).toEqual([]);
  });
});
