import { describe, expect, it } from '@jest/globals';
import { taguetteCodings } from './taguette-coders';

const command = (login: string, payload: object) => ({
  ...{ login, date: '2024-05-06 07:08:09' },
  payload: JSON.stringify(payload),
});
const add = (login: string, highlight: number, ...tags: number[]) =>
  command(login, { type: 'highlight_add', highlight_id: highlight, tags });

describe('who gave a tag in Taguette', () => {
  it('is the one under whom it came and stayed', () => {
    const find = taguetteCodings([add('aliya', 1, 10), add('bolat', 1, 10, 11), add('aliya', 1, 11)]);
    expect(find(1, 10)).toBeUndefined();
    expect(find(1, 11)?.login).toBe('bolat');
  });

  it('goes over to the tag that a tag was merged into, unless that had one', () => {
    const merge = command('admin', { type: 'tag_merge', src_tag_id: 10, dest_tag_id: 11 });
    const find = taguetteCodings([add('aliya', 1, 10), add('bolat', 2, 10, 11), add('dana', 3, 11), merge]);
    expect([1, 2, 3].map((highlight) => find(highlight, 11)?.login)).toEqual(['aliya', 'bolat', 'dana']);
    expect(find(1, 10)).toBeUndefined();
  });

  it('goes with a highlight or a tag that is deleted, and passes over what it cannot read', () => {
    const find = taguetteCodings([
      { login: 'aliya', date: '', payload: '{' },
      ...[add('aliya', 1, 10), add('aliya', 2, 10, 11), command('aliya', { type: 'project_meta' })],
      command('aliya', { type: 'highlight_delete', highlight_id: 1 }),
      command('aliya', { type: 'tag_delete', tag_id: 11 }),
    ]);
    expect([find(1, 10), find(2, 10)?.login, find(2, 11)]).toEqual([undefined, 'aliya', undefined]);
  });
});
