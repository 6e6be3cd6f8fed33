import { formatDay } from '@qadam/language/domain';
import type { ReportDocument, ReportSection } from '../document-model';
import { boundDash } from './bound-dash';
import { contentsTightness } from './contents-room';
import { goalTile } from './goal-colours';
import { pageOpenings } from './page-openings';
import { runsIn } from './runs-in';
import { shownAlone } from './shown-alone';
import { headingParts, howToRead, identityOf, label, missingNotice, stateLabels } from './labels';
import { bringsNote, keepTogether, type Placed } from './typst-keep';
import { headingLine, writeBlock } from './typst-blocks';
import { plain, sectionName, type TypstContext } from './typst-content';
import {
  writeFigures,
  writeListed,
  writeProblems,
  writeSources,
  writeStrip,
  writeTerms,
  writeVoices,
} from './typst-lists';
import { endsText, haveMovableFigures, placeFigure, typstFigures } from './typst-figures';
import { layoutOf } from './typst-table';
import { typstPreamble } from './typst-preamble';
import { typstString, typstValue } from './typst-text';

export interface TypstSource {
  /** The main file. */
  readonly source: string;
  /** SVG texts and pictures by the path under which the main file refers to them. */
  readonly assets: ReadonlyMap<string, string | Uint8Array>;
  /** Charts or pictures may go ahead of the text behind them: it reads `figuresAheadPath` and tells `qadam-figures`. */
  readonly hasMovableFigures: boolean;
}

/** The notes of a section that stands alone count on from those before it. */
const countOn = ({ blocks }: ReportSection): string => {
  const [first] = blocks.flatMap(runsIn).flatMap((run) => (run.kind === 'footnote' ? [run.number] : []));
  return first === undefined ? '' : `#counter(footnote).update(${first - 1});`;
};

const writeSection = (
  section: ReportSection,
  report: ReportDocument,
  context: TypstContext,
  openings: ReadonlySet<string>,
): string => {
  const { language } = report;
  const { alone } = context;
  if (alone.length > 0 && !alone.includes(section.key))
    return [
      // References to it lead to the place.
      `#anchor(${typstString(sectionName(section.key))});`,
      ...section.children.map((child) => writeSection(child, report, context, openings)),
    ].join('');
  const { mark, title } = headingParts(section, language);
  const heading = `section-title(level: ${section.level}, mark: ${typstValue(mark)}, name: ${typstString(sectionName(section.key))})[${plain(title, headingLine(section.level))}]`;
  // What begins a page has a heading that cannot be left behind.
  const isOwnPage = openings.has(section.key);
  const opening =
    section.goal !== null
      ? (({ colour, numeral }) =>
          `#goal-opening(own-page: ${String(isOwnPage)}, ${section.goal}, rgb("${colour}"), rgb("${numeral}"), ${heading});`)(
          goalTile(section.goal),
        )
      : isOwnPage
        ? `#part-opening(${heading});`
        : section.level === 1 && !report.isPaper
          ? `#part-running-on(${heading});`
          : `#${heading};`;
  const isMarked = context.marked === section.key;
  const placeMark = (place: number): string => (isMarked ? `#mark-place(${place});` : '');
  // It stands on pages of its own.
  const begins = alone[0] === section.key ? `#pagebreak(weak: true);${placeOfStart}${countOn(section)}` : '';
  const missing = missingNotice(section, language);
  const strip = writeStrip(section, report);
  const state =
    section.blocks.length > 0 && section.state !== 'approved'
      ? `#block(below: 4mm, sticky: true, par(pill[${plain(stateLabels[section.state][language])}]));`
      : '';
  const beside = (source: string): Placed => ({ source, level: null, bringsNote: false });
  return `${begins}${keepTogether([
    {
      source: opening,
      level: isOwnPage ? null : section.level,
      bringsNote: false,
    },
    { source: state, level: state === '' || isOwnPage ? null : section.level, bringsNote: false },
    // Behind a long table it would stand on a page of its own.
    beside(missing === null ? '' : `#notice(sticky: ${String(strip !== '')})[${plain(missing)}];`),
    beside(strip),
    ...section.blocks.flatMap((block, index) => [
      beside(endsText(section, index) ? '#figures-done;' : ''),
      {
        source: placeFigure(section, index, `${placeMark(index)}${writeBlock(block, context)}`),
        level: block.kind === 'heading' ? block.level : null,
        bringsNote: bringsNote(block),
        isTurned: block.kind === 'table' && layoutOf(block).placement === 'turned',
      },
    ]),
    beside(endsText(section, section.blocks.length) ? '#figures-done;' : ''),
    beside(isMarked ? `${placeMark(section.blocks.length)}#pagebreak(weak: true);` : ''),
    ...section.children.map((child) => beside(writeSection(child, report, context, openings))),
  ])}`;
};

/** Metadata with the number of a block, its page and its distance from the top in points. */
const markPlace = `#let mark-place(i) = context { let at = here().position(); [#metadata((i, at.page, at.y.pt()))<qadam-place>] }`;

