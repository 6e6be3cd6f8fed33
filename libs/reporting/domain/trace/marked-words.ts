import { type Language, sentencesIn } from '@qadam/language/domain';

/**
 * Characters that no text holds stand for the nodes of a line: a figure and the name of a section are one word that ends no
 * sentence, whatever stands in them; a citation or note belongs to the words before it.
 */
export const nodeMarks = {
  figure: '\u{f0000}',
  citation: '\u{f0001}',
  footnote: '\u{f0002}',
  sectionReference: '\u{f0003}',
} as const;

const { figure, citation, footnote, sectionReference } = nodeMarks;

// A figure or a name reads like a word with a capital: a sentence may begin with it. This letter of a dead script stands in
// for it where the text is parted; it is as long as the mark, so that places stay the same.
const asLetter = '\u{10000}';
const asWord = new RegExp(`[${figure}${sectionReference}]`, 'gu');
const behindWords = new RegExp(`(\\s*)[${citation}${footnote}](?:\\s*[${citation}${footnote}])*(\\s*)`, 'gu');
const stop = /^[.,;:!?)»”]/u;

/** A citation or note after the full stop stands behind the sentence that ends there. */
const withTrailingCitations = (text: string): string =>
  text.replace(
    new RegExp(`([.!?…]+["»”)]*)(\\s*(?:[${citation}${footnote}]\\s*)+)`, 'gu'),
    (_, end: string, marks: string) => `${marks.replace(/\s/gu, '')}${end} `,
  );

/** The words without what stands behind them, and without the blanks that it leaves: none before a stop, one between words. */
export const withoutSigns = (marked: string): string =>
  marked.replaceAll(behindWords, (signs: string, before: string, after: string, at: number) => {
    const rest = marked.slice(at + signs.length);
    if (rest === '' || stop.test(rest)) return '';
    return before === '' ? after : before;
  });

/** The sentences of a line in which `nodeMarks` stand for its nodes; each with its marks and the blanks behind it. */
export const markedSentences = (marked: string, language: Language): readonly string[] => {
  const text = withTrailingCitations(marked);
  return sentencesIn(text.replaceAll(asWord, asLetter), language)
    .map(({ segment, index }) => text.slice(index, index + segment.length))
    .filter((segment) => segment.trim() !== '');
};

/** How long words are without blanks, citations and notes: a measure that moving these does not change. */
export const lengthOfWords = (marked: string): number => withoutSigns(marked).replaceAll(/\s/gu, '').length;
