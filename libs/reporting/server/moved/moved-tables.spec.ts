import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Viewer } from '@qadam/identity/domain';
import { chartKey } from '@qadam/reporting/domain';
import { figure, openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const code = 'vnr-2025';
const lineKey = chartKey({ indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' });

let world: ReportingWorld;
let drafter: Viewer;
let reviewer: Viewer;
let head: Viewer;
let goal: number;
let annex: number;
let charted: number;

const idOf = async (key: string) => (await world.reading.find(drafter, code, key, 'ru')).section.id;
const moved = () => world.movedTables.of(drafter, code);

const approve = async (id: number): Promise<void> => {
  await world.workflow.move(drafter, id, 'submit');
  await world.workflow.move(reviewer, id, 'approve');
};

const printed = async (format: 'pdf' | 'docx'): Promise<string> => {
  const { bytes } = await world.compiler.compile(drafter, code, 'ru', format);
  if (format === 'docx')
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.replace(/\s+/gu, ' ');
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.join(' ').replace(/\s+/gu, ' ');
};

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  reviewer = await world.viewer('reviewer', 'saule');
  head = await world.viewer('administrator', 'head');
  [goal, annex] = [await idOf('goals/5'), await idOf('annex-statistics')];
  const shipped = await world.store.newestIn(goal, 'ru');
  await world.writing.save(drafter, {
    ...{ id: goal, language: 'ru', baseVersion: shipped?.number ?? 0 },
    content: text(paragraph('Доля ', figure('share'), '.')),
  });
  await world.writing.assign(reviewer, goal, drafter.person?.id ?? 0, null);
  charted = await idOf('localisation/ulytau');
  await world.writing.save(drafter, {
    ...{ id: charted, language: 'ru', baseVersion: (await world.store.newestIn(charted, 'ru'))?.number ?? 0 },
    content: text(paragraph('Доля женщин растет.'), {
      type: 'chart',
      attrs: { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' },
    }),
  });
  await world.writing.assign(reviewer, charted, drafter.person?.id ?? 0, null);
  await approve(charted);
  await approve(goal);
  await approve(annex);
});
afterAll(() => world.close());

describe('tables of an approved section that newer data would change', () => {
  it('are not there, and nothing is noted under a table, before newer data come', async () => {
    expect(await moved()).toEqual([]);
    expect(await printed('docx')).not.toContain('загрузка №');
  });

  it('are listed once for each section with what was approved and what the data say now', async () => {
    // 43 in 2019 and 41.2 in 2018 are seeded by reporting.fixture.ts.
    await world.revise(44.5);
    expect(await moved()).toMatchObject([
      {
        section: { key: 'goals/5' },
        kind: 'goal-table',
        values: [
          {
            column: 'value',
            code: '5.5.2',
            before: '43\u00a0% (2019\u00a0г.)',
            after: '44,5\u00a0% (2019\u00a0г.)',
          },
        ],
        load: { number: 1, day: '2024-10-24' },
        newestLoad: { number: 2, day: '2025-06-01' },
        decision: null,
      },
      {
        // Of the shipped text in another language.
        section: { key: 'goals/5' },
        kind: 'chart',
        values: [{ column: 'chart', code: '5.5.2', before: '43% (2019)' }],
      },
      {
        section: { key: 'localisation/ulytau' },
        kind: 'chart',
        part: lineKey,
        compared: 2,
        values: [
          // The value of 2018 is the same in both loads.
          {
            column: 'chart',
            code: '5.5.2',
            before: '43\u00a0% (2019\u00a0г.)',
            after: '44,5\u00a0% (2019\u00a0г.)',
            ...{ vintage: '2024-10-24', newerVintage: '2025-06-01' },
          },
        ],
        decision: null,
      },
      {
        section: { key: 'annex-statistics' },
        kind: 'annex',
        values: [
          {
            column: 'newest',
            code: '5.5.2',
            before: '43\u00a0% (2019\u00a0г.)',
            after: '44,5\u00a0% (2019\u00a0г.)',
          },
        ],
      },
    ]);
    expect((await world.movedTables.waitingFor(drafter)).map(({ section }) => section.id)).toEqual([
      goal,
      goal,
      charted,
    ]);
    expect(await world.movedTables.waitingFor(head)).toHaveLength(4);
  });

  it('are told by the check of the review', async () => {
    const results = await world.check.check(drafter, code);
    const told = results.filter(({ kind }) => kind === 'table-drifted');
    expect(told.map(({ section }) => section)).toEqual(['goals/5', 'annex-statistics']);
    const drawn = results.filter(({ kind }) => kind === 'chart-drifted');
    expect(drawn.map(({ section }) => section)).toEqual(['goals/5', 'localisation/ulytau']);
    expect(drawn[1]?.message.en).toBe('Values of the approved charts that differ from newer data: 1: 5.5.2.');
    expect(told[0]?.message.en).toBe('Values of the approved tables that differ from newer data: 1: 5.5.2.');
  });

  it('say in every print as of which load their figures are', async () => {
    for (const format of ['docx', 'pdf'] as const) {
      const words = await printed(format);
      const note =
        'Числа таблицы, как утверждены: загрузка № 1 (данные на 24 октября 2024 г.). Новые данные отличаются: 5.5.2.';
      expect(words.split(note)).toHaveLength(3);
      expect(words).not.toContain('загрузка № 2');
    }
  });

  it('are kept for a reason only, and then no longer told until the data change once more', async () => {
    await expect(world.movedTables.keep(drafter, goal, 'tables', ' ')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await world.movedTables.keep(drafter, goal, 'tables', 'Печать началась');
    expect((await moved()).map(({ decision }) => decision?.choice ?? null)).toEqual([
      'keep',
      null,
      null,
      null,
    ]);
    expect((await moved())[0]?.decision).toMatchObject({ choice: 'keep', reason: 'Печать началась' });
    // Another language says the same data in other words.
    const inEnglish = await world.movedTables.of({ ...drafter, language: 'en' }, code);
    expect(inEnglish[0]).toMatchObject({
      values: [{ after: '44.5% (2019)' }],
      decision: { choice: 'keep' },
    });
    const shipped = (await moved())[1]?.part ?? '';
    await expect(world.movedTables.keep(drafter, goal, 'no such chart', 'x')).rejects.toMatchObject({
      code: 'conflict',
    });
    await world.movedTables.keep(drafter, goal, shipped, 'Печать началась');
    await world.movedTables.keep(drafter, charted, lineKey, 'График уже в верстке');
    expect(await world.movedTables.waitingFor(drafter)).toEqual([]);
    expect((await world.check.check(drafter, code)).map(({ kind }) => kind)).not.toContain('chart-drifted');
    expect(
      (await world.check.check(drafter, code)).filter(({ kind }) => kind === 'table-drifted'),
    ).toHaveLength(1);
    await world.revise(45.5);
    expect((await moved()).map(({ decision }) => decision)).toEqual([null, null, null, null]);
  });

  it('are taken by the head, who reopens the section: then each table names its own load', async () => {
    await world.movedTables.take(drafter, annex, 'tables', 'Пересмотр существенный');
    expect(await world.movedTables.waitingFor(head)).toHaveLength(4);
    expect((await world.reading.find(head, code, 'annex-statistics', 'ru')).decisions).toMatchObject([
      { choice: 'take', figure: null, reason: 'Пересмотр существенный', isAsked: true },
    ]);
    await world.movedTables.take(head, annex, 'tables', 'Согласна');
    expect((await moved()).map(({ section }) => section.key)).toEqual([
      'goals/5',
      'goals/5',
      'localisation/ulytau',
    ]);
    const words = await printed('docx');
    expect(words).toContain('Числа таблицы, как утверждены: загрузка № 1 (данные на 24 октября 2024 г.)');
    expect(words).toContain('Числа таблицы: загрузка № 3 (данные на 1 июня 2025 г.).');
    await expect(world.movedTables.keep(drafter, annex, 'tables', 'x')).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('contradict, as an approved chart, the figure of a text that was reopened', async () => {
    const inChart = () =>
      world.check
        .check(drafter, code)
        .then((all) => all.filter(({ kind }) => kind === 'numbers-unlike').map(({ message }) => message.en));
    // The table of goal 5 and the chart were approved with the same load and say the same.
    expect(await inChart()).toEqual([]);
    await world.movedTables.take(head, goal, 'tables', 'Новые данные');
    // The figures of the text were decided by nobody: they stay as approved, and the check tells it.
    expect(await inChart()).toContainEqual(
      expect.stringContaining('43% (2019) — Goal 5. Gender equality, text'),
    );
    await world.moved.take(head, goal, 'ru', 'share', 'Новые данные');
    // Its chart was kept once: the figure's decision does not take it along.
    expect(await inChart()).toContainEqual(expect.stringContaining('Goal 5. Gender equality, chart'));
    const own = (await moved()).find(({ section }) => section.id === goal);
    expect(own).toMatchObject({ kind: 'chart', section: { state: 'draft' }, decision: null });
    await world.movedTables.take(head, goal, own?.part ?? '', 'Новые данные');
    expect(await inChart()).toEqual([expect.stringContaining('6.1 Ulytau region, chart')]);
  });

  it('are, as a chart of a text that is open again, as approved until somebody takes the new one', async () => {
    const chart = async () => {
      const { read } = await world.reading.find(drafter, code, 'localisation/ulytau', 'ru');
      const values = [...read.charts.values()].flatMap((drawn) =>
        (drawn?.values ?? []).map(({ value }) => value),
      );
      return { isNew: values.includes(45.5), waits: read.waitingCharts.size };
    };
    await world.workflow.move(head, charted, 'reopen', 'Правка слов');
    expect(await chart()).toEqual({ isNew: false, waits: 1 });
    const asked = { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' } as const;
    expect(await world.panel.chart('ru', asked, charted)).toMatchObject({ waits: true });
    expect((await moved()).filter(({ section }) => section.id === charted)).toMatchObject([
      { kind: 'chart', section: { state: 'draft' }, decision: null },
    ]);
    await world.movedTables.take(drafter, charted, lineKey, 'Новые данные');
    expect(await chart()).toEqual({ isNew: true, waits: 0 });
    expect((await moved()).filter(({ section }) => section.id === charted)).toEqual([]);
  });
});
