import { describe, expect, it } from '@jest/globals';
import { areasOf, holds, refusePassword, type Viewer, visitor } from './index';

const official: Viewer = {
  person: { id: 1, name: 'A', email: 'a@example.org' },
  grants: [
    { role: 'official', areaCode: 'ulytau' },
    { role: 'analyst', areaCode: null },
  ],
  language: 'kk',
};

describe('what a viewer may do', () => {
  it('is nothing for a visitor', () => {
    expect(holds(visitor('ru'), 'analyst', 'administrator')).toBe(false);
    expect(areasOf(visitor('ru'), 'official')).toEqual([]);
  });

  it('is limited to the granted areas for an official, and to none for a role held everywhere', () => {
    expect(holds(official, 'official')).toBe(true);
    expect(areasOf(official, 'official')).toEqual(['ulytau']);
    expect(areasOf(official, 'analyst')).toBe('everywhere');
    expect(areasOf(official, 'drafter')).toEqual([]);
  });
});

describe('a password', () => {
  it('is judged by its length in characters and must not repeat the address', () => {
    expect(refusePassword('қысқа', 'a@example.org')).toBe('too-short');
    expect(refusePassword('ұзындығы жеткілікті', 'a@example.org')).toBeNull();
    expect(refusePassword('Long@Example.org', 'long@example.org')).toBe('same-as-email');
    expect(refusePassword('x'.repeat(257), 'a@example.org')).toBe('too-long');
  });
});
