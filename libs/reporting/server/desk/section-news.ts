import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Database } from '@qadam/platform/server';

const channel = 'qadam_section';
const againMs = 1_000;

/** What happened to a section, as the database tells it when the transaction commits (`TellSections`, `TellRemarks`). */
export type SectionNewsItem =
  | {
      readonly kind: 'saved';
      readonly sectionId: number;
      readonly language: string;
      readonly version: number;
    }
  | { readonly kind: 'moved'; readonly sectionId: number }
  | { readonly kind: 'kept'; readonly sectionId: number; readonly language: string }
  /** Somebody commented, answered, settled, suggested or decided. */
  | { readonly kind: 'remarked'; readonly sectionId: number; readonly language: string }
  /** News may have been missed: everybody looks again. */
  | { readonly kind: 'unknown' };

type Reader = (news: SectionNewsItem) => void;

/** Listens on a connection of its own while somebody wants to know, and begins anew when it breaks. */
@Injectable()
export class SectionNews implements OnApplicationShutdown {
  private readonly url: string;
  private readonly readers = new Set<Reader>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(database: Database) {
    this.url = (database.source.options as { url: string }).url;
  }

  /** Answers with what ends it. */
  subscribe(reader: Reader): () => void {
    this.readers.add(reader);
    if (this.client === undefined && this.timer === undefined) void this.connect();
    return () => void this.readers.delete(reader);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    this.timer = undefined;
    if (this.isStopped) return;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'qadam section news',
      connectionTimeoutMillis: 5_000,
    });
    this.client = client;
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload = '' }) => this.tell(JSON.parse(payload) as SectionNewsItem));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.tell({ kind: 'unknown' });
    } catch {
      this.lose(client);
    }
  }

  private lose(client: pg.Client): void {
    if (client !== this.client) return;
    this.client = undefined;
    if (this.isStopped) return;
    this.timer = setTimeout(() => void this.connect(), againMs);
    this.timer.unref();
  }

  private tell(news: SectionNewsItem): void {
    for (const reader of this.readers) reader(news);
  }
}
