import { describe, expect, it } from '@jest/globals';
import { clausesOf } from './clauses';
import { wordsOf } from './words';

const clauses = (text: string): readonly string[] => clausesOf(text, wordsOf(text).length);

describe('the parts of a sentence', () => {
  it.each([
    ['Нет воды, нет света и нет дороги.', ['Нет воды', 'нет света', 'нет дороги']],
    ['Жол мен су керек.', ['Жол', 'су керек']],
    ['Ауылда су жоқ және жол нашар', ['Ауылда су жоқ', 'жол нашар']],
    ['Мектеп пен балабақша жетпейді; жарық жоқ!', ['Мектеп', 'балабақша жетпейді', 'жарық жоқ']],
    ['We need water, a road and a kindergarten', ['We need water', 'a road', 'a kindergarten']],
    ['No bus but a car', ['No bus', 'a car']],
  ])('stand between commas and joining words: %s', (text, parts) => {
    expect(clauses(text)).toEqual(parts);
  });

  it('may be longer in English by its articles and the like', () => {
    expect(clauses('There is no light in the street and no bus to the school')).toHaveLength(2);
    expect(clauses('Broken light makes every street dark and rare buses make school trips hard')).toEqual([]);
  });

  it.each([
    'There is one thing only here',
    'Нет воды',
    'Мы уже много лет просим построить новую дорогу до города, и никто ничего не делает там',
    'жарық',
    '',
    ' , . ',
  ])('are none where a sentence is no list of a few words each: %j', (text) => {
    expect(clauses(text)).toEqual([]);
  });

  it('are not parted inside words', () => {
    expect(clauses('Андрей и Иван')).toEqual(['Андрей', 'Иван']);
    expect(clauses('handicapped island')).toEqual([]);
  });
});
