import type { ReportDocument, ReportSection, Run } from '../document-model';
import { linesOf } from './docx-letters';
import { headingParts, label, type LabelName } from './labels';

/** In points: the paper between its margins less the title above, a line, and the ordinary room above one. */
const pageRoom = 630;
const line = { height: 7.2, further: 14.6, room: 370 };
const above = { 1: 10.2, 2: 6.24 } as const;

/** Closer than this the lines of the contents are read as one. */
const leastTightness = 0.55;

interface Entry {
  readonly level: 1 | 2;
  readonly text: string;
}

const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'citation' ? `[${run.number}]` : run.kind === 'line-break' ? ' ' : run.text))
    .join('');

const entriesOf = (sections: readonly ReportSection[], { language }: ReportDocument): readonly Entry[] =>
  sections.flatMap((section) => {
    const name = ({ title, ...rest }: ReportSection): string =>
      [headingParts({ title, ...rest }, language).mark, title].filter(Boolean).join(' ');
    return [
      { level: 1, text: name(section) } as const,
      ...section.blocks.flatMap((block): readonly Entry[] =>
        block.kind === 'heading' && block.level <= 2 ? [{ level: 2, text: wordsOf(block.runs) }] : [],
      ),
      ...section.children.map((child): Entry => ({ level: 2, text: name(child) })),
    ];
  });

const listsOf = (report: ReportDocument): readonly Entry[] => {
  const { language, terms, voices, figures, sources, problems } = report;
  const lists: Partial<Record<LabelName, readonly unknown[]>> = { terms, voices, figures, sources, problems };
  return Object.entries(lists).flatMap(([name, entries]) =>
    entries.length === 0 ? [] : [{ level: 1, text: label(name as LabelName, language) } as const],
  );
};

/**
 * What part of its ordinary room is left between the lines of the contents, 0 to 1: less than all of it where a page
 * then holds every line, so that no second page has a line or two.
 */
export const contentsTightness = (report: ReportDocument): number => {
  const entries = [...entriesOf(report.sections, report), ...listsOf(report)];
  const letters = entries.reduce((sum, { level, text }) => {
    const lines = linesOf([{ text, size: 10, bold: level === 1 }], line.room - (level === 2 ? 17 : 0));
    return sum + line.height + (lines - 1) * line.further;
  }, 0);
  const between = entries.reduce((sum, { level }) => sum + above[level], 0);
  const tightness = (pageRoom - letters) / between;
  return tightness >= 1 || tightness < leastTightness ? 1 : Math.floor(tightness * 100) / 100;
};
