import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Autosave, type SaveOutcome, type SaveState } from './autosave';

const at = new Date('2025-06-01T10:00:00Z');

const world = (outcomes: SaveOutcome[]) => {
  const states: SaveState['kind'][] = [];
  const saves: [number, string][] = [];
  const autosave = new Autosave({
    baseVersion: 3,
    now: () => at,
    onState: ({ kind }) => states.push(kind),
    save: (base, content) => {
      saves.push([base, content]);
      return Promise.resolve(outcomes.shift() ?? { version: base + 1 });
    },
  });
  return { autosave, states, saves };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('saving while somebody writes', () => {
  it('waits for a pause and saves the newest text once, on top of the version before', async () => {
    const { autosave, states, saves } = world([]);
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(1000);
    autosave.change('ab');
    await jest.advanceTimersByTimeAsync(1300);
    autosave.change('abc');
    await jest.advanceTimersByTimeAsync(1300);
    expect(saves).toEqual([
      [3, 'ab'],
      [4, 'abc'],
    ]);
    expect(states.at(-1)).toBe('saved');
    expect(autosave.hasUnsaved).toBe(false);
  });

  it('saves also while somebody types without a pause', async () => {
    const { autosave, saves } = world([]);
    for (let second = 0; second < 10; second += 1) {
      autosave.change(`text of second ${second}`);
      await jest.advanceTimersByTimeAsync(1000);
    }
    expect(saves[0]).toEqual([3, 'text of second 7']);
  });

  it('keeps the text and tries again while the server does not answer', async () => {
    const { autosave, states, saves } = world([{ failure: { code: 'network' } }]);
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(1300);
    expect(states.at(-1)).toBe('offline');
    expect(autosave.hasUnsaved).toBe(true);
    await jest.advanceTimersByTimeAsync(5000);
    expect(saves).toEqual([
      [3, 'a'],
      [3, 'a'],
    ]);
    expect(states.at(-1)).toBe('saved');
  });

  it('stops at somebody else’s newer version until the writer decides, then saves on top of it', async () => {
    const { autosave, states, saves } = world([{ failure: { code: 'conflict' } }]);
    autosave.change('mine');
    await jest.advanceTimersByTimeAsync(1300);
    autosave.change('mine too');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
    expect(states.at(-1)).toBe('conflict');
    expect(await autosave.saveOver(7)).toBe(true);
    expect(saves.at(-1)).toEqual([7, 'mine too']);
    expect(autosave.baseVersion).toBe(8);
  });

  it('saves at once when asked, as before a section is submitted', async () => {
    const { autosave, saves } = world([]);
    autosave.change('a');
    expect(await autosave.flush()).toBe(true);
    expect(saves).toEqual([[3, 'a']]);
  });
});
