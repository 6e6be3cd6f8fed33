import { describe, expect, it } from '@jest/globals';
import { shortened } from './shortened';

describe('the shortened words of a finding', () => {
  it('are the whole where they are short, in one line', () => {
    expect(shortened(' Воды нет\nтретий день. ', 40)).toBe('Воды нет третий день.');
  });

  it('end with a word and an ellipsis, never longer than asked for', () => {
    expect(shortened('Воды нет третий день, и никто не едет', 24)).toBe('Воды нет третий день…');
    expect(shortened('Нет воды, света, газа и дорог', 17)).toBe('Нет воды, света…');
  });

  it('are cut within a word that is longer than a third of them', () => {
    expect(shortened('Мы қанағаттандырылмағандықтарыңыздан', 20)).toBe('Мы қанағаттандырылм…');
  });
});
