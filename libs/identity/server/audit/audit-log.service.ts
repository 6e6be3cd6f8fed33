import { Injectable } from '@nestjs/common';
import { Database } from '@qadam/platform/server';
import type { AuditPage, AuditRecord } from '../people/person.object';

/** Reads what the audit trail wrote. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  async page(first: number, after: number): Promise<AuditPage> {
    const records = await this.database.query<AuditRecord>(
      `select a.id, a.at, p.name as "personName", a.action, a.subject_kind as "subjectKind",
         a.subject_id as "subjectId", a.detail::text as detail
       from audit a left join person p on p.id = a.person_id
       order by a.id desc limit $1 offset $2`,
      [first, after],
    );
    const count = await this.database.one<{ total: number }>('select count(*)::int as total from audit');
    return { total: count?.total ?? 0, records };
  }
}
