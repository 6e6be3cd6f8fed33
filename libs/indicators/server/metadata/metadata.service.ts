import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { metadataFields } from '@qadam/indicators/domain';
import { languages } from '@qadam/language/domain';
import { Database, notFound } from '@qadam/platform/server';
import { sourcesOf } from '../figures/series-data';
import { type AsOf, momentOf } from '../vintages/as-of';
import { textHolds } from '../vintages/known-loads';
import type { IndicatorMetadata, MetadataEntry } from './metadata.object';
import { shippedCustodiansBeside } from './shipped-custodians';

interface TextRow extends Omit<MetadataEntry, 'isOfOtherVersion'> {
  readonly vintage: number;
}

interface FrameworkRow {
  readonly tier: string | null;
  readonly source: string | null;
}

/** What is known about an indicator beside its figures. */
@Injectable()
export class MetadataService {
  constructor(private readonly database: Database) {}

  /**
   * Each field in the reader's language, or else the first of Kazakh, Russian, English that there is. Names of custodian
   * agencies that ship stand in where a load gave none in the reader's language: in place of what it says in another,
   * where both mean the same agencies, else after it, as of another version.
   */
  async metadata({ language }: Viewer, code: string, asOf?: AsOf): Promise<IndicatorMetadata> {
    const { known: loads } = await momentOf(this.database, asOf);
    const framework = await this.database.one<FrameworkRow>(
      'select tier, responsibility_source ->> $2 as source from indicator where code = $1',
      [code, language],
    );
    if (framework === undefined) throw notFound('indicator', code);
    const rows = await this.database.query<TextRow>(
      `select o.field, o.text, o.lang, coalesce(o.said_by, o.valid_from) as vintage from indicator_metadata o
       where o.indicator_code = $1 and ${textHolds(2)}
       order by field, array_position($3::text[], lang)`,
      [code, loads, ['zxx', language, ...languages.filter((other) => other !== language)]],
    );
    const first = new Map(rows.toReversed().map((row) => [row.field, row]));
    const loaded = rows
      .filter(({ field }) => field === 'custodian')
      .map(({ lang, text }) => ({ indicator: code, lang, text }));
    const names = (await shippedCustodiansBeside(this.database, [code], loaded)).find(
      ({ lang }) => lang === language,
    );
    if (names?.isOfOtherVersion === false) first.delete('custodian');
    const own: MetadataEntry[] = [
      ...(names === undefined ? [] : [{ ...names, field: 'custodian' }]),
      ...(framework.tier === null || first.has('tier')
        ? []
        : [{ field: 'tier', text: framework.tier, lang: 'zxx', isOfOtherVersion: false }]),
    ];
    const shown = [...first.values()];
    const known = [
      ...shown.map(({ field, text, lang }): MetadataEntry => ({
        field,
        text,
        lang,
        isOfOtherVersion: false,
      })),
      ...own.map(({ field, text, lang, isOfOtherVersion }) => ({ field, text, lang, isOfOtherVersion })),
    ];
    return {
      entries: metadataFields.flatMap((field) => known.filter((entry) => entry.field === field)),
      sources: await sourcesOf(this.database, [...new Set(shown.map((row) => row.vintage))], language),
      frameworkSource: own.length === 0 ? null : framework.source,
    };
  }
}
