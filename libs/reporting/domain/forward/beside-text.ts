import type { Language } from '@qadam/language/domain';
import { annexColumns, annexIntros, isTableNote } from '../document-model';
import { label, type LabelName } from '../render';
import { cellText, type DocumentPart, type DocumentTable } from './document-part';
import { noteOfItem } from './put-in';
import { thenAndNowWords } from './put-in-words';
import { captionLine } from './table-captions';

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

/** Whether a heading opens one of the lists beside the text. */
export const isList = (heading: string, language: Language): boolean =>
  apparatus.some((name) => label(name, language) === heading.trim());

/** Without the cover, which ends where the contents begin. */
export const bodyOf = (parts: readonly DocumentPart[], language: Language): readonly DocumentPart[] => {
  const contents = parts.findIndex((part) => 'text' in part && part.text === label('contents', language));
  const isInFront = contents >= 0 && parts.slice(0, contents).every(({ shape }) => shape !== 'heading');
  return parts.slice(isInFront ? contents : 0);
};

/** A table that a review compiled here makes from data: its first row begins like theirs. */
export const isMade = ({ rows }: DocumentTable, language: Language): boolean => {
  const first = (rows[0] ?? []).map(cellText);
  const { figure, before, today } = thenAndNowWords;
  const heads = [
    indicatorColumns.map((name) => label(name, language)),
    [figure, before, today].map((name) => name[language]),
    ...annexColumns(language),
  ];
  return heads.some((head) => head.every((name, column) => first[column] === name));
};

/** The title over a box, which no stop ends. */
const boxTitle =
  /^(?:(?:text )?box|вставка|врезка|бокс|\d+-(?:терезе|бокс|кірістірме)(?!\p{L}))[\s\u00a0]*(?:№[\s\u00a0]?)?[\d.]*[\s\u00a0]*[.:–—-][^!?;]{0,200}[^.!?;]$/iu;

export const isBoxTitle = (text: string): boolean => boxTitle.test(text.trim());

/** Captions, lines of sources, and what a review compiled here says about itself. */
export const isBesideText = (text: string, language: Language): boolean =>
  captionLine.test(text) ||
  isBoxTitle(text) ||
  text.startsWith(`${label('source', language)}: `) ||
  text.includes(`, ${label('dataAsOf', language)} `) ||
  notices.some((name) => text.startsWith(label(name, language))) ||
  isTableNote(text, language) ||
  noteOfItem(text.trim()) !== null ||
  annexIntros(language).includes(text.trim());
