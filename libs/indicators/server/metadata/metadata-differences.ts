import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { ImportMetadataChange } from '../imports/import.object';
import { differenceRows, type MetadataBatch, metadataParameters } from './record-metadata';

const named = (rows: string, language: Language): string =>
  `select d.code as indicator, i.short_${language} as title, d.field, d.lang, d.old, d.text
   from (${rows}) d join indicator i on i.code = d.code order by i.position, d.field, d.lang`;

/** What texts that have not been taken yet would change. */
export const metadataDifferences = (
  database: Database,
  batch: MetadataBatch,
  language: Language,
): Promise<ImportMetadataChange[]> =>
  database.query<ImportMetadataChange>(named(differenceRows, language), metadataParameters(batch));

/** What a load changed in the texts. */
export const metadataChangesOf = (
  database: Database,
  vintage: number,
  language: Language,
): Promise<ImportMetadataChange[]> =>
  database.query<ImportMetadataChange>(
    named(
      `select code, field, lang, old.text as old, new.text from
         (select indicator_code as code, field, lang, text from indicator_metadata where valid_from = $1) new
         full join (select indicator_code as code, field, lang, text from indicator_metadata where valid_to = $1) old
         using (code, field, lang)`,
      language,
    ),
    [vintage],
  );
