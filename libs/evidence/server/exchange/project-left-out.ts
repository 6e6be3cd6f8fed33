import { holds, type Viewer } from '@qadam/identity/domain';
import type { Database } from '@qadam/platform/server';
import { isReadable, readableAreas } from '../reading-rights';
import type { ProjectLeftOut } from './project-left-out.object';
import { isShownCoding, type Records } from './read-records';

/** How many of the texts are others in what goes out. */
const changed = (texts: readonly string[], others: readonly string[]): number =>
  texts.filter((text, at) => text !== others[at]).length;

const textsOf = ({ findings, decisions, events }: Records): readonly string[] => [
  ...findings.flatMap(({ summary }) => [summary.kk ?? '', summary.ru ?? '', summary.en ?? '']),
  ...decisions.map(({ reason }) => reason),
  ...events.flatMap(({ consentNote, anonymityNote }) => [consentNote, anonymityNote]),
];

/** What stays out of a project, or of the part of it that belongs to one event. */
export const leftOutOf = async (
  database: Database,
  viewer: Viewer,
  records: Records,
  published: Records,
  eventId: number | null,
): Promise<ProjectLeftOut> => {
  const parameters = [
    ...[readableAreas(viewer), viewer.person?.id ?? null, holds(viewer, 'administrator')],
    eventId,
  ];
  const ofEvent = (event: string): string => `($4::int is null or ${event} = $4)`;
  const counted = await database.one<
    Pick<ProjectLeftOut, 'rounds' | 'withdrawnFindings' | 'withdrawnDocuments' | 'priorities'>
  >(
    `select
       (select count(distinct a.round_id)::int from coding_assignment a join coding_round r on r.id = a.round_id
          join finding f on f.id = a.finding_id left join document d on d.id = f.document_id
        where f.withdrawn_at is null and ${isReadable('f.area_code', 1)} and (${isShownCoding}) is not true
          and (${ofEvent('f.event_id')} or ${ofEvent('d.event_id')})) as rounds,
       (select count(*)::int from finding f left join document d on d.id = f.document_id
        where f.withdrawn_at is not null and ${isReadable('f.area_code', 1)}
          and (${ofEvent('f.event_id')} or ${ofEvent('d.event_id')})) as "withdrawnFindings",
       (select count(*)::int from document d
        where d.withdrawn_at is not null and ${isReadable('d.area_code', 1)}
          and ${ofEvent('d.event_id')}) as "withdrawnDocuments",
       (select count(*)::int from event_priority p
        where exists (select 1 from finding f where f.event_id = p.event_id and f.withdrawn_at is null
            and ${isReadable('f.area_code', 1)}) and ${ofEvent('p.event_id')}) as priorities`,
    parameters,
  );
  return {
    ...(counted ?? { rounds: 0, withdrawnFindings: 0, withdrawnDocuments: 0, priorities: 0 }),
    earlierDecisions: records.decisions.reduce((sum, { before }) => sum + before, 0),
    maskedTexts: changed(textsOf(records), textsOf(published)),
    otherParts: records.isPartial ? records.objects.filter(({ kind }) => kind === 'kept').length : 0,
  };
};
