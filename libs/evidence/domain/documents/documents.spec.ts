import { decodeText } from '@qadam/language/domain';
import { describe, expect, it } from '@jest/globals';
import {
  checkSpan,
  documentFileKind,
  highlightPieces,
  longestQuote,
  looksBinary,
  mainLanguage,
  layOutText,
  normaliseText,
  placeOfSpan,
  splitParagraphs,
} from '../index';
import { languageOfParagraph } from '@qadam/language/domain';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a text file', () => {
  const text = 'Су кестемен беріледі.\nВода по графику.';

  it('is read in UTF-8 and in UTF-16 with or without its mark', () => {
    expect(decodeText(utf8(`\ufeff${text}`))).toMatchObject({ text, encoding: 'UTF-8' });
    for (const mark of ['\ufeff', '']) {
      const little = new Uint8Array(Buffer.from(mark + text, 'utf16le'));
      expect(decodeText(little)).toMatchObject({ text, encoding: 'UTF-16LE' });
      const big = new Uint8Array(Buffer.from(mark + text, 'utf16le').swap16());
      expect(decodeText(big)).toMatchObject({ text, encoding: 'UTF-16BE' });
    }
  });

  it('is read in Windows-1251 where it is no valid UTF-8', () => {
    expect(decodeText(bytes(0xc2, 0xee, 0xe4, 0xe0))).toMatchObject({
      text: 'Вода',
      encoding: 'Windows-1251',
    });
  });

  it('is read in KOI8-R where that makes more Russian of it, and in Windows-1251 else', () => {
    const said = 'Жители просят провести воду: колодец высох еще весной, скот поить нечем.';
    for (const encoding of ['koi8-r', 'windows-1251'] as const) {
      const decoder = new TextDecoder(encoding);
      const letters = new Map(
        Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
      );
      for (const words of [said, said.toUpperCase()])
        expect(decodeText(bytes(...[...words].map((letter) => letters.get(letter) ?? 63)))).toMatchObject({
          text: words,
          encoding: encoding === 'koi8-r' ? 'KOI8-R' : 'Windows-1251',
        });
    }
  });

  it('has a row of numbers in the language of its neighbours, and never in that of a placeholder', () => {
    const rows = ['87011234567', 'Воды нет', '8 701 234 56 78', 'Жол жоқ, су жоқ', '12'];
    const { text: kept, paragraphs } = layOutText(
      rows.map((cell, at) => ({ sheet: null, row: at + 1, cells: [cell] })),
    );
    expect(paragraphs.map(({ language }) => language)).toEqual(['ru', 'ru', 'ru', 'kk', 'kk']);
    expect(kept.split('\n')[0]).toBe('[телефон 1]');
    expect(
      splitParagraphs(kept)
        .map(({ language }) => language)
        .slice(1),
    ).toEqual(['ru', 'ru', 'kk', 'kk']);
  });

  it('is told from bytes of something else', () => {
    expect(looksBinary(text)).toBe(false);
    expect(looksBinary('a\u0000b\u0001c')).toBe(true);
  });
});

