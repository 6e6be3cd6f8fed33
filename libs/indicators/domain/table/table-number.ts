const spaces = '[ \\u00a0\\u202f]';

const numberWith = (group: string, mark: string): RegExp =>
  new RegExp(`^[+\\-−–]?(?:[1-9]\\d{0,2}(?:${group}\\d{3})+|\\d+)(?:${mark}\\d+)?$`, 'u');

const numbers = {
  ',': numberWith(`(?:${spaces}|\\.)`, ','),
  '.': numberWith(`(?:${spaces}|,)`, '\\.'),
} as const;

/**
 * A number as people type it, written with a decimal point and without grouping, where the table's decimal sign is
 * known: `1 234,5` and `1.234,5` with a comma, `1,234.5` with a point. Everything else comes back as it is, to be
 * judged by `readNumberCell`.
 */
export const withDecimalPoint = (raw: string, decimal: ',' | '.' | null): string => {
  const text = raw.trim();
  if (decimal === null) return raw;
  // With a comma for decimals, `1234.5` and `12.5` are no grouping: they stay what they are.
  if (!numbers[decimal].test(text)) return raw;
  const plain = text.replace(/^[−–]/u, '-').replace(/[ \u00a0\u202f]/gu, '');
  return decimal === ',' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
};
