import { describe, expect, it } from '@jest/globals';
import type { Paragraph } from 'docx';
import { buildReportDocument, exampleReportInput, type ReportDocument } from '../document-model';
import { writeEndParts } from './docx-end-parts';
import { label } from './labels';

/** The headings behind a text, and whether each begins a page. */
const headingsOf = (report: ReportDocument): readonly (readonly [string, boolean])[] =>
  writeEndParts(report).flatMap((part) => {
    const written = JSON.stringify(part as Paragraph);
    return written.includes('"Heading1"')
      ? [
          [
            /"w:t",[^]*?"([\p{L} ,]+)"\]/u.exec(written)?.[1] ?? '',
            written.includes('w:pageBreakBefore'),
          ] as const,
        ]
      : [];
  });

describe('the parts behind the text of a Word file', () => {
  const report = buildReportDocument(exampleReportInput('en'));
  const [source] = report.sources;
  const name = (part: Parameters<typeof label>[0]) => label(part, 'en');

  it('stand together on a page where they are short, and begin one behind half a page of others', () => {
    expect([report.terms, report.voices, report.figures].map(({ length }) => length)).toEqual([1, 3, 3]);
    expect(headingsOf(report)).toEqual([
      [name('terms'), true],
      [name('voices'), false],
      [name('figures'), false],
      [name('sources'), true],
      [name('problems'), false],
    ]);
  });

  it('begin a page behind a long one, and leave out what the review has none of', () => {
    const sources = Array.from({ length: 7 }, () => source!);
    expect(headingsOf({ ...report, terms: [], voices: [], figures: [], sources })).toEqual([
      [name('sources'), true],
      [name('problems'), true],
    ]);
  });
});
