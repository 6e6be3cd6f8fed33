import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { dayAfter } from '@qadam/reporting/domain';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

let world: ReportingWorld;
let head: Viewer;
let drafter: Viewer;
let reviewer: Viewer;
let today: string;

const idOf = async (key: string) => (await world.reading.find(drafter, 'vnr-2025', key, 'ru')).section.id;

const assign = async (key: string, person: Viewer | null, days: number | null, bodyId?: number | null) =>
  world.writing.assign(
    reviewer,
    await idOf(key),
    person?.person?.id ?? null,
    days === null ? null : dayAfter(today, days),
    bodyId,
  );

const remindersOf = async (viewer: Viewer) =>
  (await world.reminders.of(viewer)).map(
    ({ kind, section, isRead }) => `${kind} ${section.key}${isRead ? ' read' : ''}`,
  );

beforeAll(async () => {
  world = await openReportingWorld();
  head = await world.viewer('administrator');
  drafter = await world.viewer('drafter');
  reviewer = await world.viewer('reviewer');
  today = await world.board.today();
});

afterAll(() => world.close());

describe('a section given to a body', () => {
  it('waits for everyone who belongs to it until one of them takes it', async () => {
    const [ministry] = await world.bodies.list();
    await world.bodies.setBodyOf(head, drafter.person?.id ?? 0, ministry?.id ?? 0);
    await assign('goals/8', null, 30, ministry?.id ?? null);
    expect((await world.board.draftsOf(drafter)).map(({ section: { key } }) => key)).toEqual(['goals/8']);
    const rows = await world.board.rows(drafter, 'vnr-2025');
    expect(rows.find(({ section }) => section.key === 'goals/8')?.section.bodyName?.ru).toBe(
      ministry?.name.ru,
    );

    const { section } = await world.reading.find(drafter, 'vnr-2025', 'goals/8', 'ru');
    await world.writing.assign(drafter, section.id, drafter.person?.id ?? 0, section.dueOn);
    const other = await world.viewer('drafter', 'second');
    await world.bodies.setBodyOf(head, other.person?.id ?? 0, ministry?.id ?? 0);
    expect(await world.board.draftsOf(other)).toEqual([]);
    await expect(
      world.writing.assign(drafter, section.id, drafter.person?.id ?? 0, section.dueOn, null),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is refused where there is no such body', async () => {
    await expect(assign('goals/9', null, null, 999_999)).rejects.toMatchObject({
      details: { field: 'bodyId' },
    });
  });

  it('shows the body under the name that an administrator gave it', async () => {
    const name = { kk: 'Су министрлігі', ru: 'Министерство воды', en: 'Ministry of Water' };
    const body = await world.bodies.save(head, { id: null, code: 'water', name });
    await world.bodies.save(head, {
      id: body.id,
      code: 'water',
      name: { ...name, en: 'Ministry for Water' },
    });
    expect((await world.bodies.find(body.id)).name.en).toBe('Ministry for Water');
    await expect(world.bodies.save(head, { id: null, code: 'water', name })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('reminders', () => {
  it('come for what is overdue, due soon and newly given, and go when the section is sent on', async () => {
    await assign('means', drafter, -1);
    await assign('next-steps', drafter, 7);
    await assign('highlights', drafter, 8);
    expect(await remindersOf(drafter)).toEqual([
      ...['overdue means', 'due-soon next-steps'],
      ...['assigned highlights'],
    ]);
    const id = await idOf('means');
    const content = text(paragraph('Средства найдены.'));
    await world.writing.save(drafter, { id, language: 'ru', baseVersion: 0, content });
    await world.workflow.move(drafter, id, 'submit', '');
    expect(await remindersOf(drafter)).not.toContain('overdue means');
    expect(await remindersOf(reviewer)).toEqual(['to-review means']);
    await world.workflow.move(reviewer, id, 'return', 'Нет источника.');
    expect(await remindersOf(drafter)).toContain('returned means');
    expect(await remindersOf(reviewer)).toEqual([]);
  });

  it('tell whoever a section is taken from, once, and not one who gives it back', async () => {
    const other = await world.viewer('drafter', 'third');
    await assign('methodology', other, null);
    expect(await remindersOf(other)).toEqual(['assigned methodology']);
    await assign('methodology', drafter, null);
    expect(await remindersOf(other)).toEqual(['taken methodology']);
    const [taken] = await world.reminders.of(other);
    expect(taken?.section.assigneeId).toBe(drafter.person?.id);
    // A new date is no second occasion.
    await assign('methodology', drafter, 90);
    await world.reminders.mark(other, [taken?.key ?? ''], true);
    expect(await remindersOf(other)).toEqual(['taken methodology read']);
    await assign('methodology', other, null);
    expect(await remindersOf(other)).toEqual(['assigned methodology']);
    expect(await remindersOf(drafter)).toContain('taken methodology');
    await world.writing.assign(other, await idOf('methodology'), null, null);
    expect(await remindersOf(other)).toEqual([]);
  });

  it('stay read until there is a new occasion', async () => {
    const keys = (await world.reminders.of(drafter)).map(({ key }) => key);
    await world.reminders.mark(drafter, [...keys, 'overdue:1:foreign'], true);
    expect(await remindersOf(drafter)).toContain('due-soon next-steps read');
    await assign('next-steps', drafter, 6);
    expect(await remindersOf(drafter)).toContain('due-soon next-steps');
    const stored = await world.database.query('select 1 from reminder_read where key = $1', [
      'overdue:1:foreign',
    ]);
    expect(stored).toEqual([]);
  });

  it('are nobody’s where no one is signed in', async () => {
    expect(await world.reminders.of({ person: null, grants: [], language: 'en' })).toEqual([]);
  });
});

describe('the status of a review', () => {
  it('is measured against the deadline that its head sets', async () => {
    const dueOn = dayAfter(today, 10);
    await world.reviews.setDeadline(head, 'vnr-2025', dueOn);
    const { dueOn: set, pace, total } = await world.statuses.of('vnr-2025');
    expect([set, pace]).toEqual([dueOn, total]);
    await expect(world.reviews.setDeadline(head, 'vnr-2025', 'soon')).rejects.toMatchObject({
      details: { field: 'dueOn' },
    });
    await world.reviews.setDeadline(head, 'vnr-2025', null);
  });

  it('counts what is late and near, and burns down with each approval', async () => {
    const before = await world.statuses.of('vnr-2025');
    expect([before.approved, before.late, before.dueSoon]).toEqual([0, 1, 1]);
    const id = await idOf('means');
    await world.workflow.move(drafter, id, 'submit', '');
    await world.workflow.move(reviewer, id, 'approve', '');
    const after = await world.statuses.of('vnr-2025');
    expect([after.approved, after.late, after.pace]).toEqual([1, 0, null]);
    expect(after.points).toEqual([{ day: today, remaining: after.total - 1 }]);
  });
});
