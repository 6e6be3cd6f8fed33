import { holds, type Viewer } from '@qadam/identity/domain';
import {
  generatedAnnexOf,
  isEmptyContent,
  overLongTexts,
  type ReportingRole,
  type SectionActor,
  type SectionStanding,
} from '@qadam/reporting/domain';
import type { SectionRow, WrittenRow } from './section-store.service';

/** Who works on drafts and sees them. */
export const staff = ['drafter', 'reviewer', 'administrator'] as const;
export const writers = ['drafter', 'administrator'] as const;

export const isStaff = (viewer: Viewer): boolean => holds(viewer, ...staff);

/** The administrator is the head of the report. */
export const actorOf = (viewer: Viewer): SectionActor => {
  const roles: [boolean, ReportingRole][] = [
    [holds(viewer, 'drafter'), 'drafter'],
    [holds(viewer, 'reviewer'), 'reviewer'],
    [holds(viewer, 'administrator'), 'head'],
  ];
  return {
    id: String(viewer.person?.id ?? ''),
    roles: roles.flatMap(([isHeld, role]) => (isHeld ? [role] : [])),
  };
};

/** Whether the template says what belongs into the section: in some language, as all or none are filled. */
export const hasGuidance = (guidance: SectionRow['guidance']): boolean =>
  guidance !== null && Object.values(guidance).some((text) => text.trim() !== '');

/** How a section stands in its workflow, judged by its newest versions in all languages. */
export const standingOf = (section: SectionRow, written: readonly WrittenRow[]): SectionStanding => {
  const last = [...written].sort((left, right) => right.id - left.id)[0];
  return {
    state: section.state,
    lastAuthorId: last?.personId === undefined || last.personId === null ? null : String(last.personId),
    isEmpty:
      generatedAnnexOf(section.key) === null && written.every(({ content }) => isEmptyContent(content)),
    overLong: overLongTexts(section.wordLimit, written),
  };
};

export const mayWrite = (viewer: Viewer, section: SectionRow): boolean =>
  section.state === 'draft' && holds(viewer, ...writers);
