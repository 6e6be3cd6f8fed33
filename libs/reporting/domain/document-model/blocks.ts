import { formatNumber, type Language, type Trilingual } from '@qadam/language/domain';
import {
  type BlockNode,
  chartKey,
  askedChart,
  type FigureNode,
  type ImageNode,
  type InlineNode,
  plainText,
  type RichText,
  type RichTextNode,
  type TableNode,
  type TextNode,
} from '../rich-text';
import { untranslatedIn } from './foreign-labels';
import type { Block, ReportProblem, OwnProblemCode, Run, TableBlock } from './document';
import type { ReportInput, ResolvedFinding } from './input';
import { nodePlace } from './node-place';
import { sentenceOfFigure, sentenceText } from '../trace/sentences';
import { bodyRows, mostTableRows, printedTableRows } from './long-tables';
import { boundYears } from './bound-years';
import { citingWords } from './citation-place';
import { placeholders, problemMessages, sourceLine, withdrawnVoice, withoutReadingNotes } from './messages';
import type { References } from './registry';
import { firstRowsNote } from './table-notes';

/** How a section is called in a text. */
export interface SectionWords {
  /** Its number, or its title where it has none. */
  readonly mark: string;
  /** Its number with its title, or the title alone. */
  readonly name: string;
  readonly isNumbered: boolean;
}

export interface SectionContext {
  readonly input: ReportInput;
  readonly content: RichText;
  readonly sectionKey: string;
  /** Number and title as printed. */
  readonly section: string;
  /** For "used in": the number with the title, or the title where there is none. */
  readonly sectionName: string;
  readonly sectionTitle: string;
  readonly sectionLevel: number;
  readonly isApproved: boolean;
  /** What a reference to a section says, by its key. */
  readonly sections: ReadonlyMap<string, SectionWords>;
  readonly references: References;
  readonly report: (problem: ReportProblem) => void;
}

const complain = (context: SectionContext, code: OwnProblemCode, subject: string): void =>
  context.report({
    code,
    sectionKey: context.sectionKey,
    section: context.section,
    subject,
    message: problemMessages[code][context.input.language],
  });

const whyNotCited = (finding: ResolvedFinding | undefined): OwnProblemCode =>
  !finding ? 'finding-unresolved' : finding.withdrawn ? 'finding-withdrawn' : 'finding-without-words';

const withoutWords = (finding: ResolvedFinding, language: Language): ResolvedFinding => ({
  ...finding,
  summary: withdrawnVoice.words[language],
  summaryLanguage: language,
  place: withdrawnVoice.mark[language],
  date: '',
  stakeholderGroup: '',
});

/** The code of a series says nothing to a reader. */
const someGroup: Trilingual = { kk: 'таңдалған топ', ru: 'выбранная группа', en: 'a chosen group' };

/** Where a reader finds a figure that failed: what it asks for, and the paragraph and sentence in which it stands. */
const figurePlace = (node: FigureNode, context: SectionContext): string => {
  const { indicator, seriesKey, area, year, id: own } = node.attrs;
  const { input, content } = context;
  const sentence = sentenceOfFigure(content, input.language, own);
  const words = sentence && sentenceText(sentence, ({ attrs: { id } }) => input.figures.get(id)?.text ?? '…');
  const asked = [
    indicator,
    seriesKey === null ? null : someGroup[input.language],
    input.areaNames?.get(area) ?? area,
    year,
  ]
    .filter((part) => part !== null)
    .join(' · ');
  return placed(asked, node, context, words);
};

/** What failed with the paragraph in which it stands. */
const placed = (
  what: string,
  node: RichTextNode,
  { content, input: { language } }: SectionContext,
  words?: string,
): string => [what, nodePlace(content, node, language, words)].filter(Boolean).join(' — ');

const buildText = (node: TextNode, context: SectionContext): Run => {
  const marks = node.marks ?? [];
  const link = marks.find((mark) => mark.type === 'link');
  const code = marks.find((mark) => mark.type === 'term')?.attrs.id;
  const term = code === undefined ? undefined : context.input.terms?.get(code);
  if (code !== undefined && term) context.references.name(code, term, context.sectionName);
  else if (code !== undefined) complain(context, 'term-unresolved', placed(node.text, node, context));
  return {
    kind: 'text',
    text: boundYears(node.text),
    bold: marks.some(({ type }) => type === 'bold'),
    italic: marks.some(({ type }) => type === 'italic'),
    href: link?.attrs.href ?? null,
    term: code !== undefined && term ? code : null,
  };
};

