import type { Language } from '@qadam/language/domain';
import type { TracedSection } from '../trace';
import type { Block, ReportSection } from './document';
import { tableName } from './place';

/** The numbers of all tables under these blocks, in the order of reading; `null` for one that carries none. */
const tableNumbers = (blocks: readonly Block[]): readonly (number | null)[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'table':
        return [
          block.number,
          ...block.rows.flatMap((row) => row.flatMap((cell) => tableNumbers(cell.blocks))),
        ];
      case 'list':
        return block.items.flatMap(tableNumbers);
      case 'quote':
        return tableNumbers(block.blocks);
      default:
        return [];
    }
  });

const numbersBySection = (
  sections: readonly ReportSection[],
): ReadonlyMap<string, readonly (number | null)[]> =>
  new Map(
    sections.flatMap((section) => [
      [section.key, tableNumbers(section.blocks)] as const,
      ...numbersBySection(section.children),
    ]),
  );

/**
 * A trace in which each table that is told as one statement is called by the number that it carries in the report, no
 * longer by its place in the text of its section; one that carries no number there is not called by any.
 */
export const namedAsPrinted = (
  traced: readonly TracedSection[],
  sections: readonly ReportSection[],
  language: Language,
): readonly TracedSection[] => {
  const numbers = numbersBySection(sections);
  return traced.map((section) => ({
    ...section,
    sentences: section.sentences.map((sentence) => {
      const { table, text } = sentence;
      if (table === undefined) return sentence;
      const inText = `${tableName(table)[language]}: `;
      if (!text.startsWith(inText)) return sentence;
      const number = numbers.get(section.key)?.[table - 1] ?? null;
      const printed = number === null ? '' : `${tableName(number)[language]}: `;
      return { ...sentence, text: `${printed}${text.slice(inText.length)}` };
    }),
  }));
};
