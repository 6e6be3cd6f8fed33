import type { Language } from '@qadam/language/domain';
import type { Block, CitedVoice, ImageBlock, Run, TableBlock, UsedFigure } from '../document-model';
import { chartImage, chartSubtitle } from './chart-image';
import { runsAreRightToLeft } from './direction';
import { chartLabel, label, tableLabel } from './labels';
import { typstString, typstValue } from './typst-text';
import { voiceOrigin } from './voice-text';

export interface TypstContext {
  readonly language: Language;
  /** Key of the section whose blocks tell where they stand, for a preview. */
  readonly marked: string | null;
  readonly voices: readonly CitedVoice[];
  readonly figures: readonly UsedFigure[];
  /** Takes a file that the source refers to and gives its path. */
  readonly asset: (name: string, content: string | Uint8Array) => string;
}

/** A text as content: an expression of its own, closed so that nothing can join it. */
export const plain = (text: string): string => `#${typstString(text)};`;

/** Name of the place of a section, to which references lead. */
export const sectionName = (key: string): string => `section-${key}`;

const writeRun = (run: Run): string => {
  switch (run.kind) {
    case 'line-break':
      return '#linebreak();';
    case 'figure':
      return `#figure-value(${run.number})[${plain(run.text)}];`;
    case 'citation':
      return `#cite-mark(${run.number});`;
    case 'footnote':
      return `#footnote[${plain(run.text)}];`;
    case 'section-reference':
      return `#section-link(${typstString(sectionName(run.key))})[${plain(run.text)}];`;
    case 'problem':
      return `#problem[${plain(run.text)}];`;
    case 'text': {
      const italic = run.italic ? `#emph[${plain(run.text)}];` : plain(run.text);
      const bold = run.bold ? `#strong[${italic}];` : italic;
      if (run.href !== null) return `#web-link(${typstString(run.href)})[${bold}];`;
      return run.term === null ? bold : `#term-link(${typstString(`term-${run.term}`)})[${bold}];`;
    }
  }
};

/** Inline content as Typst markup. */
export const writeRuns = (runs: readonly Run[]): string => runs.map(writeRun).join('');

/** A paragraph from right to left, where its first letter asks for it. */
const inDirection = (paragraph: string, runs: readonly Run[]): string =>
  runsAreRightToLeft(runs) ? `#from-right[${paragraph}];` : paragraph;

/** Every run in a block, those of nested blocks included. */
const runsIn = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.runs;
    case 'list':
      return block.items.flat().flatMap(runsIn);
    case 'quote':
      return block.blocks.flatMap(runsIn);
    case 'table':
      return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(runsIn));
    default:
      return [];
  }
};

/** Of whom and where a figure is, for its mark in the margin: the group, or the series of an old approval that tells none. */
const placeOfFigure = ({ indicator, group, series, area, year }: UsedFigure): string =>
  [indicator, group || series, area, String(year)].filter((part) => part !== '').join('\u00a0· ');

const flagOf = (illustrative: boolean, language: Language): string =>
  typstValue(illustrative ? label('illustrative', language) : null);

/** The marks beside a block: one for every voice and figure in it, each once. */
const marksOf = (block: Block, context: TypstContext): string => {
  const { language } = context;
  const runs = runsIn(block);
  const voices = new Set(runs.flatMap((run) => (run.kind === 'citation' ? [run.number] : [])));
  const figures = new Set(runs.flatMap((run) => (run.kind === 'figure' ? [run.number] : [])));
  return [
    ...[...voices].map((number) => {
      const voice = context.voices[number - 1];
      return voice
        ? `#voice-note(${number}, ${typstString(voiceOrigin(voice, language))}, ${flagOf(voice.illustrative, language)});`
        : '';
    }),
    ...[...figures].map((number) => {
      const figure = context.figures[number - 1];
      return figure
        ? `#figure-note(${number}, ${typstString(`${figure.text} — ${placeOfFigure(figure)}`)}, ${flagOf(figure.illustrative, language)});`
        : '';
    }),
  ].join('');
};

/** Small lines under a table, as its argument. */
export const typstNotes = (notes: readonly string[]): string =>
  `(${notes.map((text) => `[${plain(text)}], `).join('')})`;

