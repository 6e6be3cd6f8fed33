import { describe, expect, it } from '@jest/globals';
import { valueApart } from './value-apart';

describe('a value apart from its unit', () => {
  it('takes the unit from behind the number', () => {
    expect(valueApart('11,4\u00a0на 100\u00a0000 живорожденных', 'на 100\u00a0000 живорожденных')).toEqual({
      ...{ number: '11,4', unit: 'на 100\u00a0000 живорожденных' },
    });
  });

  it('takes the unit from before the number, where Kazakh puts one that begins with a number', () => {
    expect(valueApart('100\u00a0000 тірі туғанға\u00a011,4', '100\u00a0000 тірі туғанға')).toEqual({
      ...{ number: '11,4', unit: '100\u00a0000 тірі туғанға' },
    });
  });

  it('leaves the year beside the number', () => {
    expect(valueApart('80\u00a0теңге (2023\u00a0ж.)', 'теңге').number).toBe('80 (2023\u00a0ж.)');
  });

  it('leaves the per cent sign where the language writes it, and names it where the text leaves it out', () => {
    expect(valueApart('27,1\u00a0%', '%')).toEqual({ number: '27,1\u00a0%', unit: '' });
    expect(valueApart('27,1', '%')).toEqual({ number: '27,1', unit: '%' });
  });

  it('names the unit that the text leaves out', () => {
    expect(valueApart('80', 'теңге')).toEqual({ number: '80', unit: 'теңге' });
  });
});