describe('an uploaded file', () => {
  it('is judged by its bytes, not by its name', () => {
    const kindOf = (content: Uint8Array, name: string) => {
      const { mediaType, problem } = documentFileKind(content, name);
      return [mediaType, problem];
    };
    expect(kindOf(utf8('Вода'), 'a.TXT')).toEqual(['text/plain', null]);
    expect(kindOf(utf8('Вода'), 'a.docx')).toEqual(['text/plain', 'mislabelled']);
    expect(kindOf(utf8('a,b\n1,2\n'), 'a.xlsx')).toEqual(['text/csv', 'mislabelled']);
    // A title above, an answer over two lines, and commas that nobody put in quotes.
    const answers = 'Сход в ауле\nКто;Что\nЛи;"Вода,\nсвет; дорога"\nКим;Свет\nОспан;Газ\n';
    expect(kindOf(utf8(answers), 'a.xlsx')).toEqual(['text/csv', 'mislabelled']);
    expect(kindOf(utf8('who,said\nA,water\nB,roads\nC,light, gas\n'), 'a.xls')).toEqual([
      'text/csv',
      'mislabelled',
    ]);
    expect(kindOf(utf8(answers), 'a.docx')).toEqual(['text/plain', 'mislabelled']);
    expect(kindOf(utf8('Да, вода\nи дорога, и свет, и газ'), 'a.xlsx')).toEqual([
      'text/plain',
      'mislabelled',
    ]);
    expect(kindOf(utf8('a,b\n1,2\n'), 'a.txt')).toEqual(['text/plain', null]);
    expect(kindOf(utf8('%PDF-1.7'), 'a.txt')).toEqual(['application/pdf', 'mislabelled']);
    expect(kindOf(utf8('<!doctype html><p>Вода'), 'a.pdf')).toEqual(['text/html', 'mislabelled']);
    expect(kindOf(utf8('a,b'), 'a.csv')).toEqual(['text/csv', null]);
    expect(kindOf(utf8('[{"a":1}]'), 'a.json')).toEqual(['application/json', null]);
    expect(kindOf(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'a.png')[1]).toBe('unknown-kind');
    expect(kindOf(bytes(), 'a.txt')[1]).toBe('empty');
    expect(kindOf(bytes(0x50, 0x4b, 3, 4), 'a.docx')[1]).toBe('damaged');
  });

  it('of old Word is told from a new one with a password (MS-OFFCRYPTO 2.3.4.4)', () => {
    const compound = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(documentFileKind(compound, 'a.doc').problem).toBe('old-office');
    const locked = new Uint8Array([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(documentFileKind(locked, 'a.docx').problem).toBe('encrypted');
  });
});

describe('the text of a document', () => {
  it('is kept in one form of letters, line ends and blanks', () => {
    expect(normaliseText('\ufeffи\u0306  \r\n\r\n\r\n\r\nВода\u0007\r')).toBe('й\n\nВода');
  });

  it('falls into paragraphs whose offsets cut out exactly their words', () => {
    const text = normaliseText('Первый.\n\n  Екінші азат жол. \nThe third.\fНа другой странице.');
    const paragraphs = splitParagraphs(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Первый.',
      'Екінші азат жол.',
      'The third.',
      'На другой странице.',
    ]);
    expect(paragraphs.map(({ number, page }) => [number, page])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 2],
    ]);
    expect(paragraphs.map(({ language }) => language)).toEqual(['ru', 'kk', 'en', 'ru']);
  });

  it('is Kazakh by its letters, and not because a Russian sentence names Kazakh places', () => {
    expect(languageOfParagraph('Біздің ауылда орталықтандырылған су мүлде жоқ.')).toBe('kk');
    expect(
      languageOfParagraph(
        'Семинары прошли в области Ұлытау, следующие пройдут в районе Жаңасемей области Абай.',
      ),
    ).toBe('ru');
    expect(languageOfParagraph('The akim said that a road will be built next year.')).toBe('en');
    expect(languageOfParagraph('2025')).toBe('en');
    expect(mainLanguage(splitParagraphs('Да.\nБіздің ауылда су мүлде жоқ.'))).toBe('kk');
  });
});

