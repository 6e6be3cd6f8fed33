import type { Block, Run } from '../document-model';

/** A piece of the source of a section, with what decides on which page it may stand. */
export interface Placed {
  readonly source: string;
  /** Of a heading; `null` for anything else. */
  readonly level: number | null;
  /** A text that begins with lines that have a note at the foot of the page. */
  readonly bringsNote: boolean;
  /** It needs a page turned on its side. */
  readonly isTurned?: boolean;
}

/** About half a page: a longer text may stand apart from its heading rather than leave half a page empty. */
const longestKept = 1800;

const lettersOf = (run: Run): number => ('text' in run ? run.text.length : 0);

/** Whether the first lines of a block may ask for the foot of the page too. */
export const bringsNote = (block: Block): boolean => {
  const [first] = block.kind === 'quote' ? block.blocks : [block];
  if (first?.kind !== 'paragraph') return false;
  const letters = first.runs.reduce((sum, run) => sum + lettersOf(run), 0);
  return letters <= longestKept && first.runs.some(({ kind }) => kind === 'footnote');
};

/**
 * The source of a section in one. Headings stay with what follows by themselves; but where the first line has a note for
 * which the page has no room, the typesetter (Typst 0.14) takes the line to the next page and leaves the heading: there
 * the headings and the text are one block. With what stands on a page turned on its side its headings do too.
 */
export const keepTogether = (pieces: readonly Placed[]): string => {
  const written: string[] = [];
  let headings: Placed[] = [];
  for (const piece of pieces) {
    if (piece.source === '') continue;
    if (piece.level !== null) {
      headings.push(piece);
      continue;
    }
    const sources = headings.map(({ source }) => source);
    const level = headings[0]?.level ?? null;
    if (piece.isTurned === true) written.push(`#turned-page[${[...sources, piece.source].join('\n')}];`);
    else if (piece.bringsNote && level !== null)
      written.push(`#kept(${level})[${[...sources, piece.source].join('\n')}];`);
    else written.push(...sources, piece.source);
    headings = [];
  }
  return [...written, ...headings.map(({ source }) => source)].join('\n');
};
