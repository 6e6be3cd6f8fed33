import { renderTypst, type ReportDocument } from '@qadam/reporting/domain';
import { codePointsOf, keepCovered } from './font-coverage';
import { loadFonts } from './fonts';
import { typeset } from './typesetter';

export { TypesettingError } from './typesetter';

export interface CompiledPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly durationMs: number;
  /** Letters that Noto Sans cannot draw, printed as `?`; a person should see them before publication. */
  readonly missingLetters: readonly string[];
}

let covered: Promise<ReadonlySet<number>> | undefined;

const coveredByEveryCut = async (): Promise<ReadonlySet<number>> => {
  const [first = new Set<number>(), ...rest] = (await loadFonts()).map(codePointsOf);
  return new Set([...first].filter((codePoint) => rest.every((cut) => cut.has(codePoint))));
};

/**
 * Typesets a report as a tagged PDF that conforms to PDF/UA-1, in a thread of its own. Rejects with
 * `TypesettingError` if the typesetter refuses, which no content of a report should bring about.
 */
export const compilePdf = async (report: ReportDocument): Promise<CompiledPdf> => {
  const started = performance.now();
  covered ??= coveredByEveryCut();
  const letters = await covered;
  const { source, assets } = renderTypst(report);
  const main = keepCovered(source, letters);
  const charts = [...assets].map(([path, svg]) => [path, keepCovered(svg, letters)] as const);
  const { pdf, pages } = await typeset({
    source: main.text,
    assets: new Map(charts.map(([path, { text }]) => [path, text])),
  });
  const missingLetters = [...new Set([...main.missing, ...charts.flatMap(([, { missing }]) => missing)])];
  return { pdf, pages, durationMs: performance.now() - started, missingLetters };
};
