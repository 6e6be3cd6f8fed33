import { inspectArchive, invalidInput } from '@qadam/platform/server';
import { documentLimits } from '@qadam/evidence/domain';
import mammoth from 'mammoth';
import { partsOfHtml, type ReadDocument } from './part-reader';
import { boldStyle, headingStyle, withHeadingsMarked } from './word-headings';
import { withoutSwitchedOff } from './word-switches';
import { forwardWords } from './words';

/** What Word and LibreOffice call the style of a line over or under a table. */
const captionStyles = ['caption', 'Table', 'Illustration', 'Figure'];

/** And that of the name of the document itself. */
const titleStyles = ['Title', 'Subtitle'];

const levels = [1, 2, 3, 4, 5, 6];

const htmlOf = async (bytes: Buffer): Promise<string> => {
  const marked = withHeadingsMarked(bytes);
  const { value } = await mammoth.convertToHtml(
    { buffer: withoutSwitchedOff(marked.bytes) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      styleMap: [
        ...captionStyles.map((name) => `p[style-name='${name}'] => p.caption:fresh`),
        ...titleStyles.map((name) => `p[style-name='${name}'] => p.title:fresh`),
        ...levels.map((level) => `p.${headingStyle(level)} => h${level}:fresh`),
        ...marked.boldSizes.map((size) => `p.${boldStyle(size)} => p.bold-${size}:fresh`),
      ],
    },
  );
  return value;
};

/**
 * Headings and paragraphs of a DOCX in reading order, items of lists and tables included; pictures are counted and
 * lines of contents left out.
 * @throws Failure `invalid-input` where it is no DOCX or unpacks to too much
 */
export const readDocxParts = async (bytes: Buffer, fileName: string): Promise<ReadDocument> => {
  const refuse = () => invalidInput(forwardWords.notDocx, { file: fileName });
  if ((await inspectArchive(bytes, documentLimits)) !== null) throw refuse();
  const html = await htmlOf(bytes).catch(() => {
    throw refuse();
  });
  const read = partsOfHtml(html);
  if (read.parts.length === 0) throw refuse();
  return read;
};
