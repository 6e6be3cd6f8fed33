import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const [earlier, code] = ['vnr-2025', 'main-messages-2025'];

let world: ReportingWorld;
let drafter: Viewer;
let begun = 0;

const write = async (key: string, ...sentences: string[]) => {
  const { section, newest } = await world.reading.find(drafter, earlier, key, 'ru');
  const written = { id: section.id, language: 'ru', baseVersion: newest?.number ?? 0 } as const;
  await world.writing.save(drafter, { ...written, content: text(...sentences.map((one) => paragraph(one))) });
};

const placed = async () => {
  const rows = await world.forward.list(drafter, begun);
  return rows
    .filter(({ wasSaid }) => wasSaid)
    .map(({ text: said, sectionKey }) => [said, sectionKey] as const);
};
const idOf = async (said: string): Promise<number> =>
  (await world.forward.list(drafter, begun)).find(({ text: words }) => words === said)?.id ?? 0;

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter');
  await write('means', 'Бюджет растет.', 'Партнеров стало больше.', 'Кадров не хватает.');
  await write('emerging-challenges', 'Вода уходит.');
  begun = await world.forward.beginFromReview(drafter, code, earlier, 'ru');
});
afterAll(() => world.close());

describe('the section of an item of an earlier review', () => {
  it('is changed with what stands under the same heading, and what was changed is recorded for each', async () => {
    expect(await world.placing.place(drafter, await idOf('Бюджет растет.'), 'main-messages', true)).toBe(3);
    expect((await placed()).filter(([, key]) => key === 'main-messages').map(([said]) => said)).toEqual([
      ...['Бюджет растет.', 'Партнеров стало больше.', 'Кадров не хватает.'],
    ]);
    const records = await world.database.query<{ detail: object }>(
      `select detail from audit where action = 'place' and subject_kind = 'review-item' order by id`,
    );
    expect(records.map(({ detail }) => detail)).toEqual(
      Array.from({ length: 3 }, () => ({ from: null, section: 'main-messages' })),
    );
  });

  it('is changed alone where nobody asks for more', async () => {
    expect(await world.placing.place(drafter, await idOf('Вода уходит.'), 'main-messages')).toBe(1);
  });

  it('stays while the item stands in the text of it', async () => {
    const id = await idOf('Кадров не хватает.');
    await world.forward.insert(drafter, id);
    await expect(world.placing.place(drafter, id, 'main-messages')).rejects.toMatchObject({
      code: 'conflict',
    });
    // What stands in the text stays behind the others too.
    expect(await world.placing.place(drafter, await idOf('Бюджет растет.'), 'main-messages', true)).toBe(2);
  });

  it('is one of the review itself', async () => {
    await expect(world.placing.place(drafter, await idOf('Бюджет растет.'), 'means')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
