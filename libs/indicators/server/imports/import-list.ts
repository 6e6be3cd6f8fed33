import type { Viewer } from '@qadam/identity/domain';
import type { Database } from '@qadam/platform/server';
import type { ImportLine } from './import-line.object';
import { mayImport } from './may-import';

/** Of the open ones and of those taken, as many as a person looks through; what is older is found by its load. */
const listedOfEach = 20;

/**
 * Imports that are open, then those that were taken, the newest first: those of the viewer, of everybody for an
 * administrator.
 */
export const listImports = async (database: Database, viewer: Viewer): Promise<readonly ImportLine[]> => {
  if (!mayImport(viewer)) return [];
  const isAdministrator = viewer.grants.some(({ role }) => role === 'administrator');
  return database.query<ImportLine>(
    `select id, kind, "fileName", state, "createdAt", "personName" from (
       select f.id, f.kind, f.file_name as "fileName", f.committed_at is null as is_open,
         case when f.committed_at is not null then 'committed' when j.state in ('queued', 'running') then 'working'
           when j.state = 'failed' then 'failed' when f.previewed_at is not null then 'previewed' else 'loaded' end as state,
         f.created_at as "createdAt", p.name as "personName",
         row_number() over (partition by f.committed_at is null order by f.id desc) as place
       from figure_import f left join job j on j.id = f.job_id left join person p on p.id = f.person_id
       where $1 or f.person_id is not distinct from $2) listed
     where place <= $3 order by is_open desc, id desc`,
    [isAdministrator, viewer.person?.id ?? null, listedOfEach],
  );
};
