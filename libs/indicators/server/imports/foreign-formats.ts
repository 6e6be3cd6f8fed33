import type { Trilingual } from '@qadam/language/domain';

/** A kind of file that people send in place of XLSX or CSV, in the words of a sentence. */
export type ForeignFormat =
  'ods' | 'numbers' | 'xlsb' | 'old-xls' | 'html' | 'spreadsheet-xml' | 'pdf' | 'word';

const names: Readonly<Record<ForeignFormat, Trilingual>> = {
  ods: {
    kk: 'Бұл — OpenDocument кестесі (ODS, LibreOffice)',
    ru: 'Это таблица OpenDocument (ODS, LibreOffice)',
    en: 'This is an OpenDocument spreadsheet (ODS, LibreOffice)',
  },
  numbers: {
    kk: 'Бұл — Apple Numbers кестесі',
    ru: 'Это таблица Apple Numbers',
    en: 'This is an Apple Numbers spreadsheet',
  },
  xlsb: {
    kk: 'Бұл — екілік Excel кітабы (XLSB)',
    ru: 'Это двоичная книга Excel (XLSB)',
    en: 'This is a binary Excel workbook (XLSB)',
  },
  'old-xls': {
    kk: 'Бұл — ескі XLS кітабы (Excel 97–2003) немесе құпиясөзбен қорғалған кітап',
    ru: 'Это старая книга XLS (Excel 97–2003) или книга, защищенная паролем',
    en: 'This is an old XLS workbook (Excel 97–2003), or one protected by a password',
  },
  html: {
    kk: 'Бұл — XLS деп аталса да, HTML беті',
    ru: 'Это страница HTML, даже если она называется XLS',
    en: 'This is an HTML page, even if it is called XLS',
  },
  'spreadsheet-xml': {
    kk: 'Бұл — XML түріндегі Excel 2003 кестесі',
    ru: 'Это таблица Excel 2003 в виде XML',
    en: 'This is an Excel 2003 spreadsheet as XML',
  },
  pdf: { kk: 'Бұл — PDF құжаты', ru: 'Это документ PDF', en: 'This is a PDF document' },
  word: {
    kk: 'Бұл — кітап емес, мәтіндік құжат (DOCX, ODT)',
    ru: 'Это не книга, а текстовый документ (DOCX, ODT)',
    en: 'This is a text document (DOCX, ODT) and no workbook',
  },
};

const programs: Readonly<Partial<Record<ForeignFormat, Trilingual>>> = {
  ods: { kk: 'LibreOffice-те', ru: 'в LibreOffice', en: 'in LibreOffice' },
  numbers: {
    kk: 'Numbers-те (Файл → Экспорттау)',
    ru: 'в Numbers (Файл → Экспорт)',
    en: 'in Numbers (File → Export to)',
  },
};
const excel: Trilingual = { kk: 'Excel-де', ru: 'в Excel', en: 'in Excel' };

/** What the file is and what to do, as one sentence each. */
export const foreignFormatWords = (format: ForeignFormat): Trilingual => {
  const [name, program] = [names[format], programs[format] ?? excel];
  return format === 'pdf' || format === 'word'
    ? {
        kk: `${name.kk}. Кестені Excel-ге көшіріп, XLSX немесе CSV түрінде сақтаңыз да, соны жүктеңіз.`,
        ru: `${name.ru}. Перенесите таблицу в Excel, сохраните как XLSX или CSV и загрузите этот файл.`,
        en: `${name.en}. Copy the table into Excel, save it as XLSX or CSV, and load that file.`,
      }
    : {
        kk: `${name.kk}. Оны ${program.kk} ашып, XLSX немесе CSV түрінде сақтаңыз да, қайта жүктеңіз.`,
        ru: `${name.ru}. Откройте ее ${program.ru}, сохраните как XLSX или CSV и загрузите снова.`,
        en: `${name.en}. Open it ${program.en}, save it as XLSX or CSV, and load it again.`,
      };
};

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

/** Names of files in an archive stand in it as they are, whatever is packed. */
const holds = (archive: Buffer, name: string): boolean => archive.includes(name);

const formatOfArchive = (archive: Buffer): ForeignFormat | null => {
  if (holds(archive, 'xl/workbook.xml')) return null;
  // An OpenDocument begins with its type, not packed (OpenDocument 1.3, part 2, 3.3).
  const start = archive.toString('latin1', 0, 120);
  if (start.includes('opendocument.spreadsheet')) return 'ods';
  if (start.includes('opendocument.')) return 'word';
  if (holds(archive, 'Index/Document.iwa') || holds(archive, 'index.apxl')) return 'numbers';
  if (holds(archive, 'Index.zip') && holds(archive, 'preview.jpg')) return 'numbers';
  if (holds(archive, 'xl/workbook.bin')) return 'xlsb';
  return holds(archive, 'word/document.xml') ? 'word' : null;
};

/**
 * What a file is, by its content and not by its name, where it is a table or document of a program that is not read
 * here; `null` for everything else. `bytes` is the whole file where it is an archive, else at least its beginning.
 */
export const foreignFormat = (bytes: Uint8Array): ForeignFormat | null => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-xls';
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (begins(bytes, 0x50, 0x4b)) return formatOfArchive(content);
  // Sheets of Excel before it had a workbook around them (BIFF 2 to 4).
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? 0xff) && bytes[3] === 0x00)
    return 'old-xls';
  const isWide = begins(bytes, 0xff, 0xfe);
  const text = content.toString(isWide ? 'utf16le' : 'utf8', 0, 2048).replace(/^[\ufeff\s]+/u, '');
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta)\b/iu.test(
      text,
    )
  )
    return 'html';
  const isSheetXml = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/u.test(text);
  return text.startsWith('<?xml') && isSheetXml ? 'spreadsheet-xml' : null;
};
