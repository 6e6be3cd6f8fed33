import type { Language } from '@qadam/language/domain';
import {
  Bookmark,
  InternalHyperlink,
  PageReference,
  Paragraph,
  SequentialIdentifier,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Listed } from '../document-model';
import { docxColours } from './docx-styles';
import { type CaptionKind, captionWords, chartLabel, tableLabel } from './labels';

/** Where the lists of figures and tables lead. */
export const captionBookmark = (kind: CaptionKind, number: number): string => `${kind}_${number}`;

/** The number is a field of Word's own, counted anew when captions are added or moved: `Table 3`, `3-кесте`. */
const mark = (kind: CaptionKind, language: Language): readonly (TextRun | SequentialIdentifier)[] => {
  const word = captionWords[kind][language];
  // LibreOffice finds the name of the sequence only where a switch follows it.
  const number = new SequentialIdentifier(`${word} \\* ARABIC`);
  return language === 'kk'
    ? [number, new TextRun(`-${word}. `)]
    : [new TextRun(`${word} `), number, new TextRun('. ')];
};

/** A numbered line above or below what it names; its bookmark is where the lists of figures and tables lead. */
export const captionLine = (
  { kind, number, text }: { readonly kind: CaptionKind; readonly number: number; readonly text: string },
  language: Language,
  more: readonly TextRun[] = [],
  staysAbove = true,
): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: staysAbove,
    children: [
      new Bookmark({
        id: captionBookmark(kind, number),
        children: [...mark(kind, language), new TextRun({ text, color: docxColours.ink })],
      }),
      ...more,
    ],
  });

const entryOf = (kind: CaptionKind, { number, title }: Listed, language: Language): Paragraph => {
  const anchor = captionBookmark(kind, number);
  const label = kind === 'figure' ? chartLabel(number, language) : tableLabel(number, language);
  return new Paragraph({
    style: 'TableofFigures',
    tabStops: [{ type: TabStopType.RIGHT, position: 9070 }],
    children: [
      new InternalHyperlink({
        anchor,
        children: [new TextRun({ text: `${label}. `, color: docxColours.accent }), new TextRun(title)],
      }),
      new TextRun('\t'),
      new PageReference(anchor, { hyperlink: true }),
    ],
  });
};

/** A list of captions that Word itself makes anew from their numbers; nothing where there are none. */
export const listOfCaptions = (
  kind: CaptionKind,
  title: string,
  entries: readonly Listed[],
  language: Language,
): readonly (Paragraph | TableOfContents)[] =>
  entries.length === 0
    ? []
    : [
        // The field of the list begins in a paragraph of its own, which stands for the space under the title.
        new Paragraph({ style: 'ContentsTitle', spacing: { before: 320, after: 0 }, text: title }),
        new TableOfContents(title, {
          hyperlink: true,
          captionLabelIncludingNumbers: captionWords[kind][language],
          contentChildren: entries.map((entry) => entryOf(kind, entry, language)),
        }),
      ];
