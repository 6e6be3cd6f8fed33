import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { type Language, languages } from '@qadam/language/domain';
import {
  type CheckSeverity,
  citationsIn,
  type ImprintPart,
  leftToTranslate,
  missingOfImprint,
  needsText,
  nodesIn,
  noImprint,
  overLongTexts,
  sectionReferencesIn,
} from '@qadam/reporting/domain';
import { Database, Failure } from '@qadam/platform/server';
import { compileJob } from '../compile/compile.service';
import { ReviewCheck } from '../check/check.service';
import { ReportBoard } from '../reports/report-board.service';
import { SectionStore } from '../sections/section-store.service';
import { TranslationBases } from '../translation/translation-bases';
import { hasGuidance, isStaff } from '../sections/standing';
import { words } from '../words';
import { type PdfFacts, pdfFactsOf } from './pdf-facts';

export interface CompiledFile extends PdfFacts {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly pages: number | null;
  readonly isDraft: boolean;
  readonly createdAt: Date;
  /** A text was saved after it was compiled. */
  readonly isOutdated: boolean;
  readonly missingLetters: readonly string[];
}

export interface LanguageReadiness {
  readonly language: Language;
  readonly words: number;
  /** Texts above the limit of their section, with its title. */
  readonly overLong: readonly { readonly section: string; readonly words: number; readonly limit: number }[];
  /** What the check finds in this language, with what holds for every language. */
  readonly found: Readonly<Record<'errors' | 'warnings', number>>;
  readonly approvedSections: number;
  readonly writtenSections: number;
  /** Of the whole review, written or not. */
  readonly allSections: number;
  /** Sections that must have a text of their own and have none in this language. */
  readonly sectionsWithoutText: number;
  /** Translations whose source has changed since. */
  readonly olderTranslations: number;
  /** Translations that lack what their source has. */
  readonly translationsBehind: number;
  /** Approved texts of which nobody has said which source they follow. */
  readonly translationsUnmarked: number;
  readonly placesToTranslate: number;
  /** Figures and charts that have no data. */
  readonly missingFigures: number;
  /** Where two numbers stand for one indicator and area, in the words of the check. */
  readonly unlikeNumbers: readonly string[];
  /** Citations of findings that are lost, withdrawn or not yet in own words. */
  readonly brokenCitations: number;
  /** References to sections that the review does not have, with the title of their section. */
  readonly brokenReferences: readonly string[];
  /** Links that no reader can follow, with the title of their section. */
  readonly brokenLinks: readonly { readonly section: string; readonly href: string }[];
  /** What its imprint does not say. */
  readonly missingOfImprint: readonly ImprintPart[];
  /** The newest PDF; `null` where none was compiled yet. */
  readonly file: CompiledFile | null;
  /** When compiling it anew failed, where nothing was compiled since. */
  readonly failedAt: Date | null;
}

/** A web address needs a host with a dot, an address of a person something before and behind the `@`. */
export const canBeFollowed = (href: string): boolean => {
  if (!URL.canParse(href)) return false;
  const { protocol, hostname, pathname } = new URL(href);
  return protocol === 'mailto:' ? /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(pathname) : /[^.]\.[^.]/u.test(hostname);
};

/** What an authority looks at before it takes a review. */
@Injectable()
export class Readiness {
  constructor(
    private readonly database: Database,
    private readonly board: ReportBoard,
    private readonly store: SectionStore,
    private readonly translations: TranslationBases,
    private readonly check: ReviewCheck,
  ) {}

