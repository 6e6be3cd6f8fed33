import {
  keepCovered,
  printedParts,
  problemMessages,
  type ReportDocument,
  type ReportProblem,
} from '@qadam/reporting/domain';

/** Each part of the report that holds characters which the fonts of the PDF lack, with all of them. */
export const lettersMissing = (
  report: ReportDocument,
  covered: ReadonlySet<number>,
): readonly ReportProblem[] =>
  printedParts(report).flatMap(({ place, text, paragraph }): readonly ReportProblem[] => {
    const { missing } = keepCovered(text, covered);
    if (missing.length === 0) return [];
    return [
      {
        ...{ code: 'letter-missing', ...place, message: problemMessages['letter-missing'][report.language] },
        subject: [missing.join(' '), paragraph].filter(Boolean).join(' — '),
      },
    ];
  });
