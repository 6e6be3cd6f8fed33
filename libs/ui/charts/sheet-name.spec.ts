import { describe, expect, it } from '@jest/globals';
import { sheetName } from './sheet-name';

describe('the sheet of a chart', () => {
  it('is called after the chart', () => {
    expect(sheetName('5.5.2 Women in managers')).toBe('5.5.2 Women in managers');
  });

  it('has a name that Excel opens: 31 characters of whole words, without its own marks', () => {
    expect(sheetName('5.5.2 Женщины на руководящих должностях: Казахстан, 2010–2023')).toBe(
      '5.5.2 Женщины на руководящих',
    );
    expect(sheetName("'Water: [a/b]?'")).toBe('Water a b');
    expect(sheetName('***')).toBe('1');
    expect(sheetName('ы'.repeat(40))).toHaveLength(30);
  });
});
