import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource, EntityManager } from 'typeorm';
import { databaseAway, isConnectionLoss, isNotConnected } from './connection-loss';

/** As long as PostgreSQL needs to start again after a crash, with some room. */
const longestWaitMs = 8_000;

const pieceLength = 2 ** 16;

/** Neither a message for each few lines nor one for all. */
function* inPieces(lines: Iterable<string>): Generator<string, void> {
  let piece = '';
  for (const some of lines) {
    piece += some;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A running transaction: one connection, which answers one statement after the other. */
interface Running {
  readonly manager: EntityManager;
  /** The last statement that was sent; settles, whatever became of it. */
  last: Promise<unknown>;
}

/** The one way to PostgreSQL: inside `transaction`, everything that the same call does takes part in it. */
export class Database {
  private readonly current = new AsyncLocalStorage<Running>();

  constructor(readonly source: DataSource) {}

  /** The manager of the running transaction, else the plain one. */
  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.source.manager;
  }

  /** Rows of a statement with `$1, $2, …` parameters. */
  async query<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    const result: unknown = await this.inTurn(() =>
      this.whenReachable(
        () => this.manager.query(sql, [...parameters]),
        () => !this.isInTransaction,
      ),
    );
    // TypeORM answers [rows, count] for UPDATE and DELETE and plain rows otherwise.
    return (
      Array.isArray(result) && Array.isArray(result[0]) && typeof result[1] === 'number' ? result[0] : result
    ) as Row[];
  }

  async one<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /** The same for a statement of the house's own that runs often: PostgreSQL plans it once a connection. */
  async prepared<Row extends object>(
    name: string,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<Row[]> {
    if (this.isInTransaction) return this.query<Row>(sql, parameters);
    const { master } = this.source.driver as unknown as { master: pg.Pool };
    const { rows } = await this.whenReachable(
      () => master.query<Row>({ name, text: sql, values: [...parameters] }),
      () => true,
    );
    return rows;
  }

  /**
   * Brings rows into a table, each as a line of PostgreSQL's COPY text format with its line break, in the running
   * transaction. They are sent as they come, so that any number of them needs little memory. `target` is a table with
   * its columns. Answers how many rows came in.
   */
  async copyIn(target: string, lines: Iterable<string>): Promise<number> {
    const runner = this.current.getStore()?.manager.queryRunner;
    if (runner === undefined) throw new Error('Rows are copied in a transaction only.');
    return this.inTurn(async () => {
      const client = (await runner.connect()) as pg.PoolClient;
      const copy = client.query(copyFrom(`copy ${target} from stdin`));
      await pipeline(Readable.from(inPieces(lines), { highWaterMark: 1 }), copy);
      return copy.rowCount;
    });
  }

  /** What is read now may be what only this transaction knows. */
  get isInTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  /** All of `work` is kept, or none of it; a transaction within a transaction joins the outer one. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    let hasBegun = false;
    return this.whenReachable(
      () =>
        this.source.transaction((manager) => {
          hasBegun = true;
          return this.current.run({ manager, last: Promise.resolve() }, work);
        }),
      () => !hasBegun,
    );
  }

  /** Of statements that are asked for at once in a transaction, each waits for the one before it. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const running = this.current.getStore();
    if (running === undefined) return work();
    const own = running.last.then(work);
    running.last = own.catch(() => undefined);
    return own;
  }

  /**
   * Asks again for some seconds while no connection can be had at all: nothing was done then, and PostgreSQL
   * may just be starting again. A connection lost on the way is never tried again: who knows what was done.
   * @throws Failure `unavailable`
   */
  private async whenReachable<T>(work: () => Promise<T>, mayAskAgain: () => boolean): Promise<T> {
    const deadline = Date.now() + longestWaitMs;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isConnectionLoss(error) && !isNotConnected(error)) throw error;
        if (!isNotConnected(error) || !mayAskAgain() || Date.now() > deadline) throw databaseAway();
        await pause(100);
      }
    }
  }
}
