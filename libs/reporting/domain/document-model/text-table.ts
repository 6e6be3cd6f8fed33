import type { Block, Run, TableBlock, TextRun } from './document';

/** Words without any mark. */
export const textRun = (text: string): TextRun => ({
  kind: 'text',
  text,
  bold: false,
  italic: false,
  href: null,
  term: null,
});

/** A paragraph of words, or of runs. */
export const textParagraph = (content: string | readonly Run[]): Block => ({
  kind: 'paragraph',
  runs: typeof content === 'string' ? [textRun(content)] : content,
});

/**
 * A table that no person wrote: its head, and cells that hold one paragraph for each of their texts. Without a number
 * it carries no caption.
 */
export const textTable = (
  { number, caption }: { readonly number: number | null; readonly caption: string },
  head: readonly string[],
  rows: ReadonlyArray<ReadonlyArray<readonly Block[]>>,
): TableBlock => ({
  kind: 'table',
  number,
  caption,
  rows: [
    head.map((text) => ({ header: true, blocks: [textParagraph(text)] })),
    ...rows.map((row) => row.map((blocks) => ({ header: false, blocks }))),
  ],
});
