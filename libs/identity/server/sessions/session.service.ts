import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Grant, type Viewer, visitor } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';

export const sessionCookie = 'qadam_session';
export const sessionDays = 7;

/** The session cookie of one request. */
export interface CookieJar {
  read(): string | undefined;
  write(token: string): void;
  clear(): void;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

interface SessionRow {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
}

/** Sessions live in the database; the cookie holds a random token, the database only its hash. */
@Injectable()
export class SessionService {
  constructor(private readonly database: Database) {}

  async open(personId: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.query(`delete from session where expires_at < now()`);
    await this.database.query(
      `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + make_interval(days => $3))`,
      [hashOf(token), personId, sessionDays],
    );
    return token;
  }

  async close(token: string): Promise<void> {
    await this.database.query('delete from session where token_hash = $1', [hashOf(token)]);
  }

  async viewerOf(token: string | undefined, language: Language): Promise<Viewer> {
    if (!token) return visitor(language);
    const row = await this.database.one<SessionRow>(
      `select p.id, p.name, p.email,
         coalesce((select json_agg(json_build_object('role', g.role, 'areaCode', g.area_code))
                   from role_grant g where g.person_id = p.id), '[]') as grants
       from session s join person p on p.id = s.person_id
       where s.token_hash = $1 and s.expires_at > now() and p.disabled_at is null`,
      [hashOf(token)],
    );
    return row
      ? { person: { id: row.id, name: row.name, email: row.email }, grants: row.grants, language }
      : visitor(language);
  }
}
