/**
 * A word limit as it was typed: `null` for nothing, the number for digits, with spaces between thousands or not, and 0,
 * which no limit may be, for anything else, such as `-5` or `1.5`: no sign is dropped to make a number of it.
 */
export const typedWordLimit = (text: string): number | null => {
  const typed = text.replace(/\s/gu, '');
  if (typed === '') return null;
  return /^\d{1,9}$/u.test(typed) ? Number(typed) : 0;
};
