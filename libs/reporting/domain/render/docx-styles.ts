import type { Language, Trilingual } from '@qadam/language/domain';
import {
  AlignmentType,
  convertMillimetersToTwip,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { wordWidth } from './docx-letters';
import { chartLabel, tableLabel } from './labels';

export const docxColours = {
  ink: '1B1F23',
  muted: '5A626A',
  accent: '0B5C7A',
  hairline: 'C9D0D6',
  warn: '9A3B00',
} as const;

/** Tags that Word knows; it has no Russian of Kazakhstan. */
export const wordLanguage: Trilingual = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** Said with its rule: LibreOffice takes a line without one for an exact height and cuts charts and large letters to it. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number, after: number, line = 300) => ({
  run: { size, bold: true, color: docxColours.ink },
  paragraph: { spacing: { before, after, ...lines(line) }, keepNext: true, keepLines: true },
});

/** Of the number of a caption in a list of captions, in twentieths of a point: further lines begin under the words behind it. */
const captionMarkRoom = (language: Language): number => {
  const marks = [chartLabel(10, language), tableLabel(10, language)];
  return Math.max(
    ...marks.map((mark) => Math.ceil(20 * wordWidth({ text: `${mark}. `, size: 10, bold: false }))),
  );
};

/** Real paragraph styles, so that a person can restyle the whole document in Word at once. */
export const docxStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: 'Noto Sans',
        size: 20,
        color: docxColours.ink,
        language: { value: wordLanguage[language] },
      },
      paragraph: { spacing: { after: 140, ...lines(300) } },
    },
    title: {
      run: { size: 60, bold: true },
      paragraph: { spacing: { before: 3600, after: 160, ...lines(240) } },
    },
    // Titles of chapters run over two lines.
    heading1: heading(40, 0, 320, 240),
    heading2: heading(28, 400, 160),
    heading3: heading(23, 300, 120),
    heading4: heading(20, 240, 100),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    footnoteText: {
      run: { size: 16, color: docxColours.muted },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 28, color: docxColours.muted },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, color: docxColours.accent },
      paragraph: { keepNext: true, spacing: { before: 360, after: 40 } },
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 16, color: docxColours.muted },
      paragraph: { spacing: { after: 80, ...lines(240) } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { after: 0, ...lines(264) } },
    },
    ...[8, 7].map((points) => ({
      id: `TableText${points}`,
      name: `Table Text ${points}`,
      basedOn: 'TableText',
      quickFormat: true,
      run: { size: 2 * points },
    })),
    {
      id: 'TableNote',
      name: 'Table Note',
      basedOn: 'Small',
      quickFormat: true,
      paragraph: { spacing: { before: 60, after: 200, ...lines(240) } },
    },
    {
      id: 'TableofFigures',
      name: 'table of figures',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: {
        spacing: { after: 40, ...lines(264) },
        indent: { left: captionMarkRoom(language), hanging: captionMarkRoom(language) },
      },
    },
    {
      id: 'Warning',
      name: 'Warning',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: docxColours.warn },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents Title',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 40, bold: true },
      paragraph: { spacing: { after: 320 } },
    },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      ...(level === 1 ? { run: { bold: true } } : {}),
      paragraph: {
        spacing: { before: level === 1 ? 80 : 0, after: 40, ...lines(264) },
        indent: { left: convertMillimetersToTwip(level === 1 ? 0 : 8) },
      },
    })),
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: convertMillimetersToTwip(6) } },
    },
  ],
});

const indent = (level: number) => ({
  paragraph: {
    indent: { left: convertMillimetersToTwip(6 * (level + 1)), hanging: convertMillimetersToTwip(6) },
  },
});

export const orderedReference = (start: number): string => `ordered-${start}`;

/** Section numbers that Word counts itself, bullets, and one ordered list for each first number in use. */
export const docxNumbering = (starts: readonly number[]): INumberingOptions => ({
  config: [
    {
      reference: 'sections',
      levels: [0, 1, 2, 3].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.'),
        alignment: AlignmentType.START,
        style: { run: { color: docxColours.accent }, paragraph: { indent: { left: 0, hanging: 0 } } },
      })),
    },
    {
      reference: 'bullets',
      levels: [0, 1, 2, 3, 4].map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        style: indent(level),
      })),
    },
    ...[...new Set(starts)].map((start) => ({
      reference: orderedReference(start),
      levels: [0, 1, 2, 3, 4].map((level) => ({
        level,
        start: level === 0 ? start : 1,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: indent(level),
      })),
    })),
  ],
});
