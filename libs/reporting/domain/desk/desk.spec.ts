import { describe, expect, it } from '@jest/globals';
import {
  askForPen,
  awayKeepsMs,
  closeDesk,
  type Desk,
  type DeskTab,
  emptyDesk,
  enterDesk,
  expireDesk,
  isSameText,
  leaveDesk,
  mayStoreFrom,
  missingPassages,
  passPen,
  putPenDown,
  takeFreePen,
} from './index';
import type { RichText } from '../rich-text';

const tab = (name: string, mayWrite = true): DeskTab => ({
  tab: name,
  personId: name.charCodeAt(0),
  personName: name,
  mayWrite,
});
const writerOf = (desk: { writer: { tab: string } | null }) => desk.writer?.tab ?? null;
const enter = (desk: Desk, ...tabs: readonly DeskTab[]): Desk => tabs.reduce(enterDesk, desk);
const both = takeFreePen(enter(emptyDesk, tab('a'), tab('b')), 'a', 3);

describe('the pen of a section', () => {
  it('goes to the first who may and wants to write; the next ones look on', () => {
    expect(writerOf(takeFreePen(enter(emptyDesk, tab('reviewer', false)), 'reviewer', 0))).toBeNull();
    expect(writerOf(enter(emptyDesk, tab('a')))).toBeNull();
    expect(takeFreePen(both, 'b', 3)).toBe(both);
    expect(writerOf(both)).toBe('a');
    expect(both.here.map((one) => one.tab)).toEqual(['a', 'b']);
    expect([mayStoreFrom(both, 'a'), mayStoreFrom(both, 'b'), mayStoreFrom(emptyDesk, 'b')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is asked for, and passes only when the writer hands it over or does not answer', () => {
    const asked = askForPen(both, 'b', 3);
    expect([writerOf(asked), asked.asked?.tab]).toEqual(['a', 'b']);
    const handed = putPenDown(asked, 'a', 4);
    expect(handed).toMatchObject({ writer: { tab: 'b', version: 4 }, asked: null });
    expect(passPen(asked, 5)).toMatchObject({ writer: { tab: 'b', version: 5 }, asked: null });
    expect(putPenDown(asked, 'b', 4)).toBe(asked);
  });

  it('is not given to who only reads, or is not here', () => {
    const withReader = enterDesk(both, tab('r', false));
    expect(askForPen(withReader, 'r', 3)).toBe(withReader);
    expect(askForPen(both, 'nobody', 3)).toBe(both);
  });

  it('stays with a writer whose connection breaks, for a while, and is given at once to who asks meanwhile', () => {
    const away = leaveDesk(both, 'a', 1000);
    expect(writerOf(expireDesk(away, 1000 + awayKeepsMs - 1))).toBe('a');
    expect(writerOf(expireDesk(away, 1000 + awayKeepsMs))).toBeNull();
    expect(writerOf(askForPen(away, 'b', 3))).toBe('b');
    expect(enterDesk(away, tab('a')).writer).toMatchObject({
      tab: 'a',
      version: 3,
      awaySinceMs: null,
    });
  });

  it('is given back when the section is sent, and nobody is given it as long as it is no draft', () => {
    const closed = closeDesk(askForPen(both, 'b', 3));
    expect([closed.writer, closed.asked, closed.here.map((one) => one.tab)]).toEqual([
      null,
      null,
      ['a', 'b'],
    ]);
    expect(askForPen(closed, 'b', 3)).toBe(closed);
    expect(takeFreePen(closed, 'a', 3)).toBe(closed);
    // The writer's own window comes back and only reads, whether its connection was seen to end or not.
    expect(writerOf(enterDesk(both, tab('a', false)))).toBeNull();
    expect(writerOf(enterDesk(leaveDesk(both, 'a', 0), tab('a', false)))).toBeNull();
  });

  it('forgets a question when the one who asked leaves', () => {
    expect(leaveDesk(askForPen(both, 'b', 3), 'b', 0)).toMatchObject({ asked: null, writer: { tab: 'a' } });
  });
});

describe('a text that was set aside', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;

  it('offers only the passages that the current text lacks, in their order', () => {
    const setAside = {
      type: 'doc',
      content: [paragraph('Су'), paragraph('Жол'), { type: 'paragraph' }, paragraph('Мектеп')],
    } as const;
    const current = {
      type: 'doc',
      content: [{ content: paragraph('Су').content, type: 'paragraph' }],
    } as const;
    expect(missingPassages(setAside, current)).toEqual([paragraph('Жол'), paragraph('Мектеп')]);
    expect(missingPassages(current, setAside)).toEqual([]);
  });

  it('is the same text in whichever order its attributes stand, and another one without a passage', () => {
    const heading = (level: 2 | 3): RichText => ({
      type: 'doc',
      content: [{ type: 'heading', attrs: { level }, content: [{ type: 'text', text: 'Су' }] }],
    });
    const written = heading(2);
    // As PostgreSQL gives it back.
    const stored =
      '{"type":"doc","content":[{"type":"heading","attrs":{"level":2},"content":[{"text":"Су","type":"text"}]}]}';
    expect(stored).not.toBe(JSON.stringify(written));
    expect(isSameText(written, JSON.parse(stored) as RichText)).toBe(true);
    expect(isSameText(written, heading(3))).toBe(false);
    expect(isSameText(written, { type: 'doc', content: [] })).toBe(false);
  });
});
