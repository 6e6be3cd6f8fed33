import {
  type ChartPalette,
  type PictureSpec,
  printPalette,
  printWidth,
  renderChartSvg,
  suggestedHeight,
} from '@qadam/chart/domain';
import type { Language } from '@qadam/language/domain';
import type {
  Block,
  CitedVoice,
  ImageBlock,
  ReportDocument,
  Run,
  TableBlock,
  TableBlockCell,
  UsedFigure,
} from '../document-model';
import { hasHead, tableWords } from './cell-words';
import { runsAreRightToLeft } from './direction';
import { escapeHtml, htmlId } from './html-text';
import { chartLabel, label, tableLabel } from './labels';
import { type NumberColumn, numberColumns } from './number-columns';

export interface HtmlContext {
  readonly report: ReportDocument;
  /** Takes a file beside the page and gives its address. */
  readonly file: (path: string, bytes: Uint8Array) => string;
  /** Takes a footnote for the list at the end. */
  readonly note: (number: number, text: string) => void;
}

/** The colours of the page, so that a chart is dark on a dark page and black on white on paper. */
const pagePalette: ChartPalette = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  accent: 'var(--accent)',
  other: 'var(--other)',
  hairline: 'var(--hairline)',
  paper: 'var(--paper)',
  further: [
    'var(--further-1)',
    'var(--further-2)',
    'var(--further-3)',
    'var(--further-4)',
    'var(--further-5)',
  ],
};

/** Said beside everything that was made up. */
export const flagHtml = (isIllustrative: boolean, language: Language): string =>
  isIllustrative ? ` <span class="flag">${escapeHtml(label('illustrative', language))}</span>` : '';

const originOf = ({ indicator, indicatorTitle, area, year, source }: UsedFigure): string =>
  `${indicator} ${indicatorTitle}. ${area}, ${year}. ${source}`;

const writeRun = (run: Run, context: HtmlContext): string => {
  const { language, figures, voices } = context.report;
  switch (run.kind) {
    case 'line-break':
      return '<br>';
    case 'problem':
      return `<strong class="problem">${escapeHtml(run.text)}</strong>`;
    case 'figure': {
      const figure = figures[run.number - 1];
      const title = figure ? ` title="${escapeHtml(originOf(figure))}"` : '';
      return `<a class="figure" href="#figure-${run.number}"${title}>${escapeHtml(run.text)}</a>`;
    }
    case 'citation': {
      const voice: CitedVoice | undefined = voices[run.number - 1];
      return `<a class="cite" href="#voice-${run.number}">[${run.number}]</a>${flagHtml(voice?.illustrative === true, language)}`;
    }
    case 'footnote':
      context.note(run.number, run.text);
      return `<sup><a id="note-ref-${run.number}" href="#note-${run.number}" role="doc-noteref">${run.number}</a></sup>`;
    case 'section-reference':
      return `<a href="#${htmlId('section', run.key)}">${escapeHtml(run.text)}</a>`;
    case 'text': {
      const own = escapeHtml(run.text);
      const text = run.language === undefined ? own : `<span lang="${run.language}">${own}</span>`;
      const italic = run.italic ? `<em>${text}</em>` : text;
      const bold = run.bold ? `<strong>${italic}</strong>` : italic;
      if (run.href !== null) return `<a href="${escapeHtml(run.href)}" rel="noopener">${bold}</a>`;
      return run.term === null ? bold : `<a class="term" href="#${htmlId('term', run.term)}">${bold}</a>`;
    }
  }
};

const writeRuns = (runs: readonly Run[], context: HtmlContext): string =>
  runs.map((run) => writeRun(run, context)).join('');

const isBlankCell = ({ blocks }: TableBlockCell): boolean =>
  blocks.every((block) => block.kind === 'paragraph' && block.runs.length === 0);

/** A cell with one paragraph needs none. */
const writeCell = ({ blocks }: TableBlockCell, context: HtmlContext): string => {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph'
    ? writeRuns(only.runs, context)
    : blocks.map((block) => writeHtmlBlock(block, context)).join('');
};

const writeRow = (
  row: readonly TableBlockCell[],
  scope: 'col' | 'row',
  numbers: readonly (NumberColumn | null)[],
  context: HtmlContext,
): string =>
  `<tr>${row
    .map((cell, column) => {
      const side = (numbers[column] ?? null) === null ? '' : ' class="number"';
      return cell.header && !isBlankCell(cell)
        ? `<th scope="${scope}"${side}>${writeCell(cell, context)}</th>`
        : `<td${side}>${writeCell(cell, context)}</td>`;
    })
    .join('')}</tr>`;

/** The numbered line over a table; it stays in sight while a wide table is moved in its frame. */
export const captionHtml = (id: string, mark: string, caption: string): string =>
  `<caption id="${id}"><span class="stays"><span class="mark">${escapeHtml(mark)}</span> ${escapeHtml(caption)}</span></caption>`;

