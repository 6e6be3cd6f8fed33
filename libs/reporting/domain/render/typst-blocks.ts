import type { Language } from '@qadam/language/domain';
import type { Block, ImageBlock, Run, UsedFigure } from '../document-model';
import { chartImage } from './chart-image';
import { runsAreRightToLeft } from './direction';
import { fitWords, type Line, proseLine } from './fit-words';
import { chartLabel, label } from './labels';
import { runsIn } from './runs-in';
import { captionMark, lineBreak, plain, sectionName, type TypstContext } from './typst-content';
import { writeTable } from './typst-table';
import { typstString, typstValue } from './typst-text';
import { voiceOrigin } from './voice-text';

const footLine: Line = { ...proseLine, size: 8.5 };

/** The typesetter (Typst 0.14) leaves next to nothing between the number of a note and its text. */
const behindNumber = `#${typstString('\u00a0')};`;

const writeRun = (run: Run, line: Line = proseLine): string => {
  switch (run.kind) {
    case 'line-break':
      return lineBreak;
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

const flagOf = (illustrative: boolean, language: Language): string =>
  typstValue(illustrative ? label('illustrative', language) : null);

/** 34 mm. */
const marginLine: Line = { size: 7.5, room: 94, isHyphenated: true, bold: false };

/** Of whom and where a figure is, for its mark: the group, or the series of an old approval that tells none. */
const placeOfFigure = ({ group, series, area, year }: UsedFigure): readonly string[] => [
  group || series,
  area,
  String(year),
];

const isOfOne = (one: UsedFigure, other: UsedFigure): boolean =>
  one.indicator === other.indicator && one.illustrative === other.illustrative;

/** One mark for figures of one indicator that follow one another: its code is said once. */
const figureMark = (figures: readonly UsedFigure[], language: Language): string => {
  const links = figures.map((figure, at) => {
    const about = [...(at === 0 ? [figure.indicator] : []), ...placeOfFigure(figure)];
    const what = `${figure.text} — ${about.filter((part) => part !== '').join('\u00a0· ')}`;
    return `(${figure.number}, ${typstString(fitWords(what, marginLine))}), `;
  });
  return `#figure-note((${links.join('')}), ${flagOf(figures[0]?.illustrative === true, language)});`;
};

/** The marks of a block in the order of its text: one for every voice and figure in it, each once. */
const marksOf = (block: Block, context: TypstContext): string => {
  const { language } = context;
  const marks: string[] = [];
  let together: UsedFigure[] = [];
  const close = (): void => {
    if (together.length > 0) marks.push(figureMark(together, language));
    together = [];
  };
  const seen = new Set<string>();
  for (const run of runsIn(block)) {
    if ((run.kind !== 'citation' && run.kind !== 'figure') || seen.has(`${run.kind} ${run.number}`)) continue;
    seen.add(`${run.kind} ${run.number}`);
    if (run.kind === 'figure') {
      const figure = context.figures[run.number - 1];
      if (figure === undefined) continue;
      const [first] = together;
      if (first !== undefined && !isOfOne(first, figure)) close();
      together.push(figure);
      continue;
    }
    close();
    const voice = context.voices[run.number - 1];
    if (voice !== undefined)
      marks.push(
        `#voice-note(${run.number}, ${typstString(fitWords(voiceOrigin(voice, language), marginLine))}, ${flagOf(voice.illustrative, language)});`,
      );
  }
  close();
  return marks.join('');
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

/** A block of a section with its marks in the margin; those of a table, which may be many, are beneath. */
export const writeBlock = (block: Block, context: TypstContext): string => {
  const body = writeBody(block, context);
  const marks = block.kind === 'heading' ? '' : marksOf(block, context);
  if (marks === '') return body;
  return block.kind === 'table' ? `${body}#marks-beneath[${marks}];` : `#noted([${marks}])[${body}];`;
};
