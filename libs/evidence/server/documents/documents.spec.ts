import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { sourceOfBytes } from './files/file-source';
import { readDocumentFile } from './reading/read-document-file';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
});
afterAll(() => house?.test.close());

const docx = (...lines: string[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            ...lines.map((line) => new Paragraph(line)),
            new Table({
              rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('В таблице')] })] })],
            }),
          ],
        },
      ],
    }),
  );

const upload = (
  bytes: Buffer,
  fileName: string,
  eventId: string | null = null,
  areaCode: string | null = null,
) =>
  house.documents.upload(analyst, { source: sourceOfBytes(bytes), fileName, title: '', eventId, areaCode });

describe('uploading a DOCX', () => {
  it('keeps its bytes once, its text by paragraphs with their languages, and the area around its event’s places', async () => {
    const event = (await house.events.list(analyst)).find(({ startsOn }) => startsOn === '2025-05-13');
    const bytes = await docx('Вода идет по графику.', '', 'Біздің ауылда су мүлде жоқ.');
    const { document, isNew } = await upload(bytes, 'Протокол.docx', String(event?.id));
    expect(isNew).toBe(true);
    expect(document).toMatchObject({
      ...{ title: 'Протокол', areaCode: 'ulytau', byteCount: bytes.length, paragraphCount: 3 },
      ...{ hash: createHash('sha256').update(bytes).digest('hex'), isIllustrative: false },
    });
    const { text, paragraphs } = await house.documents.text(analyst, document.id);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Вода идет по графику.',
      'Біздің ауылда су мүлде жоқ.',
      'В таблице',
    ]);
    expect(paragraphs.map(({ language }) => language)).toEqual(['ru', 'kk', 'ru']);
    const original = await house.documents.original(analyst, document.id);
    expect(original.fileName).toBe('Протокол.docx');
    expect((await buffer(original.bytes)).equals(bytes)).toBe(true);

    const again = await upload(bytes, 'Копия.docx', String(event?.id));
    expect(again).toMatchObject({ isNew: false, document: { id: document.id, title: 'Протокол' } });
  });

  it('keeps the ends of lines within a paragraph, however Word writes them, so that no words are joined', async () => {
    const body = [
      '<w:p><w:r><w:t>Первая строка</w:t><w:br/><w:t>Вторая строка</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>Вопрос 1.</w:t></w:r><w:r><w:cr/></w:r><w:r><w:t>Ответ: нет воды</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>Конец</w:t><w:br w:type="page"></w:br><w:t>Начало</w:t><w:tab/><w:t>строки</w:t></w:r></w:p>',
    ];
    const parts = unzipSync(await docx());
    const markup = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const broken = markup.replace('<w:body>', `<w:body>${body.join('')}`);
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(broken) });
    const { blocks } = await readDocumentFile(Buffer.from(bytes), 'строки.docx');
    expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
      ...['Первая строка', 'Вторая строка', 'Вопрос 1.', 'Ответ: нет воды'],
      ...['Конец', 'Начало\tстроки', 'В таблице'],
    ]);
  });

  it('leaves the text and the findings of a document that was read otherwise as they are', async () => {
    const bytes = await docx('Мост: нет автобуса.');
    const { document } = await upload(bytes, 'мост.docx', null, 'karazhal');
    const joined = 'Мост:нет автобуса.';
    await house.database.query('update document set text = $2 where id = $1', [document.id, joined]);
    const { id } = await house.changes.create(analyst, {
      ...{ documentId: String(document.id), start: 5, end: 18, summary: '' },
    });
    const again = await upload(bytes, 'мост.docx', null, 'karazhal');
    expect(again).toMatchObject({ isNew: false, document: { id: document.id } });
    expect((await house.documents.text(analyst, document.id)).text).toBe(joined);
    const { quote, start, end } = await house.findings.find(analyst, id);
    expect(quote).toBe('нет автобуса.');
    expect(joined.slice(start ?? 0, end ?? 0)).toBe(quote);
  });

  it('leaves an audit record', async () => {
    const { document } = await upload(await docx('Первая запись.'), 'a.docx', null, 'karazhal');
    const records = await house.database.query(
      `select action, person_id as "personId" from audit where subject_kind = 'document' and subject_id = $1`,
      [String(document.id)],
    );
    expect(records).toEqual([{ action: 'add', personId: analyst.person?.id }]);
  });

  it('asks for the area where no event gives one', async () => {
    await expect(upload(await docx('Без места.'), 'b.docx')).rejects.toMatchObject({
      code: 'invalid-input',
      details: { field: 'area' },
    });
  });
});

