import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The lines of each sheet of a PDF from top to bottom: what stands at one height is one line. */
export const printedLines = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const byHeight = new Map<number, string[]>();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const height = Math.round(Number(item.transform[5]));
      byHeight.set(height, [...(byHeight.get(height) ?? []), item.str.trim()]);
    }
    const fromTop = [...byHeight].sort(([one], [other]) => other - one);
    sheets.push(fromTop.map(([, words]) => words.join(' ')));
  }
  return sheets;
};
