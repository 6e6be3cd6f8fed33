import { formatDay } from '@qadam/language/domain';
import { chartLabel, identityOf, label, type ReportDocument, tableLabel } from '@qadam/reporting/domain';
import type { Row } from 'write-excel-file/node';
import { defused } from './spreadsheet-text';

interface Sheet {
  readonly sheet: string;
  readonly data: Row[];
  readonly columns: { readonly width: number }[];
}

const line = (...cells: readonly string[]): Row =>
  cells.map((text) => ({ value: defused(text), type: String, wrap: true, alignVertical: 'top' as const }));

const head = (text: string): Row => [{ value: text, fontWeight: 'bold' }];

/**
 * Of which report the data are: its cover and imprint, its figures and tables by their numbers and
 * its sources. The numbers are those of the printed review, by which the other sheets name them.
 */
export const aboutSheet = (report: ReportDocument): Sheet => {
  const { language, cover, draft } = report;
  const part = (title: string, lines: readonly Row[]): readonly Row[] =>
    lines.length === 0 ? [] : [[], head(title), ...lines];
  return {
    sheet: label('aboutDocument', language),
    data: [
      ...(cover.publisher === '' ? [] : [line(cover.publisher)]),
      head(defused(report.title)),
      line(report.subtitle),
      line(`${formatDay(report.date, language)} · ${identityOf(report)}`),
      ...(draft ? [head(label('draft', language)), line(label('draftNotice', language))] : []),
      ...cover.imprint.map((text) => line(text)),
      ...part(
        label('listOfFigures', language),
        report.listOfFigures.map(({ number, title }) => line(chartLabel(number, language), title)),
      ),
      ...part(
        label('listOfTables', language),
        report.listOfTables.map(({ number, title }) => line(tableLabel(number, language), title)),
      ),
      ...part(
        label('sources', language),
        report.sources.map(({ text, usedIn }) =>
          line(text, `${label('usedIn', language)}: ${usedIn.join('; ')}`),
        ),
      ),
    ],
    columns: [{ width: 50 }, { width: 70 }],
  };
};