describe('files that are refused', () => {
  const problemOf = async (bytes: Buffer, fileName: string): Promise<unknown> => {
    try {
      await readDocumentFile(bytes, fileName);
      return null;
    } catch (error) {
      return (error as { details: { problem: unknown } }).details.problem;
    }
  };

  it('are named by what is wrong: passwords, wrong names, nothing inside; macros are told', async () => {
    const good = await docx('Текст.');
    expect(await problemOf(good, 'a.docx')).toBeNull();
    expect(await problemOf(good, 'a.docm')).toBeNull();
    expect(await problemOf(good, 'a.txt')).toBe('mislabelled');
    expect(await problemOf(Buffer.from('Текст'), 'a.docx')).toBe('mislabelled');
    expect(await problemOf(good.subarray(0, good.length - 40), 'a.docx')).toBe('damaged');
    expect(await problemOf(Buffer.alloc(0), 'a.docx')).toBe('empty');
    expect(await problemOf(Buffer.from(' \n '), 'a.txt')).toBe('no-text');
    expect(await problemOf(Buffer.from('%PDF-1.4'), 'a.pdf')).toBe('damaged');
    const withMacros = Buffer.from(good);
    // Renames one entry of the ZIP, in its header and in the table of contents.
    for (
      let at = withMacros.indexOf('word/numbering.xml');
      at >= 0;
      at = withMacros.indexOf('word/numbering.xml')
    )
      withMacros.write('word/vbaProject.bin'.slice(0, 18), at, 'latin1');
    const { notice } = await readDocumentFile(withMacros, 'a.docx');
    expect(notice).toMatchObject({
      kind: 'active-content',
      message: { en: expect.stringContaining('macros') },
    });
    const encrypted = Buffer.from(good);
    const contents = encrypted.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    encrypted.writeUInt16LE(encrypted.readUInt16LE(contents + 8) | 1, contents + 8);
    expect(await problemOf(encrypted, 'a.docx')).toBe('encrypted');
  });

  it('of 400 kB that would become 400 MB of text are refused before they are unpacked', async () => {
    const paragraph = `<w:p><w:r><w:t>${'a'.repeat(1_000_000)}</w:t></w:r></w:p>`;
    const bomb = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${paragraph.repeat(400)}</w:body></w:document>`),
    });
    expect(bomb.length).toBeLessThan(500_000);
    const started = performance.now();
    expect(await problemOf(Buffer.from(bomb), 'bomb.docx')).toBe('unpacks-too-large');
    // Unpacking it took 27 s: far from both, so that a busy machine does not matter.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('of more text than anybody can paste are refused', async () => {
    await expect(
      house.documents.paste(analyst, { title: 'Long', text: 'a'.repeat(5_000_001), areaCode: 'ulytau' }),
    ).rejects.toMatchObject({ code: 'invalid-input', details: { problem: 'too-long' } });
  });

  it('say what to do in three languages', async () => {
    await expect(readDocumentFile(Buffer.alloc(0), 'пусто.txt')).rejects.toMatchObject({
      details: { file: 'пусто.txt' },
      words: { ru: expect.stringContaining('Файл пуст'), kk: expect.stringContaining('Файл бос') },
    });
  });
});

describe('text files and pasted text', () => {
  it('come in UTF-8, UTF-16 and Windows-1251', async () => {
    const words = 'Дорогу размывает';
    const windows = Buffer.from(
      [...words].map((letter) => (letter === ' ' ? 32 : letter.charCodeAt(0) - 0x350)),
    );
    for (const bytes of [Buffer.from(words), Buffer.from(`\ufeff${words}`, 'utf16le'), windows])
      expect((await readDocumentFile(bytes, 'a.txt')).blocks).toEqual([{ page: 1, text: words }]);
  });

  it('a pasted text is a document like any other', async () => {
    const { document } = await house.documents.paste(analyst, {
      ...{ title: ' Заметки ', text: 'Один.\r\n\r\nДва.', areaCode: 'satpayev' },
    });
    expect(document).toMatchObject({
      title: 'Заметки',
      paragraphCount: 2,
      mediaType: 'text/plain',
      fileName: null,
    });
    expect((await house.documents.original(analyst, document.id)).fileName).toBe('Заметки.txt');
    await expect(
      house.documents.paste(analyst, { title: 'Пусто', text: ' \n ', areaCode: 'satpayev' }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('events', () => {
  it('tell in the reader’s language what was held where, and count what the reader may see', async () => {
    const kazakh = { ...analyst, language: 'kk' as const };
    const seminars = (await house.events.list(kazakh)).find(({ startsOn }) => startsOn === '2025-05-13');
    expect(seminars?.places.map(({ name }) => name)).toContain('Қаражал қаласы');
    expect(seminars?.programme?.title).toBe('БҰҰДБ жергілікті даму бағдарламасы');
    expect(seminars?.topics).toContain('Жаңа Бюджет кодексі');
  });

  it('are created with at least a title in one language and one place', async () => {
    const event = await house.events.create(analyst, {
      ...{
        kind: 'hearing',
        title: { ru: 'Слушания' },
        places: [{ areaCode: 'satpayev' }],
        startsOn: '2026-03-01',
      },
      ...{ audience: ['residents'], topics: ['Бюджет'] },
    });
    expect(event).toMatchObject({
      ...{ title: 'Слушания', startsOn: '2026-03-01', endsOn: '2026-03-01', audience: ['residents'] },
      ...{ topics: ['Бюджет'], documentCount: 0 },
    });
    const wrong = (change: object) =>
      house.events.create(analyst, {
        kind: 'hearing',
        title: { ru: 'А' },
        places: [{ areaCode: 'satpayev' }],
        ...change,
      });
    for (const change of [{ kind: 'party' }, { title: {} }, { places: [] }, { startsOn: '2026-02-30' }])
      await expect(wrong(change)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
