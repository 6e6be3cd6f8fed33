import type { Trilingual } from '@qadam/language/domain';
import { type Database, Failure } from '@qadam/platform/server';
import { documentWithdrawn, ofWithdrawnDocument } from './withdrawal-words';

/** `d` under a condition is held until the transaction ends, so that it is not withdrawn meanwhile. */
const requireStanding = async (
  database: Database,
  condition: string,
  ids: readonly number[],
  words: Trilingual,
): Promise<void> => {
  const rows = await database.query<{ id: number; isWithdrawn: boolean }>(
    `select d.id, d.withdrawn_at is not null as "isWithdrawn" from document d where ${condition} order by d.id for share`,
    [ids],
  );
  const gone = rows.find(({ isWithdrawn }) => isWithdrawn);
  if (gone) throw new Failure('conflict', words, { document: gone.id });
};

/** @throws Failure `conflict` for a withdrawn document */
export const requireStandingDocument = (database: Database, id: number): Promise<void> =>
  requireStanding(database, 'd.id = any($1::int[])', [id], documentWithdrawn);

/** @throws Failure `conflict` where a document of the findings is withdrawn */
export const requireDocumentsOfFindings = (database: Database, findings: readonly number[]): Promise<void> =>
  requireStanding(
    database,
    'd.id in (select document_id from finding where id = any($1::int[]))',
    findings,
    ofWithdrawnDocument,
  );

/** SQL: whether the document of a finding (as `finding`) is withdrawn. */
export const isOfWithdrawnDocument = (finding: string): string =>
  `exists (select 1 from document gone where gone.id = ${finding}.document_id and gone.withdrawn_at is not null)`;
