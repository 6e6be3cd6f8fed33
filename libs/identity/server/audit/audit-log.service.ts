import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import type { AuditAct, AuditActor, AuditFilterInput, AuditPage, AuditRecord } from './audit.object';

/** Records without a person are those of Qadam itself and of its terminal. */
export const itself = 'none';

/** `$1` act, `$2` person, `$3` and `$4` the moments from and until; null for any. */
const isWanted = `
  ($1::text is null or a.subject_kind || ' ' || a.action = $1)
  and ($2::text is null or coalesce(a.person_id::text, '${itself}') = $2)
  and ($3::timestamptz is null or a.at >= $3) and ($4::timestamptz is null or a.at < $4)`;

/** Reads what the audit trail wrote. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  /** Without the details of what the viewer must not know yet, such as the codes of others in an open round. */
  async page(
    viewer: Viewer,
    first: number,
    after: number,
    { act, person, from, until }: AuditFilterInput = {},
  ): Promise<AuditPage> {
    const wanted = [act ?? null, person ?? null, from ?? null, until ?? null];
    const records = await this.database.query<AuditRecord>(
      `select a.id, a.at, p.name as "personName", a.action, a.subject_kind as "subjectKind",
         a.subject_id as "subjectId", case when exists (select 1 from audit_withheld w where w.person_id = $7 and a.person_id is distinct from $7
             and w.subject_kind = a.subject_kind and w.subject_id = a.subject_id)
           then '{}' else a.detail::text end as detail
       from audit a left join person p on p.id = a.person_id where ${isWanted}
       order by a.id desc limit $5 offset $6`,
      [...wanted, first, after, viewer.person?.id ?? null],
    );
    const count = await this.database.one<{ total: number }>(
      `select count(*)::int as total from audit a where ${isWanted}`,
      wanted,
    );
    return { total: count?.total ?? 0, records };
  }

  /** What was done at all, and how often. */
  acts(): Promise<AuditAct[]> {
    return this.database.query<AuditAct>(
      `select subject_kind || ' ' || action as act, count(*)::int as count from audit group by 1 order by 1`,
    );
  }

  /** Who did anything, and how often. */
  actors(): Promise<AuditActor[]> {
    return this.database.query<AuditActor>(
      `select coalesce(a.person_id::text, '${itself}') as id, p.name, count(*)::int as count
       from audit a left join person p on p.id = a.person_id group by a.person_id, p.name order by p.name nulls last`,
    );
  }
}
