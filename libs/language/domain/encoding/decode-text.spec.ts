import { describe, expect, it } from '@jest/globals';
import { decodeText } from './decode-text';

const utf16 = (text: string, isLittleEndian: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('decoding a file', () => {
  it('reads UTF-8 with and without a byte order mark, which is no part of the text', () => {
    const bytes = new TextEncoder().encode('Year,Мән');
    expect(decodeText(bytes)).toEqual({ text: 'Year,Мән', encoding: 'UTF-8', hasByteOrderMark: false });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({
      text: 'Year,Мән',
      encoding: 'UTF-8',
      hasByteOrderMark: true,
    });
  });

  it('reads UTF-16 in both orders, with a mark or told by its zero bytes', () => {
    expect(decodeText(utf16('\ufeffYear,Value', true))).toMatchObject({
      text: 'Year,Value',
      encoding: 'UTF-16LE',
    });
    expect(decodeText(utf16('\ufeffYear,Value', false))).toMatchObject({
      text: 'Year,Value',
      encoding: 'UTF-16BE',
    });
    expect(decodeText(utf16('Year,Value', true))).toMatchObject({ text: 'Year,Value', encoding: 'UTF-16LE' });
    expect(decodeText(utf16('Year,Value', false))).toMatchObject({
      text: 'Year,Value',
      encoding: 'UTF-16BE',
    });
  });

  it('takes bytes that are no UTF-8 for Windows-1251', () => {
    const bytes = Uint8Array.from([0xf2, 0xee, 0xed, 0xed]);
    expect(decodeText(bytes)).toEqual({ text: 'тонн', encoding: 'Windows-1251', hasByteOrderMark: false });
  });

  const russian = 'Область;Год;Значение\nг. Алматы;2020;«12,5»\nМАНГИСТАУСКАЯ ОБЛАСТЬ;2020;7\n';
  /** The bytes of a text in an encoding that nothing here writes: each letter sought among the bytes there are. */
  const encoded = (text: string, name: string): Uint8Array => {
    const letters = [...new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
    return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
  };

  it('reads Windows-1252 where the letters beyond ASCII stand within Latin words', () => {
    for (const text of ['Year;Région\n2022;Akmola région\n', 'Bevölkerung;Größe\n', 'Año;Œuvre — à 5 €\n'])
      expect(decodeText(encoded(text, 'windows-1252'))).toMatchObject({ text, encoding: 'Windows-1252' });
  });

  it('reads Mac Cyrillic, whose small letters are those of Windows-1251 but for one', () => {
    for (const text of [russian, 'Дата;Район\n1 мая;Каражал\n', 'село;вода\nплохая дорога, течёт крыша\n'])
      expect(decodeText(encoded(text, 'x-mac-cyrillic'))).toMatchObject({ text, encoding: 'Mac Cyrillic' });
  });

  it('reads PT154, the older encoding of Kazakh, and takes Russian and KZ-1048 for none', () => {
    // Letters at their bytes as the table of PT154 has them (IANA, `PTCP154`).
    const kazakh: Readonly<Record<string, number>> = {
      ...{ Ғ: 0x81, ғ: 0x83, Ү: 0x87, ү: 0x89, Ң: 0x8c, Қ: 0x8d, Һ: 0x8e, ң: 0x9c, қ: 0x9d, һ: 0x9e },
      ...{ Ө: 0xa4, Ұ: 0xa6, Ә: 0xaa, ұ: 0xb1, ө: 0xb5, ә: 0xba, і: 0xb3, І: 0xb2 },
    };
    const windows = [
      ...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    ];
    const text =
      'Аудан;Пікір\nҰлытау;Ауылда мұғалімдер аз, көше қараңғы\nЖезді;Су жоқ, құдық құрғап қалған\n';
    const bytes = Uint8Array.from([...text].map((letter) => kazakh[letter] ?? windows.indexOf(letter)));
    expect(decodeText(bytes)).toMatchObject({ text, encoding: 'PT154' });
    for (const other of ['Соль ±5 °C, 3 ‰ населения; № 7', 'Вода 5 µг/л ± 2'])
      expect(decodeText(encoded(other, 'windows-1251'))).toMatchObject({
        text: other,
        encoding: 'Windows-1251',
      });
  });

  it('takes a mostly Latin text with one Cyrillic word or sign for no Western one', () => {
    for (const text of [
      'Indicator;Year;Пол\n5.5.2;2022;F\n',
      'INDICATOR № 1;Year\n',
      '«Bolashak»;г.\n',
      'CO2-экв;PM2,5 мкг\n',
    ])
      expect(decodeText(encoded(text, 'windows-1251'))).toMatchObject({ text, encoding: 'Windows-1251' });
  });

  it('tells the encodings of Windows, Unix and DOS apart by the letters that the text then has', () => {
    for (const [encoding, name] of [
      ['Windows-1251', 'windows-1251'],
      ['KOI8-R', 'koi8-r'],
      ['CP866', 'ibm866'],
    ] as const) {
      const known = encoding === 'Windows-1251' ? russian : russian.replace(/[«»]/gu, '"');
      for (const text of [known, known.toUpperCase(), 'Женщины;Мужчины\n1;2\n', 'Жалпы;Ауыл\n1;2\n'])
        expect(decodeText(encoded(text, name))).toEqual({ text, encoding, hasByteOrderMark: false });
    }
  });

  it('reads Cyrillic in UTF-16 without a mark', () => {
    for (const isLittleEndian of [true, false])
      expect(decodeText(utf16('Область|Жыл|Мән\nАбай облысы|2023|1', isLittleEndian)).encoding).toBe(
        isLittleEndian ? 'UTF-16LE' : 'UTF-16BE',
      );
  });

  it('gives an empty text for no bytes', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8', hasByteOrderMark: false });
  });

  it('knows the Kazakh Windows encoding by letters that Windows-1251 has in their place', () => {
    // STRK1048-2002: 0x9D қ, 0xBF ү, 0xB4 ө; the rest as in Windows-1251.
    const written = Uint8Array.from([
      0xe6, 0xee, 0x9d, 0x2c, 0x20, 0xbf, 0xe9, 0x2c, 0x20, 0xea, 0xb4, 0xec, 0xb3, 0xf0,
    ]);
    expect(decodeText(written)).toEqual({
      ...{ text: 'жоқ, үй, көмір', encoding: 'KZ-1048', hasByteOrderMark: false },
    });
  });
});
