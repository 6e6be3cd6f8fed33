import type { BookmarkListNumber, IXmlableObject, PageNumberEstimator } from 'docx';
import type { Language } from '@qadam/language/domain';
import type { ReportSection } from '../document-model';
import { sectionBookmark } from './docx-bookmarks';
import { bookmarksOf } from './docx-body';
import { reckonPages } from './docx-pages';
import { docxStyles } from './docx-styles';

const numbered = (sections: readonly ReportSection[]): readonly (readonly [string, string])[] =>
  sections.flatMap(({ key, number, numbering, children }) => [
    ...(numbering === 'numbered' && number !== null ? [[sectionBookmark(key), number] as const] : []),
    ...numbered(children),
  ]);

/** Room of a digit or point in the entry of a table of contents, in twentieths of a point. */
const digit = 120;

/**
 * What the contents and the lists of figures and tables show before the program that opens the file counts for itself,
 * which LibreOffice does for no table of contents: the numbers of the sections and reckoned pages. `notes` are the words
 * of the notes in the order of their marks.
 */
export const contentsOf = (
  sections: readonly ReportSection[],
  language: Language,
  notes: readonly string[],
): PageNumberEstimator => {
  const numbers = new Map(numbered(sections));
  const listNumbers = (body: IXmlableObject): ReadonlyMap<string, BookmarkListNumber> =>
    new Map(
      bookmarksOf(body).flatMap((names) => {
        const number = names.map((name) => numbers.get(name)).find((found) => found !== undefined);
        return number === undefined
          ? []
          : names.map((name): [string, BookmarkListNumber] => [
              name,
              { text: number, separator: 'tab', width: number.length * digit },
            ]);
      }),
    );
  const pages: PageNumberEstimator = (body) => ({
    bookmarks: new Map(
      [...reckonPages(body, docxStyles(language), notes)].map(([name, page]) => [name, String(page)]),
    ),
  });
  return Object.assign(pages, { listNumbers });
};
