import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';

const code = 'vnr-2025';
const nbsp = '\u00a0';

let world: ReportingWorld;
let drafter: Viewer;
let other: Viewer;
let reviewer: Viewer;
let head: Viewer;

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  other = await world.viewer('drafter', 'bolat');
  reviewer = await world.viewer('reviewer', 'saule');
  head = await world.viewer('administrator', 'head');
});
afterAll(() => world.close());

const open = (key: string, viewer = drafter) => world.reading.find(viewer, code, key, 'ru');

describe('the text of a section', () => {
  it('begins with our own starting text, whose figures are live', async () => {
    const { newest, read, problems } = await open('goals/5');
    expect(newest).toMatchObject({ number: 1, personName: null });
    expect(read.figures.map(({ text: written }) => written)).toEqual([
      `43${nbsp}% (2019${nbsp}г.)`,
      `97,1${nbsp}% (2023${nbsp}г.)`,
      `92,8${nbsp}% (2023${nbsp}г.)`,
    ]);
    expect(read.figures[1]?.figure).toMatchObject({ areaName: 'область Ұлытау', vintage: '2024-10-24' });
    expect([...read.charts.values()][0]?.spec).toMatchObject({
      kind: 'line',
      source: expect.stringContaining('Бюро'),
    });
    expect(problems).toEqual([]);
  });

  it('is kept as a new version by every save, and an old version can be read again', async () => {
    const { section } = await open('introduction');
    const save = (baseVersion: number, words: string) =>
      world.writing.save(drafter, {
        id: section.id,
        language: 'ru',
        baseVersion,
        content: text(paragraph(words)),
      });
    const first = await save(0, 'Первый текст');
    await save(1, 'Второй текст');
    const { newest, versions } = await open('introduction');
    expect(newest).toMatchObject({ number: 2, words: 2, personName: 'aigerim' });
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect((await world.reading.version(drafter, first.id)).version.content).toEqual(
      text(paragraph('Первый текст')),
    );
    await expect(world.database.query(`update section_version set words = 0`)).rejects.toThrow(
      'never changed',
    );
  });

  it('is not overwritten by someone who began with an older version: the answer says who saved and when', async () => {
    const { section } = await open('introduction');
    await expect(
      world.writing.save(other, { id: section.id, language: 'ru', baseVersion: 1, content: text() }),
    ).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'newer-version', version: 2, personName: 'aigerim', at: expect.any(String) },
    });
    expect((await open('introduction')).newest?.number).toBe(2);
  });

  it('lets only one of two simultaneous saves through', async () => {
    const { section } = await open('means');
    const saves = [drafter, other].map((viewer) =>
      world.writing.save(viewer, {
        id: section.id,
        language: 'kk',
        baseVersion: 0,
        content: text(paragraph('Мәтін')),
      }),
    );
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is refused with its place when it holds what the review cannot show', async () => {
    const { section } = await open('means');
    const content = { type: 'doc', content: [{ type: 'video', attrs: { src: 'x' } }] };
    await expect(
      world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content }),
    ).rejects.toMatchObject({ code: 'invalid-input', details: { problems: [{ place: 'content[0]' }] } });
  });

  it('gives a pasted copy of a figure a name of its own', async () => {
    const { section } = await open('next-steps');
    const content = text(paragraph(figure('a'), ' и ', figure('a')));
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    expect((await open('next-steps')).read.figures.map(({ nodeId }) => nodeId)).toEqual(['a', 'a-2']);
  });

  it('is written by drafters only', async () => {
    const { section } = await open('means');
    await expect(
      world.writing.save(reviewer, { id: section.id, language: 'ru', baseVersion: 0, content: text() }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the way of a section to its approval', () => {
  const key = 'localisation/ulytau';

  it('offers each person the steps that they may take', async () => {
    const { section } = await open(key);
    const content = text(paragraph('Доля: ', figure('share'), ', сказали ', citation('1'), '.'));
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    expect((await open(key)).actions).toEqual(['submit']);
    expect((await open(key, reviewer)).actions).toEqual([]);
    await world.workflow.move(drafter, section.id, 'submit');
    expect((await open(key, reviewer)).actions).toEqual(['return', 'approve']);
    expect((await open(key)).mayWrite).toBe(false);
  });

  it('goes back with a reason only, and shows up as returned in the work of its drafter', async () => {
    const { section } = await open(key);
    await expect(world.workflow.move(reviewer, section.id, 'return')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await world.writing.assign(reviewer, section.id, drafter.person?.id ?? 0, '2025-06-01');
    expect((await world.board.waitingForReview(reviewer)).map((task) => task.section.key)).toEqual([key]);
    await world.workflow.move(reviewer, section.id, 'return', 'Добавьте год');
    const [task] = await world.board.draftsOf(drafter);
    expect(task).toMatchObject({
      section: { key, dueOn: '2025-06-01' },
      lastTransition: { action: 'return', reason: 'Добавьте год', personName: 'saule' },
    });
    await world.workflow.move(drafter, section.id, 'submit');
  });

  it('falls back to whoever wrote it, and to the head, when it is returned and nobody holds it', async () => {
    const { section } = await open(key);
    await world.writing.assign(reviewer, section.id, null, '2025-06-01');
    await world.workflow.move(reviewer, section.id, 'return', 'Еще раз');
    const keysOf = async (viewer: Viewer) =>
      (await world.board.draftsOf(viewer)).map(({ section: found }) => found.key);
    expect(await keysOf(drafter)).toEqual([key]);
    expect(await keysOf(head)).toEqual([key]);
    expect(await keysOf(other)).toEqual([]);
    const reminded = await world.reminders.of(drafter);
    expect(reminded.map(({ kind, section: found }) => [kind, found.key])).toContainEqual(['returned', key]);
    await world.writing.assign(reviewer, section.id, drafter.person?.id ?? 0, '2025-06-01');
    await world.workflow.move(drafter, section.id, 'submit');
  });

  it('lets a drafter take free sections, not those of others', async () => {
    const { section } = await open(key);
    await expect(
      world.writing.assign(other, section.id, other.person?.id ?? 0, '2025-06-01'),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    const free = (await open('means')).section;
    await world.writing.assign(other, free.id, other.person?.id ?? 0, null);
    expect((await open('means')).section.assigneeName).toBe('bolat');
  });

  it('refuses the approval of one’s own text and of a text with gaps', async () => {
    const { section } = await open('highlights');
    const both: Viewer = { ...other, grants: [...other.grants, { role: 'reviewer', areaCode: null }] };
    const content = text(
      paragraph('[перевести] ', figure('none', '5.5.2', 'ulytau'), citation('999'), citation('3')),
    );
    await world.writing.save(other, { id: section.id, language: 'ru', baseVersion: 0, content });
    await world.workflow.move(other, section.id, 'submit');
    await expect(world.workflow.move(both, section.id, 'approve')).rejects.toMatchObject({
      details: { reason: 'own-text' },
    });
    await expect(world.workflow.move(reviewer, section.id, 'approve')).rejects.toMatchObject({
      details: {
        reason: 'open-problems',
        problems: [
          { code: 'figure-unresolved', language: 'ru', count: 1 },
          { code: 'finding-unresolved', language: 'ru', count: 1 },
          { code: 'finding-without-words', language: 'ru', count: 1 },
          { code: 'translation-unfinished', language: 'ru', count: 1 },
        ],
      },
    });
    const { section: waiting, isApprovable } = await open('highlights');
    expect([waiting.state, isApprovable]).toEqual(['in-review', false]);
    // A page in another language tells of it too.
    const inKazakh = await world.reading.find(reviewer, 'vnr-2025', 'highlights', 'kk');
    expect(inKazakh.problems).toContainEqual({ code: 'finding-unresolved', language: 'ru', count: 1 });
  });

  it('is approved above its limit with a reason only, which stays in the history', async () => {
    const { section } = await open('highlights');
    await world.database.query('update section set word_limit = 2 where id = $1', [section.id]);
    await world.workflow.move(reviewer, section.id, 'return', 'Коротко');
    const content = text(paragraph('Раз два три'));
    await world.writing.save(other, { id: section.id, language: 'ru', baseVersion: 1, content });
    await world.workflow.move(other, section.id, 'submit');
    const texts = [{ language: 'ru', words: 3, limit: 2 }];
    expect(await open('highlights', reviewer)).toMatchObject({ overLong: texts });
    expect(await world.reading.approvalPreview(reviewer, section.id)).toMatchObject({ overLong: texts });
    await expect(world.workflow.move(reviewer, section.id, 'approve')).rejects.toMatchObject({
      code: 'refused',
      details: { reason: 'over-limit', texts },
    });
    await world.workflow.move(reviewer, section.id, 'approve', 'Согласовано');
    const { transitions } = await open('highlights');
    expect(transitions[0]).toMatchObject({ action: 'approve', reason: 'Согласовано' });
    await world.workflow.move(head, section.id, 'reopen', 'Дальше');
    await world.database.query('update section set word_limit = null where id = $1', [section.id]);
  });

  it('freezes every figure: newer data change drafts, not the approved text, and the drafter is told', async () => {
    const { section } = await open(key);
    await world.workflow.move(reviewer, section.id, 'approve');
    await world.revise(44.5);
    const approved = await open(key);
    expect(approved.read.figures[0]).toMatchObject({
      text: `43${nbsp}% (2019${nbsp}г.)`,
      isFrozen: true,
      newerText: `44,5${nbsp}% (2019${nbsp}г.)`,
      figure: { vintage: '2024-10-24' },
    });
    expect(approved.problems).toEqual([{ code: 'figure-drifted', language: 'ru', count: 1 }]);
    const draft = await open('goals/5');
    expect(draft.read.figures[0]).toMatchObject({ text: `44,5${nbsp}% (2019${nbsp}г.)`, isFrozen: false });
  });

  it('shows the public what is approved and nothing else', async () => {
    const sections = await world.board.published(visitor('ru'), code);
    expect(sections.map(({ section }) => section.key)).toEqual(['localisation', key]);
    expect(sections[0]?.read).toBeNull();
    expect(sections[1]?.read?.figures[0]?.text).toBe(`43${nbsp}% (2019${nbsp}г.)`);
    expect(await world.board.find(visitor('ru'), code)).toMatchObject({ approved: 1, draft: 0, inReview: 0 });
  });

  it('gives the passage behind a citation to readers of its area only; everybody else gets own words', async () => {
    const passage = 'Әйелдер кеңеске аз сайланады';
    const official = (areaCode: string): Viewer => ({ ...other, grants: [{ role: 'official', areaCode }] });
    const read = async (viewer: Viewer) => (await world.voices.resolve(viewer, 'ru', ['1']))[0];
    for (const viewer of [visitor('ru'), official('abay')]) {
      expect(await read(viewer)).toMatchObject({ quote: null, summary: 'Женщин мало в советах' });
      expect(JSON.stringify(await read(viewer))).not.toContain(passage);
    }
    for (const viewer of [drafter, official('ulytau')])
      expect(await read(viewer)).toMatchObject({ quote: passage, summary: 'Женщин мало в советах' });
    expect((await world.voices.resolve(visitor('ru'), 'ru', ['3']))[0]).toMatchObject({
      quote: null,
      summary: '',
    });
  });

  it('is reopened by the head alone: what moved stays until it is decided, then it is live again', async () => {
    const { section } = await open(key);
    await expect(world.workflow.move(reviewer, section.id, 'reopen', 'x')).rejects.toMatchObject({
      code: 'forbidden',
    });
    await world.workflow.move(head, section.id, 'reopen', 'Новые данные');
    const { read } = await open(key);
    expect(read.figures[0]).toMatchObject({ text: `43${nbsp}% (2019${nbsp}г.)`, isFrozen: true });
    await world.moved.take(head, section.id, 'ru', read.figures[0]?.nodeId ?? '', 'Новые данные');
    expect((await open(key)).read.figures[0]).toMatchObject({
      text: `44,5${nbsp}% (2019${nbsp}г.)`,
      isFrozen: false,
    });
  });

  it('leaves every step and every save in the audit', async () => {
    const { section } = await open(key);
    const rows = await world.database.query<{ action: string }>(
      `select action from audit where subject_kind = 'section' and subject_id = $1 order by id`,
      [String(section.id)],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['save', 'submit', 'assign', 'return', 'submit', 'assign', 'return', 'assign', 'submit'],
      ...['approve', 'reopen', 'take-figure'],
    ]);
  });
});
