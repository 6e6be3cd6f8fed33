import { describe, expect, it } from '@jest/globals';
import type { DocumentLine } from './document-part';
import { itemsOfDocument } from './items-of-document';

const sections = [
  { key: 'introduction', title: 'Introduction' },
  { key: 'goals', title: 'Progress on goals and targets' },
  { key: 'goals/5', title: 'Goal 5. Gender equality' },
  { key: 'means', title: 'Means of implementation' },
  { key: 'next-steps', title: 'Conclusion and next steps' },
];
const signs = { language: 'en', sections, promiseKeys: new Set(['next-steps']) } as const;

const plain = (text: string): DocumentLine => ({ shape: 'paragraph', level: 0, text });
const bold = (text: string, boldSize = 22): DocumentLine => ({ ...plain(text), boldSize });
const heading = (text: string): DocumentLine => ({ shape: 'heading', level: 1, text });

const read = (...parts: DocumentLine[]) => {
  const { items, remarks } = itemsOfDocument(parts, signs);
  return { items: items.map(({ kind, text, sectionKey }) => [kind, text, sectionKey]), remarks };
};

describe('short lines in bold', () => {
  it('are the headings of a document without any, the largest of them its title, and it is told', () => {
    const { items, remarks } = read(
      bold('REVIEW OF 2022', 36),
      plain('Ministry of National Economy'),
      bold('1. Introduction', 28),
      plain('The country grows.'),
      bold('5. Progress on goals and targets', 28),
      bold('Goal 5. Gender equality'),
      plain('Women held 27.4 % of seats in 2021.'),
      bold('MEANS OF IMPLEMENTATION'),
      plain('Money is there.'),
      bold('Next steps'),
      plain('Open schools in every village.'),
    );
    expect(items).toEqual([
      ['statement', 'The country grows.', 'introduction'],
      ['figure', 'Women held 27.4 % of seats in 2021.', 'goals/5'],
      ['statement', 'Money is there.', 'means'],
      ['promise', 'Open schools in every village.', 'next-steps'],
    ]);
    expect(remarks).toEqual([
      {
        ...{ kind: 'bold-heading', count: 5 },
        places: ['1. Introduction', '5. Progress on goals and targets', 'Goal 5. Gender equality'],
      },
    ]);
  });

  it('stand below the headings that the document has, and before these on its cover', () => {
    const { items } = read(
      bold('Means of implementation'),
      heading('Goal 5. Gender equality'),
      bold('Women who lead'),
      plain('Women lead.'),
    );
    expect(items).toEqual([['statement', 'Women lead.', 'goals/5']]);
  });

  it.each([
    'Women lead the country.',
    'Women hold 27.4 % of seats',
    'We will build schools in every village',
    'Table 3. Seats of women',
    'Box 2. Good practice of Karaganda',
    'who leads',
    'Women:',
    `Women ${'and women '.repeat(14)}`,
  ])('are no headings where they say something, name something else or are too long: “%s”', (text) => {
    const { remarks } = read(heading('Introduction'), bold(text), plain('It is so.'));
    expect(remarks.map(({ kind }) => kind)).not.toContain('bold-heading');
  });

  it('are none where they give a table its title', () => {
    const { remarks } = read(heading('Introduction'), plain('Table 3.'), bold('Seats of women'));
    expect(remarks).toEqual([]);
  });
});
