import type { Viewer } from '@qadam/identity/domain';

/**
 * SQL: the tags that this viewer may know of, with the columns of `tag`. Whoever codes a finding in an open round sees
 * there what they chose themselves and nothing that others did. Every query that answers with tags, counts them or
 * filters by them reads this in place of the table.
 */
export const tagsSeenBy = (viewer: Viewer): string => `tag_seen_by(${viewer.person?.id ?? 'null'})`;
