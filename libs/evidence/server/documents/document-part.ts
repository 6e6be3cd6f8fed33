import type { Paragraph } from '@qadam/evidence/domain';
import type { Database } from '@qadam/platform/server';
import type { VoiceDocumentPart } from './document.object';

/**
 * The words between two offsets, cut out by the database, so that a table of 200 MB is not sent for one page of it. The
 * database counts code points: where the text holds characters of two code units, all of it is read after all.
 */
export const wordsBetween = async (
  database: Database,
  id: number,
  start: number,
  end: number,
): Promise<string> => {
  const cut = await database.one<{ words: string | null }>(
    `select case when text_length = (select end_offset from document_paragraph where document_id = $1 order by number desc limit 1)
       then substr(text, $2::int + 1, $3::int - $2::int) end as words
     from document where id = $1`,
    [id, start, end],
  );
  if (cut?.words) return cut.words;
  const whole = await database.one<{ text: string }>('select text from document where id = $1', [id]);
  return (whole?.text ?? '').slice(start, end);
};

/** Paragraphs `from + 1` to `until` of a document, with their words; of one that the reader may see. */
export const readDocumentPart = async (
  database: Database,
  id: number,
  from: number,
  until: number,
): Promise<VoiceDocumentPart> => {
  const rows = await database.query<Paragraph>(
    `select number, page, start_offset as start, end_offset as "end", language, sheet, row_number as row
     from document_paragraph where document_id = $1 and number between $2 and $3 order by number`,
    [id, from, until],
  );
  const pageBefore = rows.find(({ number }) => number === from)?.page ?? 1;
  const sheetBefore = rows.find(({ number }) => number === from)?.sheet ?? null;
  const part = rows.filter(({ number }) => number > from);
  const base = part[0]?.start ?? 0;
  const words = part.length === 0 ? '' : await wordsBetween(database, id, base, part.at(-1)?.end ?? base);
  return {
    ...{ id: `${id}/${from + 1}`, pageBefore, sheetBefore },
    paragraphs: part.map((each) => ({
      ...{ ...each, sheet: each.sheet ?? null, row: each.row ?? null },
      text: words.slice(each.start - base, each.end - base),
    })),
  };
};
