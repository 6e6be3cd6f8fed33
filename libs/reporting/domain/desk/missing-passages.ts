import type { BlockNode, RichText } from '../rich-text';

/** `[{"type": …}]` with keys in one order and without what is not set: PostgreSQL orders keys in its own way. */
const nameOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );

/** Whether two texts say the same, in whichever order their attributes were written down. */
export const isSameText = (one: RichText, other: RichText): boolean => nameOf(one) === nameOf(other);

/**
 * The blocks of a text that was set aside which the current text lacks, in their order: what its writer might still
 * want in it. Blocks are compared whole, as a changed sentence is a passage of its own; empty ones do not count.
 */
export const missingPassages = (setAside: RichText, current: RichText): readonly BlockNode[] => {
  const known = new Set(current.content.map(nameOf));
  return setAside.content.filter(
    (block) =>
      !(block.type === 'paragraph' && (block.content ?? []).length === 0) && !known.has(nameOf(block)),
  );
};
