import { describe, expect, it } from '@jest/globals';
import { namedCodes } from './named-codes';

const isKnown = (code: string): boolean =>
  /^(?:[1-9]|1[0-7])$/u.test(code) || ['4.a', '5.1', '5.4', '5.5', '6.1', '8.3', '16.5'].includes(code);
const named = (text: string): string[] =>
  namedCodes(text, isKnown).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);

describe('goals and targets that a text names', () => {
  it.each([
    ['This is SDG 6.1 for us.', ['6.1: SDG 6.1']],
    ['SDG-6 and SDG6', ['6: SDG-6', '6: SDG6']],
    ['We speak of target 5.4 today', ['5.4: target 5.4']],
    ['Goal 5: equality', ['5: Goal 5']],
    ['Goal 5 needs a project for girls', ['5: Goal 5']],
    ['SDGs 4, 5 and 6 matter', ['4: SDGs 4', '5: 5', '6: 6']],
    ['targets 5.4 and 5.5', ['5.4: targets 5.4', '5.5: 5.5']],
    ['indicator 5.4.1 is not measured', ['5.4: indicator 5.4.1']],
    ['Sustainable Development Goal 16', ['16: Sustainable Development Goal 16']],
    ['task 5.4 of the SDGs', ['5.4: task 5.4']],
    ['Цель 5 для нас главная', ['5: Цель 5']],
    ['ЦУР 6 и ЦУР №4', ['6: ЦУР 6', '4: ЦУР №4']],
    ['по цели номер 8', ['8: цели номер 8']],
    ['Это задача 5.4.', ['5.4: задача 5.4']],
    ['показатель 6.1.1 по району', ['6.1: показатель 6.1.1']],
    ['ЦУР 4.а', ['4.a: ЦУР 4.а']],
    ['ТДМ 5 туралы', ['5: ТДМ 5']],
    ['5-мақсат маңызды', ['5: 5-мақсат']],
    ['5-максаттын орындалуы', ['5: 5-максаттын']],
    ['Бұл 5.4-міндет', ['5.4: 5.4-міндет']],
    ['План по ЦУР: задача 5.4 плана', ['5.4: задача 5.4']],
  ])('are found at their words: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    '5.4 per cent of the households',
    'task 5.4 of the plan',
    'our target 5.4 per cent',
    'target 5.4% by summer',
    'Goal 5 of the district development plan',
    "the plan's goal 5",
    'Goal 18 and target 5.9',
    'the goal 5 km away',
    'SDG 2030',
    'задача 5.4 плана мероприятий',
    'цель 5 стратегического плана района',
    'цель 5 тысяч деревьев',
    'показатель 5.4 процента',
    'задача 5',
    'жоспардың 5.4-міндеті',
    '5 мақсат бар',
    'міндет 5.4 пайыз',
    'page 5.4, item 6.1',
    'version 6.1 of the form',
  ])('are not numbers of other things: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('ends a list where a number begins something else', () => {
    expect(named('In SDG 5, 3 villages took part')).toEqual(['5: SDG 5']);
    expect(named('SDG 5 and 4 years of work')).toEqual(['5: SDG 5']);
  });
});
