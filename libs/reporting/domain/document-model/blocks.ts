import { type BlockNode, chartKey, type InlineNode, type RichText, type TableNode } from '../rich-text';
import type { Block, ReportProblem, ReportProblemCode, Run, TableBlock } from './document';
import type { ReportInput, ResolvedFinding } from './input';
import { placeholders, problemMessages } from './messages';
import type { References } from './registry';

export interface SectionContext {
  readonly input: ReportInput;
  readonly sectionKey: string;
  /** Number and title as printed. */
  readonly section: string;
  /** Short form for "used in": the number, or the title where there is none. */
  readonly sectionMark: string;
  readonly sectionLevel: number;
  readonly references: References;
  readonly nextChartNumber: () => number;
  readonly report: (problem: ReportProblem) => void;
}

const complain = (context: SectionContext, code: ReportProblemCode, subject: string): void =>
  context.report({
    code,
    sectionKey: context.sectionKey,
    section: context.section,
    subject,
    message: problemMessages[code][context.input.language],
  });

const whyNotCited = (finding: ResolvedFinding | undefined): ReportProblemCode =>
  !finding ? 'finding-unresolved' : finding.withdrawn ? 'finding-withdrawn' : 'finding-without-words';

const buildRun = (node: InlineNode, context: SectionContext): Run => {
  const { input } = context;
  switch (node.type) {
    case 'text': {
      const marks = node.marks ?? [];
      const link = marks.find((mark) => mark.type === 'link');
      return {
        kind: 'text',
        text: node.text,
        bold: marks.some(({ type }) => type === 'bold'),
        italic: marks.some(({ type }) => type === 'italic'),
        href: link?.attrs.href ?? null,
      };
    }
    case 'hardBreak':
      return { kind: 'line-break' };
    case 'figure': {
      const figure = input.figures.get(node.attrs.id);
      if (figure)
        return {
          kind: 'figure',
          text: figure.text,
          number: context.references.use(figure, context.sectionMark),
        };
      complain(context, 'figure-unresolved', node.attrs.id);
      return { kind: 'problem', text: placeholders.figure[input.language] };
    }
    case 'citation': {
      const { findingId } = node.attrs;
      const finding = input.findings.get(findingId);
      if (finding && !finding.withdrawn && finding.summary !== '')
        return { kind: 'citation', number: context.references.cite(findingId, finding, context.sectionMark) };
      complain(context, whyNotCited(finding), findingId);
      return { kind: 'problem', text: placeholders.citation[input.language] };
    }
  }
};

const buildTable = (node: TableNode, context: SectionContext): TableBlock => {
  const columns = Math.max(...node.content.map((row) => row.content.length));
  return {
    kind: 'table',
    rows: node.content.map((row) =>
      Array.from({ length: columns }, (_, index) => {
        const cell = row.content[index];
        return {
          header: cell?.type === 'tableHeader',
          blocks: cell ? buildNested(cell.content, context) : [],
        };
      }),
    ),
  };
};

/** Inside lists, quotations and cells a heading is a bold paragraph: headings there would break the outline. */
const buildNested = (nodes: readonly BlockNode[], context: SectionContext): readonly Block[] =>
  nodes.map((node) =>
    node.type === 'heading'
      ? {
          kind: 'paragraph',
          runs: (node.content ?? [])
            .map((inline) => buildRun(inline, context))
            .map((run) => (run.kind === 'text' ? { ...run, bold: true } : run)),
        }
      : buildBlock(node, context, context.sectionLevel),
  );

const buildBlock = (node: BlockNode, context: SectionContext, headingLevel: number): Block => {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', runs: (node.content ?? []).map((inline) => buildRun(inline, context)) };
    case 'heading':
      return {
        kind: 'heading',
        level: headingLevel,
        runs: (node.content ?? []).map((inline) => buildRun(inline, context)),
      };
    case 'bulletList':
    case 'orderedList':
      return {
        kind: 'list',
        ordered: node.type === 'orderedList',
        start: node.type === 'orderedList' ? (node.attrs?.start ?? 1) : 1,
        items: node.content.map((item) => buildNested(item.content, context)),
      };
    case 'blockquote':
      return { kind: 'quote', blocks: buildNested(node.content, context) };
    case 'table':
      return buildTable(node, context);
    case 'chart': {
      const chart = context.input.charts.get(chartKey(node.attrs));
      if (chart)
        return {
          kind: 'chart',
          number: context.nextChartNumber(),
          spec: chart.spec,
          illustrative: chart.illustrative,
        };
      complain(context, 'chart-unresolved', node.attrs.indicator);
      return { kind: 'problem', text: placeholders.chart[context.input.language] };
    }
  }
};

const isBlank = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  block.runs.every((run) => run.kind === 'line-break' || (run.kind === 'text' && run.text.trim() === ''));

/** The blocks of one section: empty paragraphs dropped, heading levels continued from the section's without a jump. */
export const buildBlocks = (content: RichText, context: SectionContext): readonly Block[] => {
  let level = context.sectionLevel;
  return content.content
    .map((node) => {
      if (node.type === 'heading') level = Math.min(context.sectionLevel + node.attrs.level, level + 1);
      return buildBlock(node, context, level);
    })
    .filter((block) => !isBlank(block));
};
