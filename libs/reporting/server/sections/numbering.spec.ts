import { describe, expect, it } from '@jest/globals';
import { numbersOf } from './numbering';

const section = (
  key: string,
  numbering: 'numbered' | 'annex' | 'unnumbered',
  parentKey: string | null = null,
) => ({
  ...{ key, numbering, parentKey },
});

describe('the numbers of sections', () => {
  it('call an annex by its name, as the compiled review does', () => {
    const sections = [
      section('foreword', 'unnumbered'),
      section('goals', 'numbered'),
      section('goals/5', 'numbered', 'goals'),
      section('statistics', 'annex'),
      section('sources', 'annex'),
    ];
    expect([...numbersOf(sections, 'ru')]).toEqual([
      ['goals', '1'],
      ['goals/5', '1.1'],
      ['statistics', 'Приложение 1'],
      ['sources', 'Приложение 2'],
    ]);
    expect(numbersOf(sections, 'kk').get('sources')).toBe('2-қосымша');
  });
});
