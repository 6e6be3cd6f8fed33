import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { noImprint } from '@qadam/reporting/domain';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadTemplates } from '../templates/load-templates';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const code = 'vnr-2025';
const none = { kk: '', ru: '', en: '' };
const asked = {
  publisher: { ...none, en: 'Bureau of Reviews' },
  contact: { ...none, en: 'vnr@example.org' },
  licence: 'own',
  licenceWords: { ...none, en: 'Free to quote' },
};

const coverOf = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
};

let world: ReportingWorld;
let head: Viewer;

beforeAll(async () => {
  world = await openReportingWorld();
  head = await world.viewer('administrator', 'head', 'en');
});
afterAll(() => world.close());

describe('the imprint of a review', () => {
  it('is empty until the head says something, and kept with an audit record of before and after', async () => {
    expect(await world.imprints.of(code)).toEqual(noImprint);
    await world.imprints.change(head, code, asked);
    expect(await world.imprints.of(code)).toEqual(asked);
    const rows = await world.database.query<{ readonly details: unknown }>(
      `select detail as details from audit where action = 'set-imprint'`,
    );
    expect(rows).toMatchObject([{ details: { from: { licence: null }, to: { licence: 'own' } } }]);
  });

  it('is printed in every form, where it says something', async () => {
    const { section } = await world.reading.find(head, code, 'introduction', 'en');
    await world.writing.save(head, {
      ...{ id: section.id, language: 'en', baseVersion: 0, content: text(paragraph('Words.')) },
    });
    const lines = ['Publisher: Bureau of Reviews', 'Contact: vnr@example.org', 'Licence: Free to quote'];
    const compile = (language: 'en' | 'ru', format: 'docx' | 'html' | 'pdf') =>
      world.compiler.compile(head, code, language, format);
    const { files } = await compile('en', 'html');
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from((await compile('en', 'docx')).bytes),
    });
    const page = Buffer.from(files?.get('index.html') ?? []).toString();
    for (const line of lines) {
      expect(page).toContain(`<p>${line}</p>`);
      expect(value).toContain(line);
    }
    const russian = Buffer.from((await compile('ru', 'html')).files?.get('index.html') ?? []).toString();
    expect(russian).not.toContain('Издатель:');
    expect(russian).not.toContain('Лицензия:');
  });

  it('has no ministry in a local review that names no publisher, in any form', async () => {
    const local = 'vlr-2026';
    const title = { kk: 'Ұлытау', ru: 'Улытау', en: 'Ulytau' };
    await loadTemplates(world.database);
    await world.reviews.start(head, {
      ...{ code: local, template: 'vlr-ulytau', title, areaCode: 'ulytau', dueOn: null },
    });
    const ministries = [
      ['kk', 'Ұлттық экономика министрлігі'],
      ['en', 'Ministry of National Economy'],
    ] as const;
    const wordsOf = async (of: string, language: 'kk' | 'en') => {
      const compile = (format: 'docx' | 'html' | 'pdf') => world.compiler.compile(head, of, language, format);
      const docx = Buffer.from((await compile('docx')).bytes);
      const page = Buffer.from((await compile('html')).files?.get('index.html') ?? []).toString();
      const cover = await coverOf((await compile('pdf')).bytes);
      return [(await mammoth.extractRawText({ buffer: docx })).value, page, cover];
    };
    for (const [language, ministry] of ministries) {
      const words = await wordsOf(local, language);
      for (const form of words) expect(form).not.toContain(ministry);
      expect(words[1]).toMatch(/<header>\s*<h1>/u);
    }
    expect((await wordsOf(code, 'kk')).every((form) => form.includes('Ұлттық экономика министрлігі'))).toBe(
      true,
    );
    await world.imprints.change(head, local, {
      ...{ ...noImprint, publisher: { ...none, en: 'Akimat of Ulytau region' } },
    });
    for (const form of await wordsOf(local, 'en')) expect(form).toContain('Akimat of Ulytau region');
  });

  it('is that of the earlier review in one that starts from it, and then its own', async () => {
    const title = { kk: '2028', ru: '2028', en: '2028' };
    await world.next.start(head, code, { code: 'vnr-2028', title }, 'ru');
    expect(await world.imprints.of('vnr-2028')).toEqual(asked);
    await world.imprints.change(head, 'vnr-2028', { ...asked, contact: none });
    expect(await world.imprints.of(code)).toEqual(asked);
  });

  it('refuses a licence that is none, words that are too long, and a review that is none', async () => {
    const change = (more: Partial<typeof asked>, of = code) =>
      world.imprints.change(head, of, { ...asked, ...more });
    await expect(change({ licence: 'mit' })).rejects.toMatchObject({ details: { field: 'licence' } });
    await expect(change({ contact: { ...none, kk: 'ә'.repeat(301) } })).rejects.toMatchObject({
      details: { field: 'contact' },
    });
    await expect(change({}, 'vnr-1900')).rejects.toMatchObject({ code: 'not-found' });
  });
});
