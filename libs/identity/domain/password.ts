import { predictableWords, predictableRows } from './predictable-text';

export const shortestPassword = 12;
export const longestPassword = 256;
/** Parts that cannot be foreseen: letters that stand for themselves, and runs and words that count as one. */
const fewestParts = 6;
const shortestRun = 3;

/** The shortest text that `text` is a repetition of: `qadam` for `qadamqadamqa`. */
const unitOf = (text: string): string => {
  const letters = [...text];
  for (let length = 1; length <= letters.length / 2; length += 1)
    if (letters.every((letter, at) => letter === letters[at % length]))
      return letters.slice(0, length).join('');
  return text;
};

/** Letters at the start of `text` that repeat, or follow each other in an alphabet, in digits or on a keyboard. */
const runAtStart = (text: string): number => {
  const letters = [...text];
  const [first = ''] = letters;
  let longest = letters.findIndex((letter) => letter !== first);
  if (longest < 0) longest = letters.length;
  for (const row of predictableRows)
    for (const line of [row, [...row].reverse().join('')]) {
      // Twice, as what is counted goes on from the end: 90123, xyzabc.
      const start = line.indexOf(first);
      if (start < 0) continue;
      const ahead = [...(line + line).slice(start)];
      const end = letters.findIndex((letter, at) => letter !== ahead[at]);
      longest = Math.max(longest, end < 0 ? Math.min(letters.length, ahead.length) : end);
    }
  return longest;
};

const partsOf = (text: string, words: readonly string[]): number => {
  let rest = text;
  let parts = 0;
  while (rest !== '') {
    const word = words.find((one) => rest.startsWith(one))?.length ?? 0;
    const run = runAtStart(rest);
    const taken = Math.max(word, run >= shortestRun ? run : 0, [...rest][0]?.length ?? 1);
    rest = rest.slice(taken);
    parts += 1;
  }
  return parts;
};

/** The e-mail's local part, its pieces and its domain, where they are long enough to be words. */
const wordsOf = (email: string): string[] => {
  const [local = '', domain = ''] = email.split('@');
  return [local, ...local.split(/[^\p{L}]+/u), ...domain.split('.')].filter((word) => word.length >= 3);
};

/**
 * Length first, and nothing that can be foreseen; no rules of composition (NIST SP 800-63B-4, 2025, section 3.1.1.2:
 * at least 8 characters, a blocklist of common, expected and compromised passwords, among them the name of the service
 * and of the user; SP 800-63B, 2017, section 5.1.1.2 adds repeated and sequential characters). A password is read as
 * letters that stand for themselves, common words, words of the person's address, and runs; the last three count as
 * one, and fewer than six parts in all are refused.
 * @returns the reason why a password is refused, or `null`
 */
export const refusePassword = (
  password: string,
  email: string,
): 'too-short' | 'too-long' | 'same-as-email' | 'predictable' | null => {
  const { length } = [...password];
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  const [plain, address] = [password.toLowerCase(), email.toLowerCase()];
  if (plain === address) return 'same-as-email';
  const words = [...wordsOf(address), ...predictableWords].sort((left, right) => right.length - left.length);
  return partsOf(unitOf(plain), words) < fewestParts ? 'predictable' : null;
};
