import type { Viewer } from '@qadam/identity/domain';
import type { CompileOutput } from '../compile/compile.service';
import { asBody, asPerson, asSectionText } from '../sections/section-objects';
import type { SectionText } from '../sections/section.object';
import type { BoardRow, BoardTask, PublishedSection, ReportRow } from './report-board.service';
import type {
  BoardSection,
  CompileOutputObject,
  PublishedSectionObject,
  ReportSummary,
  SectionTask,
} from './report.object';

export const asSummary = (row: ReportRow, { language }: Viewer): ReportSummary => ({
  ...row,
  countryName: row.countryName[language],
});

export const asBoardSection = (
  { section, number, names, depth, written, lastTransition }: BoardRow,
  { language }: Viewer,
): BoardSection => ({
  ...section,
  title: section.title[language],
  number,
  names,
  depth,
  assignee: asPerson(section),
  body: asBody(section, language),
  written: written.map((row) => ({
    language: row.language,
    words: row.words,
    version: row.number,
    personName: row.personName,
    at: row.createdAt,
  })),
  lastTransition,
});

export const asOutput = (output: CompileOutput, report: string): CompileOutputObject => ({
  ...output,
  download: `/downloads/reports/${report}/${output.jobId}`,
});

export const asPublished = (
  { section, number, depth, read, writtenIn }: PublishedSection,
  { language }: Viewer,
): PublishedSectionObject => ({
  key: section.key,
  depth,
  number,
  title: section.title[language],
  goal: section.goal,
  text: read && withoutDecisions(asSectionText(read)),
  writtenIn,
});

/** Why a figure was kept is said among those who work on the review. */
const withoutDecisions = (text: SectionText): SectionText => ({
  ...text,
  figures: text.figures.map((figure) => ({ ...figure, keptReason: null, approvedText: null })),
});

export const asTask = (
  { section, reportTitle, lastTransition }: BoardTask,
  { language }: Viewer,
): SectionTask => ({
  sectionId: section.id,
  reportCode: section.reportCode,
  reportTitle,
  key: section.key,
  title: section.title[language],
  state: section.state,
  dueOn: section.dueOn,
  lastTransition,
});
