import type { Language } from '@qadam/language/domain';
import type { Named } from '@qadam/reporting/domain';
import type { Database } from '@qadam/platform/server';

/** What documents call indicators: their short and their official title. */
export const namedIndicators = (database: Database, language: Language): Promise<Named[]> =>
  database.query<Named>(
    `select i.code, array[i.short_${language}] || array_remove(array_agg(distinct t.text), null) as names
     from indicator i left join official_title t on t.subject = 'indicator' and t.code = i.code and t.lang = $1
     group by i.code order by i.position`,
    [language],
  );

/** What documents call areas. */
export const namedAreas = (database: Database, language: Language): Promise<Named[]> =>
  database.query<Named>(`select code, array[name_${language}] || aliases as names from area order by code`);
