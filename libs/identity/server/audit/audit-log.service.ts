import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import type { AuditPage, AuditRecord } from '../people/person.object';

/** Reads what the audit trail wrote. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  /** Without the details of what the viewer must not know yet, such as the codes of others in an open round. */
  async page(viewer: Viewer, first: number, after: number): Promise<AuditPage> {
    const records = await this.database.query<AuditRecord>(
      `select a.id, a.at, p.name as "personName", a.action, a.subject_kind as "subjectKind",
         a.subject_id as "subjectId", case when exists (select 1 from audit_withheld w where w.person_id = $3 and a.person_id is distinct from $3
             and w.subject_kind = a.subject_kind and w.subject_id = a.subject_id)
           then '{}' else a.detail::text end as detail
       from audit a left join person p on p.id = a.person_id
       order by a.id desc limit $1 offset $2`,
      [first, after, viewer.person?.id ?? null],
    );
    const count = await this.database.one<{ total: number }>('select count(*)::int as total from audit');
    return { total: count?.total ?? 0, records };
  }
}
