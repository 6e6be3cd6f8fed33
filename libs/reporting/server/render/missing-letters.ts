import {
  controlsIn,
  keepCovered,
  label,
  paragraphPlace,
  problemMessages,
  type ReportDocument,
  type ReportProblem,
  type ReportSection,
} from '@qadam/reporting/domain';

type Place = Pick<ReportProblem, 'sectionKey' | 'section'>;

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

const named = ({ key, number, numbering, title }: ReportSection): Place => ({
  sectionKey: key,
  section: number === null || numbering === 'annex' ? title : `${number} ${title}`,
});

/**
 * Each part of the report that holds characters which the fonts of the PDF lack or which are not printed, with all of them: of a text each
 * paragraph, by its number and first words.
 */
export const lettersMissing = (
  report: ReportDocument,
  covered: ReadonlySet<number>,
): readonly ReportProblem[] => {
  const { language } = report;
  const blocksOf = (section: ReportSection): [Place, unknown, string][] =>
    section.blocks.map((block, index) => [
      named(section),
      block,
      paragraphPlace(index + 1, saidIn(block).trim())[language],
    ]);
  const parts: readonly (readonly [Place, unknown, string?])[] = [
    [{ sectionKey: '', section: report.title }, [report.title, report.subtitle, report.cover]],
    ...everySection(report.sections).flatMap((section): (readonly [Place, unknown, string?])[] => [
      [named(section), [section.title, section.strip]],
      ...blocksOf(section),
    ]),
    ...(['voices', 'figures', 'terms', 'sources'] as const).map((name): [Place, unknown] => [
      { sectionKey: '', section: label(name, language) },
      report[name],
    ]),
  ];
  const problem = (
    code: 'letter-missing' | 'control-character',
    place: Place,
    names: string,
    where: string | undefined,
  ): ReportProblem => ({
    ...{ code, ...place, message: problemMessages[code][language] },
    subject: [names, where].filter(Boolean).join(' — '),
  });
  return parts.flatMap(([place, part, where]): readonly ReportProblem[] => {
    const text = textsIn(part).join('\n');
    const { missing } = keepCovered(text, covered);
    const controls = controlsIn(text);
    return [
      ...(missing.length === 0 ? [] : [problem('letter-missing', place, missing.join(' '), where)]),
      ...(controls.length === 0 ? [] : [problem('control-character', place, controls.join(', '), where)]),
    ];
  });
};
