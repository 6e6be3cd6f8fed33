import type { ReportDocument, ReportProblem } from '@qadam/reporting/domain';
import { compileAnnex, compileDocx, compileHtml, compilePdf } from '../render';
import type { CompileFormat } from './compile.service';

export interface RenderedReport {
  readonly bytes: Uint8Array;
  /** The files of a report that is a folder, by path. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
  readonly pages: number | null;
  readonly missingLetters: readonly string[];
  /** What only this format cannot show. */
  readonly problems: readonly ReportProblem[];
}

const plain = { files: null, pages: null, missingLetters: [], problems: [] };

/** One document, four renderers. */
export const renderReport = async (
  report: ReportDocument,
  format: CompileFormat,
): Promise<RenderedReport> => {
  switch (format) {
    case 'pdf': {
      const { pdf, pages, missingLetters, problems } = await compilePdf(report);
      return { ...plain, bytes: pdf, pages, missingLetters, problems };
    }
    case 'docx':
      return { ...plain, bytes: (await compileDocx(report)).docx };
    case 'html': {
      const { zip, files } = await compileHtml(report);
      return { ...plain, bytes: zip, files };
    }
    case 'xlsx':
      return { ...plain, bytes: await compileAnnex(report) };
  }
};