/** A table with the numbered line over it: its place is where the list of tables leads. */
export const typstCaptioned = (number: number, caption: string, table: string, language: Language): string =>
  `#captioned(${typstString(`table-${number}`)}, [${captionMark(tableLabel(number, language))} ${plain(caption)}], [${table}]);`;

const captionMark = (text: string): string => `#text(fill: accent, weight: 600)[${plain(text)}];`;

const writeImage = (block: ImageBlock, context: TypstContext): string => {
  const path = context.asset(
    `picture-${block.imageId}.${block.mediaType === 'image/png' ? 'png' : 'jpg'}`,
    block.bytes,
  );
  const caption =
    block.number === null
      ? 'none'
      : `[${captionMark(chartLabel(block.number, context.language))} ${plain(block.caption)}]`;
  // A picture is never drawn larger than its pixels allow at 96 to the inch, nor taller than half a page.
  return `#picture(${typstString(path)}, ${typstValue(block.alternative === '' ? null : block.alternative)}, ${caption}, ${typstValue(
    block.number === null ? null : `figure-number-${block.number}`,
  )}, ${block.width}, ${block.height});`;
};

const writeTable = (block: TableBlock, context: TypstContext): string => {
  const columns = block.rows[0]?.length ?? 0;
  if (columns === 0) return '';
  const cell = (blocks: readonly Block[]) => `[${blocks.map((one) => writeBody(one, context)).join('')}]`;
  const list = (cells: readonly string[]) => `(${cells.map((one) => `${one}, `).join('')})`;
  const [first, ...rest] = block.rows;
  const hasHeader = first !== undefined && first.every(({ header }) => header);
  const header = hasHeader ? first.map(({ blocks }) => cell(blocks)) : [];
  const rows = (hasHeader ? rest : block.rows).map((row) => list(row.map(({ blocks }) => cell(blocks))));
  const widths = block.widths ? list(block.widths.map((share) => `${share}fr`)) : `(1fr,) * ${columns}`;
  const plainTable = `plain-table(${widths}, ${list(header)}, ${list(rows)}, notes: ${typstNotes(block.notes ?? [])})`;
  const table = block.widths ? `#wide(${plainTable});` : `#${plainTable};`;
  if (block.number === null) return table;
  return typstCaptioned(block.number, block.caption, table, context.language);
};

const writeBody = (block: Block, context: TypstContext): string => {
  switch (block.kind) {
    case 'paragraph':
      return inDirection(`#par[${writeRuns(block.runs)}];`, block.runs);
    case 'heading':
      return `#section-title(level: ${block.level})[${writeRuns(block.runs)}];`;
    case 'list': {
      const items = block.items
        .map((item) => `[${item.map((one) => writeBody(one, context)).join('')}]`)
        .join(', ');
      return block.ordered ? `#enum(start: ${block.start}, ${items});` : `#list(${items});`;
    }
    case 'quote':
      return `#quotation[${block.blocks.map((one) => writeBody(one, context)).join('')}];`;
    case 'table':
      return writeTable(block, context);
    case 'image':
      return writeImage(block, context);
    case 'problem':
      return `#notice[${plain(block.text)}];`;
    case 'chart': {
      const { spec, number } = block;
      const path = context.asset(`chart-${number}.svg`, chartImage(spec).svg);
      const subtitle = chartSubtitle(spec);
      const beneath = subtitle === '' ? '' : `#par[#small[${plain(subtitle)}];];`;
      const caption = `[#par[${captionMark(chartLabel(number, context.language))} #strong[${plain(spec.title)}];];${beneath}]`;
      return `#chart(${typstString(path)}, ${typstString(`figure-number-${number}`)}, ${typstString(spec.alternative)}, ${caption}, [${plain(spec.source)}], ${flagOf(block.illustrative, context.language)});`;
    }
  }
};

/** A block of a section with its marks in the margin. */
export const writeBlock = (block: Block, context: TypstContext): string => {
  const body = writeBody(block, context);
  const marks = block.kind === 'heading' ? '' : marksOf(block, context);
  return marks === '' ? body : `#noted([${marks}])[${body}];`;
};
