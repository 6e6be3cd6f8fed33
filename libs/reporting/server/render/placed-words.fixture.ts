import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words on a page, where they stand: in points from the lower left corner. */
export interface PlacedWords {
  readonly page: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
}

/** All words of a PDF with their boxes, as a reader of it has them. */
export const placedWords = async (pdf: Uint8Array): Promise<readonly PlacedWords[]> => {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { width: pageWidth, height: pageHeight } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return items.flatMap((item): PlacedWords[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , left, baseline] = item.transform as number[];
        return [
          {
            ...{ page: index + 1, pageWidth, pageHeight, text: item.str, height: item.height },
            ...{ left: left ?? 0, right: (left ?? 0) + item.width, baseline: baseline ?? 0 },
          },
        ];
      });
    }),
  );
  return pages.flat();
};

/** Pairs of words of which one is printed over the other. */
export const wordsOverWords = (placed: readonly PlacedWords[]): readonly string[] =>
  [...Map.groupBy(placed, ({ page }) => page).values()].flatMap((onPage) =>
    onPage.flatMap((one, at) =>
      onPage
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.6 &&
            Math.abs(one.baseline - other.baseline) < 0.6 * Math.min(one.height, other.height),
        )
        .map((other) => `${one.page}: ${one.text} | ${other.text}`),
    ),
  );

/** Words that leave the paper, or come nearer than 10 mm to its edge. */
export const wordsOutside = (placed: readonly PlacedWords[]): readonly string[] => {
  const least = 28;
  return placed
    .filter(({ left, right, pageWidth }) => left < least || right > pageWidth - least)
    .map(({ page, text }) => `${page}: ${text}`);
};
