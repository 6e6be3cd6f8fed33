import { generatedAnnexOf } from './generated-annex';

/**
 * Whether an empty section is a gap: not where it is a mere heading over others, without guidance of its own, nor
 * where it is made from data.
 */
export const needsText = ({
  key,
  hasChildren,
  hasGuidance,
}: {
  readonly key: string;
  readonly hasChildren: boolean;
  readonly hasGuidance: boolean;
}): boolean => generatedAnnexOf(key) === null && (hasGuidance || !hasChildren);