  async of(viewer: Viewer, code: string): Promise<readonly LanguageReadiness[]> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const { imprint } = await this.board.find(viewer, code);
    const sections = new Map((await this.store.ofReport(code)).map((section) => [section.id, section]));
    const keys = new Set([...sections.values()].map(({ key }) => key));
    const written = (await this.store.newest([...sections.keys()])).filter((row) => row.words > 0);
    const parents = new Set([...sections.values()].map(({ parentKey }) => parentKey));
    // What needs no text, but has one, has it in every language.
    const withOwnText = [...sections.values()].filter(
      ({ id, key, guidance }) =>
        needsText({ key, hasChildren: parents.has(key), hasGuidance: hasGuidance(guidance) }) ||
        written.some((row) => row.sectionId === id),
    );
    const stale = await this.translations.stale(written);
    const citable = await this.citable();
    const results = await this.check.check(viewer, code);
    return Promise.all(
      languages.map(async (language): Promise<LanguageReadiness> => {
        const texts = written.filter((row) => row.language === language);
        const here = results.filter((one) => one.language === null || one.language === language);
        const count = (severity: CheckSeverity): number =>
          here.filter((one) => one.severity === severity).length;
        return {
          language,
          words: texts.reduce((sum, row) => sum + row.words, 0),
          overLong: texts.flatMap((row) => {
            const section = sections.get(row.sectionId);
            return overLongTexts(section?.wordLimit ?? null, [row]).map(({ words: has, limit }) => ({
              ...{ section: section?.title[viewer.language] ?? '', words: has, limit },
            }));
          }),
          found: { errors: count('error'), warnings: count('warning') },
          writtenSections: texts.length,
          approvedSections: texts.filter((row) => sections.get(row.sectionId)?.state === 'approved').length,
          allSections: sections.size,
          sectionsWithoutText: withOwnText.filter(({ id }) => !texts.some((row) => row.sectionId === id))
            .length,
          missingFigures: here.filter(
            ({ kind }) => kind === 'figure-unresolved' || kind === 'chart-unresolved',
          ).length,
          unlikeNumbers: here
            .filter(({ kind }) => kind === 'numbers-unlike')
            .map(({ message }) => message[viewer.language]),
          translationsBehind: here.filter(({ kind }) => kind === 'translation-behind').length,
          translationsUnmarked: here.filter(({ kind }) => kind === 'translation-unmarked').length,
          olderTranslations: stale.filter((one) => one.language === language).length,
          placesToTranslate: texts.reduce((sum, row) => sum + leftToTranslate(row.content, language), 0),
          brokenCitations: texts
            .flatMap((row) => citationsIn(row.content))
            .filter(({ attrs }) => !citable.has(attrs.findingId)).length,
          brokenReferences: texts.flatMap((row) =>
            sectionReferencesIn(row.content)
              .filter(({ attrs }) => !keys.has(attrs.key))
              .map(() => sections.get(row.sectionId)?.title[viewer.language] ?? ''),
          ),
          brokenLinks: texts.flatMap((row) =>
            [...nodesIn(row.content)].flatMap((node) =>
              (node.type === 'text' ? (node.marks ?? []) : []).flatMap((mark) =>
                mark.type === 'link' && !canBeFollowed(mark.attrs.href)
                  ? [
                      {
                        section: sections.get(row.sectionId)?.title[viewer.language] ?? '',
                        href: mark.attrs.href,
                      },
                    ]
                  : [],
              ),
            ),
          ),
          missingOfImprint: missingOfImprint(imprint ?? noImprint, language),
          file: await this.newestFile(code, language),
          failedAt: await this.failedSince(code, language),
        };
      }),
    );
  }

  private async citable(): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select id::text as id from finding where withdrawn_at is null
         and exists (select 1 from jsonb_each_text(summary) s where s.value <> '')`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async failedSince(code: string, language: Language): Promise<Date | null> {
    const newest = await this.database.one<{ state: string; at: Date }>(
      `select state, coalesce(finished_at, created_at) as at from job
       where kind = $3 and state in ('done', 'failed')
         and input->>'report' = $1 and input->>'language' = $2 and input->>'format' = 'pdf'
       order by id desc limit 1`,
      [code, language, compileJob],
    );
    return newest?.state === 'failed' ? newest.at : null;
  }

  private async newestFile(code: string, language: Language): Promise<CompiledFile | null> {
    const row = await this.database.one<{
      fileName: string;
      isDraft: boolean;
      createdAt: Date;
      bytes: Buffer;
      result: { pages?: number | null; missingLetters?: readonly string[] } | null;
      isOutdated: boolean;
    }>(
      `select o.file_name as "fileName", o.is_draft as "isDraft", o.created_at as "createdAt", o.bytes, j.result,
         exists (select 1 from section_version v join section s on s.id = v.section_id
           where s.report_id = o.report_id and v.language = o.language and v.created_at > o.created_at) as "isOutdated"
       from compile_output o join report r on r.id = o.report_id left join job j on j.id = o.job_id
       where r.code = $1 and o.language = $2 and o.format = 'pdf'
         -- What a failed job left behind is no file to hand in.
         and coalesce(j.state, 'done') = 'done' order by o.id desc limit 1`,
      [code, language],
    );
    if (!row) return null;
    const { bytes, result, ...rest } = row;
    return {
      ...rest,
      ...pdfFactsOf(bytes),
      sizeBytes: bytes.length,
      pages: result?.pages ?? null,
      missingLetters: result?.missingLetters ?? [],
    };
  }
}
