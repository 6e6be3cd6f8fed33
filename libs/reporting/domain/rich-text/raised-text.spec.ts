import { describe, expect, it } from '@jest/globals';
import { raisedText } from './raised-text';

describe('words above or below the line', () => {
  it('become signs that stand there by themselves', () => {
    expect(raisedText('6', 'above')).toEqual({ text: '⁶', isWhole: true });
    expect(raisedText('−12', 'above').text).toBe('⁻¹²');
    expect(raisedText('-1', 'above').text).toBe('⁻¹');
    expect(raisedText('(n+1)', 'above').text).toBe('⁽ⁿ⁺¹⁾');
    expect(raisedText(' 2 ', 'below').text).toBe(' ₂ ');
    expect(raisedText('max', 'below').text).toBe('ₘₐₓ');
    expect(raisedText('²', 'above')).toEqual({ text: '²', isWhole: true });
  });

  it('stay whole on the line where one sign of them has no such form, and say so', () => {
    for (const words of ['2,5', 'T', 'ж', 'a sentence in small print', '1, 2'])
      expect(raisedText(words, 'above')).toEqual({ text: words, isWhole: false });
    expect(raisedText('eq', 'below')).toEqual({ text: 'eq', isWhole: false });
  });

  it('lose nothing as ends of ordinals and marks in brackets', () => {
    for (const words of ['th', 'nd', 'й', 'го', '[12]', '*', ' '])
      expect(raisedText(words, 'above')).toEqual({ text: words, isWhole: true });
  });
});
