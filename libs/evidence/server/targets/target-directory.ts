import { Injectable } from '@nestjs/common';
import {
  everydayWords,
  goalNames,
  prepareTargetSearch,
  searchTargets,
  type TaggableCode,
  type TargetIndex,
} from '@qadam/evidence/domain';
import { compareCodes } from '@qadam/framework/domain';
import { holds, type Viewer } from '@qadam/identity/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import { Database, notFound } from '@qadam/platform/server';
import { textIn } from '../in-language';
import { readerRoles } from '../reading-rights';
import type { TargetHit } from './target.object';

interface Row {
  readonly code: string;
  readonly title: Trilingual;
  readonly wording: Partial<Trilingual> | null;
}

/** What the code book says of a code, in its newest version. */
interface GuidanceRow {
  readonly code: string;
  readonly counts: Partial<Trilingual>;
  readonly doesNotCount: Partial<Trilingual>;
  readonly examples: Partial<Trilingual>;
}

interface OwnRow {
  readonly code: string;
  readonly title: Partial<Trilingual>;
  readonly colour: string | null;
  readonly isPublic: boolean;
}

/** A title that exists in one language stands for the others too; the code itself can be typed as well. */
const asTaggable = ({ code, title }: OwnRow): TaggableCode => {
  const inEach = (language: Language): string => textIn(title, language);
  const words = code.replaceAll('-', ' ');
  return {
    code,
    title: { kk: inEach('kk'), ru: inEach('ru'), en: inEach('en') },
    wording: {},
    everyday: { kk: words, ru: words, en: words },
  };
};

const selectCodes = `
  select c.code, json_build_object('kk', c.short_kk, 'ru', c.short_ru, 'en', c.short_en) as title,
    (select json_object_agg(o.lang, o.text) from (
       select distinct on (lang) lang, text from official_title
       where subject = c.subject and code = c.code order by lang, loaded_at desc) o) as wording
  from (select 'goal' as subject, code, short_kk, short_ru, short_en from goal
        union all select 'target', code, short_kk, short_ru, short_en from target) c`;

const selectProjectCodes = `
  select code, title, colour, is_public as "isPublic" from project_code where retired_at is null order by code`;

/** Where each merged code went, also through several merges. */
export const selectMergedCodes = `
  with recursive merged (code, title, into_code) as (
    select code, title, merged_into from project_code where retired_at is not null and merged_into is not null
    union
    select m.code, m.title, p.merged_into from merged m join project_code p on p.code = m.into_code
    where p.retired_at is not null and p.merged_into is not null)
  select code, title, into_code as into from merged
  where not exists (select 1 from project_code p
    where p.code = into_code and p.retired_at is not null and p.merged_into is not null)`;

const selectGuidance = `
  select distinct on (code) code, counts, does_not_count as "doesNotCount", examples from code_guidance order by code, number desc`;

/** What the index was made from; official wordings and codes of the project can come while the program runs. */
const selectVersion = `
  select concat_ws('/', (select count(*) from goal), (select count(*) from target),
    (select count(*) from official_title), (select max(loaded_at) from official_title),
    (select max(id) from code_guidance),
    (select md5(string_agg(concat_ws('/', code, title, colour, is_public, retired_at, merged_into), '/' order by code)) from project_code)) as version`;

interface Known {
  readonly version: string;
  readonly codes: ReadonlyMap<string, TaggableCode>;
  readonly colours: ReadonlyMap<string, string | null>;
  readonly index: TargetIndex;
  /** Without the codes that are not shown to visitors. */
  readonly publicIndex: TargetIndex;
  readonly guidance: ReadonlyMap<string, GuidanceRow>;
  readonly merged: ReadonlyMap<string, string>;
}

/** Goals, targets and codes of the project’s own that a finding can be tagged with. */
@Injectable()
export class TargetDirectory {
  private known: Known | undefined;

  constructor(private readonly database: Database) {}

  /** By code or by words in any of the three languages; the best first. */
  async search(viewer: Viewer, text: string): Promise<TargetHit[]> {
    const { codes, colours, guidance, index, publicIndex } = await this.current();
    const isReader = holds(viewer, ...readerRoles);
    const written = (text: Partial<Trilingual> | undefined) =>
      (isReader && text && textIn(text, viewer.language)) || null;
    return searchTargets(isReader ? index : publicIndex, text).map(({ code, language }) => {
      const found = codes.get(code);
      return {
        code,
        title: found?.title[viewer.language] ?? code,
        colour: colours.get(code) ?? null,
        foundTitle: language && language !== viewer.language ? (found?.title[language] ?? null) : null,
        foundLanguage: language && language !== viewer.language ? language : null,
        counts: written(guidance.get(code)?.counts),
        doesNotCount: written(guidance.get(code)?.doesNotCount),
      };
    });
  }

  /**
   * A code that was merged since somebody chose it is the one that it was merged into.
   * @throws Failure `not-found` for a code that is no goal, target or code in use
   */
  async require(code: string): Promise<TaggableCode> {
    const { codes, merged } = await this.current();
    const found = codes.get(merged.get(code) ?? code);
    if (!found) throw notFound('goal, target or code', code);
    return found;
  }

  /** The code itself, and where it was merged the one that has its tags now. */
  async followed(code: string): Promise<readonly string[]> {
    const into = (await this.current()).merged.get(code);
    return into === undefined ? [code] : [code, into];
  }

  private async current(): Promise<Known> {
    const version = (await this.database.one<{ version: string }>(selectVersion))?.version ?? '';
    if (this.known?.version === version) return this.known;
    const rows = await this.database.query<Row>(selectCodes);
    const own = await this.database.query<OwnRow>(selectProjectCodes);
    const framework = rows
      .map(({ code, title, wording }): TaggableCode => ({
        code,
        title,
        wording: wording ?? {},
        everyday: everydayWords[code],
        names: goalNames[code],
      }))
      .sort((one, other) => compareCodes(one.code, other.code));
    const merged = await this.database.query<{ code: string; into: string }>(selectMergedCodes);
    const guidance = new Map(
      (await this.database.query<GuidanceRow>(selectGuidance)).map((row) => [row.code, row]),
    );
    const codes = [...framework, ...own.map(asTaggable)].map((each): TaggableCode => ({
      ...each,
      counts: guidance.get(each.code)?.counts,
      examples: guidance.get(each.code)?.examples,
    }));
    const hidden = new Set(own.flatMap(({ code, isPublic }) => (isPublic ? [] : [code])));
    this.known = {
      version,
      colours: new Map(own.map(({ code, colour }) => [code, colour])),
      codes: new Map(codes.map((each) => [each.code, each])),
      index: prepareTargetSearch(codes),
      publicIndex: prepareTargetSearch(codes.filter(({ code }) => !hidden.has(code))),
      guidance,
      merged: new Map(merged.map(({ code, into }) => [code, into])),
    };
    return this.known;
  }
}
