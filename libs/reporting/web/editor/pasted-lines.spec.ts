import { describe, expect, it } from '@jest/globals';
import { captionIn, isHeadingNumber, leadsToPage } from './pasted-lines';

describe('a line of a pasted document', () => {
  it.each([
    ['Figure 3. Women in councils', 'picture', 'Women in councils'],
    ['Fig. 2 Water by district', 'picture', 'Water by district'],
    ['Table 2 Budgets of districts', 'table', 'Budgets of districts'],
    ['Рисунок 4 – Доля женщин', 'picture', 'Доля женщин'],
    ['Таблица 1.2. Бюджеты районов.', 'table', 'Бюджеты районов.'],
    ['Таблица № 5', 'table', ''],
    ['3-сурет. Әйелдердің үлесі', 'picture', 'Әйелдердің үлесі'],
    ['2-кесте. Аудандардың бюджеті', 'table', 'Аудандардың бюджеті'],
  ])('“%s” names a %s', (line, of, title) => {
    expect(captionIn(line)).toEqual({ of, title });
  });

  it.each([
    'Table 2 shows that budgets grew.',
    'Рисунок 4 показывает рост доли женщин.',
    'Таблица составлена по данным районов',
    'Tables 2 to 5',
    'Budgets of districts',
  ])('“%s” names none', (line) => {
    expect(captionIn(line)).toBe(null);
  });

  it('is of a table of contents where leaders bring it to a page', () => {
    expect(leadsToPage('1 Intro......3')).toBe(true);
    expect(leadsToPage('2.1 Вода и санитария . . . . . . 14')).toBe(true);
    expect(leadsToPage('Кіріспе…………5')).toBe(true);
    expect(leadsToPage('Goal 5\t12')).toBe(true);
    expect(leadsToPage('The share grew from 3 to 12')).toBe(false);
    expect(leadsToPage('And so on... 3')).toBe(false);
  });

  it('begins with the number of a heading', () => {
    for (const number of ['2.1', ' 3. ', 'IV.', 'А)', '1\u00a0\u00a0'])
      expect(isHeadingNumber(number)).toBe(true);
    for (const words of ['2030 agenda', 'Water', '2030']) expect(isHeadingNumber(words)).toBe(false);
  });
});
