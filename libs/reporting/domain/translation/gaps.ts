import { type Language, languages } from '@qadam/language/domain';
import { citationMarks, footnotesIn, type RichText } from '../rich-text';
import { comparedEvidence, type EvidenceNode } from './nodes';
import { sideBySide } from './side-by-side';

/** One language of a section, and which text somebody said that it follows. */
export interface FollowingText {
  readonly language: Language;
  readonly content: RichText;
  /** `null` where nobody said so. */
  readonly follows: Language | null;
}

/** What a translation has not although its source has it. */
export interface LackedParts {
  readonly evidence: readonly EvidenceNode[];
  readonly notes: number;
  /** Paragraphs, headings, lists, quotations, tables and pictures; charts count as evidence. */
  readonly blocks: number;
}

export interface TranslationGap {
  readonly language: Language;
  readonly sourceLanguage: Language;
  /** Somebody said that it follows this source. */
  readonly isMarked: boolean;
  readonly lacks: LackedParts;
  /** How the source marks its citations, by finding. */
  readonly marks?: ReadonlyMap<string, number>;
}

/** How many things are lacking. */
export const lackedCount = ({ evidence, notes, blocks }: LackedParts): number =>
  evidence.length + notes + blocks;

const withoutBlanks = ({ content }: RichText): RichText => ({
  type: 'doc',
  content: content.filter(
    (node) => !((node.type === 'paragraph' || node.type === 'heading') && (node.content ?? []).length === 0),
  ),
});

const lackedParts = (source: RichText, translation: RichText): LackedParts => ({
  evidence: comparedEvidence(source, translation).missing,
  notes: Math.max(0, footnotesIn(source).length - footnotesIn(translation).length),
  blocks: sideBySide(withoutBlanks(source), withoutBlanks(translation)).filter(
    ({ left, right }) => left !== null && right === null && left.node.type !== 'chart',
  ).length,
});

/** Who says that a text agrees with its source has looked at its paragraphs; what is no word is missing all the same. */
const gapOf = (text: FollowingText, source: FollowingText): TranslationGap => {
  const lacks = lackedParts(source.content, text.content);
  const isMarked = text.follows === source.language;
  return {
    ...{ language: text.language, sourceLanguage: source.language, isMarked },
    lacks: isMarked ? { ...lacks, blocks: 0 } : lacks,
    marks: citationMarks(source.content),
  };
};

const ofSource = (text: FollowingText, texts: readonly FollowingText[]): TranslationGap | null => {
  const others = texts.filter(({ language }) => language !== text.language);
  const marked = others.find(({ language }) => language === text.follows);
  if (marked) return gapOf(text, marked);
  const isFollowed = (language: Language): boolean => texts.some(({ follows }) => follows === language);
  if (isFollowed(text.language)) return null;
  const source = others.find(({ language }) => isFollowed(language));
  if (source) return gapOf(text, source);
  // Nobody said which text came first: the one of which most is missing here.
  return others
    .map((other) => gapOf(text, other))
    .reduce<TranslationGap | null>(
      (most, gap) => (most === null || lackedCount(gap.lacks) > lackedCount(most.lacks) ? gap : most),
      null,
    );
};

/**
 * For each translation of a section what its source has and it lacks, and whether somebody said that it follows that
 * source. A text that others follow is no translation. Where nobody said anything, each text is held against the one of
 * which it lacks most, and the first of those that lack nothing (in the order of `languages`) is the source.
 */
export const translationGaps = (texts: readonly FollowingText[]): readonly TranslationGap[] => {
  const inOrder = languages.flatMap((language) => texts.find((text) => text.language === language) ?? []);
  const gaps = inOrder.flatMap((text) => ofSource(text, inOrder) ?? []);
  if (inOrder.some(({ follows }) => follows !== null)) return gaps;
  const source = gaps.find(({ lacks }) => lackedCount(lacks) === 0);
  return gaps.filter((gap) => gap !== source);
};
