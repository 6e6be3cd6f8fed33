import type { ReportSection } from '../document-model';

/** The way from the outermost section to this one, or nothing where it is not among them. */
const pathTo = (sections: readonly ReportSection[], key: string): readonly ReportSection[] => {
  for (const section of sections) {
    if (section.key === key) return [section];
    const within = pathTo(section.children, key);
    if (within.length > 0) return [section, ...within];
  }
  return [];
};

/** The section of this key, without those within it. */
export const onlySection = (sections: readonly ReportSection[], key: string): readonly ReportSection[] =>
  pathTo(sections, key)
    .slice(-1)
    .map((section) => ({ ...section, children: [] }));

/**
 * Keys of the sections whose headings a preview of one prints: its own, and before it those that stand straight over it,
 * as that of a part without words of its own does over its first chapter.
 */
export const shownAlone = (sections: readonly ReportSection[], key: string): readonly string[] => {
  const path = pathTo(sections, key);
  const isStraightOver = (at: number): boolean => {
    const { blocks, strip, missingHere, children } = path[at]!;
    return (
      blocks.length === 0 &&
      strip.length === 0 &&
      missingHere === null &&
      children[0]?.key === path[at + 1]?.key
    );
  };
  const apart = path.findLastIndex((_, at) => at < path.length - 1 && !isStraightOver(at));
  return path.slice(apart + 1).map((section) => section.key);
};
