/** Words that stand beside the number of a page. */
const wordsOfPages = new Set('стр страница с из бет беті беттен page pages p pg of'.split(' '));

const isPageNumberAlone = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => wordsOfPages.has(word.toLowerCase()));

const besideWord = {
  before: /(?<!\p{L})(?:стр|страница|с|бет|беті|page|p|pg)[.:]?\s*(?:№\s*)?$/iu,
  after: /^\s*(?:\/\s*\d|(?:из|of)\s+\d|-?(?:ші|шы)?\s*бет(?!\p{L})|\s*(?:стр|страница)(?!\p{L}))/iu,
};
/** Alone between an edge and a dash or a point at half height. */
const apart = { before: /(?:^|[·•|—–-]\s*)$/u, after: /^(?:$|\s*[·•|—–-])/u };

/** Whether a number, by what stands before and after it, is one of pages: `№ 1/7`, `Бет 1 / 4 · …`, `Протокол — 3`. */
const isOfPages = (before: string, after: string): boolean =>
  besideWord.before.test(before) ||
  besideWord.after.test(after) ||
  (apart.before.test(before) && apart.after.test(after));

interface OnPage {
  readonly page: number;
  readonly text: string;
}

/** Whether lines are the same but for one number, which goes up with the pages and is one of pages as it stands: that of an answer is none. */
export const countsPages = (seen: readonly OnPage[]): boolean => {
  const [first] = seen;
  if (!first) return false;
  const numbersOf = (text: string) => [...text.matchAll(/\d+/gu)];
  const steps = numbersOf(first.text).map(({ 0: digits, index }, at) => {
    const others = seen.map(({ page, text }) => ({ page, number: Number(numbersOf(text)[at]?.[0] ?? NaN) }));
    const number = Number(digits);
    if (others.every((other) => other.number === number)) return 'stays';
    if (others.some((other) => other.number - other.page !== number - first.page)) return 'jumps';
    return isPageNumberAlone(first.text) ||
      isOfPages(first.text.slice(0, index), first.text.slice(index + digits.length))
      ? 'counts'
      : 'jumps';
  });
  return steps.includes('counts') && !steps.includes('jumps');
};
