import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildReportDocument, exampleReportInput } from '@qadam/reporting/domain';
import { compileJob } from '../compile/compile.service';
import { compilePdf } from '../render';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';
import { pdfFactsOf } from './pdf-facts';
import { canBeFollowed, Readiness } from './readiness.service';

const readinessOf = ({ database, board, store, bases, check }: ReportingWorld): Readiness =>
  new Readiness(database, board, store, bases, check);

let world: ReportingWorld;

beforeAll(async () => {
  world = await openReportingWorld();
});
afterAll(() => world.close());

describe('whether a review can be handed in', () => {
  it('reads fonts, tags and language from the objects of a compiled PDF', async () => {
    const { pdf } = await compilePdf(buildReportDocument(exampleReportInput('kk')));
    const facts = pdfFactsOf(Buffer.from(pdf));
    expect(facts).toMatchObject({ isTagged: true, claimsUa1: true, language: 'kk' });
    expect(facts.fonts).toBeGreaterThan(0);
    expect(facts.embeddedFonts).toBe(facts.fonts);
  });

  it('sees a font that is left out, and a file without tags', () => {
    const bare = Buffer.from('1 0 obj << /Type /FontDescriptor /FontName /Arial >> endobj');
    expect(pdfFactsOf(bare)).toEqual({
      ...{ fonts: 1, embeddedFonts: 0, isTagged: false, claimsUa1: false, language: null },
    });
  });

  it.each([
    ['https://stat.gov.kz/ru/', true],
    ['https://localhost', false],
    ['https://stat', false],
    ['mailto:a@gov.kz', true],
    ['mailto:someone', false],
  ])('takes %s for a link that can be followed: %s', (href, expected) => {
    expect(canBeFollowed(href)).toBe(expected);
  });

  it('names what the imprint does not say, language by language', async () => {
    const head = await world.viewer('administrator');
    const none = { kk: '', ru: '', en: '' };
    await world.imprints.change(head, 'vnr-2025', {
      ...{ publisher: { ...none, ru: 'Министерство' }, contact: none, licenceWords: none, licence: 'cc-by' },
    });
    const [kk, ru] = await readinessOf(world).of(head, 'vnr-2025');
    expect([kk?.missingOfImprint, ru?.missingOfImprint]).toEqual([['publisher', 'contact'], ['contact']]);
  });

  it('counts words and lists links that lead nowhere, in each language', async () => {
    const drafter = await world.viewer('drafter', 'aigerim', 'en');
    const { section } = await world.reading.find(drafter, 'vnr-2025', 'introduction', 'en');
    const href = 'https://stat';
    await world.writing.save(drafter, {
      ...{ id: section.id, language: 'en', baseVersion: 0 },
      content: text(
        paragraph(
          'Three words ',
          { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] },
          { type: 'sectionReference', attrs: { key: 'nowhere' } },
        ),
      ),
    });
    const readiness = readinessOf(world);
    const [kk, , en] = await readiness.of(drafter, 'vnr-2025');
    expect(en?.brokenLinks).toEqual([{ section: section.title.en, href }]);
    expect(en?.brokenReferences).toEqual([section.title.en]);
    expect(kk?.brokenReferences).toEqual([]);
    const told = await world.check.ofSection(drafter, section.id);
    expect(told.filter(({ kind }) => kind === 'section-unresolved')).toMatchObject([
      { language: 'en', severity: 'error', place: { en: 'Paragraph 1: nowhere' } },
    ]);
    expect(en?.file).toBeNull();
    expect(kk?.brokenLinks).toEqual([]);
    expect(en?.writtenSections).toBeLessThan(en?.allSections ?? 0);
  });

  it('calls no language translated in which sections have no text, and asks for none of annexes made from data', async () => {
    const drafter = await world.viewer('drafter', 'aigerim', 'en');
    const readiness = readinessOf(world);
    const [kk] = await readiness.of(drafter, 'vnr-2025');
    const sections = await world.store.ofReport('vnr-2025');
    // The shipped template has guidance for every section, also for those above others.
    const written = sections.filter(({ key }) => !key.startsWith('annex-'));
    expect(kk?.placesToTranslate).toBe(0);
    // The shipped review is written in Kazakh in two of its sections: data/reporting.
    expect(kk?.writtenSections).toBe(2);
    expect(kk?.sectionsWithoutText).toBe(written.length - 2);
  });

  it('says that compiling failed since, and takes no file of a failed job for the newest', async () => {
    const drafter = await world.viewer('drafter', 'aigerim', 'en');
    const readiness = readinessOf(world);
    const ofEnglish = async () => (await readiness.of(drafter, 'vnr-2025'))[2];
    const compiled = async (state: string, fileName: string): Promise<void> => {
      const job = await world.database.one<{ id: number }>(
        `insert into job (kind, input, state, result, finished_at) values ($1, $2, $3, $4, now()) returning id`,
        [
          compileJob,
          JSON.stringify({ report: 'vnr-2025', language: 'en', format: 'pdf' }),
          state,
          state === 'done' ? JSON.stringify({ pages: 3, missingLetters: [] }) : null,
        ],
      );
      await world.database.query(
        `insert into compile_output (report_id, job_id, language, format, file_name, is_draft, bytes)
         select id, $1, 'en', 'pdf', $2, false, 'x' from report where code = 'vnr-2025'`,
        [job?.id, fileName],
      );
    };
    await compiled('done', 'first.pdf');
    expect(await ofEnglish()).toMatchObject({ failedAt: null, file: { fileName: 'first.pdf', pages: 3 } });
    await compiled('failed', 'second.pdf');
    expect(await ofEnglish()).toMatchObject({
      ...{ failedAt: expect.any(Date), file: { fileName: 'first.pdf' } },
    });
    await compiled('done', 'third.pdf');
    expect(await ofEnglish()).toMatchObject({ failedAt: null, file: { fileName: 'third.pdf' } });
  });

  it('counts translations that lack what their source has, and those that nobody compared once approved', async () => {
    const drafter = await world.viewer('drafter', 'aigerim', 'en');
    const readiness = readinessOf(world);
    const unlike = async () =>
      (await readiness.of(drafter, 'vnr-2025')).map((one) => [
        one.translationsBehind,
        one.translationsUnmarked,
      ]);
    const approve = (state: string) =>
      world.database.query(
        `update section set state = $1 where key = 'goals/5' and report_id = (select id from report where code = 'vnr-2025')`,
        [state],
      );
    expect(await unlike()).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    await approve('approved');
    // The three shipped texts are alike; nobody has said which of them came first.
    expect(await unlike()).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
    await approve('draft');
    const { section, newest } = await world.reading.find(drafter, 'vnr-2025', 'goals/5', 'en');
    const content = text(...(newest?.content.content ?? []), paragraph('More.'));
    await world.writing.save(drafter, {
      ...{ id: section.id, language: 'en', baseVersion: newest?.number ?? 0, content },
    });
    expect(await unlike()).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it('counts translations that are older than their source', async () => {
    const drafter = await world.viewer('drafter', 'aigerim', 'en');
    const { section } = await world.reading.find(drafter, 'vnr-2025', 'next-steps', 'ru');
    const save = (words: string, baseVersion: number) =>
      world.writing.save(drafter, {
        ...{ id: section.id, language: 'ru', baseVersion },
        content: text(paragraph(words)),
      });
    const { number } = await save('Первый шаг.', 0);
    await world.translations.carryOver(drafter, section.id, 'ru', 'kk');
    const readiness = readinessOf(world);
    const older = async () =>
      (await readiness.of(drafter, 'vnr-2025')).map(({ olderTranslations }) => olderTranslations);
    expect(await older()).toEqual([0, 0, 0]);
    await save('Второй шаг.', number);
    expect(await older()).toEqual([1, 0, 0]);
  });

  it('calls a text above its limit by its numbers, and counts what the check finds in each language', async () => {
    const drafter = await world.viewer('drafter', 'aigerim', 'en');
    const { section } = await world.reading.find(drafter, 'vnr-2025', 'introduction', 'en');
    // Three words: written above.
    await world.database.query('update section set word_limit = 2 where id = $1', [section.id]);
    const [kk, , en] = await readinessOf(world).of(drafter, 'vnr-2025');
    expect(en?.overLong).toEqual([{ section: section.title.en, words: 4, limit: 2 }]);
    expect(kk?.overLong).toEqual([]);
    const results = await world.check.check(drafter, 'vnr-2025');
    const errors = results.filter(
      ({ severity, language }) => severity === 'error' && (language === null || language === 'en'),
    );
    expect(errors.map(({ kind }) => kind)).toContain('word-limit');
    expect(en?.found.errors).toBe(errors.length);
    await world.database.query('update section set word_limit = null where id = $1', [section.id]);
  });

  it('counts places left to translate and citations that cannot be printed', async () => {
    const drafter = await world.viewer('drafter', 'aigerim', 'en');
    const { section } = await world.reading.find(drafter, 'vnr-2025', 'means', 'en');
    // Of the findings in reporting.fixture.ts the third has no own words; there is no fourth.
    await world.writing.save(drafter, {
      ...{ id: section.id, language: 'en', baseVersion: 0 },
      content: text(paragraph('[translate] Said ', citation('1'), citation('3'), citation('4'))),
    });
    const readiness = readinessOf(world);
    const [, , en] = await readiness.of(drafter, 'vnr-2025');
    expect(en).toMatchObject({ placesToTranslate: 1, brokenCitations: 2 });
  });

  it('counts figures without data', async () => {
    const drafter = await world.viewer('drafter', 'aigerim', 'en');
    const missing = async () => (await readinessOf(world).of(drafter, 'vnr-2025'))[2]?.missingFigures;
    const before = (await missing()) ?? 0;
    const { section } = await world.reading.find(
      drafter,
      'vnr-2025',
      'enabling-environment/no-one-behind',
      'en',
    );
    await world.writing.save(drafter, {
      ...{ id: section.id, language: 'en', baseVersion: 0 },
      content: text(
        paragraph('Lost: ', figure('lost', '99.9.9', 'kz'), ' and ', figure('far', '5.5.2', 'ulytau')),
      ),
    });
    expect(await missing()).toBe(before + 2);
  });
});
