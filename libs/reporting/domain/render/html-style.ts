import { furtherOnDark, printPalette } from '@qadam/chart/domain';

const further = (colours: readonly string[]): string =>
  colours.map((colour, at) => `--further-${at + 1}: ${colour};`).join(' ');

/** The look of the review as a page: one column, the colours of the printed book, dark where the reader wants it. */
export const htmlStyle = `@font-face { font-family: 'Noto Sans'; src: url('fonts/regular.ttf'); font-weight: 400; font-display: swap; }
@font-face { font-family: 'Noto Sans'; src: url('fonts/italic.ttf'); font-weight: 400; font-style: italic; font-display: swap; }
@font-face { font-family: 'Noto Sans'; src: url('fonts/semibold.ttf'); font-weight: 600 700; font-display: swap; }
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f23; --muted: #5a626a; --accent: #0b5c7a; --other: #8e969e;
  --hairline: #d5dadf; --warn: #9a3b00; ${further(printPalette.further)} }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #14181c; --ink: #e9edf0; --muted: #a7b0b8; --accent: #6fc1e0; --other: #808a93; --hairline: #3a424a; --warn: #f0a070;
    ${further(furtherOnDark)} }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 46rem; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 'Noto Sans', system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: 0.18em; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.on-white { background: #ffffff; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--paper); }
header { padding: 4rem 0 2rem; border-bottom: 1px solid var(--hairline); }
header p { margin: 0.25rem 0; }
h1 { margin: 1.5rem 0 0.5rem; font-size: 2.25rem; line-height: 1.2; }
h2 { margin: 3.5rem 0 1rem; font-size: 1.6rem; line-height: 1.25; }
h3 { margin: 2.25rem 0 0.75rem; font-size: 1.25rem; line-height: 1.3; }
h4 { margin: 1.75rem 0 0.5rem; font-size: 1.05rem; }
h5, h6 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
h1, h2, h3, h4, h5, h6, th, strong, dt { font-weight: 600; }
.mark, .cite { color: var(--accent); font-weight: 600; }
.subtitle, small, .source, .imprint { color: var(--muted); }
small, .source, .imprint { font-size: 0.82rem; }
.flag, .draft { display: inline-block; padding: 0 0.4em; border: 1px solid var(--warn); border-radius: 3px; color: var(--warn);
  font-size: 0.75rem; font-weight: 600; }
.draft { font-size: 1rem; }
.problem, .notice { color: var(--warn); }
.notice { padding-left: 0.75rem; border-left: 2px solid var(--warn); }
.figure, .term { color: inherit; text-decoration: underline dotted; }
nav ol, ul.plain { padding-left: 0; list-style: none; }
nav ol ol { padding-left: 1.5rem; }
nav a, ul.plain a { display: inline-block; padding: 0.15rem 0; text-decoration: none; }
ul.listed { display: grid; grid-template-columns: max-content 1fr; column-gap: 0.4em; }
ul.listed li, ul.listed a { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; }
nav a:hover, ul.plain a:hover { text-decoration: underline; }
.tile { display: inline-grid; place-items: center; width: 2.6rem; height: 2.6rem; margin-right: 0.6rem; border-radius: 4px;
  background: var(--tile); color: var(--numeral); font-size: 1.5rem; font-weight: 700; vertical-align: middle; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 2px solid var(--accent); }
figure { margin: 2rem 0; }
figure svg, img { display: block; max-width: 100%; height: auto; }
figure .wide svg { max-width: none; }
.on-phone { display: none; }
@media screen and (max-width: 36rem) {
  .on-page { display: none; }
  .on-phone { display: block; }
  .on-phone.wide { margin: 0; }
}
figcaption { margin: 0.5rem 0; }
.source { margin: 0.25rem 0; }
.wide { overflow-x: auto; margin: 1.5rem 0; container-type: inline-size; }
.stays { display: block; position: sticky; left: 0; width: 100cqi; }
/* A shadow at the edge behind which there is more: the paper that covers it goes along with the table. */
@media screen { .wide:has(> table) { background:
  linear-gradient(to right, var(--paper) 40%, transparent) left / 2.5rem 100% no-repeat local,
  linear-gradient(to left, var(--paper) 40%, transparent) right / 2.5rem 100% no-repeat local,
  linear-gradient(to right, var(--hairline), transparent) left / 0.75rem 100% no-repeat scroll,
  linear-gradient(to left, var(--hairline), transparent) right / 0.75rem 100% no-repeat scroll; } }
.wide:has(+ .source) { margin-bottom: 0.5rem; }
.wide + .source { margin: 0 0 1.5rem; }
.source + .source { margin-top: -1.25rem; }
.source:has(+ .wide) { margin-bottom: 2.25rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 0.5rem; text-align: left; }
th, td { padding: 0.4rem 0.6rem 0.4rem 0; border-bottom: 1px solid var(--hairline); text-align: left; vertical-align: top; }
td > p { margin: 0; }
td > p + p { margin-top: 0.4rem; }
th.number, td.number { padding-right: 0.6rem; padding-left: 0.6rem; text-align: right; }
thead th { border-bottom: 1px solid var(--ink); }
dd { margin: 0 0 0.75rem; }
li { margin: 0.3rem 0; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--hairline); }
@media print {
  @page { size: A4; margin: 25mm 22mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  header { min-height: 60vh; border: 0; }
  nav, main, main > section:has(> section) { break-before: page; }
  h2, h3, h4, figcaption, caption { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  .stays { position: static; }
  .wide table { font-size: 8pt; overflow-wrap: anywhere; }
  a { color: inherit; }
}
`;
