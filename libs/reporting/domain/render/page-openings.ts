import type { ReportDocument, ReportSection } from '../document-model';

const hasText = ({ blocks, children }: ReportSection): boolean => blocks.length > 0 || children.some(hasText);

const opensByItself = ({ level, goal }: ReportSection, isPaper: boolean): boolean =>
  goal !== null || (level === 1 && !isPaper);

/**
 * Keys of the sections that begin a page: parts and chapters on goals. Where nobody has written anything yet they run
 * on, and the title of a part without words of its own stands over its first chapter. The first begins a page always,
 * the others where the page before is half full at least (see `next-opening`).
 */
export const pageOpenings = ({
  sections,
  isPaper = false,
}: Pick<ReportDocument, 'sections' | 'isPaper'>): ReadonlySet<string> => {
  const openings = new Set<string>();
  const visit = (section: ReportSection, index: number, parent: ReportSection | null): void => {
    const isFirst = parent === null && index === 0;
    const standsUnderTitle =
      parent !== null && index === 0 && parent.blocks.length === 0 && openings.has(parent.key);
    if (opensByItself(section, isPaper) && (isFirst || (hasText(section) && !standsUnderTitle)))
      openings.add(section.key);
    section.children.forEach((child, at) => visit(child, at, section));
  };
  sections.forEach((section, index) => visit(section, index, null));
  return openings;
};
