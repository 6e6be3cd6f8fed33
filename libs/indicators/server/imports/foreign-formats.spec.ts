import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { foreignFormat, foreignFormatWords } from './foreign-formats';
import { recogniseFile } from './given-file';
import { readTableFile } from './table/table-file';

const stored = (text: string) => [strToU8(text), { level: 0 as const }] as const;
const archiveOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [...stored(text)]])));
const oldBook = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array<number>(600).fill(0),
]);

const files: readonly (readonly [string, string, Uint8Array, string])[] = [
  [
    'ods',
    'figures.xlsx',
    archiveOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'This is an OpenDocument spreadsheet (ODS, LibreOffice). Open it in LibreOffice, save it as XLSX or CSV, and load it again.',
  ],
  [
    'numbers',
    'figures.numbers',
    archiveOf({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }),
    'This is an Apple Numbers spreadsheet. Open it in Numbers (File → Export to), save it as XLSX or CSV, and load it again.',
  ],
  [
    'xlsb',
    'figures.xlsx',
    archiveOf({ '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' }),
    'binary Excel workbook',
  ],
  [
    'word',
    'figures.docx',
    archiveOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }),
    'Copy the table',
  ],
  ['old-xls', 'figures.xls', oldBook, 'This is an old XLS workbook'],
  ['pdf', 'figures.pdf', strToU8('%PDF-1.7\n'), 'Copy the table into Excel'],
  [
    'html',
    'figures.xls',
    strToU8('\ufeff<html><body><table><tr><td>Регион</td></tr></table></body></html>'),
    'This is an HTML page, even if it is called XLS. Open it in Excel, save it as XLSX or CSV, and load it again.',
  ],
  [
    'spreadsheet-xml',
    'figures.xls',
    strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'This is an Excel 2003 spreadsheet as XML',
  ],
];

describe('a file of a program that is not read here', () => {
  it.each(files)(
    'is known by its content as %s, and refused with what to do',
    async (format, name, bytes, words) => {
      expect(foreignFormat(bytes)).toBe(format);
      await expect(readTableFile(name, bytes)).rejects.toThrow(words);
      await expect(recogniseFile(name, bytes)).rejects.toThrow(words);
    },
  );

  it('is told in Russian and Kazakh too', () => {
    expect(foreignFormatWords('ods')).toMatchObject({
      kk: 'Бұл — OpenDocument кестесі (ODS, LibreOffice). Оны LibreOffice-те ашып, XLSX немесе CSV түрінде сақтаңыз да, қайта жүктеңіз.',
      ru: 'Это таблица OpenDocument (ODS, LibreOffice). Откройте ее в LibreOffice, сохраните как XLSX или CSV и загрузите снова.',
    });
  });

  it('is neither a workbook with a document in it, nor a text, nor an SDMX message', () => {
    const book = archiveOf({ 'xl/workbook.xml': 'x', 'xl/embeddings/a.docx': 'word/document.xml' });
    expect(foreignFormat(book)).toBeNull();
    expect(foreignFormat(strToU8('indicator,year\n5.5.2,2023\n'))).toBeNull();
    expect(foreignFormat(strToU8('<?xml version="1.0"?><m:GenericData xmlns:m="urn:x"/>'))).toBeNull();
  });
});

describe('an SDMX-CSV message', () => {
  it('is no table: the command that reads it is named', async () => {
    const header = 'STRUCTURE,STRUCTURE_ID,ACTION,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE';
    await expect(
      readTableFile('figures.csv', strToU8(`${header}\ndataflow,X,I,A,KZ,2020,1\n`)),
    ).rejects.toThrow('qadam import sdmx');
    await expect(
      readTableFile('figures.csv', strToU8('indicator,year,value\n8.5.2,2020,1\n')),
    ).resolves.toHaveLength(1);
  });
});
