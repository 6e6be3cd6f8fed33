import type { TextBlock } from '@qadam/evidence/domain';
import { readDocumentFile } from './read-document-file';

/** The text of a document, a line for each paragraph or row. */
export const shown = (blocks: readonly TextBlock[]): string[] =>
  blocks.map((block) => ('text' in block ? block.text : block.cells.join(' | ')));

/** The kind of problem for which a file is refused. */
export const problemOf = async (content: string | Buffer, name: string): Promise<unknown> =>
  readDocumentFile(Buffer.from(content), name).then(
    () => null,
    (error: { details: { problem: unknown } }) => error.details.problem,
  );
