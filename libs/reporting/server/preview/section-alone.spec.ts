import { describe, expect, it } from '@jest/globals';
import {
  type BlockNode,
  buildReportDocument,
  exampleReportInput,
  type ReportDocument,
  renderTypst,
  type SectionInput,
} from '@qadam/reporting/domain';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawPages } from '../render/pdf';
import { typeset } from '../render/typesetter';

const words = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const noted = (text: string, note: string): BlockNode => ({
  type: 'paragraph',
  content: [
    { type: 'text', text },
    { type: 'footnote', attrs: { text: note } },
  ],
});

const section = (key: string, parentKey: string | null, content: readonly BlockNode[]): SectionInput => ({
  ...{ key, parentKey, title: `Title ${key}`, numbering: 'numbered', goal: null, state: 'draft' },
  ...{ writtenIn: content.length === 0 ? [] : ['en'], hasGuidance: false },
  content: content.length === 0 ? null : { type: 'doc', content: [...content] },
});

const report = buildReportDocument({
  ...exampleReportInput('en'),
  sections: [
    section('opening', null, [noted('First words.', 'First note')]),
    section('bare', null, []),
    section('bare/first', 'bare', [words('Straight below.')]),
    section('bare/second', 'bare', [noted('Of the second, see ', 'Second note'), words('More.')]),
    section('after', null, [words('After all.')]),
  ],
});

const printed = async (shown: ReportDocument, marked: string): Promise<readonly string[]> => {
  const order = renderTypst({ ...shown, listOfFigures: [], listOfTables: [] }, marked);
  const { pdf } = await typeset({ ...order, needsFurther: false });
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/gu, ' ');
    }),
  );
};

describe('a section alone on its pages', () => {
  it('has its own heading with its number in the whole, and none of those before it', async () => {
    const page = (await printed(report, 'bare/second')).find((text) => text.includes('Of the second'));
    expect(page).toMatch(/^2\.2 Title bare\/second/u);
    expect(page).not.toContain('opening');
    expect(page).not.toContain('bare/first');
    expect(page).not.toContain('after');
    // Nobody knows yet on which page of the whole it stands.
    expect(page).toMatch(/Q7K2-M9FD$/u);
    // Its note is the second of the whole.
    expect(page).toMatch(/2 Second note/u);
  });

  it('has the heading that stands straight over it', async () => {
    const page = (await printed(report, 'bare/first')).find((text) => text.includes('Straight below'));
    expect(page).toMatch(/^2 Title bare 2\.1 Title bare\/first Draft Straight below/u);
  });

  it('begins with the page of its heading', async () => {
    const { places } = await drawPages(report, 'bare/second');
    const [start, first] = places;
    expect(start?.[0]).toBe(-1);
    expect(first?.[0]).toBe(0);
    expect(start?.[1]).toBe(first?.[1]);
    expect(start?.[2]).toBeLessThan(first?.[2] ?? 0);
  });
});
