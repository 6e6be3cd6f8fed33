import {
  keepCovered,
  keepDrawable,
  onlySection,
  printProblems,
  renderTypst,
  type ReportDocument,
  type ReportProblem,
} from '@qadam/reporting/domain';
import { coveredLetters, drawableLetters, lettersByFont } from './fonts';
import { lettersMissing } from './missing-letters';
import { withTableTags } from './table-tags';
import { uprightPages } from './upright-pages';
import { type Pages, typeset, typesetPages, type TypesettingOrder, wakeTypesetter } from './typesetter';

export { TypesettingError } from './typesetter';

export interface CompiledPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly durationMs: number;
  /** Letters that the fonts cannot draw, printed as `?`; a person should see them before publication. */
  readonly missingLetters: readonly string[];
  /** The same with their places. */
  readonly problems: readonly ReportProblem[];
}

interface Prepared {
  readonly order: TypesettingOrder;
  /** What the fonts of the order draw. */
  readonly letters: ReadonlySet<number>;
}

/** The further fonts are loaded only where a text has letters that Noto Sans lacks and they have. */
const prepare = async (report: ReportDocument, marked: string | null): Promise<Prepared> => {
  // It starts on the other core while the text is written here.
  wakeTypesetter();
  const { source, assets, hasMovableFigures } = renderTypst(report, marked);
  const own = await coveredLetters();
  const written = keepCovered(source, own);
  const files = [...assets].map(
    ([path, content]) =>
      [
        path,
        typeof content === 'string' ? keepCovered(content, own) : { text: content, missing: [] },
      ] as const,
  );
  const missing = [written, ...files.map(([, file]) => file)].flatMap((text) => text.missing);
  const all = missing.length === 0 ? own : await drawableLetters();
  if (!missing.some((letter) => all.has(letter.codePointAt(0) ?? 0)))
    return {
      order: {
        source: written.text,
        assets: new Map(files.map(([path, { text }]) => [path, text])),
        needsFurther: false,
        hasMovableFigures,
      },
      letters: own,
    };
  const fonts = await lettersByFont();
  const drawable = <Content>(content: Content): Content | string =>
    typeof content === 'string' ? keepDrawable(content, fonts).text : content;
  return {
    order: {
      source: keepDrawable(source, fonts).text,
      assets: new Map([...assets].map(([path, content]) => [path, drawable(content)])),
      needsFurther: true,
      hasMovableFigures,
    },
    letters: all,
  };
};

export interface PreviewedPages extends Pages {
  readonly problems: readonly ReportProblem[];
}

/** The pages of one section as they will be printed, with the places of its blocks. */
export const drawPages = async (report: ReportDocument, marked: string): Promise<PreviewedPages> => {
  const { order, letters } = await prepare(report, marked);
  const pages = await typesetPages(order);
  const here = { ...report, sections: onlySection(report.sections, marked) };
  return {
    ...pages,
    svg: uprightPages(pages.svg),
    problems: [...lettersMissing(here, letters), ...printProblems(here)],
  };
};

/**
 * Typesets a report as a tagged PDF that conforms to PDF/UA-1, in a thread of its own. Rejects with
 * `TypesettingError` if the typesetter refuses, which no content of a report should bring about.
 */
export const compilePdf = async (report: ReportDocument): Promise<CompiledPdf> => {
  const started = performance.now();
  const { order, letters } = await prepare(report, null);
  const { pdf, pages } = await typeset(order);
  const lacked = lettersMissing(report, letters);
  const missingLetters = keepCovered(lacked.map(({ subject }) => subject).join('\n'), letters).missing;
  const problems = [...lacked, ...printProblems(report)];
  return {
    pdf: withTableTags(pdf),
    pages,
    durationMs: performance.now() - started,
    missingLetters,
    problems,
  };
};