/** Small lines under a table. */
export const notesHtml = (notes: readonly string[]): string =>
  notes.map((text) => `<p class="source">${escapeHtml(text)}</p>`).join('');

const writeTable = (block: TableBlock, context: HtmlContext): string => {
  const [first, ...rest] = block.rows;
  const isHeaded = hasHead(block);
  const numbers = numberColumns(tableWords(block), isHeaded, context.report.language);
  const head =
    isHeaded && first !== undefined ? `<thead>${writeRow(first, 'col', numbers, context)}</thead>` : '';
  const body = `<tbody>${(isHeaded ? rest : block.rows).map((row) => writeRow(row, 'row', numbers, context)).join('\n')}</tbody>`;
  const notes = notesHtml(block.notes ?? []);
  if (block.number === null) return `<table>${head}${body}</table>${notes}`;
  const id = `table-${block.number}`;
  const mark = `${tableLabel(block.number, context.report.language)}.`;
  // A wide table is moved within its own frame, by keys too, and not the page.
  return `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0"><table>${captionHtml(id, mark, block.caption)}${head}${body}</table></div>${notes}`;
};

const writeImage = (block: ImageBlock, context: HtmlContext): string => {
  const address = context.file(
    `pictures/${block.imageId}.${block.mediaType === 'image/png' ? 'png' : 'jpg'}`,
    block.bytes,
  );
  const image = `<img src="${escapeHtml(address)}" alt="${escapeHtml(block.alternative)}" width="${block.width}" height="${block.height}">`;
  if (block.number === null) return `<p>${image}</p>`;
  const mark = escapeHtml(`${chartLabel(block.number, context.report.language)}.`);
  return `<figure id="figure-number-${block.number}">${image}<figcaption><span class="mark">${mark}</span> ${escapeHtml(block.caption)}</figcaption></figure>`;
};

/** As wide as the column of a small phone: shrunk to it, the words of the wide drawing would be half their size. */
const phoneWidth = 320;

/**
 * The chart for a page and for a phone, of which the style shows one. Rows by columns need the room of a page: on a phone
 * they are moved within a frame.
 */
const writeDrawings = (spec: PictureSpec): string => {
  // The classes of a map or of marks are mixed from known colours: they lie on white in the dark too.
  const isOnWhite = spec.kind === 'map' || spec.kind === 'heat' || spec.kind === 'ring';
  const draw = (width: number): string =>
    renderChartSvg(spec, {
      width,
      height: suggestedHeight(spec),
      palette: isOnWhite ? printPalette : pagePalette,
      fontFamily: 'Noto Sans, sans-serif',
      frame: 'plot',
    });
  const onPhone =
    spec.kind === 'heat'
      ? `<div class="on-phone wide" role="region" tabindex="0" aria-label="${escapeHtml(spec.title)}">${draw(printWidth)}</div>`
      : `<div class="on-phone">${draw(phoneWidth)}</div>`;
  const drawings = `<div class="on-page">${draw(printWidth)}</div>${onPhone}`;
  return isOnWhite ? `<div class="on-white">${drawings}</div>` : drawings;
};

/** A block of a section as HTML. */
export const writeHtmlBlock = (block: Block, context: HtmlContext): string => {
  const inner = (blocks: readonly Block[]) => blocks.map((one) => writeHtmlBlock(one, context)).join('');
  switch (block.kind) {
    case 'paragraph':
      return `<p${runsAreRightToLeft(block.runs) ? ' dir="rtl"' : ''}>${writeRuns(block.runs, context)}</p>`;
    case 'heading': {
      // The title of the report is the first level.
      const level = Math.min(6, block.level + 1);
      return `<h${level}>${writeRuns(block.runs, context)}</h${level}>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${inner(item)}</li>`).join('');
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'quote':
      return `<blockquote>${inner(block.blocks)}</blockquote>`;
    case 'table':
      return writeTable(block, context);
    case 'image':
      return writeImage(block, context);
    case 'problem':
      return `<p class="notice">${escapeHtml(block.text)}</p>`;
    case 'chart': {
      const { spec, number, illustrative } = block;
      const { language } = context.report;
      const { subtitle } = spec;
      const beneath = subtitle === '' ? '' : `<br><small>${escapeHtml(subtitle)}</small>`;
      return `<figure id="figure-number-${number}"><figcaption><span class="mark">${escapeHtml(`${chartLabel(number, language)}.`)}</span> <strong>${escapeHtml(spec.title)}</strong>${flagHtml(illustrative, language)}${beneath}</figcaption>${writeDrawings(spec)}<p class="source">${escapeHtml(spec.source)}</p></figure>`;
    }
  }
};
