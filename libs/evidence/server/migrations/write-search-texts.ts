import type { QueryRunner } from 'typeorm';
import { searchTextOf } from '../findings/search-text';

interface Said {
  readonly id: number;
  readonly quote: string;
  readonly summary: Record<string, string>;
}

const step = 1000;

/** Writes anew what search looks through, of all findings. */
export const writeSearchTexts = async (runner: QueryRunner): Promise<void> => {
  for (let after = 0; ;) {
    const rows = (await runner.query(
      'select id, quote, summary from finding where id > $1 order by id limit $2',
      [after, step],
    )) as Said[];
    await runner.query(
      `update finding f set search_text = said.text from unnest($1::int[], $2::text[]) as said (id, text)
       where f.id = said.id`,
      [rows.map(({ id }) => id), rows.map(({ quote, summary }) => searchTextOf(quote, summary))],
    );
    if (rows.length < step) return;
    after = rows.at(-1)?.id ?? after;
  }
};
