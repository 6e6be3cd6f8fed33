import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { comparisonDocument } from '@qadam/reporting/domain';
import { Database, Failure } from '@qadam/platform/server';
import { type CompiledReport, type CompileFormat, endings, mediaTypes } from '../compile/compile.service';
import { renderReport } from '../compile/render-report';
import { ReportInputs } from '../compile/report-inputs.service';
import { writeTable } from '../tables/write-table';
import { comparisonTable } from './comparison-file';
import { ReviewComparisons } from './comparison.service';
import { ReviewItems } from './review-items';
import { noSuchEarlier } from './words';

/** A comparison of two reviews as a file: the renderers are those of the review itself. */
@Injectable()
export class ComparisonCompiler {
  constructor(
    private readonly database: Database,
    private readonly items: ReviewItems,
    private readonly comparisons: ReviewComparisons,
    private readonly inputs: ReportInputs,
  ) {}

  /** `earlier` is the code of a review that this one answers to, or the number of an uploaded one. */
  async find(reportCode: string, earlier: string, language: Language): Promise<number> {
    const all = await this.items.earlierOf(reportCode);
    const named = all.filter(({ id, sourceCode }) => sourceCode === earlier || String(id) === earlier);
    const found = named.find((one) => one.language === language);
    if (found) return found.id;
    const known = all.map((one) => `${one.sourceCode ?? one.id} (${one.language})`);
    throw new Failure('not-found', noSuchEarlier(earlier, language, known), { earlier, language });
  }

  async compile(viewer: Viewer, earlierId: number, format: CompileFormat): Promise<CompiledReport> {
    const compared = await this.comparisons.of(viewer, earlierId);
    const { reportCode, language, before, after } = compared;
    const named = {
      fileName: `${reportCode}-comparison-${language}.${endings[format]}`,
      mediaType: mediaTypes[format],
      isDraft: false,
    };
    if (format === 'xlsx') {
      const { bytes } = await writeTable('xlsx', reportCode, comparisonTable(compared));
      return { ...named, bytes, files: null, pages: null, problems: [], missingLetters: [] };
    }
    const { cover, traceCode, date } = await this.inputs.gather(viewer, reportCode, language);
    const { publisher, country } = cover;
    const targetTitles = await this.targetTitles(language);
    const facts = { language, before, after, publisher, country, traceCode, date, targetTitles };
    return { ...named, ...(await renderReport(comparisonDocument(compared, facts), format)) };
  }

  private async targetTitles(language: Language): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ code: string; title: string }>(
      `select code, short_${language} as title from target`,
    );
    return new Map(rows.map(({ code, title }) => [code, title]));
  }
}
