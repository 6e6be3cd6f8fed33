import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail, PeopleService } from '@qadam/identity/server';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { Database, Failure, notFound } from '@qadam/platform/server';
import { staff } from '../sections/standing';
import { requireKey, requireTitles } from '../templates/template.service';
import { templateWords } from '../templates/words';

export interface BodyRow {
  readonly id: number;
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly members: readonly { readonly id: number; readonly name: string }[];
}

export interface SaveBody {
  /** `null` for a new one. */
  readonly id: number | null;
  readonly code: string;
  readonly name: Trilingual;
}

const selectBody = `
  select b.id, b.code, json_build_object('kk', b.name_kk, 'ru', b.name_ru, 'en', b.name_en) as name,
    coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name)
      from body_member m join person p on p.id = m.person_id where m.body_id = b.id), '[]'::json) as members
  from body b`;

/** Ministries and akimats that answer for sections. */
@Injectable()
export class BodyService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly people: PeopleService,
  ) {}

  list(): Promise<BodyRow[]> {
    return this.database.query<BodyRow>(`${selectBody} order by b.id`);
  }

  async find(id: number): Promise<BodyRow> {
    const row = await this.database.one<BodyRow>(`${selectBody} where b.id = $1`, [id]);
    if (!row) throw notFound('body', id);
    return row;
  }

  /** Those who can belong to a body: everyone who works on reviews. */
  candidates(): Promise<{ id: number; name: string }[]> {
    return this.database.query(
      `select distinct p.id, p.name from person p join role_grant g on g.person_id = p.id
       where p.disabled_at is null and g.role = any($1) order by p.name`,
      [[...staff]],
    );
  }

  async save(viewer: Viewer, { id, code, name }: SaveBody): Promise<BodyRow> {
    requireKey(code, 'code');
    requireTitles(name);
    const texts = languages.map((language) => name[language].trim());
    return this.database.transaction(async () => {
      const taken = await this.database.one('select 1 from body where code = $1 and id <> $2', [
        code,
        id ?? 0,
      ]);
      if (taken) throw new Failure('conflict', templateWords.keyTaken, { field: 'code' });
      const before = id === null ? null : await this.find(id);
      const row = await this.database.one<{ id: number }>(
        before === null
          ? 'insert into body (code, name_kk, name_ru, name_en) values ($1, $2, $3, $4) returning id'
          : 'update body set code = $1, name_kk = $2, name_ru = $3, name_en = $4 where id = $5 returning id',
        before === null ? [code, ...texts] : [code, ...texts, before.id],
      );
      const saved = row?.id ?? 0;
      await this.audit.record(
        viewer,
        before === null ? 'add' : 'change',
        { kind: 'body', id: saved },
        { before: before?.name ?? null, after: name },
      );
      return this.find(saved);
    });
  }

  /** A person belongs to one body at most. */
  async setBodyOf(viewer: Viewer, personId: number, bodyId: number | null): Promise<void> {
    await this.database.transaction(async () => {
      await this.people.find(personId);
      if (bodyId !== null) await this.find(bodyId);
      const before = await this.database.one<{ bodyId: number }>(
        'delete from body_member where person_id = $1 returning body_id as "bodyId"',
        [personId],
      );
      if (bodyId !== null)
        await this.database.query('insert into body_member (person_id, body_id) values ($1, $2)', [
          personId,
          bodyId,
        ]);
      await this.audit.record(
        viewer,
        'join-body',
        { kind: 'person', id: personId },
        { from: before?.bodyId ?? null, to: bodyId },
      );
    });
  }
}
