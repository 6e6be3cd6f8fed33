import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readDocumentFile } from './read-document-file';
import { shown } from './read-file.fixture';
import { wordFile, wordParagraph, wordRow } from './word-file.fixture';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A file of Word in which other files are shown, by their names. */
const wordFileWith = (files: Readonly<Record<string, string | Uint8Array>>, body: string): Buffer => {
  const relations = Object.keys(files).map(
    (name) => `<Relationship Id="${name}" Type="${office}/aFChunk" Target="${name}"/>`,
  );
  return Buffer.from(
    zipSync({
      ...unzipSync(wordFile(body)),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ),
      ...Object.fromEntries(
        Object.entries(files).map(([name, file]) => [
          `word/${name}`,
          typeof file === 'string' ? strToU8(file) : file,
        ]),
      ),
    }),
  );
};
const inserted = (name: string) => `<w:altChunk xmlns:r="${office}" r:id="${name}"/>`;

describe('a file that is inserted in one of Word', () => {
  it('is read where it stands: a page, plain text, another file of Word', async () => {
    const { blocks, notice, tables } = await readDocumentFile(
      wordFileWith(
        {
          'a.htm':
            '<p>Воды нет.</p><table><tr><th>Кто<th>Что<tr><td>Женщины<td>Свет<tr><td>Все<td>Газ</table>',
          'b.txt': 'Автобус не ходит.\nШкола мала.',
          'c.docx': wordFile(wordParagraph('Моста нет.')),
        },
        wordParagraph('Начало.') +
          inserted('a.htm') +
          wordParagraph('Середина.') +
          inserted('b.txt') +
          `<w:tbl>${wordRow('Район', 'Сказали')}<w:tr><w:tc>${wordParagraph('Улытау')}</w:tc><w:tc>${inserted('c.docx')}<w:p/></w:tc></w:tr></w:tbl>`,
      ),
      'сход.docx',
    );
    expect(shown(blocks)).toEqual([
      ...['Начало.', 'Воды нет.', 'Кто | Что', 'Женщины | Свет', 'Все | Газ', 'Середина.'],
      ...['Автобус не ходит.', 'Школа мала.', 'Район | Сказали', 'Улытау | Моста нет.'],
    ]);
    expect(tables).toHaveLength(2);
    expect(notice).toBeNull();
  });

  it('is told where it holds what runs, or hides words', async () => {
    const { blocks, notice } = await readDocumentFile(
      wordFileWith(
        { 'a.html': '<p>Воды нет.</p><script>x()</script><p hidden>Тайное</p>' },
        inserted('a.html') + wordParagraph('Конец.'),
      ),
      'сход.docx',
    );
    expect(shown(blocks)).toEqual(['Воды нет.', 'Конец.']);
    expect(notice?.kind).toBe('active-content');
    expect(notice?.message.en).toMatch(/: script\..+hidden passages: 1\./u);
  });

  it('is told by its name where it is not read', async () => {
    const { blocks, notice } = await readDocumentFile(
      wordFileWith(
        { 'a.mht': 'MIME-Version: 1.0\n\n<p>Воды нет.</p>', 'b.rtf': '{\\rtf1 Nothing}' },
        inserted('a.mht') + wordParagraph('Конец.') + inserted('b.rtf') + inserted('gone'),
      ),
      'сход.docx',
    );
    expect(shown(blocks)).toEqual(['Конец.']);
    expect(notice).toMatchObject({ kind: 'unseen-content', place: 'сход.docx, a.mht' });
    expect(notice?.message.ru).toBe(
      'В документ вставлены файлы, которые не читаются: a.mht, b.rtf, gone. Их слова не взяты.',
    );
    expect(notice?.remedy.en).toMatch(/save it again as DOCX/u);
  });
});

describe('hidden words of a file of Word', () => {
  const run = (text: string, properties = '') =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const styles = `<w:styles><w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Own"><w:basedOn w:val="Base"/></w:style><w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish w:val="1"/></w:rPr></w:style></w:styles>`;
  const read = (body: string) =>
    readDocumentFile(
      Buffer.from(zipSync({ ...unzipSync(wordFile(body)), 'word/styles.xml': strToU8(styles) })),
      'сход.docx',
    );

  it('are left out and counted, as those of a page are', async () => {
    const { blocks, notice } = await read(
      `<w:p>${run('Воды нет')}${run(' тайное', '<w:b/><w:vanish/>')}${run(' один', '<w:vanish w:val="true"/>')}${run(' и света.')}</w:p>` +
        `<w:p>${run('Тайное два', '<w:rStyle w:val="Own"/>')}</w:p>` +
        `<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr>${run('тайное три')}${run('Газ дорог.', '<w:vanish w:val="0"/>')}</w:p>`,
    );
    expect(shown(blocks)).toEqual(['Воды нет и света.', 'Газ дорог.']);
    expect(notice).toMatchObject({ kind: 'unseen-content', place: 'сход.docx' });
    expect(notice?.message.ru).toBe('В файле есть скрытые фрагменты: 3. Они не взяты.');
    expect(notice?.message.en).toBe('The file has hidden passages: 3. They were left out.');
  });

  it('are none where only a mark is hidden, or was before a change', async () => {
    const { blocks, notice } = await read(
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Воды нет.')}</w:p>` +
        `<w:p>${run('Школа мала.', '<w:webHidden/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`,
    );
    expect(shown(blocks)).toEqual(['Воды нет.', 'Школа мала.']);
    expect(notice).toBeNull();
  });
});
