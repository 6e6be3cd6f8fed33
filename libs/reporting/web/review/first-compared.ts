import type { ComparedVersions } from './compare-form';

interface Kept {
  readonly id: string;
  readonly createdAt: string;
}

interface Step {
  readonly action: string;
  readonly at: string;
}

/**
 * What a comparison begins with: the newest version (they come newest first) and the text of the last approval before
 * it, or the version before it where none was approved. `null` for less than two versions.
 */
export const firstCompared = (
  versions: readonly Kept[],
  transitions: readonly Step[],
): ComparedVersions | null => {
  const [newest, previous] = versions;
  if (newest === undefined || previous === undefined) return null;
  const approvals = transitions.filter(({ action }) => action === 'approve').map(({ at }) => at);
  const approved = versions.find(
    ({ createdAt }, index) =>
      index > 0 &&
      // It was the newest when somebody approved.
      approvals.some((at) => createdAt <= at && at < (versions[index - 1]?.createdAt ?? '')),
  );
  return { before: Number((approved ?? previous).id), after: Number(newest.id) };
};
