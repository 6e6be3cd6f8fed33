import type { SectionAction, SectionState } from '../workflow';
import { dueStanding } from './due';

export const reminderKinds = ['overdue', 'due-soon', 'returned', 'to-review', 'assigned', 'taken'] as const;

export type ReminderKind = (typeof reminderKinds)[number];

export interface RemindedSection {
  readonly sectionId: number;
  readonly state: SectionState;
  readonly dueOn: string | null;
  /** Assigned to the person, or to nobody but the body that the person belongs to. */
  readonly isMine: boolean;
  /** Whether the person may decide on it now. */
  readonly mayReview: boolean;
  readonly lastStep: { readonly id: number; readonly action: SectionAction } | null;
  /** When it was given to whoever has it; `null` where they took it themselves. */
  readonly assignedAt: string | null;
  /** When somebody else took it from the person; `null` where nobody did. */
  readonly takenAt: string | null;
}

export interface Reminder {
  /** Names the occasion: the same section that comes back, or gets another deadline, is a new one. */
  readonly key: string;
  readonly kind: ReminderKind;
  readonly sectionId: number;
}

const ofSection = (section: RemindedSection, today: string): readonly Reminder[] => {
  const { sectionId, state, dueOn, isMine, mayReview, lastStep, assignedAt, takenAt } = section;
  const one = (kind: ReminderKind, occasion: string | number): Reminder => ({
    key: `${kind}:${sectionId}:${occasion}`,
    kind,
    sectionId,
  });
  if (state === 'in-review') return mayReview ? [one('to-review', lastStep?.id ?? 0)] : [];
  if (state !== 'draft') return [];
  if (!isMine) return takenAt === null ? [] : [one('taken', takenAt)];
  const due = dueStanding(state, dueOn, today);
  const ofDeadline = dueOn !== null && (due === 'overdue' || due === 'due-soon') ? [one(due, dueOn)] : [];
  if (lastStep?.action === 'return') return [...ofDeadline, one('returned', lastStep.id)];
  // A deadline says already that the section is theirs.
  if (ofDeadline.length > 0) return ofDeadline;
  return assignedAt !== null && lastStep === null ? [one('assigned', assignedAt)] : [];
};

/**
 * What a person is reminded of on `today` (ISO day): own drafts that are overdue, due within seven days, returned or
 * newly assigned, sections that wait for their review, and drafts that somebody took from them. The most pressing kind first, then the nearest deadline.
 */
export const remindersOf = (sections: readonly RemindedSection[], today: string): readonly Reminder[] => {
  const dueOf = new Map(sections.map(({ sectionId, dueOn }) => [sectionId, dueOn ?? '9999']));
  return sections
    .flatMap((section) => ofSection(section, today))
    .sort(
      (left, right) =>
        reminderKinds.indexOf(left.kind) - reminderKinds.indexOf(right.kind) ||
        (dueOf.get(left.sectionId) ?? '').localeCompare(dueOf.get(right.sectionId) ?? '') ||
        left.sectionId - right.sectionId,
    );
};
