import { describe, expect, it } from '@jest/globals';
import { formatsOf, kazakhWithoutIntl } from './formats';

/** Node has the full ICU data, so it is the measure for what we write where a browser has none. */
const byIcu = formatsOf('kk');

describe('a number below zero', () => {
  it.each(['kk', 'ru', 'en'] as const)('carries the sign minus in %s, never a hyphen', (language) => {
    const { number, percent } = formatsOf(language);
    expect(number(-7).startsWith('\u22127')).toBe(true);
    expect(percent(-53.2)).toMatch(/^\u221253[.,]2\s?%$/u);
    expect(number(-1, { signDisplay: 'exceptZero' })).toBe('\u22121');
  });
});

describe('Kazakh in a browser without Kazakh data', () => {
  it.each([0, 7, -3.25, 41.2, 1234.5, 1234567.8])('writes %d as ICU does', (value) => {
    expect(kazakhWithoutIntl.number(value)).toBe(byIcu.number(value));
    expect(kazakhWithoutIntl.percent(value)).toBe(byIcu.percent(value));
  });

  it.each(['2025-01-01', '2025-05-16', '2022-06-08', '2024-12-31'])(
    'writes the day %s as ICU does',
    (day) => {
      expect(kazakhWithoutIntl.day(day)).toBe(byIcu.day(day));
      expect(kazakhWithoutIntl.dayInDigits(day)).toBe(byIcu.dayInDigits(day));
    },
  );

  it('joins days of one month', () => {
    expect(kazakhWithoutIntl.dayRange('2025-05-13', '2025-05-23')).toBe('2025 ж. 13–23 мамыр');
    expect(kazakhWithoutIntl.dayRange('2025-05-13', '2025-05-13')).toBe('2025 ж. 13 мамыр');
  });

  it('sorts by the Kazakh alphabet as ICU does', () => {
    const names = [
      'Ұлытау',
      'Қостанай',
      'Абай',
      'Өскемен',
      'Ақтөбе',
      'Түркістан',
      'Астана',
      'Үржар',
      'Шымкент',
      'Іле',
      'Ыстық',
      'Карағаш',
      'Әйтеке',
    ];
    expect([...names].sort(kazakhWithoutIntl.compare)).toEqual([...names].sort(byIcu.compare));
  });

  it('give no sign to what rounds to zero', () => {
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    expect(formatsOf('en').number(-0.001, digits)).toBe('0.00');
    expect(formatsOf('ru').number(-0.001, digits)).toBe('0,00');
    expect(formatsOf('en').number(-0.01, digits)).toBe('−0.01');
    expect(formatsOf('en').percent(-0.1, 0)).toBe('0%');
  });
});
