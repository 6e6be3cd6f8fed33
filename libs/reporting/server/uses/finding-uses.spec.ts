import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AreaReach,
  DocumentService,
  DocumentStore,
  EventService,
  FindingService,
  RefusedFiles,
  WithdrawalEffectsService,
} from '@qadam/evidence/server';
import { AuditTrail } from '@qadam/identity/server';
import type { Database } from '@qadam/platform/server';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';
import { SectionStore } from '../sections/section-store.service';
import { CitingSections } from './citing-sections.service';
import { FindingUses } from './finding-uses.service';

const code = 'vnr-2025';

const withdrawalEffects = (database: Database): WithdrawalEffectsService => {
  const audit = new AuditTrail(database);
  const areas = new AreaReach(database);
  const events = new EventService(database, audit, areas);
  const refused = new RefusedFiles(database, audit);
  const documents = new DocumentService(database, audit, areas, events, new DocumentStore(database), refused);
  return new WithdrawalEffectsService(database, documents, new FindingService(database));
};

let world: ReportingWorld;
let drafter: Viewer;
let uses: FindingUses;

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter');
  const { database } = world;
  uses = new FindingUses(database, new FindingService(database), new SectionStore(database), world.content);
});
afterAll(() => world.close());

const write = async (key: string, language: Language, baseVersion: number, ...cited: readonly string[]) => {
  const { section } = await world.reading.find(drafter, code, key, language);
  const nodes = cited.map(citation);
  await world.writing.save(drafter, {
    id: section.id,
    language,
    baseVersion,
    content: text(paragraph('Текст ', figure('share')), {
      type: 'blockquote',
      content: [paragraph('Сказано', ...nodes)],
    }),
  });
};

describe('the uses of a finding', () => {
  it('are the sections whose newest text cites it, each language by itself, once', async () => {
    await write('introduction', 'ru', 0, '1', '1', '2');
    await write('introduction', 'kk', 0, '1');
    expect(await uses.of(drafter, '1')).toEqual([
      expect.objectContaining({
        reportCode: code,
        sectionKey: 'introduction',
        language: 'kk',
        state: 'draft',
      }),
      expect.objectContaining({ language: 'ru', sectionTitle: 'Введение', reportTitle: expect.any(String) }),
    ]);
    expect((await uses.of(drafter, '2')).map(({ language }) => language)).toEqual(['ru']);
  });

  it('lead to the sentence itself, except in a draft for those who do not work on it', async () => {
    const [first] = await uses.of(drafter, '1');
    expect(first?.sentences).toEqual([{ paragraph: 2, ordinal: 1, text: 'Сказано' }]);
    const analyst = await world.viewer('analyst');
    expect((await uses.of(analyst, '1'))[0]).toMatchObject({ state: 'draft', sentences: [] });
  });

  it('end when a newer version no longer cites it', async () => {
    await write('introduction', 'ru', 1, '2');
    expect((await uses.of(drafter, '1')).map(({ language }) => language)).toEqual(['kk']);
  });

  it('are counted by section for what is to be withdrawn, in all languages together', async () => {
    const analyst = await world.viewer('analyst');
    const { database } = world;
    const sections = new CitingSections(database, withdrawalEffects(database), new SectionStore(database));
    expect(await sections.of(analyst, { selection: { ids: ['1', '2', '3'] } })).toEqual({
      findings: 2,
      sections: [expect.objectContaining({ reportCode: code, sectionKey: 'introduction', findings: 2 })],
    });
  });

  it('are hidden from an official of another region, like the finding itself', async () => {
    const official = await world.viewer('official', 'abay');
    const ofAbay = { ...official, grants: [{ role: 'official' as const, areaCode: 'abay' }] };
    await expect(uses.of(ofAbay, '1')).rejects.toMatchObject({ code: 'not-found' });
    expect(await uses.of(ofAbay, '2')).toHaveLength(1);
    await expect(uses.of(drafter, '1 or 1')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the uses of an indicator', () => {
  it('are the sentences that carry its figures', async () => {
    const own = (await uses.ofIndicator(drafter, '5.5.2')).filter(
      ({ sectionKey }) => sectionKey === 'introduction',
    );
    const sentences = own.flatMap((use) => use.sentences.map((sentence) => [use.language, sentence]));
    // As Kazakh and Russian write 43 per cent of 2019.
    expect(JSON.parse(JSON.stringify(sentences).replaceAll('\u00a0', ' '))).toEqual([
      ['kk', { paragraph: 1, ordinal: 1, text: 'Текст 43% (2019 ж.)' }],
      ['ru', { paragraph: 1, ordinal: 1, text: 'Текст 43 % (2019 г.)' }],
    ]);
    expect(await uses.ofIndicator(drafter, '6.1.1')).toEqual([]);
  });
});
