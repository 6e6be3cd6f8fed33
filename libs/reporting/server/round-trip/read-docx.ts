import { DocumentSyntaxError, type ReadDocument, readSectionDocument } from '@qadam/reporting/domain';
import { inspectArchive, invalidInput } from '@qadam/platform/server';
import { strFromU8, unzipSync } from 'fflate';
import { roundTripWords } from './round-trip-words';

const limits = { markupBytes: 24 * 2 ** 20, allBytes: 100 * 2 ** 20 };
const names = {
  document: 'word/document.xml',
  relations: 'word/_rels/document.xml.rels',
  footnotes: 'word/footnotes.xml',
  styles: 'word/styles.xml',
  properties: 'docProps/custom.xml',
} as const;

const textIn = (parts: Readonly<Record<string, Uint8Array>>, name: string): string => {
  const part = parts[name];
  return part ? strFromU8(part) : '';
};

/**
 * Opens a file of Word as one that may once have come from here.
 * @throws Failure `invalid-input` where it is no readable DOCX
 */
export const readDocx = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const problem = await inspectArchive(bytes, limits);
  if (problem === 'too-large') throw invalidInput(roundTripWords.tooLarge, { field: 'file' });
  if (problem !== null) throw invalidInput(roundTripWords.notWord, { field: 'file' });
  const wanted = new Set<string>(Object.values(names));
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
  if (!parts[names.document]) throw invalidInput(roundTripWords.notWord, { field: 'file' });
  try {
    return readSectionDocument({
      document: textIn(parts, names.document),
      relations: textIn(parts, names.relations),
      footnotes: textIn(parts, names.footnotes),
      styles: textIn(parts, names.styles),
      properties: textIn(parts, names.properties),
    });
  } catch (error) {
    if (!(error instanceof DocumentSyntaxError)) throw error;
    throw invalidInput(roundTripWords.notWord, { field: 'file', reason: error.message });
  }
};
