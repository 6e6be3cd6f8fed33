import { describe, expect, it } from '@jest/globals';
import { type Act, ActHistory } from './act-history';

/** Acts that add and remove a word, so that the list shows what stands. */
const words = () => {
  const standing: string[] = [];
  const act = (name: string, works = true): Act => {
    standing.push(name);
    return {
      name,
      undo: async () => {
        if (works) standing.splice(standing.indexOf(name), 1);
        return works;
      },
      redo: async () => {
        standing.push(name);
        return true;
      },
    };
  };
  return { standing, act };
};

describe('the acts of an analyst', () => {
  it('are taken back one by one, the last first, and taken again in their order', async () => {
    const { standing, act } = words();
    const history = new ActHistory();
    for (const name of ['marked', 'tagged', 'kind', 'words']) history.record(act(name));
    expect((await history.undo())?.name).toBe('words');
    expect((await history.undo())?.name).toBe('kind');
    expect(standing).toEqual(['marked', 'tagged']);
    expect((await history.redo())?.name).toBe('kind');
    expect((await history.redo())?.name).toBe('words');
    expect(await history.redo()).toBeNull();
    expect(standing).toEqual(['marked', 'tagged', 'kind', 'words']);
  });

  it('cannot be taken again once something new was done', async () => {
    const { standing, act } = words();
    const history = new ActHistory();
    history.record(act('tagged'));
    await history.undo();
    history.record(act('kind'));
    expect(await history.redo()).toBeNull();
    expect(standing).toEqual(['kind']);
  });

  it('are taken back by name once only, whatever was done since', async () => {
    const { standing, act } = words();
    const history = new ActHistory();
    const untagged = act('untagged');
    history.record(untagged);
    history.record(act('kind'));
    expect((await history.undo(untagged))?.name).toBe('untagged');
    expect(await history.undo(untagged)).toBeNull();
    expect(standing).toEqual(['kind']);
  });

  it('are forgotten where they cannot be taken back, so that the one before is not barred', async () => {
    const { standing, act } = words();
    const history = new ActHistory();
    history.record(act('tagged'));
    history.record(act('withdrawn by another', false));
    expect(await history.undo()).toBeNull();
    expect((await history.undo())?.name).toBe('tagged');
    expect(standing).toEqual(['withdrawn by another']);
  });
});
