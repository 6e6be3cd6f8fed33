import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import {
  changeCount,
  type ChangeCounts,
  countChanges,
  type RichText,
  sourceChanges,
  type TranslationGap,
  translationGaps,
} from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';

/** The version of the source that a translation follows. */
export interface TranslationBasis {
  readonly sectionId: number;
  readonly language: Language;
  readonly sourceLanguage: Language;
  readonly sourceVersionId: number;
  readonly sourceNumber: number;
  readonly content: RichText;
  /** The translation as it was when that was said. */
  readonly ownContent: RichText;
  readonly personName: string;
  readonly at: Date;
}

/** A translation whose source went on. */
export interface StaleTranslation extends ChangeCounts {
  readonly sectionId: number;
  readonly language: Language;
  readonly sourceLanguage: Language;
}

/** What a translation lacks of its source, or that nobody said which that is. */
export interface SectionGap extends TranslationGap {
  readonly sectionId: number;
}

interface NewestText {
  readonly id: number;
  readonly sectionId: number;
  readonly language: Language;
  readonly content: RichText;
}

/** What translations follow, as far as somebody said so. */
@Injectable()
export class TranslationBases {
  constructor(private readonly database: Database) {}

  /** The basis in force of each section and language that has one. */
  of(sectionIds: readonly number[]): Promise<TranslationBasis[]> {
    return this.database.query<TranslationBasis>(
      `select distinct on (v.section_id, v.language) v.section_id as "sectionId", v.language,
         s.language as "sourceLanguage", s.id as "sourceVersionId", s.number as "sourceNumber", s.content,
         v.content as "ownContent",
         p.name as "personName", b.at
       from section_translation_basis b join section_version v on v.id = b.version_id
         join section_version s on s.id = b.source_version_id join person p on p.id = b.person_id
       where v.section_id = any($1) order by v.section_id, v.language, b.id desc`,
      [sectionIds],
    );
  }

  /** The basis of one version: the one said of it or of the last version before it; `undefined` where there is none. */
  ofVersion(versionId: number): Promise<TranslationBasis | undefined> {
    return this.database.one<TranslationBasis>(
      `select o.section_id as "sectionId", o.language, s.language as "sourceLanguage", s.id as "sourceVersionId",
         s.number as "sourceNumber", s.content, v.content as "ownContent", p.name as "personName", b.at
       from section_version o
         join section_version v on v.section_id = o.section_id and v.language = o.language and v.number <= o.number
         join section_translation_basis b on b.version_id = v.id
         join section_version s on s.id = b.source_version_id join person p on p.id = b.person_id
       where o.id = $1 order by v.number desc, b.id desc limit 1`,
      [versionId],
    );
  }

  async add(versionId: number, sourceVersionId: number, personId: number): Promise<void> {
    await this.database.query(
      `insert into section_translation_basis (version_id, source_version_id, person_id) values ($1, $2, $3)`,
      [versionId, sourceVersionId, personId],
    );
  }

  /** Translations whose source has changed since, judged by the newest texts; a change that was undone is none. */
  async stale(newest: readonly NewestText[]): Promise<readonly StaleTranslation[]> {
    const bases = await this.of([...new Set(newest.map(({ sectionId }) => sectionId))]);
    return bases.flatMap((basis): StaleTranslation[] => {
      const { sectionId, language, sourceLanguage } = basis;
      const source = newest.find((row) => row.sectionId === sectionId && row.language === sourceLanguage);
      if (!source || source.id === basis.sourceVersionId) return [];
      const counts = countChanges(sourceChanges(basis.content, source.content));
      return changeCount(counts) === 0 ? [] : [{ sectionId, language, sourceLanguage, ...counts }];
    });
  }

  /** What translations lack of their sources, judged by the newest texts; those with a word in them are given. */
  async gaps(newest: readonly NewestText[]): Promise<readonly SectionGap[]> {
    const bySection = Map.groupBy(newest, ({ sectionId }) => sectionId);
    const bases = await this.of([...bySection.keys()]);
    return [...bySection].flatMap(([sectionId, texts]) => {
      const own = bases.filter((basis) => basis.sectionId === sectionId);
      return translationGaps(
        texts.map(({ language, content }) => ({
          ...{ language, content },
          follows: own.find((basis) => basis.language === language)?.sourceLanguage ?? null,
        })),
      ).map((gap) => ({ sectionId, ...gap }));
    });
  }
}
