import { describe, expect, it } from '@jest/globals';
import { placeInWords } from './place-words';

describe('the place of a problem in a file', () => {
  it('is told in the language of the reader', () => {
    expect(placeInWords('ragged.csv, row 3', 'ru')).toBe('ragged.csv, строка 3');
    expect(placeInWords('ragged.csv, row 3', 'kk')).toBe('ragged.csv, 3-жол');
    expect(placeInWords('a.json, line 2, column 5', 'kk')).toBe('a.json, 2-жол, 5-баған');
    expect(placeInWords('row 3', 'en')).toBe('row 3');
    expect(placeInWords('a.pdf, page 2', 'ru')).toBe('a.pdf, страница 2');
    expect(placeInWords('project.qde, line 10: PlainTextSelection bad', 'kk')).toBe(
      'project.qde, 10-жол: PlainTextSelection bad',
    );
  });

  it('leaves names of files as they are', () => {
    expect(placeInWords('front row 3.csv', 'ru')).toBe('front row 3.csv');
    expect(placeInWords('minutes, row 3 of 5.docx', 'ru')).toBe('minutes, row 3 of 5.docx');
  });
});
