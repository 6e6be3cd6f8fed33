import type { Database } from '@qadam/platform/server';

/** Code units that go to the database in one parameter, which it costs several times over on the way. */
const pieceLength = 4_000_000;

/** A text in pieces that part no character of two code units. */
export function* piecesOfText(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const last = text.charCodeAt(at + pieceLength - 1);
    const end = at + pieceLength + (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
}

/** Gives a document a text that is too long for one parameter; must run in a transaction. */
export const storeLongText = async (
  database: Database,
  documentId: number,
  text: string,
  signal?: AbortSignal,
): Promise<void> => {
  await database.query('create temporary table long_text (number int, piece text) on commit drop');
  let number = 0;
  for (const piece of piecesOfText(text)) {
    signal?.throwIfAborted();
    number += 1;
    await database.query('insert into long_text values ($1, $2)', [number, piece]);
  }
  await database.query(
    `update document set text = (select string_agg(piece, '' order by number) from long_text) where id = $1`,
    [documentId],
  );
  await database.query('drop table long_text');
};
