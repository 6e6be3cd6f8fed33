import { Injectable } from '@nestjs/common';
import {
  everydayWords,
  prepareTargetSearch,
  searchTargets,
  type TaggableCode,
  type TargetIndex,
} from '@qadam/evidence/domain';
import { compareCodes } from '@qadam/framework/domain';
import type { Viewer } from '@qadam/identity/domain';
import type { Trilingual } from '@qadam/language/domain';
import { Database, notFound } from '@qadam/platform/server';
import type { TargetHit } from './target.object';

interface Row {
  readonly code: string;
  readonly title: Trilingual;
  readonly wording: Partial<Trilingual> | null;
}

const selectCodes = `
  select c.code, json_build_object('kk', c.short_kk, 'ru', c.short_ru, 'en', c.short_en) as title,
    (select json_object_agg(o.lang, o.text) from (
       select distinct on (lang) lang, text from official_title
       where subject = c.subject and code = c.code order by lang, loaded_at desc) o) as wording
  from (select 'goal' as subject, code, short_kk, short_ru, short_en from goal
        union all select 'target', code, short_kk, short_ru, short_en from target) c`;

/** What the index was made from; official wordings can be loaded while the program runs. */
const selectVersion = `
  select concat_ws('/', (select count(*) from goal), (select count(*) from target),
    (select count(*) from official_title), (select max(loaded_at) from official_title)) as version`;

/** Goals and targets that a finding can be tagged with. */
@Injectable()
export class TargetDirectory {
  private known:
    { version: string; codes: ReadonlyMap<string, TaggableCode>; index: TargetIndex } | undefined;

  constructor(private readonly database: Database) {}

  /** By code or by words in any of the three languages; the best first. */
  async search(viewer: Viewer, text: string): Promise<TargetHit[]> {
    const { codes, index } = await this.current();
    return searchTargets(index, text).map(({ code, language }) => {
      const found = codes.get(code);
      return {
        code,
        title: found?.title[viewer.language] ?? code,
        foundTitle: language && language !== viewer.language ? (found?.title[language] ?? null) : null,
        foundLanguage: language && language !== viewer.language ? language : null,
      };
    });
  }

  /** @throws Failure `not-found` for a code that is no goal or target */
  async require(code: string): Promise<TaggableCode> {
    const found = (await this.current()).codes.get(code);
    if (!found) throw notFound('goal or target', code);
    return found;
  }

  private async current(): Promise<NonNullable<typeof this.known>> {
    const version = (await this.database.one<{ version: string }>(selectVersion))?.version ?? '';
    if (this.known?.version === version) return this.known;
    const rows = await this.database.query<Row>(selectCodes);
    const codes = rows
      .map(({ code, title, wording }): TaggableCode => ({
        code,
        title,
        wording: wording ?? {},
        everyday: everydayWords[code],
      }))
      .sort((one, other) => compareCodes(one.code, other.code));
    this.known = {
      version,
      codes: new Map(codes.map((each) => [each.code, each])),
      index: prepareTargetSearch(codes),
    };
    return this.known;
  }
}
