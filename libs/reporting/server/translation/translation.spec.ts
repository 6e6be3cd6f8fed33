import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import type { BlockNode } from '@qadam/reporting/domain';
import mammoth from 'mammoth';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';

const code = 'vnr-2025';
const key = 'means';

let world: ReportingWorld;
let drafter: Viewer;

const save = async (language: Language, ...content: BlockNode[]) => {
  const { section, newest } = await world.reading.find(drafter, code, key, language);
  const written = { id: section.id, language, baseVersion: newest?.number ?? 0, content: text(...content) };
  return world.writing.save(drafter, written);
};

const sectionId = async () => (await world.reading.find(drafter, code, key, 'ru')).section.id;

const stale = async () =>
  (await world.check.check(drafter, code)).filter(
    ({ section, kind }) => section === key && kind.startsWith('translation-'),
  );

const first = paragraph('Доля ', figure('share'), ' растет. ', citation('1'));

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter');
});
afterAll(() => world.close());

describe('a translation', () => {
  it('begins with the figures and citations of its source, and remembers the version that it follows', async () => {
    const source = await save('ru', first);
    await world.translations.carryOver(drafter, await sectionId(), 'ru', 'kk');
    const { own, basis } = await world.translations.compare(drafter, code, key, 'ru', 'kk');
    expect(own.read.figures.map(({ nodeId }) => nodeId)).toEqual(['share']);
    expect([...own.read.voices.keys()]).toEqual(['1']);
    expect(JSON.stringify(own.newest?.content)).not.toContain('растет');
    expect(basis).toMatchObject({ sourceNumber: source.number, sourceLanguage: 'ru' });
    expect((await stale()).map(({ kind, language }) => [kind, language])).toEqual([
      ['translation-unfinished', 'kk'],
    ]);
  });

  // Kazakh writes the sign without a space, Russian with one: Unicode CLDR, percentFormat of kk and ru.
  it('writes one figure in the way of each language', async () => {
    const { own, source } = await world.translations.compare(drafter, code, key, 'ru', 'kk');
    expect(source.read.figures[0]?.text?.replaceAll('\u00a0', ' ')).toBe('43 % (2019 г.)');
    expect(own.read.figures[0]?.text?.replaceAll('\u00a0', ' ')).toBe('43% (2019 ж.)');
  });

  it('is begun only where nothing is written, and from what is written', async () => {
    const id = await sectionId();
    await expect(world.translations.carryOver(drafter, id, 'ru', 'kk')).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(world.translations.carryOver(drafter, id, 'en', 'kk')).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(world.translations.carryOver(drafter, id, 'ru', 'ru')).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('is older than its source once that changes, in the check, until it is confirmed', async () => {
    await save('kk', paragraph('Үлесі ', figure('share'), ' өсуде. ', citation('1')));
    expect(await stale()).toEqual([]);
    await save('ru', first, paragraph('Новый абзац.'));
    const found = await stale();
    expect(found).toMatchObject([{ kind: 'translation-stale', language: 'kk' }]);
    expect(found[0]?.message.en).toContain('1 new');
    const { basis } = await world.translations.compare(drafter, code, key, 'ru', 'kk');
    // What the translation follows is read too: a figure that went since has a place and a value.
    expect(basis?.read.figures[0]?.figure).toMatchObject({ indicator: '5.5.2' });
    // It pairs by the two texts that agreed: the own one stands as it was when it was begun.
    expect(JSON.stringify(basis?.ownContent)).toContain('[аудару]');
    await world.translations.confirm(drafter, await sectionId(), 'ru', 'kk');
    expect(await stale()).toEqual([]);
    const { basis: confirmed } = await world.translations.compare(drafter, code, key, 'ru', 'kk');
    expect(JSON.stringify(confirmed?.ownContent)).toContain('өсуде');
  });

  it('keeps for each version the source that it followed', async () => {
    const versions = await world.database.query<{ id: number }>(
      `select id from section_version where section_id = $1 and language = 'kk' order by number`,
      [await sectionId()],
    );
    const numbers = [];
    for (const { id } of versions) numbers.push((await world.bases.ofVersion(id))?.sourceNumber);
    expect(numbers).toEqual([1, 2]);
    await expect(world.database.query('delete from section_translation_basis')).rejects.toThrow(
      'never changed',
    );
  });

  it('that does not exist is listed by a compile in its language; the source does not stand in for it', async () => {
    const { bytes, problems } = await world.compiler.compile(drafter, code, 'en', 'docx');
    expect(problems).toContainEqual(expect.objectContaining({ code: 'text-missing', sectionKey: key }));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).not.toContain('Новый абзац');
    const russian = await world.compiler.compile(drafter, code, 'ru', 'docx');
    expect((await mammoth.extractRawText({ buffer: Buffer.from(russian.bytes) })).value).toContain(
      'Новый абзац',
    );
  });

  it('that nobody has marked is named with what it lacks, and once approved when it lacks nothing', async () => {
    const other = 'methodology';
    const open = async (language: Language) => world.reading.find(drafter, code, other, language);
    const told = async () =>
      (await world.check.check(drafter, code)).flatMap(({ section, kind, language, message }) =>
        section === other && /^translation-(?:behind|unmarked)$/u.test(kind)
          ? [[kind, language, message.en]]
          : [],
      );
    expect(await told()).toEqual([]);
    const { section, newest } = await open('en');
    const content = text(...(newest?.content.content ?? []), paragraph('Said since. ', citation('2')));
    await world.writing.save(drafter, {
      ...{ id: section.id, language: 'en', baseVersion: newest?.number ?? 0, content },
    });
    const missing =
      'The translation lacks what the English text has: paragraphs and blocks — 1; voices — 1 ([1]).';
    expect(await told()).toEqual([
      ['translation-behind', 'kk', missing],
      ['translation-behind', 'ru', missing],
    ]);
    await world.translations.confirm(drafter, section.id, 'en', 'kk');
    // The voice is missing whatever was said; the paragraph was looked at.
    expect((await told()).map(([, , message]) => message)).toEqual([
      'The translation lacks what the English text has: voices — 1 ([1]).',
      missing,
    ]);
    const written = { id: section.id, language: 'en', baseVersion: (newest?.number ?? 0) + 1 } as const;
    await world.writing.save(drafter, { ...written, content: newest?.content ?? text() });
    await world.database.query(`update section set state = 'approved' where id = $1`, [section.id]);
    expect((await told()).map(([kind, language]) => [kind, language])).toEqual([
      ['translation-unmarked', 'ru'],
    ]);
    await world.database.query(`update section set state = 'draft' where id = $1`, [section.id]);
  });

  it('is confirmed by nobody who only reviews', async () => {
    const reviewer = await world.viewer('reviewer');
    await expect(world.translations.confirm(reviewer, await sectionId(), 'ru', 'kk')).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
