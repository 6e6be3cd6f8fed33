import { describe, expect, it } from '@jest/globals';
import type { DocumentLine } from './document-part';
import { itemsOfDocument } from './items-of-document';

const signs = {
  language: 'en',
  sections: [
    { key: 'goals/4', title: 'Goal 4. Quality education' },
    { key: 'next-steps', title: 'Conclusion and next steps' },
  ],
  promiseKeys: new Set(['next-steps']),
} as const;

const line = (shape: DocumentLine['shape'], text: string, level = 1): DocumentLine => ({
  ...{ shape, text },
  level: shape === 'heading' ? level : 0,
});
const kinds = (...parts: DocumentLine[]) =>
  itemsOfDocument(parts, signs).items.map(({ kind, text }) => [kind, text]);

describe('an item of a list that tells what to do', () => {
  it('is a promise by its year, and so are those behind it that tell the same', () => {
    expect(
      kinds(
        line('heading', 'Goal 4. Quality education'),
        line('item', 'Build 5 schools in Zhezkazgan by 2024;'),
        line('item', 'open a crisis centre in every region;'),
        line('paragraph', '- reduce the distance to the nearest clinic to 5 km.'),
        line('item', 'the clinics are old'),
        line('paragraph', 'So it is.'),
        line('item', 'Open 3 more schools'),
      ),
    ).toEqual([
      ['promise', 'Build 5 schools in Zhezkazgan by 2024;'],
      ['promise', 'open a crisis centre in every region;'],
      ['promise', '- reduce the distance to the nearest clinic to 5 km.'],
      ['statement', 'the clinics are old'],
      ['statement', 'So it is.'],
      ['figure', 'Open 3 more schools'],
    ]);
  });

  it('is one under a heading of commitments, where a sentence is one only by its words', () => {
    expect(
      kinds(
        line('heading', 'Commitments of the region'),
        line('paragraph', 'The region is young.'),
        line('item', 'Открыть центр в каждом районе'),
        line('item', 'әр ауданда орталық ашу'),
        line('item', 'the region has no centre'),
      ),
    ).toEqual([
      ['statement', 'The region is young.'],
      ['promise', 'Открыть центр в каждом районе'],
      ['promise', 'әр ауданда орталық ашу'],
      ['statement', 'the region has no centre'],
    ]);
  });

  it('is one among the next steps of a goal, with every sentence of them, until the next heading', () => {
    expect(
      kinds(
        line('heading', 'Goal 4. Quality education'),
        line('heading', 'Next steps', 2),
        line('paragraph', 'A school in every village.'),
        line('heading', 'Lessons', 2),
        line('paragraph', 'The school is old.'),
        line('heading', 'Conclusions'),
        line('paragraph', 'It was worth it.'),
        line('paragraph', 'We will build more.'),
      ),
    ).toEqual([
      ['promise', 'A school in every village.'],
      ['statement', 'The school is old.'],
      ['statement', 'It was worth it.'],
      ['promise', 'We will build more.'],
    ]);
  });
});
