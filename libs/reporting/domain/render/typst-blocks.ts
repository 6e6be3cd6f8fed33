import type { Language } from '@qadam/language/domain';
import type { Block, ImageBlock, Run, UsedFigure } from '../document-model';
import { chartImage } from './chart-image';
import { runsAreRightToLeft } from './direction';
import { fitWords, type Line, proseLine } from './fit-words';
import { chartLabel, label } from './labels';
import { runsIn } from './runs-in';
import { captionMark, plain, sectionName, type TypstContext } from './typst-content';
import { layoutOf, writeTable } from './typst-table';
import { typstString, typstValue } from './typst-text';
import { voiceOrigin } from './voice-text';

const footLine: Line = { ...proseLine, size: 8.5 };

/** The typesetter (Typst 0.14) leaves next to nothing between the number of a note and its text. */
const behindNumber = `#${typstString('\u00a0')};`;

const writeRun = (run: Run, line: Line = proseLine): string => {
  switch (run.kind) {
    case 'line-break':
      return '#linebreak();';
    case 'figure':
      return `#figure-value(${run.number})[${plain(run.text, line)}];`;
    case 'citation':
      return `#cite-mark(${run.number});`;
    case 'footnote':
      return `#footnote[${behindNumber}${plain(run.text, footLine)}];`;
    case 'section-reference':
      return `#section-link(${typstString(sectionName(run.key))})[${plain(run.text, line)}];`;
    case 'problem':
      return `#problem[${plain(run.text, line)}];`;
    case 'text': {
      const own = plain(run.text, run.bold ? { ...line, bold: true } : line);
      const words = run.language === undefined ? own : `#text(lang: ${typstString(run.language)})[${own}];`;
      const italic = run.italic ? `#emph[${words}];` : words;
      const bold = run.bold ? `#strong[${italic}];` : italic;
      if (run.href !== null) return `#web-link(${typstString(run.href)})[${bold}];`;
      return run.term === null ? bold : `#term-link(${typstString(`term-${run.term}`)})[${bold}];`;
    }
  }
};

/** Inline content as Typst markup. */
export const writeRuns = (runs: readonly Run[], line?: Line): string =>
  runs.map((run) => writeRun(run, line)).join('');

/** A paragraph from right to left, where its first letter asks for it. */
const inDirection = (paragraph: string, runs: readonly Run[]): string =>
  runsAreRightToLeft(runs) ? `#from-right[${paragraph}];` : paragraph;

/** Of whom and where a figure is, for its mark in the margin: the group, or the series of an old approval that tells none. */
const placeOfFigure = ({ indicator, group, series, area, year }: UsedFigure): string =>
  [indicator, group || series, area, String(year)].filter((part) => part !== '').join('\u00a0· ');

const flagOf = (illustrative: boolean, language: Language): string =>
  typstValue(illustrative ? label('illustrative', language) : null);

/** 34 mm. */
const marginLine: Line = { size: 7.5, room: 94, isHyphenated: true, bold: false };

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
        ? `#voice-note(${number}, ${typstString(fitWords(voiceOrigin(voice, language), marginLine))}, ${flagOf(voice.illustrative, language)});`
        : '';
    }),
    ...[...figures].map((number) => {
      const figure = context.figures[number - 1];
      return figure
        ? `#figure-note(${number}, ${typstString(fitWords(`${figure.text} — ${placeOfFigure(figure)}`, marginLine))}, ${flagOf(figure.illustrative, language)});`
        : '';
    }),
  ].join('');
};

const writeImage = (block: ImageBlock, context: TypstContext): string => {
  const path = context.asset(
    `picture-${block.imageId}.${block.mediaType === 'image/png' ? 'png' : 'jpg'}`,
    block.bytes,
  );
  const caption =
    block.number === null
      ? 'none'
      : `[${captionMark(`${chartLabel(block.number, context.language)}.`)} ${plain(block.caption)}]`;
  // A picture is never drawn larger than its pixels allow at 96 to the inch, nor taller than half a page.
  return `#picture(${typstString(path)}, ${typstValue(block.alternative === '' ? null : block.alternative)}, ${caption}, ${typstValue(
    block.number === null ? null : `figure-number-${block.number}`,
  )}, ${block.width}, ${block.height});`;
};

const headingSizes = [20, 14, 11.5, 10];
/** Of a heading, in points: the column of the text, less its tile and number. */
const headingRoom = 310;

/** The line of a heading of this level. */
export const headingLine = (level: number): Line => ({
  ...{ size: headingSizes[level - 1] ?? 10, room: headingRoom },
  ...{ isHyphenated: true, bold: true },
});

const writeBody = (block: Block, context: TypstContext): string => {
  switch (block.kind) {
    case 'paragraph':
      return inDirection(`#par[${writeRuns(block.runs, context.line)}];`, block.runs);
    case 'heading':
      return `#section-title(level: ${block.level})[${writeRuns(block.runs, headingLine(block.level))}];`;
    case 'list': {
      const items = block.items
        .map((item) => `[${item.map((one) => writeBody(one, context)).join('')}]`)
        .join(', ');
      return block.ordered ? `#enum(start: ${block.start}, ${items});` : `#list(${items});`;
    }
    case 'quote':
      return `#quotation[${block.blocks.map((one) => writeBody(one, context)).join('')}];`;
    case 'table':
      return writeTable(block, context, writeBody);
    case 'image':
      return writeImage(block, context);
    case 'problem':
      return `#notice[${plain(block.text)}];`;
    case 'chart': {
      const { spec, number } = block;
      const path = context.asset(`chart-${number}.svg`, chartImage(spec).svg);
      const { subtitle } = spec;
      const beneath = subtitle === '' ? '' : `#par[#small[${plain(subtitle)}];];`;
      const caption = `[#par[${captionMark(`${chartLabel(number, context.language)}.`)} #strong[${plain(spec.title)}];];${beneath}]`;
      return `#chart(${typstString(path)}, ${typstString(`figure-number-${number}`)}, ${typstString(spec.alternative)}, ${caption}, [${plain(spec.source)}], ${flagOf(block.illustrative, context.language)});`;
    }
  }
};

/** A block of a section with its marks in the margin; of a table that stands there too, they are beneath. */
export const writeBlock = (block: Block, context: TypstContext): string => {
  const body = writeBody(block, context);
  const marks = block.kind === 'heading' ? '' : marksOf(block, context);
  if (marks === '') return body;
  return block.kind === 'table' && layoutOf(block).placement !== 'text'
    ? `${body}#marks-beneath[${marks}];`
    : `#noted([${marks}])[${body}];`;
};
