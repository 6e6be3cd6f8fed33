import { describe, expect, it } from '@jest/globals';
import { Outbox, type Sent } from './outbox';
import { type FindingAct, withActs } from './waiting-act';

const making = (id: string, start: number): FindingAct => ({
  ...{ kind: 'create', id, finding: { documentId: '7', start, end: start + 4, key: id } },
  shown: { quote: 'слова', language: 'ru', paragraph: 1 },
});
const tagging = (id: string, code: string): FindingAct => ({ kind: 'tag', id, code, isSuggested: false });

/** A server that answers or not, refuses some codes, and a store that outlives the page. */
const place = () => {
  const state = {
    kept: null as string | null,
    answers: true,
    taken: [] as FindingAct[],
    told: [] as string[],
  };
  const send = async (act: FindingAct): Promise<Sent<string>> => {
    if (!state.answers) return { is: 'unanswered' };
    if (act.kind === 'tag' && act.code === 'x') return { is: 'refused', why: 'no such code' };
    if (act.kind === 'create' && act.finding.start === 99) return { is: 'refused', why: 'outside' };
    state.taken.push(act);
    return { is: 'done', ...(act.kind === 'create' ? { made: `${50 + state.taken.length}` } : {}) };
  };
  const open = () =>
    new Outbox<string>({
      store: { read: () => state.kept, write: (acts) => (state.kept = acts) },
      send,
      onRefused: (act, why) => state.told.push(`${act.kind}: ${why}`),
    });
  return { state, open };
};

describe('acts of an analyst', () => {
  it('go straight out while the server answers', async () => {
    const { state, open } = place();
    const outbox = open();
    expect(await outbox.post(making('a', 0))).toEqual({ is: 'done', made: '51' });
    await outbox.post(tagging('a', '6.1'));
    expect(state.taken.map(({ id }) => id)).toEqual(['a', '51']);
    expect(state.kept).toBeNull();
  });

  it('are kept in their order, outlive the page, and reach the finding that one of them makes', async () => {
    const { state, open } = place();
    state.answers = false;
    const before = open();
    await before.post(making('a', 0));
    await before.post(tagging('a', '6.1'));
    expect(await before.post({ kind: 'untag', id: '3', code: '5.5' })).toEqual({ is: 'kept' });
    const after = open();
    expect(after.waiting().map(({ kind }) => kind)).toEqual(['create', 'tag', 'untag']);
    state.answers = true;
    await after.flush();
    expect(state.taken.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['create a', 'tag 51', 'untag 3']);
    expect(after.waiting()).toEqual([]);
    expect(after.numberOf('a')).toBe('51');
  });

  it('that are refused later are told, and take with them what built on them, and nothing else', async () => {
    const { state, open } = place();
    state.answers = false;
    const outbox = open();
    for (const act of [making('a', 99), tagging('a', '6.1'), tagging('3', 'x'), tagging('3', '5.5')])
      await outbox.post(act);
    state.answers = true;
    await outbox.flush();
    expect(state.told).toEqual(['create: outside', 'tag: no such code']);
    expect(state.taken).toEqual([tagging('3', '5.5')]);
  });
});

describe('findings with acts that wait', () => {
  it('stand as they will be, in the order of the text', () => {
    const acts = [
      ...[making('b', 30), making('a', 10), tagging('b', '9.1'), tagging('b', '6.1')],
      ...[{ kind: 'untag', id: 'b', code: '9.1' } as const, { kind: 'withdraw', id: 'a' } as const],
    ];
    const shown = withActs([], acts, { id: '7', areaCode: 'ulytau' });
    expect(shown.map(({ id, tags }) => [id, tags.map(({ code }) => code)])).toEqual([['b', ['6.1']]]);
    expect(shown.map(({ areaCode }) => areaCode)).toEqual(['ulytau']);
    const elsewhere = { kind: 'update', id: 'b', change: { areaCode: 'abay' } } as const;
    expect(withActs([], [...acts, elsewhere], { id: '7', areaCode: 'ulytau' })[0]?.areaCode).toBe('abay');
    expect(withActs([], acts, { id: '8', areaCode: 'ulytau' })).toEqual([]);
  });
});