const buildRun = (node: InlineNode, context: SectionContext, isNamed: boolean): Run => {
  const { input } = context;
  switch (node.type) {
    case 'text':
      return buildText(node, context);
    case 'hardBreak':
      return { kind: 'line-break' };
    case 'figure': {
      const figure = input.figures.get(node.attrs.id);
      if (figure) {
        if (figure.isImpossible === true) complain(context, 'value-impossible', figurePlace(node, context));
        context.references.source(
          sourceLine(figure.source, figure.vintage, input.language),
          context.sectionName,
        );
        return {
          kind: 'figure',
          text: figure.text,
          number: context.references.use(figure, context.sectionName),
        };
      }
      complain(context, 'figure-unresolved', figurePlace(node, context));
      return { kind: 'problem', text: placeholders.figure[input.language] };
    }
    case 'citation': {
      const { findingId } = node.attrs;
      const finding = input.findings.get(findingId);
      if (finding && !finding.withdrawn && finding.summary !== '')
        return { kind: 'citation', number: context.references.cite(findingId, finding, context.sectionName) };
      const words = citingWords(context.content, input.language, findingId);
      if (finding?.withdrawn && context.isApproved) {
        // Nothing in an approved text changes by itself: the number stays, the list of voices says what became of it.
        const number = context.references.cite(
          findingId,
          withoutWords(finding, input.language),
          context.sectionName,
        );
        complain(context, 'finding-withdrawn-since', [`[${number}]`, words].filter(Boolean).join(': '));
        return { kind: 'citation', number };
      }
      // What is not printed has no number in the book.
      complain(context, whyNotCited(finding), words || placed('', node, context));
      return { kind: 'problem', text: placeholders.citation[input.language] };
    }
    case 'footnote':
      return { kind: 'footnote', number: context.references.footnote(), text: node.attrs.text };
    case 'sectionReference': {
      const { key } = node.attrs;
      const words = context.sections.get(key);
      if (words) return { kind: 'section-reference', key, text: isNamed ? words.name : words.mark };
      complain(context, 'section-unresolved', placed(key, node, context));
      return { kind: 'problem', text: placeholders.section[input.language] };
    }
  }
};

/** The words of a paragraph. A bare number beside the title of a section without one would say nothing: then all are named. */
const buildRuns = (nodes: readonly InlineNode[], context: SectionContext): readonly Run[] => {
  const isNamed = nodes.some(
    (node) => node.type === 'sectionReference' && context.sections.get(node.attrs.key)?.isNumbered === false,
  );
  return nodes.map((node) => buildRun(node, context, isNamed));
};

const buildTable = (node: TableNode, context: SectionContext, above: string | null): TableBlock => {
  // Not `Math.max(...)`: a table of very many rows would not fit the stack.
  const columns = node.content.reduce((widest, row) => Math.max(widest, row.content.length), 0);
  const { language } = context.input;
  const all = bodyRows(node);
  const isLong = all > mostTableRows;
  const caption = above === null ? '' : node.attrs?.caption?.trim() || above;
  if (isLong)
    complain(context, 'table-long', `${caption || context.sectionTitle}: ${formatNumber(all, language)}`);
  return {
    kind: 'table',
    number: above === null ? null : context.references.table(caption),
    caption,
    ...(isLong
      ? {
          notes: [firstRowsNote(printedTableRows, all, language)],
          wholeRows: node.content.map((row) =>
            row.content.map(({ content }) =>
              plainText(
                { type: 'doc', content },
                ({ attrs }) => context.input.figures.get(attrs.id)?.text ?? '',
              ),
            ),
          ),
        }
      : {}),
    rows: (isLong ? node.content.slice(0, node.content.length - all + printedTableRows) : node.content).map(
      (row) =>
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
          runs: buildRuns(node.content ?? [], context).map((run) =>
            run.kind === 'text' ? { ...run, bold: true } : run,
          ),
        }
      : buildBlock(node, context, { level: context.sectionLevel, above: null }),
  );

const buildImage = (node: ImageNode, context: SectionContext): Block => {
  const { attrs } = node;
  const image = context.input.images?.get(attrs.imageId);
  if (!image) {
    complain(context, 'image-unresolved', placed(attrs.caption || attrs.alt || attrs.imageId, node, context));
    return { kind: 'problem', text: placeholders.image[context.input.language] };
  }
  return {
    kind: 'image',
    number: attrs.caption === '' ? null : context.references.show(attrs.caption),
    imageId: attrs.imageId,
    ...image,
    alternative: attrs.decorative ? '' : attrs.alt,
    caption: attrs.caption,
  };
};

interface Place {
  /** Level of the newest heading. */
  readonly level: number;
  /** Its words, by which a table without a caption is called; `null` where tables carry no number. */
  readonly above: string | null;
}

const buildBlock = (node: BlockNode, context: SectionContext, place: Place): Block => {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', runs: buildRuns(node.content ?? [], context) };
    case 'heading':
      return {
        kind: 'heading',
        level: place.level,
        runs: buildRuns(node.content ?? [], context),
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
      return buildTable(node, context, place.above);
    case 'image':
      return buildImage(node, context);
    case 'chart': {
      const chart = context.input.charts.get(chartKey(node.attrs));
      if (chart) {
        context.references.source(
          withoutReadingNotes(chart.spec.source, context.input.language),
          context.sectionName,
        );
        for (const name of untranslatedIn(chart.values ?? [])) complain(context, 'label-untranslated', name);
        if (chart.lacking !== undefined)
          complain(
            context,
            'chart-lacks-places',
            placed(
              `${askedChart(node.attrs, context.input.language, context.input.areaNames ?? new Map())}: ${chart.lacking.join(', ')}`,
              node,
              context,
            ),
          );
        return {
          kind: 'chart',
          number: context.references.show(boundYears(chart.spec.title)),
          indicator: node.attrs.indicator,
          spec: { ...chart.spec, title: boundYears(chart.spec.title) },
          values: chart.values ?? [],
          illustrative: chart.illustrative,
        };
      }
      complain(
        context,
        'chart-unresolved',
        placed(
          askedChart(node.attrs, context.input.language, context.input.areaNames ?? new Map()),
          node,
          context,
        ),
      );
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
  let above = context.sectionTitle;
  return content.content
    .map((node) => {
      if (node.type === 'heading') {
        level = Math.min(context.sectionLevel + node.attrs.level, level + 1);
        above = plainText({ type: 'doc', content: [node] }).trim() || above;
      }
      return buildBlock(node, context, { level, above });
    })
    .filter((block) => !isBlank(block));
};
