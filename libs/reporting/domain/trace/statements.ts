import type { Language } from '@qadam/language/domain';
import { tableName } from '../document-model/place';
import { nodesIn, type RichText, type TableNode } from '../rich-text';
import { type NameOfSection, type Sentence, sentencesOf } from './sentences';

type Piece = Sentence['pieces'][number];

/** So much of the words of a table is told; the table itself has the rest. */
const longestTable = 300;

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);

/** `Karazhal · 12 %; Ulytau · 14 %`: the cells of a table with its figures in their places, cut where it grows long. */
const cellsInWords = (cells: readonly Sentence[]): Piece[] => {
  const pieces: Piece[] = [];
  const written = cells.filter(({ pieces: own }) => own.length > 0);
  for (const [index, { pieces: own, paragraph, cell }] of written.entries()) {
    if (lengthOf(pieces) > longestTable) return [...pieces, '…'];
    const before = written[index - 1];
    if (before) {
      const isNewRow = before.cell?.row !== cell?.row;
      pieces.push(isNewRow ? '; ' : before.paragraph === paragraph ? ' ' : ' · ');
    }
    pieces.push(...own);
  }
  return pieces;
};

const asStatement = (cells: readonly Sentence[], caption: string, language: Language): Sentence | null => {
  const [first] = cells;
  if (!first?.cell) return null;
  const title = `${tableName(first.cell.table)[language]}: ${caption === '' ? '' : `${caption} — `}`;
  const pieces = [title, ...cellsInWords(cells)];
  return {
    ...first,
    cells,
    ordinal: 1,
    isHeading: false,
    text: pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join(''),
    pieces,
    figures: cells.flatMap(({ figures }) => figures),
    citations: cells.flatMap(({ citations }) => citations),
  };
};

/**
 * What a text says, in the order of reading: its sentences, and each table as one statement, with all figures and
 * citations of its cells: a cell says nothing by itself.
 */
export const statementsOf = (
  content: RichText,
  language: Language,
  nameOf?: NameOfSection,
): readonly Sentence[] => {
  const captions = [...nodesIn(content)]
    .filter((node): node is TableNode => node.type === 'table')
    .map(({ attrs }) => attrs?.caption ?? '');
  const sentences = sentencesOf(content, language, nameOf);
  const cells = Map.groupBy(sentences, ({ cell }) => cell?.table ?? null);
  const told = new Set<number>();
  return sentences.flatMap((sentence) => {
    const table = sentence.cell?.table;
    if (table === undefined) return [sentence];
    if (told.has(table)) return [];
    told.add(table);
    return asStatement(cells.get(table) ?? [], captions[table - 1] ?? '', language) ?? [];
  });
};

/** The words of the cells of a table told as one statement, row by row; an ellipsis stands for each live figure. */
export const cellRows = ({ cells = [] }: Sentence): readonly (readonly string[])[] => {
  const width = Math.max(0, ...cells.map(({ cell }) => cell?.column ?? 0));
  return [...Map.groupBy(cells, ({ cell }) => cell?.row ?? 0).values()].map((row) =>
    Array.from({ length: width }, (_, at) =>
      row
        .filter(({ cell }) => cell?.column === at + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
};
