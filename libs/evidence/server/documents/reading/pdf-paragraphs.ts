/** A run of letters on a page; the origin is below on the left, in points. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  readonly height: number;
}

/** Runs of one line, in the order of the file; a gap wider than a fifth of the letters' height is a space. */
const linesOf = (items: readonly PlacedText[]): Line[] => {
  const lines: Line[] = [];
  for (const { text, x, y, width, height } of items) {
    if (text === '') continue;
    const line = lines.at(-1);
    const isSame = line && Math.abs(line.y - y) < Math.max(line.height, height) * 0.5 && x > line.left - 1;
    if (!isSame) {
      if (text.trim() !== '') lines.push({ text, left: x, right: x + width, y, height });
      continue;
    }
    const hasGap = x - line.right > height * 0.2 && !/\s$/u.test(line.text) && !/^\s/u.test(text);
    line.text += hasGap ? ` ${text}` : text;
    line.right = Math.max(line.right, x + width);
  }
  return lines;
};

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;

/**
 * The step from line to line within paragraphs: the smallest one that an eighth of the page's lines keep, to half a
 * point. The middle one is no measure, where paragraphs of one or two lines stand apart.
 */
const usualStep = (steps: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const step of steps) {
    const rounded = Math.round(step * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const common = [...counts].flatMap(([step, count]) => (count * 8 >= steps.length ? [step] : []));
  return common.length > 0 ? Math.min(...common) : middle(steps);
};

/** A line that ends a paragraph is short of the right margin, or a wide gap, an indent, or a bullet follows it. */
const beginsParagraph = (before: Line, line: Line, usual: number, left: number, right: number): boolean => {
  const step = before.y - line.y;
  if (step <= 0 || (usual > 0 && step > usual * 1.4)) return true;
  if (Math.abs(before.height - line.height) > before.height * 0.15) return true;
  if (/^(?:[•●▪–—-]\s|\d{1,3}[.)]\s)/u.test(line.text.trimStart())) return true;
  const isIndented = line.left - left > line.height * 0.8 && before.left - left <= line.height * 0.8;
  const isShort = right - before.right > (right - left) * 0.25 && /[.!?…:;»”"]$/u.test(before.text.trimEnd());
  return isIndented || isShort;
};

/**
 * The paragraphs of a page, rebuilt from its lines: a PDF knows only where letters stand. Words divided at a line's
 * end are joined where a small letter follows the hyphen.
 */
export const paragraphsOfItems = (items: readonly PlacedText[]): readonly string[] => {
  const lines = linesOf(items);
  const steps = lines.slice(1).flatMap((line, at) => {
    const step = (lines[at]?.y ?? 0) - line.y;
    // Less than the letters are high is no next line: a raised figure, a stamp.
    return step > line.height * 0.8 ? [step] : [];
  });
  const usual = usualStep(steps);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const text = line.text.replace(/\s+/gu, ' ').trim();
    const last = paragraphs.length - 1;
    const open = paragraphs[last];
    if (!before || open === undefined || beginsParagraph(before, line, usual, left, right))
      paragraphs.push(text);
    else if (/\p{Ll}[-\u00ad\u2010]$/u.test(open) && /^\p{Ll}/u.test(text))
      paragraphs[last] = open.slice(0, -1) + text;
    else paragraphs[last] = `${open} ${text}`;
  });
  return paragraphs;
};
