import { withoutTurns } from './control-characters';

/**
 * A text as a Typst string literal. Nothing in it can be read as code or markup: it stands in a code expression, and
 * the only characters with a meaning inside a literal, `\` and `"`, are escaped. Control characters become spaces,
 * those that turn the direction go.
 */
export const typstString = (text: string): string =>
  `"${withoutTurns(text)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')}"`;

/** Values as Typst code: strings as literals, lists as arrays (a trailing comma keeps one-element arrays arrays). */
export const typstValue = (value: string | number | boolean | null | readonly string[]): string => {
  if (value === null) return 'none';
  if (typeof value === 'string') return typstString(value);
  if (typeof value === 'object') return `(${value.map((one) => `${typstString(one)}, `).join('')})`;
  return String(value);
};
