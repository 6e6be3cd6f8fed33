import type { RichTextNode } from '../../rich-text';
import type { TokenRun } from '../tokens';

/** What one author changed in a document while changes were tracked. */
export interface TrackedWords {
  /** As the document calls the author (`w:author`). */
  readonly author: string;
  readonly inserted: string;
  readonly deleted: string;
}

const wordsOf = (text: string): string => ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

/** Words of nodes; units say nothing here. */
export const lettersOfNodes = (nodes: readonly RichTextNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('');

/**
 * Who made a change with changes tracked: the one author among whose tracked words are all that came and all that went.
 * Nobody where some of it was not tracked, where it has no words, or where two authors fit.
 */
export const authorOf = (
  tracked: readonly TrackedWords[],
  come: readonly string[],
  gone: readonly string[],
): string | null => {
  const [added, removed] = [come, gone].map((all) => all.map(wordsOf).filter((words) => words.trim() !== ''));
  if (!added || !removed || added.length + removed.length === 0) return null;
  const fitting = tracked.filter(
    ({ inserted, deleted }) =>
      added.every((words) => wordsOf(inserted).includes(words)) &&
      removed.every((words) => wordsOf(deleted).includes(words)),
  );
  return fitting.length === 1 ? (fitting[0]?.author ?? null) : null;
};

/** The same of the changes of a line. */
export const authorOfRuns = (tracked: readonly TrackedWords[], runs: readonly TokenRun[]): string | null => {
  const written = (kind: TokenRun['kind']): readonly string[] =>
    runs
      .filter((run) => run.kind === kind)
      .map(({ tokens }) => lettersOfNodes(tokens.map(({ node }) => node)));
  return authorOf(tracked, written('added'), written('removed'));
};
