import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import {
  anchorOf,
  type BlockNode,
  figuresIn,
  placeAnchor,
  plainText,
  type RangeAnchor,
  suggestReplacement,
} from '@qadam/reporting/domain';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';

const key = 'localisation/ulytau';
const sentence = 'Доля женщин в маслихатах растет: ';

let world: ReportingWorld;
let drafter: Viewer;
let reviewer: Viewer;
let head: Viewer;
let id: number;

const open = () => world.reading.find(drafter, 'vnr-2025', key, 'ru');
const contentNow = async () => (await open()).read.text.content;
const anchorTo = async (quote: string): Promise<RangeAnchor> => {
  const content = await contentNow();
  const from = plainText(content, () => '\ufffc').indexOf(quote);
  return anchorOf(content, from, from + quote.length);
};
const save = async (...blocks: readonly BlockNode[]) =>
  world.writing.save(drafter, {
    id,
    language: 'ru',
    baseVersion: (await open()).newest?.number ?? 0,
    content: text(...blocks),
  });

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  reviewer = await world.viewer('reviewer', 'saule');
  head = await world.viewer('administrator', 'head');
  id = (await open()).section.id;
  await save(paragraph(sentence, figure('share'), ', говорят жители ', citation('1'), '.'));
  await world.workflow.move(drafter, id, 'submit');
});
afterAll(() => world.close());

describe('comments on a section', () => {
  it('name a passage and a person, who finds the thread in their work until they answer', async () => {
    const thread = await world.comments.add(reviewer, {
      sectionId: id,
      language: 'ru',
      anchor: await anchorTo('Доля женщин'),
      text: ' В каком году? ',
      isMust: true,
      mentions: [drafter.person?.id ?? 0],
    });
    expect(await world.comments.mentionsOf(drafter)).toMatchObject([
      { commentId: thread, text: 'В каком году?', personName: 'saule', language: 'ru' },
    ]);
    await world.comments.reply(drafter, thread, 'В 2019, добавлю', []);
    expect(await world.comments.mentionsOf(drafter)).toEqual([]);
    const [found] = await world.comments.of(id, 'ru');
    expect(found?.entries.map(({ personName, text: words }) => [personName, words])).toEqual([
      ['saule', 'В каком году?'],
      ['aigerim', 'В 2019, добавлю'],
    ]);
  });

  it('refuse to be empty or to name someone who does not work on drafts', async () => {
    const visitor = await world.viewer('official', 'akim');
    const add = (words: string, mentions: number[]) =>
      world.comments.add(reviewer, {
        sectionId: id,
        language: 'ru',
        anchor: null,
        text: words,
        isMust: false,
        mentions,
      });
    await expect(add('  ', [])).rejects.toMatchObject({ code: 'invalid-input', details: { field: 'text' } });
    await expect(add('?', [visitor.person?.id ?? 0])).rejects.toMatchObject({
      details: { field: 'mentions' },
    });
    expect(await world.comments.of(id, 'ru')).toHaveLength(1);
  });

  it('keep a section from its approval while a request that must be met is open, and say which', async () => {
    await expect(world.workflow.move(reviewer, id, 'approve')).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('“В каком году?” (saule)'),
      details: { reason: 'open-requests', requests: [{ quote: 'Доля женщин' }] },
    });
    expect((await open()).section.state).toBe('in-review');
  });

  it('are settled by whoever asked or a reviewer; the drafter marks them as done, which settles nothing', async () => {
    const [thread] = await world.comments.of(id, 'ru');
    const request = thread?.id ?? 0;
    await expect(world.comments.settle(drafter, request, true)).rejects.toMatchObject({ code: 'forbidden' });
    await world.comments.markDone(drafter, request, true);
    expect(await world.comments.of(id, 'ru')).toMatchObject([
      { resolvedAt: null, doneBy: 'aigerim', doneAt: expect.any(Date) },
    ]);
    await expect(world.workflow.move(reviewer, id, 'approve')).rejects.toMatchObject({
      details: { reason: 'open-requests' },
    });
    await world.comments.settle(await world.viewer('reviewer', 'marat'), request, true);
    await expect(world.comments.markDone(drafter, request, false)).rejects.toMatchObject({
      code: 'conflict',
    });
    await world.comments.settle(reviewer, request, false);
    expect(await world.comments.of(id, 'ru')).toMatchObject([{ resolvedAt: null, doneAt: null }]);
  });

  it('stay open when the section goes back, follow their words through a save, and are settled by hand', async () => {
    await world.workflow.move(reviewer, id, 'return', 'Добавьте год');
    await save(
      paragraph('Новый первый абзац.'),
      paragraph(sentence, figure('share'), ', говорят жители ', citation('1'), '.'),
    );
    const [thread] = await world.comments.of(id, 'ru');
    const found = placeAnchor(await contentNow(), thread?.anchor as RangeAnchor);
    expect(found).toMatchObject({ state: 'moved', from: 'Новый первый абзац.'.length + 1 });
    await world.comments.settle(reviewer, thread?.id ?? 0, true);
    expect((await world.comments.of(id, 'ru'))[0]).toMatchObject({ resolvedBy: 'saule' });
    await world.comments.settle(reviewer, thread?.id ?? 0, false);
    expect((await world.comments.of(id, 'ru'))[0]).toMatchObject({ resolvedAt: null, resolvedBy: null });
    await world.comments.settle(reviewer, thread?.id ?? 0, true);
  });
});

