import { label } from '../render/labels';
import type { ReportDocument, ReportProblem, ReportSection } from './document';
import { paragraphPlace } from './place';

export type PrintedPlace = Pick<ReportProblem, 'sectionKey' | 'section'>;

/** A part of a report with the texts in it, and of a block which paragraph it is. */
export interface PrintedPart {
  readonly place: PrintedPlace;
  readonly text: string;
  readonly paragraph?: string;
}

/** What the parts hold for the data annex only. */
const unprinted = new Set(['values', 'shown', 'wholeRows']);

/** Every printed text within a part of the document; pictures are passed by. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([name, part]) => (unprinted.has(name) ? [] : textsIn(part)));
};

/** The words of a block, by which a reader finds it. */
const saidIn = (value: unknown): string => {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return '';
  return Object.entries(value)
    .map(([name, part]) => {
      if (typeof part !== 'string') return unprinted.has(name) ? '' : saidIn(part);
      return name === 'text' || name === 'caption' ? part : '';
    })
    .join('');
};

const everySection = (sections: readonly ReportSection[]): readonly ReportSection[] =>
  sections.flatMap((section) => [section, ...everySection(section.children)]);

const named = ({ key, number, numbering, title }: ReportSection): PrintedPlace => ({
  sectionKey: key,
  section: number === null || numbering === 'annex' ? title : `${number} ${title}`,
});

/** Each part of the report that is printed: of a text each paragraph, by its number and first words. */
export const printedParts = (
  report: Pick<
    ReportDocument,
    'language' | 'title' | 'subtitle' | 'cover' | 'sections' | 'voices' | 'figures' | 'terms' | 'sources'
  >,
): readonly PrintedPart[] => {
  const { language } = report;
  const part = (place: PrintedPlace, value: unknown): PrintedPart => ({
    place,
    text: textsIn(value).join('\n'),
  });
  return [
    part({ sectionKey: '', section: report.title }, [report.title, report.subtitle, report.cover]),
    ...everySection(report.sections).flatMap((section): PrintedPart[] => [
      part(named(section), [section.title, section.strip]),
      ...section.blocks.map((block, index) => ({
        ...part(named(section), block),
        paragraph: paragraphPlace(index + 1, saidIn(block).trim())[language],
      })),
    ]),
    ...(['voices', 'figures', 'terms', 'sources'] as const).map((name) =>
      part({ sectionKey: '', section: label(name, language) }, report[name]),
    ),
  ];
};
