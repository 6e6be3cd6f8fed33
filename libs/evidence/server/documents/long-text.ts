import type { Database } from '@qadam/platform/server';

/**
 * Code units that go to the database in one parameter, which it costs several times over on the way. So few that what is
 * left of one is let go while it is young: what grows old waits until the heap is two and a half times as large.
 */
export const pieceLength = 500_000;

/** A text in pieces that part no character of two code units. */
export function* piecesOfText(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const last = text.charCodeAt(at + pieceLength - 1);
    const end = at + pieceLength + (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
}

/** A text that is too long for one parameter, put together in the database; must run in a transaction. */
export class LongText {
  private number = 0;

  constructor(private readonly database: Database) {}

  async add(piece: string): Promise<void> {
    if (this.number === 0)
      await this.database.query('create temporary table long_text (number int, piece text) on commit drop');
    this.number += 1;
    await this.database.query('insert into long_text values ($1, $2)', [this.number, piece]);
  }

  /** Gives it to a document. */
  async keep(documentId: number): Promise<void> {
    await this.database.query(
      `update document set text = (select string_agg(piece, '' order by number) from long_text) where id = $1`,
      [documentId],
    );
    await this.database.query('drop table long_text');
  }
}
