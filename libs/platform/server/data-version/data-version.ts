import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Database } from '../database/database';

const channel = 'qadam_data';
const pulseMs = 1_000;

/**
 * Which state of the data this process knows of. The number grows whenever a transaction anywhere has changed a
 * table (`AnnounceChanges`), and is `null` while that could go unnoticed: no connection, or one whose own pulse
 * did not come back within a second. PostgreSQL delivers notifications in the order of commits, so a pulse that
 * returns proves that everything before it was delivered.
 */
@Injectable()
export class DataVersion implements OnApplicationShutdown {
  private readonly pulseChannel = `qadam_pulse_${randomUUID().replaceAll('-', '')}`;
  private readonly url: string;
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private version = 0;
  private isLive = false;
  private isPulseOut = false;
  /** Ages of figures are told by the database's calendar. */
  private year = '';
  private isStopped = true;
  private readonly remembered = new Map<string, Promise<unknown>>();
  private rememberedVersion = 0;

  constructor(private readonly database: Database) {
    this.url = (database.source.options as { url: string }).url;
  }

  /** `null`: nothing that was kept may be used now. */
  get current(): number | null {
    return this.isLive ? this.version : null;
  }

  /** For a change that this process has just committed: its notification may still be on the way. */
  touch(): void {
    this.version += 1;
  }

  /**
   * What `work` found under this version of the data; worked out anew when the data change, while changes could go
   * unnoticed, and within a transaction, which may have changed them. Keys must be few: nothing is dropped before.
   */
  async remember<T>(key: string, work: () => Promise<T>): Promise<T> {
    if (this.current === null || this.database.isInTransaction) return work();
    if (this.rememberedVersion !== this.version) {
      this.remembered.clear();
      this.rememberedVersion = this.version;
    }
    const known = this.remembered.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const found = work();
    this.remembered.set(key, found);
    found.catch(() => this.remembered.delete(key));
    return found;
  }

  /** Begins to listen; until then nothing may be kept. */
  async start(): Promise<void> {
    this.isStopped = false;
    await this.connect();
    this.timer = setInterval(() => void this.beat(), pulseMs);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    const client = this.client;
    this.lose(client);
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'qadam data version',
      connectionTimeoutMillis: 5_000,
    });
    this.client = client;
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ channel: from, payload = '' }) => {
      if (from === this.pulseChannel) this.confirm(client, payload);
      else this.touch();
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}; listen ${this.pulseChannel}`);
      await this.pulse(client);
    } catch {
      this.lose(client);
    }
  }

  private async beat(): Promise<void> {
    const { client } = this;
    if (client === undefined) return this.connect();
    // A busy process may have the pulse's return still unread: that is taken first.
    if (this.isPulseOut) await new Promise((resolve) => setImmediate(resolve));
    if (this.isPulseOut) return this.lose(client);
    await this.pulse(client).catch(() => this.lose(client));
  }

  private async pulse(client: pg.Client): Promise<void> {
    this.isPulseOut = true;
    await client.query(`select pg_notify($1, extract(year from now())::text)`, [this.pulseChannel]);
  }

  private confirm(client: pg.Client, year: string): void {
    if (client !== this.client || this.isStopped) return;
    this.isPulseOut = false;
    if (!this.isLive || year !== this.year) this.touch();
    this.year = year;
    this.isLive = true;
  }

  private lose(client: pg.Client | undefined): void {
    if (client !== this.client) return;
    this.isLive = false;
    this.isPulseOut = false;
    this.touch();
    this.client = undefined;
    // A silent connection is torn down, not asked to say goodbye.
    (client as unknown as { connection?: { stream?: { destroy(): void } } })?.connection?.stream?.destroy();
  }
}
