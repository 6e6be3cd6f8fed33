import type { Viewer } from '@qadam/identity/domain';

/**
 * SQL: the tags that this viewer may know of, with the columns of `tag`. Whoever codes a finding in a round that
 * is not closed sees there what they chose themselves and nothing that others did or decided, unless they lead the round. Every query that answers with tags, counts them or
 * filters by them reads this in place of the table.
 */
export const tagsSeenBy = (viewer: Viewer): string => `tag_seen_by(${viewer.person?.id ?? 'null'})`;
