import { renderTypst, type ReportDocument, type ReportProblem } from '@qadam/reporting/domain';
import { codePointsOf, keepCovered } from './font-coverage';
import { loadFonts } from './fonts';
import { lettersMissing } from './missing-letters';
import { type Pages, typeset, typesetPages, type TypesettingOrder } from './typesetter';

export { TypesettingError } from './typesetter';

export interface CompiledPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly durationMs: number;
  /** Letters that Noto Sans cannot draw, printed as `?`; a person should see them before publication. */
  readonly missingLetters: readonly string[];
  /** The same with their places. */
  readonly problems: readonly ReportProblem[];
}

let covered: Promise<ReadonlySet<number>> | undefined;

const coveredByEveryCut = async (): Promise<ReadonlySet<number>> => {
  const [first = new Set<number>(), ...rest] = (await loadFonts()).map(codePointsOf);
  return new Set([...first].filter((codePoint) => rest.every((cut) => cut.has(codePoint))));
};

const orderOf = (
  report: ReportDocument,
  letters: ReadonlySet<number>,
  marked: string | null,
): TypesettingOrder => {
  const { source, assets } = renderTypst(report, marked);
  const files = [...assets].map(
    ([path, content]) =>
      [path, typeof content === 'string' ? keepCovered(content, letters).text : content] as const,
  );
  return { source: keepCovered(source, letters).text, assets: new Map(files) };
};

export interface PreviewedPages extends Pages {
  readonly problems: readonly ReportProblem[];
}

/** The pages of a report as they will be printed, with the places of the blocks of one section. */
export const drawPages = async (report: ReportDocument, marked: string): Promise<PreviewedPages> => {
  covered ??= coveredByEveryCut();
  const letters = await covered;
  const pages = await typesetPages(orderOf(report, letters, marked));
  return { ...pages, problems: lettersMissing(report, letters) };
};

/**
 * Typesets a report as a tagged PDF that conforms to PDF/UA-1, in a thread of its own. Rejects with
 * `TypesettingError` if the typesetter refuses, which no content of a report should bring about.
 */
export const compilePdf = async (report: ReportDocument): Promise<CompiledPdf> => {
  const started = performance.now();
  covered ??= coveredByEveryCut();
  const letters = await covered;
  const { pdf, pages } = await typeset(orderOf(report, letters, null));
  const problems = lettersMissing(report, letters);
  const missingLetters = [...new Set(problems.flatMap(({ subject }) => subject.split(' ')))];
  return { pdf, pages, durationMs: performance.now() - started, missingLetters, problems };
};
