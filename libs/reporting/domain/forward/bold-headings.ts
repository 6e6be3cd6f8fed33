import { claimedNumbers } from '../check/claimed-numbers';
import { isBoxTitle } from './beside-text';
import type { DocumentLine, DocumentPart } from './document-part';
import { hasFigureMark } from './figure-captions';
import { isPledge } from './pledge';
import { captionLine } from './table-captions';

const [mostLetters, mostWords] = [100, 14];

/** The number of a chapter before its title. */
const chapterNumber = /^[\s\u00a0]*(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.)[\s\u00a0]+/u;

type BoldLine = DocumentLine & { readonly boldSize: number };

/** `Table 3.`, whose title stands in the next line. */
const isMarkAlone = (part: DocumentPart | undefined): boolean =>
  part !== undefined &&
  'text' in part &&
  (captionLine.test(part.text) || hasFigureMark(part)) &&
  /\d[.:\s\u00a0–—-]*$|^\d+-\p{L}+\.?$/u.test(part.text.trim());

/** A short line wholly in bold that no stop ends and that neither counts nor promises anything, nor names a table. */
const isBoldHeading = (part: DocumentPart): part is BoldLine => {
  if (part.shape !== 'paragraph' || part.boldSize === undefined) return false;
  if (part.isCaption === true || part.isTitle === true) return false;
  const words = part.text.trim().replace(chapterNumber, '');
  return (
    /^["«“(]?[\p{Lu}\d]/u.test(words) &&
    words.length <= mostLetters &&
    (words.match(/\p{L}+/gu) ?? []).length <= mostWords &&
    /\p{L}{2}/u.test(words) &&
    !/[.!?…;:,]["»”)]*$/u.test(words) &&
    !words.includes('\n') &&
    !captionLine.test(words) &&
    !hasFigureMark(part) &&
    !isBoxTitle(words) &&
    claimedNumbers(words).length === 0 &&
    !isPledge(words)
  );
};

/**
 * The parts of a document with its short bold lines as headings, the larger the higher, all below the headings that its styles
 * tell; what stands before the first of these is its cover, and so is a first line that is larger than every other.
 */
export const withBoldHeadings = (
  parts: readonly DocumentPart[],
): { readonly parts: readonly DocumentPart[]; readonly headings: readonly DocumentLine[] } => {
  const first = parts.findIndex(({ shape }) => shape === 'heading');
  const bold = parts
    .filter((_, index) => index > first && !isMarkAlone(parts[index - 1]))
    .filter(isBoldHeading);
  const sizes = [...new Set(bold.map(({ boldSize }) => boldSize))].sort((left, right) => right - left);
  const above = Math.max(0, ...parts.flatMap((part) => (part.shape === 'heading' ? [part.level] : [])));
  const [opening] = bold;
  const largest = bold.filter(({ boldSize }) => boldSize === sizes[0]);
  const title =
    first < 0 && bold.length > 1 && largest.length === 1 && opening === largest[0] ? opening : null;
  const found = new Map(
    bold
      .filter((line) => line !== title)
      .map((line): [DocumentPart, DocumentLine] => [
        line,
        { ...line, shape: 'heading', level: above + 1 + sizes.indexOf(line.boldSize) },
      ]),
  );
  return {
    parts: parts.map((part) => {
      if (part === title && part !== null) return { ...part, isTitle: true };
      return found.get(part) ?? part;
    }),
    headings: [...found.values()],
  };
};
