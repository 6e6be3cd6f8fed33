import type { Viewer } from '@qadam/identity/domain';

/**
 * SQL: the tags that this viewer may know of, with the columns of `tag`. Whoever codes a finding in a round that is not
 * closed sees there what they chose themselves and nothing that others did or decided, unless they lead the round. Every
 * query that answers with tags, counts them or filters by them reads this in place of the table.
 */
export const tagsSeenBy = (viewer: Viewer): string => `tag_seen_by(${viewer.person?.id ?? 'null'})`;

/** SQL, in the same shape: what the viewer chose in one round, whatever they chose for the same findings in another. */
export const ownCodingsIn = (round: number, viewer: Viewer): string => `(
  select k.finding_id, k.code, c.person_id, k.created_at, null::int as round_id, k.suggestion_rank
  from coding k join coder c on c.id = k.coder_id
  where k.round_id = ${round} and c.person_id = ${viewer.person?.id ?? 'null'})`;
