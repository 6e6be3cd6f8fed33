import { describe, expect, it } from '@jest/globals';
import { problemKinds } from './problem';
import { problemMessage } from './problem-message';
import { remedyIn } from './remedy';

describe('the remedy of a problem', () => {
  it('is the end of its sentence, without what was done with the row', () => {
    const { kk, ru, en } = problemMessage('percent-out-of-range', { value: '604', rows: '47' });
    expect([kk, ru, en].map(remedyIn)).toEqual([
      'Бірлігін тексеріңіз.',
      'Проверьте единицу измерения.',
      'Check the unit.',
    ]);
    const jump = problemMessage('jump', { value: '60.4 → 604', years: '2020–2021' });
    expect(remedyIn(jump.en)).toBe('Check unit and decimals at the source.');
    expect(remedyIn(problemMessage('retired-indicator', { value: '9.9.9', proposal: '9.9.1' }).ru)).toBe(
      'Исправьте код.',
    );
    expect(remedyIn(problemMessage('unknown-series', { value: 'X', file: 'a.csv' }).en)).toBe(
      'Add INDICATOR, or name the file after the indicator (1-1-1.csv).',
    );
  });

  it.each(problemKinds)('of %s is shorter than what is said, and none of the file’s own text', (kind) => {
    const value = 'Text. With its: own; Ends.';
    for (const message of Object.values(problemMessage(kind, { value, rows: '2', years: '2020–2021' }))) {
      const remedy = remedyIn(message);
      expect(remedy).toMatch(/^[\p{Lu}«“].{7,}\.$/u);
      expect(remedy.length).toBeLessThan(message.length);
      expect(remedy).not.toContain('Ends');
      expect(remedy).not.toContain('With');
    }
  });
});
