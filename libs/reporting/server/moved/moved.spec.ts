import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { figure, openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const code = 'vnr-2025';
const key = 'localisation/ulytau';

let world: ReportingWorld;
let drafter: Viewer;
let reviewer: Viewer;
let head: Viewer;
let id: number;

const written = (words: string) =>
  text(paragraph(words, figure('share'), '.'), {
    type: 'chart',
    attrs: { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' },
  });
const valuesOf = ({ read }: Awaited<ReturnType<typeof open>>): unknown[] =>
  [...read.charts.values()].flatMap((chart) => (chart?.values ?? []).map(({ value }) => value));

const open = () => world.reading.find(drafter, code, key, 'ru');
const moved = () => world.moved.of(drafter, code);

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  reviewer = await world.viewer('reviewer', 'saule');
  head = await world.viewer('administrator', 'head');
  id = (await open()).section.id;
  for (const language of ['ru', 'en'] as const)
    await world.writing.save(drafter, {
      id,
      language,
      baseVersion: 0,
      content: written('Доля '),
    });
  await world.writing.assign(reviewer, id, drafter.person?.id ?? 0, null);
  await world.workflow.move(drafter, id, 'submit');
  await world.workflow.move(reviewer, id, 'approve');
});
afterAll(() => world.close());

describe('a figure of an approved text that newer data would change', () => {
  it('is not there before newer data come', async () => {
    expect(await moved()).toEqual([]);
  });

  it('is listed once for all languages with what was said and what would be said; the text stays', async () => {
    await world.revise(44.5);
    expect(await moved()).toMatchObject([
      {
        section: { key },
        languages: ['en', 'ru'],
        nodeId: 'share',
        language: 'ru',
        text: '43\u00a0% (2019\u00a0г.)',
        newerText: '44,5\u00a0% (2019\u00a0г.)',
        figure: { vintage: '2024-10-24' },
        newer: { vintage: '2025-06-01' },
        decision: null,
      },
    ]);
    expect(await world.moved.waitingFor(drafter)).toHaveLength(1);
    const [published] = (await world.board.published(visitor('ru'), code)).slice(-1);
    expect(published?.read?.figures[0]?.text).toBe('43\u00a0% (2019\u00a0г.)');
    expect((await open()).section.state).toBe('approved');
  });

  it('is named and written in the language of its reader, though the text is not', async () => {
    const reader = await world.viewer('drafter', 'aigerim', 'kk');
    const [figureOf] = await world.moved.of(reader, code);
    expect(figureOf).toMatchObject({
      text: '43% (2019\u00a0ж.)',
      newerText: '44,5% (2019\u00a0ж.)',
      figure: { areaName: 'Қазақстан' },
    });
    const [{ title } = { title: '' }] = await world.database.query<{ title: string }>(
      `select short_kk as title from indicator where code = '5.5.2'`,
    );
    expect(figureOf?.figure.indicatorTitle).toBe(title);
  });

  it('of a section that nobody holds waits for whoever wrote it', async () => {
    await world.writing.assign(reviewer, id, null, null);
    expect(await world.moved.waitingFor(drafter)).toHaveLength(1);
    expect(await world.moved.waitingFor(await world.viewer('drafter', 'bolat'))).toEqual([]);
    await world.writing.assign(reviewer, id, drafter.person?.id ?? 0, null);
  });

  it('is kept for a reason only', async () => {
    await expect(world.moved.keep(drafter, id, 'ru', 'share', ' ')).rejects.toMatchObject({
      code: 'invalid-input',
      details: { field: 'reason' },
    });
  });

  it('is no longer told as moved once the drafter kept it, in any language; the reason is remembered', async () => {
    await world.moved.keep(drafter, id, 'ru', 'share', 'Печать уже началась');
    const { problems, read } = await open();
    expect(problems).toEqual([]);
    expect(read.figures[0]).toMatchObject({
      text: '43\u00a0% (2019\u00a0г.)',
      newerText: null,
      kept: { reason: 'Печать уже началась', personName: 'aigerim' },
    });
    expect((await world.reading.find(drafter, code, key, 'en')).problems).toEqual([]);
    expect(await world.moved.waitingFor(drafter)).toEqual([]);
    expect(await moved()).toMatchObject([{ decision: { choice: 'keep', reason: 'Печать уже началась' } }]);
  });

  it('stays kept, its chart too, when the section is reopened for other edits, and through the next approval', async () => {
    await world.workflow.move(head, id, 'reopen', 'Правка слов');
    const kept = {
      text: '43\u00a0% (2019\u00a0г.)',
      isFrozen: true,
      newerText: null,
      kept: { reason: 'Печать уже началась', personName: 'aigerim' },
    };
    const reopened = await open();
    expect(reopened.read.figures[0]).toMatchObject(kept);
    expect(valuesOf(reopened)).toContain(43);
    expect(valuesOf(reopened)).not.toContain(44.5);
    expect(await moved()).toMatchObject([{ section: { state: 'draft' }, decision: { choice: 'keep' } }]);
    const { number = 0 } = reopened.newest ?? {};
    await world.writing.save(drafter, {
      id,
      language: 'ru',
      baseVersion: number,
      content: written('Часть '),
    });
    expect((await open()).read.figures[0]).toMatchObject(kept);
    const asked = { nodeId: 'share', indicator: '5.5.2', seriesKey: null, area: 'kz', year: null };
    const [shown] = await world.panel.resolve('ru', [{ ...asked, format: 'value' }], id);
    expect(shown).toMatchObject({ text: '43\u00a0%', keptReason: 'Печать уже началась' });
    await world.workflow.move(drafter, id, 'submit');
    await expect(world.moved.take(drafter, id, 'ru', 'share', 'x')).rejects.toMatchObject({
      code: 'conflict',
    });
    await world.workflow.move(reviewer, id, 'approve');
    expect((await open()).read.figures[0]).toMatchObject(kept);
    expect((await open()).problems).toEqual([]);
    expect(await world.moved.waitingFor(drafter)).toEqual([]);
  });

  it('gives way in a draft to the new one by a decision that the record shows', async () => {
    await world.workflow.move(head, id, 'reopen', 'Еще правка');
    await world.moved.take(drafter, id, 'ru', 'share', 'Бюро подтвердило');
    const { read, section } = await open();
    expect(section.state).toBe('draft');
    expect(read.figures[0]).toMatchObject({ text: '44,5\u00a0% (2019\u00a0г.)', isFrozen: false });
    // Both languages and the copy under the second approval are one step of the history.
    expect((await open()).decisions).toMatchObject([
      { choice: 'take', reason: 'Бюро подтвердило', isAsked: false },
      {
        ...{ choice: 'keep', reason: 'Печать уже началась', personName: 'aigerim', isAsked: false },
        figure: { found: { value: 43 }, newer: { value: 44.5 } },
      },
    ]);
    expect(valuesOf(await open())).toContain(44.5);
    const told = await world.database.one(
      `select detail from audit where action = 'take-figure' order by id desc limit 1`,
    );
    expect(told).toMatchObject({ detail: { reason: 'Бюро подтвердило', languages: ['en', 'ru'] } });
    await world.workflow.move(drafter, id, 'submit');
    await world.workflow.move(reviewer, id, 'approve');
  });

  it('asks again when the data change once more', async () => {
    await world.revise(45.5);
    expect(await moved()).toMatchObject([{ newerText: '45,5\u00a0% (2019\u00a0г.)', decision: null }]);
    expect((await open()).problems).toEqual([{ code: 'figure-drifted', language: 'ru', count: 1 }]);
  });

  it('tells beside a newer year that the very year that was approved was revised too', async () => {
    expect(await moved()).toMatchObject([{ revisedText: null }]);
    await world.database.query(
      `insert into observation (series_id, area_code, year, value, valid_from)
       select series_id, area_code, 2020, 47, valid_from from observation o join series s on s.id = o.series_id
       where s.indicator_code = '5.5.2' and area_code = 'kz' and year = 2019 and valid_to is null`,
    );
    expect(await moved()).toMatchObject([
      {
        text: '44,5\u00a0% (2019\u00a0г.)',
        newerText: '47\u00a0% (2020\u00a0г.)',
        revisedText: '45,5\u00a0% (2019\u00a0г.)',
      },
    ]);
    await world.database.query('delete from observation where year = 2020 and value = 47');
  });

  it('waits for the head when the drafter wants the new one, and follows the data once it is reopened', async () => {
    await world.moved.take(drafter, id, 'ru', 'share', 'Пересмотр существенный');
    expect((await open()).section.state).toBe('approved');
    expect(await world.moved.waitingFor(drafter)).toEqual([]);
    expect(await world.moved.waitingFor(head)).toMatchObject([
      { decision: { choice: 'take', personName: 'aigerim' } },
    ]);
    expect((await open()).decisions.filter(({ isAsked }) => isAsked)).toMatchObject([
      { reason: 'Пересмотр существенный', personName: 'aigerim' },
    ]);
    await world.moved.take(head, id, 'ru', 'share', 'Согласна');
    const { section, read, transitions, decisions } = await open();
    expect(decisions).toHaveLength(4);
    expect(decisions.some(({ isAsked }) => isAsked)).toBe(false);
    expect(section.state).toBe('draft');
    expect(transitions[0]).toMatchObject({ action: 'reopen', reason: 'Согласна', personName: 'head' });
    expect(read.figures[0]).toMatchObject({ text: '45,5\u00a0% (2019\u00a0г.)', isFrozen: false });
    expect(await moved()).toEqual([]);
    await expect(world.moved.keep(drafter, id, 'ru', 'share', 'x')).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('stays, its chart too, in every language when the section is reopened for something else and nobody has decided', async () => {
    await world.workflow.move(drafter, id, 'submit');
    await world.workflow.move(reviewer, id, 'approve');
    await world.revise(46.5);
    await world.workflow.move(head, id, 'reopen', 'Второй круг');
    const waits = { isFrozen: true, newerText: '46,5\u00a0% (2019\u00a0г.)', kept: null, approvedText: null };
    const { read, problems } = await open();
    expect(read.figures[0]).toMatchObject({ text: '45,5\u00a0% (2019\u00a0г.)', ...waits });
    expect(valuesOf(await open())).toContain(45.5);
    expect(problems).toEqual([{ code: 'figure-drifted', language: 'ru', count: 1 }]);
    const english = await world.reading.find(drafter, code, key, 'en');
    expect(english.read.figures[0]).toMatchObject({ text: '45.5% (2019)', newerText: '46.5% (2019)' });
    expect(await moved()).toMatchObject([
      {
        section: { state: 'draft' },
        languages: ['en', 'ru'],
        text: '45,5\u00a0% (2019\u00a0г.)',
        decision: null,
      },
    ]);
    expect(await world.moved.waitingFor(drafter)).toHaveLength(1);
  });

  it('is fixed again as it was by an approval before which nobody decided', async () => {
    await world.workflow.move(drafter, id, 'submit');
    const { texts } = await world.reading.approvalPreview(reviewer, id);
    expect(texts.flatMap(({ figures }) => figures.map(({ newerText }) => newerText))).toContain(
      '46.5% (2019)',
    );
    await world.workflow.move(reviewer, id, 'approve');
    expect((await open()).read.figures[0]).toMatchObject({ text: '45,5\u00a0% (2019\u00a0г.)' });
    expect(await moved()).toMatchObject([{ decision: null }]);
    await world.workflow.move(head, id, 'reopen', 'Третий круг');
  });

  it('that is taken in the draft says what the last approval had fixed', async () => {
    await world.moved.take(drafter, id, 'ru', 'share', 'Новые данные');
    expect((await open()).read.figures[0]).toMatchObject({
      ...{ text: '46,5\u00a0% (2019\u00a0г.)', isFrozen: false },
      approvedText: '45,5\u00a0% (2019\u00a0г.)',
    });
    const asked = { nodeId: 'share', indicator: '5.5.2', seriesKey: null, area: 'kz', year: null };
    const [shown] = await world.panel.resolve('ru', [{ ...asked, format: 'value' }], id);
    expect(shown).toMatchObject({ isFrozen: false, approvedText: '45,5\u00a0% (2019\u00a0г.)' });
    expect(valuesOf(await open())).toContain(46.5);
  });

  it('is one decision, and its chart another: the chart is taken though the figure beside it was kept', async () => {
    await world.workflow.move(drafter, id, 'submit');
    await world.workflow.move(reviewer, id, 'approve');
    await world.revise(47.5);
    await world.moved.keep(drafter, id, 'ru', 'share', 'В печати');
    const [chart] = await world.movedTables.of(drafter, code);
    await world.movedTables.take(drafter, id, chart?.part ?? '', 'Новый график');
    await world.movedTables.take(head, id, chart?.part ?? '', 'Согласна');
    const taken = await open();
    expect(taken.section.state).toBe('draft');
    expect(valuesOf(taken)).toContain(47.5);
    expect(taken.read.figures[0]).toMatchObject({ text: '46,5\u00a0% (2019\u00a0г.)', kept: {} });
  });

  it('that was kept leaves its chart, which nobody decided about, as approved and waiting', async () => {
    await world.workflow.move(drafter, id, 'submit');
    await world.workflow.move(reviewer, id, 'approve');
    await world.revise(48.5);
    await world.moved.keep(drafter, id, 'ru', 'share', 'В печати');
    await world.workflow.move(head, id, 'reopen', 'Правка слов');
    expect(valuesOf(await open())).toContain(47.5);
    expect(await world.movedTables.of(drafter, code)).toMatchObject([
      { kind: 'chart', section: { key }, decision: null },
    ]);
  });
});