describe('suggestions for a section', () => {
  const suggest = async (quote: string, words: string) => {
    const { quote: _quote, ...anchor } = await anchorTo(quote);
    const change = {
      kind: 'replace' as const,
      anchor: { ...anchor, quote },
      replacement: words === '' ? [] : [{ type: 'text' as const, text: words }],
    };
    await world.suggestions.suggest(reviewer, id, 'ru', change, 'Короче');
    return (await world.suggestions.of(id, 'ru')).at(-1)?.id ?? 0;
  };

  it('become a new version when the drafter takes them; the figure stays the node that it was', async () => {
    const before = await contentNow();
    const suggestion = await suggest('говорят жители', 'отмечают жители');
    const was = (await open()).newest?.number ?? 0;
    expect(await world.suggestions.decide(drafter, suggestion, true)).toEqual({ decided: 1, refused: 0 });
    const { newest } = await open();
    expect(newest).toMatchObject({ number: was + 1, personName: 'aigerim' });
    expect(plainText(await contentNow(), () => '#')).toContain('растет: #, отмечают жители .');
    expect(figuresIn(await contentNow())).toEqual(figuresIn(before));
    await expect(world.suggestions.decide(drafter, suggestion, true)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('change nothing when they are left', async () => {
    const was = (await open()).newest?.number;
    await world.suggestions.decide(drafter, await suggest('растет', 'падает'), false);
    expect((await open()).newest?.number).toBe(was);
    expect((await world.suggestions.of(id, 'ru')).at(-1)).toMatchObject({
      state: 'rejected',
      decidedBy: 'aigerim',
    });
  });

  it('leave a request that must be met at its passage when they rewrite it', async () => {
    const about = await world.comments.add(reviewer, {
      ...{ sectionId: id, language: 'ru', text: 'Смягчить', isMust: true, mentions: [] },
      anchor: await anchorTo('Новый первый'),
    });
    await world.suggestions.decide(drafter, await suggest('Новый первый', 'Свежий начальный'), true);
    const { anchor } = await world.comments.thread(about);
    expect(anchor?.quote).toBe('Свежий начальный');
    expect(placeAnchor(await contentNow(), anchor ?? (await anchorTo('Свежий'))).state).toBe('same');
    const preview = await world.reading.approvalPreview(reviewer, id);
    expect(preview.openSuggestions).toBe(0);
    expect(preview.openRequests).toContainEqual(
      expect.objectContaining({ language: 'ru', quote: 'Свежий начальный', text: 'Смягчить' }),
    );
    const back = await suggest('Свежий начальный', 'Новый первый');
    expect((await world.reading.approvalPreview(reviewer, id)).openSuggestions).toBe(1);
    await world.suggestions.decide(drafter, back, true);
    await world.comments.settle(reviewer, about, true);
  });

  it('stay open, with the reason, when their passage was rewritten in the meantime', async () => {
    const suggestion = await suggest('Новый первый абзац', 'Короткое начало');
    await save(paragraph('Совсем другое начало.'), ...(await contentNow()).content.slice(1));
    await expect(world.suggestions.decide(drafter, suggestion, true)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: expect.stringMatching(/lost|changed/u) },
    });
    expect((await world.suggestions.of(id, 'ru')).at(-1)?.state).toBe('open');
  });

  it('are taken back by whoever made them, while they are open', async () => {
    const suggestion = await suggest('растет', 'едва растет');
    await expect(world.suggestions.takeBack(head, suggestion)).rejects.toMatchObject({ code: 'forbidden' });
    await world.suggestions.takeBack(reviewer, suggestion);
    expect((await world.suggestions.of(id, 'ru')).at(-1)).toMatchObject({ state: 'withdrawn' });
    await expect(world.suggestions.takeBack(reviewer, suggestion)).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(world.suggestions.decide(drafter, suggestion, true)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('are not taken while the section is in review, nor made on an approved one', async () => {
    const suggestion = await suggest('растет', 'немного растет');
    await world.workflow.move(drafter, id, 'submit');
    await expect(world.suggestions.decide(drafter, suggestion, true)).rejects.toMatchObject({
      code: 'conflict',
      details: { state: 'in-review' },
    });
    await world.workflow.move(reviewer, id, 'approve');
    await expect(
      world.suggestions.suggest(reviewer, id, 'ru', suggestReplacement(await contentNow(), 0, 3, []), ''),
    ).rejects.toMatchObject({ code: 'conflict', details: { state: 'approved' } });
  });
});

describe('an approved section', () => {
  it('is read-only until the head reopens it with a reason', async () => {
    await expect(save(paragraph('Поверх'))).rejects.toMatchObject({ details: { reason: 'not-a-draft' } });
    await expect(world.workflow.move(head, id, 'reopen', ' ')).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('keeps its figures as they were for a comparison with what came later', async () => {
    const approved = (await open()).newest?.id ?? 0;
    await world.revise(44.5);
    await world.workflow.move(head, id, 'reopen', 'Новые данные');
    const shown = async (version: number) =>
      (await world.reading.version(drafter, version)).read.figures[0]?.text;
    expect(await shown(approved)).toBe('43\u00a0% (2019\u00a0г.)');
    const later = await save(...(await contentNow()).content, paragraph('Еще абзац.'));
    // Nobody has decided yet.
    expect(await shown(later.id)).toBe('43\u00a0% (2019\u00a0г.)');
    const { nodeId = '' } = (await open()).read.figures[0] ?? {};
    await world.moved.take(drafter, id, 'ru', nodeId, 'Новые данные');
    expect(await shown(later.id)).toBe('44,5\u00a0% (2019\u00a0г.)');
  });

  it('leaves every comment, suggestion and decision in the audit', async () => {
    const rows = await world.database.query<{ action: string }>(
      `select distinct action from audit where subject_kind = 'section' and subject_id = $1`,
      [String(id)],
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        ...['comment', 'reply', 'mark-comment-done', 'resolve-comment', 'reopen-comment'],
        ...['suggest', 'accept-suggestion', 'reject-suggestion'],
      ]),
    );
  });
});
