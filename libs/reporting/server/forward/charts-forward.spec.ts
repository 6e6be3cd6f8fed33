import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import type { BlockNode } from '@qadam/reporting/domain';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';
import { comparisonTable } from './comparison-file';

const [earlier, code] = ['vnr-2025', 'vnr-2028'];
const chart: BlockNode = {
  type: 'chart',
  attrs: { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' },
};

let world: ReportingWorld;
let drafter: Viewer;

const chartsOf = async (id: number) => (await world.forward.list(drafter, id)).filter((row) => row.chart);

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter');
  const { section, newest } = await world.reading.find(drafter, earlier, 'means', 'ru');
  await world.writing.save(drafter, {
    ...{ id: section.id, language: 'ru', baseVersion: newest?.number ?? 0 },
    content: text(paragraph('Женщин больше.'), chart),
  });
  const title = { kk: 'Шолу 2028', ru: 'Обзор 2028', en: 'Review 2028' };
  await world.next.start(await world.viewer('administrator'), earlier, { code, title }, 'ru');
});
afterAll(() => world.close());

describe('the charts of an earlier review', () => {
  let id = 0;

  it('come up as they were drawn, beside what today’s data draw', async () => {
    const begun = await world.forward.earlierOf(drafter, code);
    id = begun.find(({ language }) => language === 'ru')?.id ?? 0;
    await world.revise(39);
    const [item] = (await chartsOf(id)).filter(({ sectionKey }) => sectionKey === 'means');
    expect(item).toMatchObject({ kind: 'chart', outcome: 'open', targets: ['5.5'] });
    expect(item?.chart?.shown).toMatch(/^43.% \(2019.г\.\)$/u);
    expect(item?.chart?.today).toMatch(/^39.% \(2019.г\.\)$/u);
    const { then, now } = await world.forward.chartOf(drafter, item?.id ?? 0);
    expect(then?.spec).toContain('43');
    expect(now?.spec).not.toEqual(then?.spec);
  });

  it('are drawn from today’s data where they are put into the text, with what became of them', async () => {
    const [item] = (await chartsOf(id)).filter(({ sectionKey }) => sectionKey === 'means');
    await world.forward.decide(drafter, item?.id ?? 0, 'kept', '');
    await world.forward.insert(drafter, item?.id ?? 0);
    const { newest } = await world.reading.find(drafter, code, 'means', 'ru');
    expect(newest?.content.content.map(({ type }) => type)).toEqual(['chart', 'paragraph']);
    const compared = await world.comparisons.of(drafter, id);
    const own = compared.charts.find(({ title }) => title.includes('Казахстан'));
    expect(own?.title).toBe('Женщины на руководящих должностях · % · Казахстан');
    expect(own?.before).toMatch(/^43.% \(2019\)$/u);
    expect(own?.after).toContain('39');
    expect(own?.today).toContain('39');
    // The words about it are none of the new review’s own.
    const means = compared.sections.find(({ key }) => key === 'means');
    expect(means?.statements).toMatchObject([{ kind: 'dropped', before: 'Женщин больше.' }]);
    expect(comparisonTable(compared).map(([part]) => part)).toContain('Графики');
  });

  it('stand beside today’s data also where the new review alone has them', async () => {
    const { section, newest } = await world.reading.find(drafter, code, 'methodology', 'ru');
    const phones: BlockNode = {
      type: 'chart',
      attrs: { indicator: '5.b.1', seriesKey: null, area: 'kz', kind: 'line' },
    };
    await world.writing.save(drafter, {
      ...{ id: section.id, language: 'ru', baseVersion: newest?.number ?? 0 },
      content: text(...(newest?.content.content ?? []), phones),
    });
    const { charts } = await world.comparisons.of(drafter, id);
    const own = charts.find(({ before }) => before === null);
    expect(own?.after).toMatch(/^92,8.% \(2023\)$/u);
    expect(own?.today).toBe(own?.after);
  });

  it('are quoted by their name where they are dropped, which wants a reason', async () => {
    const begun = await world.forward.beginFromReview(drafter, 'main-messages-2025', earlier, 'ru');
    const [item] = await chartsOf(begun);
    await expect(world.forward.decide(drafter, item?.id ?? 0, 'dropped', '')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const [section] = await world.board.rows(drafter, 'main-messages-2025');
    await world.placing.place(drafter, item?.id ?? 0, section?.section.key ?? '');
    await world.forward.decide(drafter, item?.id ?? 0, 'dropped', 'Ряд больше не ведется');
    await world.forward.insert(drafter, item?.id ?? 0);
    const key = section?.section.key ?? '';
    const { newest } = await world.reading.find(drafter, 'main-messages-2025', key, 'ru');
    expect(newest?.content.content.map(({ type }) => type).slice(-2)).toEqual(['blockquote', 'paragraph']);
    const { charts } = await world.comparisons.of(drafter, begun);
    expect(charts[0]).toMatchObject({ after: null });
  });

  it('come up from its DOCX by their captions, and find what they draw by the names in them', async () => {
    const { bytes } = await world.compiler.compile(drafter, earlier, 'ru', 'docx');
    const file = { fileName: 'Обзор.docx', bytes: Buffer.from(bytes) };
    const begun = await world.forward.beginFromDocument(drafter, code, file, 'ru');
    const found = (await chartsOf(begun)).filter(({ sectionKey }) => sectionKey === 'means');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'chart',
      text: expect.stringMatching(/^Рисунок \d+\. /u),
      chart: { choice: { indicator: '5.5.2', area: 'kz' }, isNamed: true, drawn: null, shown: '' },
    });
    expect(found[0]?.chart?.alternative).not.toBe('');
    const { remarks } = await world.forward
      .earlierOf(drafter, code)
      .then((all) => all.find((one) => one.id === begun)!);
    expect(remarks.map(({ kind }) => kind)).not.toContain('picture');
  });
});
