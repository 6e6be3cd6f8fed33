import { describe, expect, it } from '@jest/globals';
import { boundYears } from './bound-years';

describe('years in a line', () => {
  it('keep the letters for a year beside them', () => {
    expect(boundYears('За 2022 и 2023 гг., 2024 г. и 2025 год')).toBe(
      'За 2022 и 2023\u00a0гг., 2024\u00a0г. и 2025 год',
    );
    expect(boundYears('2022–2023 жж. және 2024 ж. 24 қазан')).toBe(
      '2022–2023\u00a0жж. және 2024\u00a0ж. 24 қазан',
    );
  });
});