describe('a passage', () => {
  const text = 'Воды нет. 💧 Совсем нет.';

  it('loses the spaces at its ends and never cuts a character', () => {
    expect(checkSpan(text, { start: 4, end: 10 })).toEqual({ span: { start: 5, end: 9 }, quote: 'нет.' });
    expect(checkSpan(text, { start: 11, end: 12 })).toMatchObject({ quote: '💧' });
  });

  it('takes accents, tones and joined signs with the character that they belong to', () => {
    const accented = 'вода\u0301 👩🏽‍🌾 нет';
    expect(checkSpan(accented, { start: 0, end: 4 })).toMatchObject({ quote: 'вода\u0301' });
    expect(checkSpan(accented, { start: 4, end: 5 })).toMatchObject({ quote: 'а\u0301' });
    for (let inside = 7; inside < 13; inside += 1)
      expect(checkSpan(accented, { start: inside, end: inside })).toMatchObject({ quote: '👩🏽‍🌾' });
    expect(checkSpan(accented, { start: 5, end: accented.length })).toMatchObject({ quote: '👩🏽‍🌾 нет' });
  });

  it('is refused outside the text, empty or too long', () => {
    expect(checkSpan(text, { start: 3, end: 99 })).toEqual({ problem: 'outside' });
    expect(checkSpan(text, { start: 9, end: 10 })).toEqual({ problem: 'empty' });
    expect(checkSpan('я'.repeat(longestQuote + 1), { start: 0, end: longestQuote + 1 })).toEqual({
      problem: 'too-long',
    });
  });

  it('knows its paragraphs and its page', () => {
    const paragraphs = splitParagraphs('Один.\nДва.\fТри.');
    expect(placeOfSpan(paragraphs, { start: 2, end: 8 })).toEqual({
      firstParagraph: 1,
      lastParagraph: 2,
      page: 1,
    });
    expect(placeOfSpan(paragraphs, { start: 11, end: 15 })).toEqual({
      firstParagraph: 3,
      lastParagraph: 3,
      page: 2,
    });
    expect(placeOfSpan(paragraphs, { start: 40, end: 41 })).toBeNull();
  });
});

describe('names in a text of two languages', () => {
  const { text, paragraphs } = layOutText([
    { page: 1, text: 'Присутствовали: Ахметова Гүлнар Серікқызы, Ким Виктор Андреевич.' },
    { page: 1, text: 'Ахметова Гүлнар ауылда балабақша жоқ деді.' },
  ]);

  it('do not decide in which language it is written', () => {
    expect(paragraphs.map(({ language }) => language)).toEqual(['ru', 'kk']);
  });

  it('are one mask for one person throughout, also for a short surname before name and patronymic', () => {
    expect(text).toBe('Присутствовали: [имя 1], [имя 2].\n[есім 1] ауылда балабақша жоқ деді.');
  });
});

describe('rows of a few words', () => {
  it('take the language of the rows around them where nothing tells their own', () => {
    const languages = (...rows: readonly (readonly string[])[]) =>
      layOutText(rows.map((cells, at) => ({ sheet: null, row: at + 1, cells }))).paragraphs.map(
        ({ language }) => language,
      );
    expect(languages(['Ответ'], ['Дорога', 'Мост'], ['Нет света уже три дня'])).toEqual(['ru', 'ru', 'ru']);
    expect(languages(['Жауап'], ['Дорога'], ['Біздің ауылда су жоқ'], ['Мал'])).toEqual([
      'kk',
      'kk',
      'kk',
      'kk',
    ]);
    expect(languages(['Мал'], ['Біздің ауылда су жоқ'])).toEqual(['kk', 'kk']);
    expect(languages(['ФИО', 'Пол', 'Ответ'], ['Петрова Анна', 'Женщина', 'Вода'])).toEqual(['ru', 'ru']);
  });
});

describe('highlights', () => {
  it('cut the text wherever a finding begins or ends, so that overlaps can be shown', () => {
    const pieces = highlightPieces({ start: 0, end: 10 }, [
      { start: 2, end: 6 },
      { start: 4, end: 12 },
      { start: 20, end: 30 },
    ]);
    expect(pieces).toEqual([
      { start: 0, end: 2, spans: [] },
      { start: 2, end: 4, spans: [0] },
      { start: 4, end: 6, spans: [0, 1] },
      { start: 6, end: 10, spans: [1] },
    ]);
  });
});
