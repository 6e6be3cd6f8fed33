import { beforeAll, describe, expect, it } from '@jest/globals';
import { hasLibreOffice, throughLibreOffice } from '@qadam/platform/server';
import { type Language, languages } from '@qadam/language/domain';
import { buildReportDocument, exampleReportInput } from '@qadam/reporting/domain';
import { strFromU8, unzipSync } from 'fflate';
import { compileDocx } from './index';

const wanted: Readonly<
  Record<Language, { readonly figure: string; readonly table: string; readonly caption: string }>
> = {
  kk: { figure: 'сурет', table: 'кесте', caption: '1-кесте. 5-мақсаттың көрсеткіштері' },
  ru: { figure: 'Рисунок', table: 'Таблица', caption: 'Таблица 1. Показатели цели 5' },
  en: { figure: 'Figure', table: 'Table', caption: 'Table 1. Indicators of goal 5' },
};

/** Words of a paragraph as a reader sees them, without the codes of its fields. */
const wordsOf = (paragraph: string): string =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, words]) => words).join('');

describe.each(languages)('captions of a Word file in %s', (language) => {
  const { figure, table, caption } = wanted[language];
  let docx: Uint8Array;
  let paragraphs: readonly string[];

  beforeAll(async () => {
    ({ docx } = await compileDocx(buildReportDocument(exampleReportInput(language))));
    const main = strFromU8(unzipSync(docx)['word/document.xml']!);
    paragraphs = main.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu) ?? [];
  });

  it('are counted by fields of Word, and hold the numbers before anybody updates them', () => {
    const captions = paragraphs.filter((one) => one.includes('<w:pStyle w:val="Caption"/>'));
    const counted = captions.map((one) => [
      /<w:instrText[^>]*>\s*SEQ ([^\s<]+)/u.exec(one)?.[1],
      /\d+/u.exec(wordsOf(one))?.[0],
    ]);
    // Two charts, a picture, the indicators of goal 5 and a table of the text: example-report.ts.
    expect(counted.filter(([name]) => name === figure).map(([, number]) => number)).toEqual(['1', '2', '3']);
    expect(counted.filter(([name]) => name === table).map(([, number]) => number)).toEqual(['1', '2']);
    expect(captions.map(wordsOf)).toContain(caption);
  });

  it('stand in lists that Word makes anew from the same fields', () => {
    const main = strFromU8(unzipSync(docx)['word/document.xml']!);
    const lists = [...main.matchAll(/TOC [^<]*?\\c (?:&quot;|")([^&"]+)/gu)].map(([, name]) => name);
    expect(lists).toEqual([figure, table]);
    const entries = paragraphs.filter((one) => one.includes('<w:pStyle w:val="TableofFigures"/>'));
    expect(entries).toHaveLength(5);
    for (const entry of entries) expect(wordsOf(entry)).toMatch(/\d$/u);
  });

  it('keep their tables: a caption goes with the first row', () => {
    for (const one of paragraphs.filter((paragraph) => paragraph.includes('SEQ')))
      if (one.includes(`SEQ ${table}`)) expect(one).toContain('<w:keepNext/>');
  });

  const withOffice = hasLibreOffice() ? it : it.skip;
  withOffice('are opened by LibreOffice with their numbers, and saved by it as fields again', () => {
    const saved = strFromU8(unzipSync(throughLibreOffice(docx, 'docx'))['word/document.xml']!);
    const kept = saved.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu) ?? [];
    expect(kept.map(wordsOf)).toContain(caption);
    const names = [...saved.matchAll(/SEQ "?([^\s"&]+)/gu)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set([figure, table]));
  });
});

if (!hasLibreOffice())
  console.warn('SKIPPED: LibreOffice is not installed, its reading of captions was not tried');