/** Where the first page of a section that stands alone begins, before its heading. */
const placeOfStart = '#mark-place(-1);';

/** Parts that follow one another on a page have smaller headings with room above; rows go to the next page as a whole. */
const paperRules = `#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 1): set block(above: 10mm, below: 5mm)
#set table.cell(breakable: false)`;

const goalColours = Array.from({ length: 17 }, (_, at) => goalTile(at + 1).colour);

const writeCover = (report: ReportDocument): string => {
  const { language, cover } = report;
  const { isPaper = false, version } = report;
  const facts = [
    formatDay(report.date, language),
    ...(isPaper
      ? [identityOf(report)]
      : version === null
        ? []
        : [`${label('version', language)} ${version}`]),
  ].join(' · ');
  return `#cover(publisher: ${typstString(cover.publisher)}, country: ${typstString(cover.country)}, title: ${typstString(
    boundDash(report.title),
  )}, colours: (${goalColours.map((colour) => `rgb("${colour}"), `).join('')}), subtitle: ${typstString(report.subtitle)}, facts: [${plain(facts)}], flag: ${typstValue(
    report.draft ? label('draft', language) : null,
  )});`;
};

const writeImprint = (report: ReportDocument): string => {
  const { language } = report;
  const facts = [
    ...(report.version === null ? [] : [[label('version', language), report.version] as const]),
    [label('trace', language), report.traceCode],
    [label('date', language), formatDay(report.date, language)],
  ] as const;
  return [
    `#v(1fr);#{ show heading: set text(size: 11.5pt); show heading: set block(below: 4mm); plain-title[${plain(label('aboutDocument', language))}] };`,
    report.draft ? `#notice[${plain(label('draftNotice', language))}];` : '',
    ...[...howToRead(report), ...report.cover.imprint].map((line) => `#par[${plain(line)}];`),
    `#par[${facts.map(([name, value]) => `#small[${plain(`${name}: `)}];${plain(value)}`).join('#linebreak();')}];`,
  ].join('\n');
};

/**
 * Writes a report as Typst source with its charts as SVG files. The text of the report only ever stands in string
 * literals (`typstString`), so no content can become code. Same report, same source. The compiler must offer
 * Noto Sans in regular, italic, semibold and bold; PDF/UA-1 is met by title, language, alternatives and headings.
 * With `marked`, only the section of that key is printed, with the numbers that it has in the whole: it and its blocks
 * tell their places under the label `qadam-place`, its start as block -1.
 */
export const renderTypst = (report: ReportDocument, marked: string | null = null): TypstSource => {
  const { language } = report;
  const assets = new Map<string, string | Uint8Array>();
  const openings = pageOpenings(report);
  const hasMovableFigures = haveMovableFigures(report.sections);
  const context: TypstContext = {
    language,
    marked,
    alone: marked === null ? [] : shownAlone(report.sections, marked),
    voices: report.voices,
    figures: report.figures,
    asset: (name, content) => {
      assets.set(`/${name}`, content);
      return `/${name}`;
    },
  };
  const [year = 2000, month = 1, day = 1] = report.date.slice(0, 10).split('-').map(Number);
  const footer = [
    report.draft ? `#text(fill: warn, weight: 600)[${plain(label('draft', language))}]; #h(4pt);` : '',
    plain(`${report.title} · ${identityOf(report)}`),
  ].join('');
  const source = `#let has-page-numbers = ${String(marked === null)}
${typstPreamble}
#let turned-page(body) = page(flipped: true, margin: (left: 25mm, right: 25mm, top: 25mm, bottom: 25mm), footer: page-foot(0mm, [${footer}]), body)
${hasMovableFigures ? typstFigures : ''}
${marked === null ? '' : markPlace}
#show: review.with(lang: ${typstString(language)}, title: ${typstString(report.title)}, publisher: ${typstString(
    report.cover.publisher,
  )}, day: datetime(year: ${year}, month: ${month}, day: ${day}), keywords: (${typstString(report.version ?? '')}, ${typstString(
    report.traceCode,
  )}), footer: [${footer}])
${report.isPaper ? paperRules : ''}
${writeCover(report)}
${report.isPaper ? '' : writeImprint(report)}
#contents(${typstString(label('contents', language))}, ${contentsTightness(report)});
${report.isPaper ? '#v(6mm);' : ''}
${writeListed(report)}
${openings.has(report.sections[0]?.key ?? '') ? '#pagebreak(weak: true);' : ''}
${report.sections.map((section) => writeSection(section, report, context, openings)).join('\n')}
${writeTerms(report)}${writeVoices(report)}${writeFigures(report)}${writeSources(report)}${writeProblems(report)}${
    hasMovableFigures ? '\n#figure-marks;' : ''
  }`;
  return { source, assets, hasMovableFigures };
};
