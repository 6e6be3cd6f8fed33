import { AnnounceChanges1796000100000 } from './data-version/announce-changes';
import { CreateJobs1746999900000 } from './jobs/create-jobs';
import { NoteResumedJobs1796000850000 } from './jobs/note-resumed-jobs';

export * from './archive/inspect-archive';
export * from './archive/placed-cells';
export { isConnectionLoss } from './database/connection-loss';
export * from './database/database';
export * from './database/open-database';
export * from './data-version/data-version';
export * from './graphql/wanted-fields';
export * from './failure/failure';
export * from './failure/unreadable-file';
export { requireStorable } from './failure/unstorable-text';
export * from './paging/page-request';
export { makeFolder } from './postgres/data-folder';
export * from './postgres/embedded-postgres';
export { isAlive } from './postgres/start-lock';
export * from './settings/settings';
export { dropDataFolder } from './testing/drop-data-folder';
export * from './testing/libre-office';
export * from './testing/test-database';
export * from './testing/test-workbook';
export * from './jobs/job';
export * from './jobs/job-queue';

export const platformMigrations = [
  CreateJobs1746999900000,
  AnnounceChanges1796000100000,
  NoteResumedJobs1796000850000,
];
