import { describe, expect, it } from '@jest/globals';
import { shortened } from './voice-charts';

describe('the name of an event beside its row', () => {
  it('ends behind a whole word where there is no room for all of it', () => {
    expect(shortened('Устойчивое социально-экономическое развитие регионов: участие жителей')).toBe(
      'Устойчивое социально-экономическое развитие регионов…',
    );
    expect(shortened('Семинар в Жезказгане')).toBe('Семинар в Жезказгане');
    expect(shortened('а'.repeat(80))).toBe(`${'а'.repeat(55)}…`);
  });
});
