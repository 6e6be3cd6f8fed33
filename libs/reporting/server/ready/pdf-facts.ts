import { inflateSync } from 'node:zlib';

export interface PdfFacts {
  /** Fonts that the pages use, and how many of them are in the file. */
  readonly fonts: number;
  readonly embeddedFonts: number;
  /** A structure tree that says so: ISO 32000-1, 14.7 and 14.8. */
  readonly isTagged: boolean;
  /** What the file claims of itself in its metadata: ISO 14289-1, clause 5. */
  readonly claimsUa1: boolean;
  /** Language of the document, `/Lang` of its catalogue. */
  readonly language: string | null;
}

const packed = /\/Type\s*\/ObjStm\b[\s\S]*?stream\r?\n/gu;

/** The objects of a PDF as text: those that stand alone, and those packed into object streams (ISO 32000-1, 7.5.7). */
const objectsOf = (bytes: Buffer): string => {
  const text = bytes.toString('latin1');
  const unpacked = [...text.matchAll(packed)].map((found) => {
    const start = found.index + found[0].length;
    try {
      return inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...unpacked].join('\n');
};

/** Reads from a PDF's own objects what a library or an authority asks of it. */
export const pdfFactsOf = (bytes: Buffer): PdfFacts => {
  const objects = objectsOf(bytes);
  const count = (pattern: RegExp): number => [...objects.matchAll(pattern)].length;
  return {
    fonts: count(/\/Type\s*\/FontDescriptor\b/gu),
    embeddedFonts: count(/\/FontFile[23]?\s+\d+\s+\d+\s+R/gu),
    isTagged: /\/StructTreeRoot\s+\d+/u.test(objects) && /\/Marked\s+true/u.test(objects),
    claimsUa1: /pdfuaid:part(?:>1<|="1")/u.test(objects),
    language: /\/Lang\s*\(([^)]*)\)/u.exec(objects)?.[1] ?? null,
  };
};
