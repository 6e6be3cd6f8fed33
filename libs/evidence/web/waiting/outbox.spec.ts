import { describe, expect, it } from '@jest/globals';
import { type Hold, Outbox, type Sent } from './outbox';
import { type FindingAct, type WaitingAct, withActs } from './waiting-act';

const making = (id: string, start: number): FindingAct => ({
  ...{ kind: 'create', id, finding: { documentId: '7', start, end: start + 4, key: id } },
  shown: { quote: 'слова', language: 'ru', paragraph: 1 },
});
const tagging = (id: string, code: string): FindingAct => ({ kind: 'tag', id, code, isSuggested: false });

/** A server that answers or not, refuses some codes, and a store that outlives the page. */
const place = () => {
  const state = {
    kept: null as string | null,
    numbers: null as string | null,
    answers: true,
    person: 'aigul' as string | null,
    taken: [] as WaitingAct[],
    told: [] as string[],
  };
  const send = async (act: WaitingAct): Promise<Sent<string>> => {
    if (!state.answers) return { is: 'unanswered' };
    if (state.person === null) return { is: 'signed-out' };
    if (act.kind === 'tag' && act.code === 'x') return { is: 'refused', why: 'no such code' };
    if (act.kind === 'create' && act.finding.start === 99) return { is: 'refused', why: 'outside' };
    state.taken.push(act);
    return { is: 'done', ...(act.kind === 'create' ? { made: `${50 + state.taken.length}` } : {}) };
  };
  const heldBy = async (): Promise<Hold | null> => {
    if (!state.answers) return 'connection';
    if (state.person === null) return 'sign-in';
    return state.person === 'aigul' ? null : 'person';
  };
  const open = () =>
    new Outbox<string>({
      store: {
        read: () => state.kept,
        write: (acts) => (state.kept = acts),
        readNumbers: () => state.numbers,
        writeNumbers: (numbers) => (state.numbers = numbers),
      },
      ...{ send, heldBy },
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
    expect(after.state().waiting.map(({ kind }) => kind)).toEqual(['create', 'tag', 'untag']);
    state.answers = true;
    await after.flush();
    expect(state.taken.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['create a', 'tag 51', 'untag 3']);
    expect(after.state().waiting).toEqual([]);
    expect(after.numberOf('a')).toBe('51');
  });

  it('outlive the session, and go out in their order once the same person is back', async () => {
    const { state, open } = place();
    const outbox = open();
    state.person = null;
    expect(await outbox.post(making('a', 0))).toEqual({ is: 'kept' });
    await outbox.post(tagging('a', '6.1'));
    expect(outbox.state().hold).toBe('sign-in');
    expect(outbox.state().waiting.length).toBe(2);
    state.person = 'bolat';
    await outbox.flush();
    expect(outbox.state().hold).toBe('person');
    state.person = 'aigul';
    await outbox.flush();
    expect(state.taken.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['create a', 'tag 51']);
    expect([outbox.state().waiting, state.told]).toEqual([[], []]);
  });

  it('are never sent in the session of another person, even where nothing waited', async () => {
    const { state, open } = place();
    const outbox = open();
    state.person = 'bolat';
    await outbox.askWho();
    expect(await outbox.post(tagging('3', '5.5'))).toEqual({ is: 'kept' });
    expect(state.taken).toEqual([]);
  });

  it('that another window sent meanwhile are not lost from, nor sent to, the wrong finding here', async () => {
    const { state, open } = place();
    state.answers = false;
    const [here, there] = [open(), open()];
    await here.post(making('a', 0));
    state.answers = true;
    await there.flush();
    here.look();
    await here.post(tagging('a', '6.1'));
    expect(state.taken.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['create a', 'tag 51']);
    expect([here.keyOf('51'), here.numberOf('a')]).toEqual(['a', '51']);
  });

  it('stay shown after they were sent, until the lists of the server hold them', async () => {
    const { state, open } = place();
    state.answers = false;
    const outbox = open();
    await outbox.post(making('a', 0));
    await outbox.post(tagging('a', '6.1'));
    state.answers = true;
    await outbox.flush();
    const shown = () => withActs([], outbox.state().unseen, { id: '7', areaCode: 'ulytau' });
    expect(shown().map(({ id, tags }) => [id, tags.length])).toEqual([['51', 1]]);
    outbox.forgetSent();
    expect(shown()).toEqual([]);
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
  it('show own words in the language in which they were written', () => {
    const words: WaitingAct = {
      ...{ id: 'a', change: { summary: 'Pipes burst' }, language: 'en' },
      kind: 'update',
    };
    const [shown] = withActs([], [making('a', 0), words], { id: '7', areaCode: 'ulytau' });
    expect([shown?.summary, shown?.summaryLanguage]).toEqual(['Pipes burst', 'en']);
  });

  it('stand as they will be, in the order of the text', () => {
    const acts = [
      ...[making('b', 30), making('a', 10), tagging('b', '9.1'), tagging('b', '6.1')],
      ...[{ kind: 'untag', id: 'b', code: '9.1' } as const, { kind: 'withdraw', id: 'a' } as const],
    ];
    const shown = withActs([], acts, { id: '7', areaCode: 'ulytau' });
    expect(shown.map(({ id, tags }) => [id, tags.map(({ code }) => code)])).toEqual([['b', ['6.1']]]);
    expect(shown.map(({ areaCode }) => areaCode)).toEqual(['ulytau']);
    const elsewhere = { kind: 'update', id: 'b', change: { areaCode: 'abay' }, language: 'ru' } as const;
    expect(withActs([], [...acts, elsewhere], { id: '7', areaCode: 'ulytau' })[0]?.areaCode).toBe('abay');
    expect(withActs([], acts, { id: '8', areaCode: 'ulytau' })).toEqual([]);
  });
});
