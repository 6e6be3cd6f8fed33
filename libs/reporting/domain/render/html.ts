import { formatDay } from '@qadam/language/domain';
import type { ReportDocument, ReportSection } from '../document-model';
import { boundDash } from './bound-dash';
import { goalTile } from './goal-colours';
import { type HtmlContext, writeHtmlBlock } from './html-blocks';
import { htmlLists, writeHtmlListed, writeHtmlLists, writeHtmlStrip } from './html-lists';
import { htmlStyle } from './html-style';
import { escapeHtml, htmlId } from './html-text';
import { headingParts, howToRead, identityOf, label, missingNotice, stateLabels } from './labels';

/** Files by their path within the folder; `index.html` is the report. */
export type HtmlFolder = ReadonlyMap<string, string | Uint8Array>;

/** Fonts that the page asks for, to be laid beside it: path and cut. */
export const htmlFonts = {
  'fonts/regular.ttf': '400Regular',
  'fonts/italic.ttf': '400Regular_Italic',
  'fonts/semibold.ttf': '600SemiBold',
} as const;

const titleOf = (section: ReportSection, { language }: ReportDocument): string => {
  const { mark, title } = headingParts(section, language);
  return `${mark === null ? '' : `<span class="mark">${escapeHtml(mark)}</span> `}${escapeHtml(title)}`;
};

const writeContents = (sections: readonly ReportSection[], report: ReportDocument, more = ''): string =>
  `<ol>${sections
    .map(
      (section) =>
        `<li><a href="#${htmlId('section', section.key)}">${titleOf(section, report)}</a>${
          section.children.length > 0 ? writeContents(section.children, report) : ''
        }</li>`,
    )
    .join('')}${more}</ol>`;

const writeSection = (section: ReportSection, context: HtmlContext): string => {
  const { report } = context;
  const { language } = report;
  const level = Math.min(6, section.level + 1);
  const tile =
    section.goal === null
      ? ''
      : (({ colour, numeral }) =>
          `<span class="tile" aria-hidden="true" style="--tile:${colour};--numeral:${numeral}">${section.goal}</span>`)(
          goalTile(section.goal),
        );
  const missing = missingNotice(section, language);
  return `<section id="${htmlId('section', section.key)}">
<h${level}>${tile}${titleOf(section, report)}</h${level}>
${section.blocks.length > 0 && section.state !== 'approved' ? `<p><span class="flag">${escapeHtml(stateLabels[section.state][language])}</span></p>` : ''}
${missing === null ? '' : `<p class="notice">${escapeHtml(missing)}</p>`}
${writeHtmlStrip(section, report)}
${section.blocks.map((block) => writeHtmlBlock(block, context)).join('\n')}
${section.children.map((child) => writeSection(child, context)).join('\n')}
</section>`;
};

const writeCover = ({
  language,
  cover,
  title,
  subtitle,
  draft,
  date,
  version,
}: ReportDocument): string => `<header>
${
  cover.publisher === ''
    ? ''
    : `<p>${escapeHtml(cover.publisher)}</p>
`
}<h1>${escapeHtml(boundDash(title))}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
${draft ? `<p><span class="draft">${escapeHtml(label('draft', language))}</span></p><p class="notice">${escapeHtml(label('draftNotice', language))}</p>` : ''}
<p class="imprint">${escapeHtml([cover.country, formatDay(date, language), ...(version === null ? [] : [`${label('version', language)} ${version}`])].join(' · '))}</p>
</header>`;

const writeImprint = (report: ReportDocument): string => {
  const { language, cover, date } = report;
  const facts = `${identityOf(report)} · ${formatDay(date, language)}`;
  return `<footer class="imprint"><h2>${escapeHtml(label('aboutDocument', language))}</h2>
${[...howToRead(report), ...cover.imprint].map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
<p>${escapeHtml(facts)}</p></footer>`;
};

/**
 * Writes a report as a folder that is read without a server, a script or a network: one page with landmarks, headings
 * in order, a table of contents, charts as inline SVG with their alternatives, notes with links back, and a style for
 * screens, dark screens and paper. The fonts named in `htmlFonts` are to be laid beside it. Same report, same bytes.
 */
export const renderHtml = (report: ReportDocument): HtmlFolder => {
  const { language } = report;
  const files = new Map<string, string | Uint8Array>();
  const notes: (readonly [number, string])[] = [];
  const context: HtmlContext = {
    report,
    file: (path, bytes) => {
      files.set(path, bytes);
      return path;
    },
    note: (number, text) => notes.push([number, text]),
  };
  const sections = report.sections.map((section) => writeSection(section, context)).join('\n');
  const lists = htmlLists(report, notes.length)
    .map(([id, title]) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
    .join('');
  const page = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#text">${escapeHtml(label('skipToText', language))}</a>
${writeCover(report)}
<nav aria-label="${escapeHtml(label('contents', language))}">
<h2>${escapeHtml(label('contents', language))}</h2>
${writeContents(report.sections, report, lists)}
${writeHtmlListed(report)}
</nav>
<main id="text" tabindex="-1">
${sections}
${writeHtmlLists(report, notes)}
</main>
${writeImprint(report)}
</body>
</html>
`;
  return new Map<string, string | Uint8Array>([['index.html', page], ['style.css', htmlStyle], ...files]);
};
