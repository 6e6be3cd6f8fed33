import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { metadataFields } from '@qadam/indicators/domain';
import { languages } from '@qadam/language/domain';
import { Database, notFound } from '@qadam/platform/server';
import { sourcesOf } from '../figures/series-data';
import { type AsOf, momentOf } from '../vintages/as-of';
import { textHolds } from '../vintages/known-loads';
import type { IndicatorMetadata, MetadataEntry } from './metadata.object';

interface TextRow extends MetadataEntry {
  readonly vintage: number;
}

interface FrameworkRow {
  readonly tier: string | null;
  readonly custodians: string | null;
  readonly source: string | null;
}

/** What is known about an indicator beside its figures. */
@Injectable()
export class MetadataService {
  constructor(private readonly database: Database) {}

  /** Each field in the reader's language, or else the first of Kazakh, Russian, English that there is. */
  async metadata({ language }: Viewer, code: string, asOf?: AsOf): Promise<IndicatorMetadata> {
    const { known: loads } = await momentOf(this.database, asOf);
    const framework = await this.database.one<FrameworkRow>(
      `select i.tier, i.responsibility_source as source,
         (select string_agg(coalesce(a.name_${language}, c.code), E'\\n' order by c.place)
          from unnest(i.custodians) with ordinality as c (code, place) left join agency a on a.code = c.code) as custodians
       from indicator i where i.code = $1`,
      [code],
    );
    if (framework === undefined) throw notFound('indicator', code);
    const rows = await this.database.query<TextRow>(
      `select distinct on (field) o.field, o.text, o.lang, coalesce(o.said_by, o.valid_from) as vintage from indicator_metadata o
       where o.indicator_code = $1 and ${textHolds(2)}
       order by field, array_position($3::text[], lang)`,
      [code, loads, ['zxx', language, ...languages.filter((other) => other !== language)]],
    );
    const known = new Map<string, MetadataEntry>(
      rows.map(({ field, text, lang }) => [field, { field, text, lang }]),
    );
    const own = [
      { field: 'custodian', text: framework.custodians, lang: language },
      { field: 'tier', text: framework.tier, lang: 'zxx' },
    ].flatMap(({ field, text, lang }) => (text === null || known.has(field) ? [] : [{ field, text, lang }]));
    for (const entry of own) known.set(entry.field, entry);
    return {
      entries: metadataFields.flatMap((field) => known.get(field) ?? []),
      sources: await sourcesOf(this.database, [...new Set(rows.map((row) => row.vintage))], language),
      frameworkSource: own.length === 0 ? null : framework.source,
    };
  }
}
