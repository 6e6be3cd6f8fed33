import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import mammoth from 'mammoth';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';
import { reportVersion } from './report-version';

const code = 'vnr-2025';

let world: ReportingWorld;
let drafter: Viewer;
let reviewer: Viewer;

const versionNow = () => reportVersion(world.database, code);

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  reviewer = await world.viewer('reviewer', 'saule');
});
afterAll(() => world.close());

describe('the version of a review', () => {
  it('counts what was sent and approved, and not what was saved', async () => {
    const { id } = (await world.reading.find(drafter, code, 'means', 'ru')).section;
    expect(await versionNow()).toBe('0.1');
    for (const [baseVersion, words] of ['Су.', 'Су жоқ.', 'Су мен жол жоқ.'].entries())
      await world.writing.save(drafter, {
        ...{ id, language: 'ru', baseVersion },
        content: text(paragraph(words)),
      });
    expect(await versionNow()).toBe('0.1');
    await world.workflow.move(drafter, id, 'submit');
    expect(await versionNow()).toBe('0.2');
    await world.workflow.move(reviewer, id, 'approve');
    expect(await versionNow()).toBe('1.0');
    await world.workflow.move(await world.viewer('administrator', 'head'), id, 'reopen', 'Опечатка');
    expect(await versionNow()).toBe('1.1');
    expect(await reportVersion(world.database, 'main-messages-2025')).toBe('0.1');
  });

  it('stands on the cover beside a code that tells every saved text apart', async () => {
    const printed = async () => {
      const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'docx');
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      return /Версия (\S+) · Код следа (\w+)/u.exec(value)?.slice(1);
    };
    const [version, trace] = (await printed()) ?? [];
    expect(version).toBe('1.1');
    const { section, newest } = await world.reading.find(drafter, code, 'means', 'ru');
    await world.writing.save(drafter, {
      ...{ id: section.id, language: 'ru', baseVersion: newest?.number ?? 0 },
      content: text(paragraph('Иначе.')),
    });
    expect((await printed())?.[0]).toBe('1.1');
    expect((await printed())?.[1]).not.toBe(trace);
  });
});
