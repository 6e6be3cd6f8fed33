import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';

export interface AuditSubject {
  readonly kind: string;
  readonly id: string | number;
}

/** Append-only: who did what to what, when, and what changed. The database refuses to alter it. */
@Injectable()
export class AuditTrail {
  private readonly running = new AsyncLocalStorage<{ records: number }>();

  constructor(private readonly database: Database) {}

  async record(
    viewer: Viewer,
    action: string,
    subject: AuditSubject,
    detail: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await this.database.query(
      'insert into audit (person_id, action, subject_kind, subject_id, detail) values ($1, $2, $3, $4, $5)',
      [viewer.person?.id ?? null, action, subject.kind, String(subject.id), JSON.stringify(detail)],
    );
    const running = this.running.getStore();
    if (running) running.records += 1;
  }

  /**
   * One transaction; a change that wrote something and left no audit record is a defect and is rolled back. PostgreSQL
   * numbers a transaction with its first write.
   */
  change<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.running.run({ records: 0 }, () =>
      this.database.transaction(async () => {
        const result = await work();
        if (this.running.getStore()?.records === 0 && (await this.hasWritten()))
          throw new Error(`The mutation ${name} left no audit record; nothing was changed.`);
        return result;
      }),
    );
  }

  private async hasWritten(): Promise<boolean> {
    const row = await this.database.one<{ hasWritten: boolean }>(
      'select pg_current_xact_id_if_assigned() is not null as "hasWritten"',
    );
    return row?.hasWritten !== false;
  }
}
