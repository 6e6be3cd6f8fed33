import { describe, expect, it } from '@jest/globals';
import { type Language, languages } from '@qadam/language/domain';
import { type BlockNode, buildReportDocument, exampleReportInput, label } from '@qadam/reporting/domain';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compilePdf } from './index';

/** The example with so many headings in the text of its first section. */
const withHeadings = (language: Language, count: number) => {
  const input = exampleReportInput(language);
  const headings = Array.from({ length: count }, (_, at): BlockNode[] => [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: `Part ${at + 1}` }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] },
  ]).flat();
  return buildReportDocument({
    ...input,
    sections: input.sections.map((section, at) =>
      at === 0
        ? {
            ...section,
            state: 'approved',
            writtenIn: [language],
            content: { type: 'doc', content: headings },
          }
        : section,
    ),
  });
};

/** How many lines of contents stand on each of their pages: those up to the lists of figures and tables. */
const linesOfContents = async (language: Language, count: number): Promise<readonly number[]> => {
  const { pdf } = await compilePdf(withHeadings(language, count));
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str.trim() : '')));
  }
  const starts = (['contents', 'listOfFigures'] as const).map((name) =>
    pages.findIndex((items) => items.includes(label(name, language))),
  );
  return pages.slice(starts[0], starts[1]).map((items) => items.filter((item) => /^\d+$/u.test(item)).length);
};

describe.each(languages)('the contents of a review in %s', (language) => {
  it.each([0, 4, 7, 10])(
    'stand on one page, closer where they must, with %d headings in a text',
    async (count) => {
      expect(await linesOfContents(language, count)).toHaveLength(1);
    },
  );

  it('take a second page where more than a few of them stand on it', async () => {
    const [first = 0, second = 0, ...others] = await linesOfContents(language, 20);
    expect(others).toEqual([]);
    expect(second).toBeGreaterThan((first + second) / 8);
  });
});
