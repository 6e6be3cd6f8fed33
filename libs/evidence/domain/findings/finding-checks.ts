import type { FindingKind, StakeholderGroup } from './finding';

/** What a finding still lacks before a drafter can use it well. */
export type FindingCheck = 'no-summary' | 'no-kind' | 'no-group' | 'no-tags' | 'many-tags' | 'long-summary';

/** More targets than this say that the passage holds more than one finding. */
export const manyTags = 4;
/** Characters; a summary is one or two sentences. */
export const longSummary = 600;

/**
 * What is missing from a finding or reads as a mistake, in the order in which an analyst mends it; an empty
 * list where nothing is.
 */
export const checkFinding = (finding: {
  readonly summary: string;
  readonly kind: FindingKind | null;
  readonly group: StakeholderGroup | null;
  readonly tags: readonly string[];
}): readonly FindingCheck[] => {
  const found: readonly (FindingCheck | false)[] = [
    finding.summary.trim() === '' && 'no-summary',
    finding.kind === null && 'no-kind',
    finding.group === null && 'no-group',
    finding.tags.length === 0 && 'no-tags',
    finding.tags.length > manyTags && 'many-tags',
    finding.summary.length > longSummary && 'long-summary',
  ];
  return found.filter((check) => check !== false);
};
