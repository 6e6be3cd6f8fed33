import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { noImprint } from '@qadam/reporting/domain';
import mammoth from 'mammoth';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const code = 'vnr-2025';
const none = { kk: '', ru: '', en: '' };
const asked = {
  publisher: { ...none, en: 'Bureau of Reviews' },
  contact: { ...none, en: 'vnr@example.org' },
  licence: 'own',
  licenceWords: { ...none, en: 'Free to quote' },
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
