import { beforeAll, describe, expect, it } from '@jest/globals';
import { hasLibreOffice, throughLibreOffice } from '@qadam/platform/server';
import { languages } from '@qadam/language/domain';
import { buildReportDocument, exampleReportInput } from '@qadam/reporting/domain';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadFonts } from './fonts';
import { compileDocx } from './index';

/** As LibreOffice prints a Word file. */
const printed = async (docx: Uint8Array, hasFont: boolean): Promise<Uint8Array> =>
  throughLibreOffice(docx, 'pdf', hasFont ? await loadFonts() : []);

const linesOf = async (pdf: PDFDocumentProxy, number: number): Promise<readonly string[]> => {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
};

const inEach = hasLibreOffice() ? describe : describe.skip;
/** Where the font is installed, and where the machine has none but what the file brings along. */
const places = languages.flatMap((language) => [
  { language, hasFont: true },
  { language, hasFont: false },
]);
inEach.each(places)(
  'a report in Word’s form in $language that LibreOffice opens (font installed: $hasFont)',
  ({ language, hasFont }) => {
    const report = buildReportDocument(exampleReportInput(language));
    let pdf: PDFDocumentProxy;

    beforeAll(async () => {
      const { docx } = await compileDocx(report);
      pdf = await getDocument({ data: await printed(docx, hasFont), verbosity: 0 }).promise;
    });

    it('has contents with the pages on which the chapters stand', async () => {
      // The longer titles of Russian and Kazakh take their contents to a second page.
      const contents = [...(await linesOf(pdf, 2)), ...(await linesOf(pdf, 3))];
      const entries = contents.flatMap((line) => {
        const found = /^(?:[\d.]+ )?([\p{L}].*?) ?\.{3,} ?(\d+)$/u.exec(line);
        return found ? [{ title: found[1] ?? '', page: Number(found[2]) }] : [];
      });
      const pages = await Promise.all(
        Array.from({ length: pdf.numPages }, (_, index) => linesOf(pdf, index + 1)),
      );
      const pageOf = (title: string): number =>
        1 +
        pages.findIndex(
          (lines, index) => index > 2 && lines.some((line) => line.replace(/^[\d.]+ /u, '') === title),
        );
      // A title that takes two lines is not found again by its line.
      const placed = entries.filter(({ title }) => pageOf(title) > 0);
      expect(placed.length).toBeGreaterThan(15);
      expect(placed.filter(({ title, page }) => page !== pageOf(title))).toEqual([]);
    });

    it('shows every chart in its whole height', async () => {
      const heights: number[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
        fnArray.forEach((operator, index) => {
          if (operator !== OPS.paintImageXObject) return;
          const before = fnArray.slice(0, index).lastIndexOf(OPS.transform);
          heights.push(Math.abs(Number((argsArray[before] as readonly number[])[3])));
        });
      }
      // Two charts; a line of text is 17 points high.
      expect(heights.filter((height) => height > 100)).toHaveLength(2);
    });
  },
);

if (!hasLibreOffice())
  console.warn('SKIPPED: LibreOffice is not installed, its reading of a Word file was not tried');
