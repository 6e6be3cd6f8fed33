import { type Language, sentencesIn } from '@qadam/language/domain';
import { claimedNumbers } from '../check/claimed-numbers';
import { annexColumns, annexIntros, isTableNote, isTraceAnnex } from '../document-model';
import { label, type LabelName } from '../render';
import { toTranslate } from '../translation';
import { matchSection, type TitledSection } from './match-sections';
import { notedFigure, type NotedFigure, type PartNote } from './noted-figure';
import { isPledge } from './pledge';
import type { ReviewItem } from './review-item';

/** A heading, paragraph, item of a list or cell of a table of a document, in reading order. */
export interface DocumentPart {
  readonly shape: 'heading' | 'paragraph' | 'item' | 'cell';
  /** 1 for the outermost heading; 0 for what is none. */
  readonly level: number;
  readonly text: string;
  /** Notes whose marks stand in it. */
  readonly notes?: readonly PartNote[];
}

/** An item with what the note under its figure says, where the document was compiled here. */
export interface DocumentItem extends ReviewItem {
  readonly noted: NotedFigure | null;
}

const targetCode = /(?<![\d.])(1[0-7]|[1-9])\.(\d{1,2}|[a-d])(?![\d.]*\d)/gu;

/** Indicators are named by three parts, targets by two; both name the target. */
const targetsIn = (sentence: string): string[] => [
  ...new Set(
    [...sentence.matchAll(/(?<![\d.])(1[0-7]|[1-9])\.(\d{1,2}|[a-d])\.\d{1,2}(?![\d.]*\d)/gu)].map(
      ([, goal, target]) => `${goal}.${target}`,
    ),
  ),
  ...[...sentence.matchAll(targetCode)]
    .filter(({ index }) => /(?:target|задач\p{L}*|міндет\p{L}*)[\s\u00a0]*$/iu.test(sentence.slice(0, index)))
    .map(([code]) => code),
];

/** What a printed review of ours has beside its text: lists and notes about the document itself. */
const apparatus: readonly LabelName[] = [
  ...(['contents', 'listOfFigures', 'listOfTables', 'voices', 'figures', 'terms', 'sources'] as const),
  ...(['notes', 'problems', 'aboutDocument'] as const),
];
const notices: readonly LabelName[] = [
  'draftNotice',
  'howToReadVoices',
  'howToReadFigures',
  'howToReadNotes',
  'voicesIntro',
  'textMissing',
  'textNotWritten',
];

/** The first row of the indicators that open a goal's chapter. */
const indicatorColumns: readonly LabelName[] = ['number', 'indicator', 'value', 'status'];

/** Without the cover, which ends where the contents begin, and without the tables that are made from data. */
const bodyOf = (parts: readonly DocumentPart[], language: Language): readonly DocumentPart[] => {
  const contents = parts.findIndex(({ text }) => text === label('contents', language));
  const isInFront = contents >= 0 && parts.slice(0, contents).every(({ shape }) => shape !== 'heading');
  const heads = [indicatorColumns.map((name) => label(name, language)), ...annexColumns(language)];
  let isMade = false;
  return parts.slice(isInFront ? contents : 0).filter(({ shape }, index, all) => {
    if (shape !== 'cell') isMade = false;
    else isMade ||= heads.some((head) => head.every((name, column) => all[index + column]?.text === name));
    return !isMade;
  });
};

const [wordsOfCell, wordsOfLine] = [3, 8];

/** Lines of a cover and cells hold names rather than sentences; the items of a list are promises as they are. */
const isSaid = (given: string, shape: DocumentPart['shape'], language: Language): boolean => {
  const sentence = given.replaceAll(toTranslate[language], '');
  const words = (sentence.match(/\p{L}+/gu) ?? []).length;
  if (words === 0 || shape === 'item') return words > 0;
  const isEnded = /[.!?…]["»”’)\]]*(?:\s*\[\d+\])*$/u.test(sentence);
  return words >= wordsOfLine || (isEnded && (shape !== 'cell' || words >= wordsOfCell));
};

const caption = /^(?:(?:figure|table|рисунок|таблица)\s\d+|\d+-(?:сурет|кесте))(?!\p{L})/iu;

/** Captions, lines of sources, and what a review compiled here says about itself. */
const isBesideText = (text: string, language: Language): boolean =>
  caption.test(text) ||
  text.startsWith(`${label('source', language)}: `) ||
  text.includes(`, ${label('dataAsOf', language)} `) ||
  notices.some((name) => text.startsWith(label(name, language))) ||
  isTableNote(text, language) ||
  annexIntros(language).includes(text.trim());

/**
 * Everything in the document of an earlier review that a new one answers to. A heading that is like the title of a
 * section opens that section, a lesser heading that is like none stays within it; what stands under no such heading has
 * no section, but is kept with its heading. A sentence is a promise in one of `promiseKeys` or by its verb, a figure where it claims a
 * number, and a statement elsewhere. Lines that say nothing (of the cover, captions, cells with names and numbers) and
 * the lists and notices of a review that was compiled here are passed over, and so are the tables made from
 * data and the annex of its trace, which repeats every sentence.
 */
export const itemsOfDocument = (
  parts: readonly DocumentPart[],
  language: Language,
  sections: readonly TitledSection[],
  promiseKeys: ReadonlySet<string>,
): readonly DocumentItem[] => {
  const items: DocumentItem[] = [];
  let [heading, sectionKey, sectionLevel]: [string, string | null, number] = ['', null, 0];
  const names = new Set(apparatus.map((name) => label(name, language)));
  /** Level of the heading of a list that is passed over. */
  let listLevel: number | null = null;
  for (const { shape, level, text, notes = [] } of bodyOf(parts, language)) {
    if (shape === 'heading') {
      if (listLevel !== null && level > listLevel) continue;
      listLevel = names.has(text.trim()) ? level : null;
      heading = text.trim();
      const found = matchSection(text, sections);
      if (found !== null || level <= sectionLevel || sectionKey === null)
        [sectionKey, sectionLevel] = [found, level];
      continue;
    }
    if (isTraceAnnex(heading, language) || listLevel !== null || isBesideText(text, language)) continue;
    for (const { segment, index } of sentencesIn(text, language)) {
      const sentence = segment.trim();
      const noted = notedFigure(segment, index, notes, language);
      if (!isSaid(sentence, shape, language)) continue;
      const isPromise = (sectionKey !== null && promiseKeys.has(sectionKey)) || isPledge(sentence);
      const hasFigure = noted !== null || claimedNumbers(sentence).length > 0;
      items.push({
        kind: isPromise ? 'promise' : hasFigure ? 'figure' : 'statement',
        ...{ heading, sectionKey, text: sentence, targets: targetsIn(sentence) },
        ...{ figure: null, wasSaid: true, noted },
      });
    }
  }
  return items;
};
