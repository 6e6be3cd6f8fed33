import { Injectable } from '@nestjs/common';
import { Database } from '@qadam/platform/server';
import type { OpenRequest } from './review-words';

/** Comments that must be settled before a section can be approved, in any of its languages. */
@Injectable()
export class OpenRequests {
  constructor(private readonly database: Database) {}

  of(sectionId: number): Promise<OpenRequest[]> {
    return this.database.query<OpenRequest>(
      `select c.id, c.language, coalesce(c.anchor->>'quote', '') as quote, e.text, p.name as "personName"
       from section_comment c
         join lateral (select * from section_comment_entry where comment_id = c.id order by id limit 1) e on true
         join person p on p.id = e.person_id
       where c.section_id = $1 and c.is_must and c.resolved_at is null order by c.id`,
      [sectionId],
    );
  }
}
