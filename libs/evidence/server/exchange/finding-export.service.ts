import { Injectable } from '@nestjs/common';
import {
  csvLine,
  findingCells,
  findingColumns,
  findingJson,
  findingKindLabels,
  type FindingRow,
  harmlessCell,
  isFindingKind,
  isSpeakerSex,
  isStakeholderGroup,
  speakerSexLabels,
  stakeholderGroupLabels,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { beginningOf, type Language } from '@qadam/language/domain';
import { Failure } from '@qadam/platform/server';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Finding, FindingFilterInput } from '../findings/finding.object';
import { FindingService } from '../findings/finding.service';
import { publishedSummary } from '../findings/own-words';

export const findingFormats = ['findings-csv', 'findings-xlsx', 'findings-json'] as const;
export type FindingFormat = (typeof findingFormats)[number];

export interface FindingExportFile {
  readonly name: string;
  readonly mediaType: string;
  chunks(): AsyncIterable<string | Uint8Array>;
}

/** Rows of one sheet with its header, and characters of a cell (ECMA-376, as Excel applies it). */
const [largestSheet, longestCell] = [1_048_576, 32_767];
const step = 500;
const wide = new Set(['summary', 'quote', 'event', 'document']);

const rowOf = (finding: Finding, language: Language): FindingRow => {
  const { id, quote, quoteLanguage, tags, kind, group, areaName, areaCode, eventTitle } = finding;
  const { sex, eventStartsOn, documentTitle, page, paragraph, isIllustrative, createdAt } = finding;
  const { saidOn, sheet, row } = finding;
  return {
    ...{
      id,
      summary: publishedSummary(finding),
      quote,
      quoteLanguage: quoteLanguage ?? '',
      codes: tags.map(({ code }) => code),
    },
    kind: isFindingKind(kind) ? findingKindLabels[kind][language] : '',
    group: isStakeholderGroup(group) ? stakeholderGroupLabels[group][language] : '',
    sex: isSpeakerSex(sex) ? speakerSexLabels[sex][language] : '',
    ...{ area: areaName, areaCode, event: eventTitle ?? '', eventStartsOn: eventStartsOn ?? '' },
    ...{ document: documentTitle ?? '', page, paragraph, isIllustrative },
    ...{ saidOn: saidOn ?? '', sheet: sheet ?? '', row },
    recordedOn: new Date(createdAt).toISOString().slice(0, 10),
  };
};

/** Findings of a filter as tables for other programs; each reader gets what they may read on the page, and no names: what looks like one in own words is masked. */
@Injectable()
export class FindingExport {
  constructor(private readonly findings: FindingService) {}

  /** How many findings a file of this filter holds. */
  async count(viewer: Viewer, filter: FindingFilterInput): Promise<number> {
    return (await this.findings.list(viewer, filter, 1)).total;
  }

  export(viewer: Viewer, format: FindingFormat, filter: FindingFilterInput = {}): FindingExportFile {
    const rows = () => this.rows(viewer, filter);
    switch (format) {
      case 'findings-csv':
        return {
          ...{ name: 'qadam-findings.csv', mediaType: 'text/csv; charset=utf-8' },
          async *chunks() {
            // The mark by which spreadsheets know UTF-8.
            yield `\ufeff${csvLine(findingColumns)}`;
            for await (const row of rows()) yield csvLine(findingCells(row));
          },
        };
      case 'findings-json':
        return {
          ...{ name: 'qadam-findings.json', mediaType: 'application/json; charset=utf-8' },
          async *chunks() {
            let before = '[\n';
            for await (const row of rows()) {
              yield `${before}${findingJson(row)}`;
              before = ',\n';
            }
            yield before === '[\n' ? '[]\n' : '\n]\n';
          },
        };
      case 'findings-xlsx':
        return {
          name: 'qadam-findings.xlsx',
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          chunks: () => this.workbook(rows()),
        };
    }
  }

  private async *workbook(rows: AsyncIterable<FindingRow>): AsyncGenerator<Uint8Array> {
    const data: Row[] = [findingColumns.map((value) => ({ value, fontWeight: 'bold' as const }))];
    for await (const row of rows) {
      if (data.length >= largestSheet)
        throw new Failure('invalid-input', {
          kk: 'Тұжырымдар бір параққа сыймайды. Сүзгіні тарылтыңыз немесе CSV алыңыз.',
          ru: 'Выводы не помещаются на один лист. Сузьте фильтр или возьмите CSV.',
          en: 'The findings do not fit on one sheet. Narrow the filter, or take CSV.',
        });
      data.push(
        findingCells(row).map((cell) =>
          cell === ''
            ? null
            : typeof cell === 'number'
              ? { value: cell, type: Number }
              : { value: beginningOf(harmlessCell(cell), longestCell), type: String },
        ),
      );
    }
    const columns = findingColumns.map((column) => ({ width: wide.has(column) ? 60 : 16 }));
    yield await writeXlsxFile([{ sheet: 'findings', data, stickyRowsCount: 1, columns }]).toBuffer();
  }

  /** Page by page, so that no list is held whole. */
  private async *rows(viewer: Viewer, filter: FindingFilterInput): AsyncGenerator<FindingRow> {
    for (let after = 0; ; after += step) {
      const { findings } = await this.findings.list(viewer, filter, step, after);
      for (const finding of findings) yield rowOf(finding, viewer.language);
      if (findings.length < step) return;
    }
  }
}
