import { inspectArchive, invalidInput } from '@qadam/platform/server';
import { documentLimits } from '@qadam/evidence/domain';
import type { DocumentPart } from '@qadam/reporting/domain';
import mammoth from 'mammoth';
import { forwardWords } from './words';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(#\d+|\w+);/gu, (whole, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] ?? whole),
    )
    .replace(/[\t ]+/gu, ' ')
    .trim();

/**
 * Headings and paragraphs of a DOCX in reading order, items of lists and cells of tables included, pictures left out.
 * @throws Failure `invalid-input` where it is no DOCX or unpacks to too much
 */
export const readDocxParts = async (bytes: Buffer, fileName: string): Promise<DocumentPart[]> => {
  const refuse = () => invalidInput(forwardWords.notDocx, { file: fileName });
  if ((await inspectArchive(bytes, documentLimits)) !== null) throw refuse();
  const html = await mammoth
    .convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    .then(({ value }) => value)
    .catch(() => {
      throw refuse();
    });
  const parts = [
    ...html.matchAll(/<(h[1-6]|p|li)(?:\s[^>]*)?>(.*?)(?=<\/\1>|<(?:ul|ol|li|p|h[1-6])[\s>])/gsu),
  ]
    .map(([, tag = 'p', inner = '']): DocumentPart => ({
      isHeading: tag.startsWith('h'),
      level: tag.startsWith('h') ? Number(tag.slice(1)) : 0,
      text: plain(inner),
    }))
    .filter(({ text }) => text !== '');
  if (parts.length === 0) throw refuse();
  return parts;
};
