// One fresh process: compiles one thing, cold and then warm, and prints what it took as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Language, languages } from '@qadam/language/domain';
import { buildReportDocument } from '@qadam/reporting/domain';
// The renderers alone: of the rest of the server nothing is needed to make a file out of data.
import { compileDocx, compileHtml, compilePdf } from '@qadam/reporting/render';
import { longTable, syntheticReport } from './synthetic-report';

const [what = 'pdf', language = 'ru', out = ''] = process.argv.slice(2);

const input = what.startsWith('rows-')
  ? longTable(Number(what.split('-')[1]))
  : syntheticReport(language as Language);
const format = what.startsWith('rows-') ? what.split('-')[2] : what;

/** From the data to the bytes: the model is built anew each time. */
const compile = async (): Promise<{ bytes: Uint8Array; pages: number | null }> => {
  const report = buildReportDocument(input);
  if (format === 'docx') return { bytes: (await compileDocx(report)).docx, pages: null };
  if (format === 'html') {
    const { zip, files } = await compileHtml(report);
    if (out !== '')
      for (const [path, content] of files) {
        const file = join(out, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    return { bytes: zip, pages: null };
  }
  const { pdf, pages } = await compilePdf(report);
  return { bytes: pdf, pages };
};

const timed = async () => {
  const started = performance.now();
  const compiled = await compile();
  return { ms: performance.now() - started, ...compiled };
};

const beforeMB = process.resourceUsage().maxRSS / 1024;
const cold = await timed();
const coldPeakMB = process.resourceUsage().maxRSS / 1024;
if (out !== '' && format === 'docx') writeFileSync(out, cold.bytes);
const warm = what.startsWith('rows-')
  ? []
  : [await timed(), await timed(), await timed(), await timed(), await timed()].map(({ ms }) => ms);
process.stdout.write(
  `${JSON.stringify({
    coldMs: Math.round(cold.ms),
    // From the start of the process, its own modules and fonts included.
    processMs: Math.round(performance.now() - warm.reduce((sum, ms) => sum + ms, 0)),
    warmMs: warm.length === 0 ? null : Math.round(warm.toSorted((one, other) => one - other)[2] ?? 0),
    pages: cold.pages,
    kB: Math.round(cold.bytes.length / 1024),
    beforeMB: Math.round(beforeMB),
    coldPeakMB: Math.round(coldPeakMB),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    language: languages.includes(language as Language) ? language : null,
  })}\n`,
);
process.exit(0);
