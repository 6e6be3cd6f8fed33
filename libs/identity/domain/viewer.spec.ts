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
  it('is judged by its length in characters first and must not repeat the address', () => {
    expect(refusePassword('қысқа', 'a@example.org')).toBe('too-short');
    expect(refusePassword('ұзындығы жеткілікті', 'a@example.org')).toBeNull();
    expect(refusePassword('Long@Example.org', 'long@example.org')).toBe('same-as-email');
    expect(refusePassword('x'.repeat(257), 'a@example.org')).toBe('too-long');
  });

  it.each([
    ['one character', 'aaaaaaaaaaaaaaa'],
    ['two characters', 'abababababababab'],
    ['a repeated word', 'correct correct correct '],
    ['digits in order', '123456789012'],
    ['digits backwards', '987654321098'],
    ['the alphabet', 'abcdefghijklmnop'],
    ['the Russian alphabet', 'абвгдеёжзийклмн'],
    ['the Kazakh alphabet', 'аәбвгғдеёжзий'],
    ['rows of the keyboard', 'qwertyuiopasdfgh'],
    ['rows of the Russian keyboard', 'йцукенгшщзфывап'],
    ['columns of the keyboard', '1qaz2wsx3edc4rfv'],
    ['digits and letters by turns', '1q2w3e4r5t6y'],
    ['a run and a run', 'aaaaaa111111'],
    ['the commonest word', 'Password1234!'],
    ['the commonest word in Russian', 'Пароль123456'],
    ['the commonest word in Kazakh', 'Құпиясөз2025'],
    ['the commonest sentence', 'correcthorsebatterystaple'],
    ['the product', 'QadamQadam2025'],
    ['the product in Kazakh', 'қадамқадамқадам'],
    ['the role', 'administrator1'],
    ['the country', 'Kazakhstan2025!'],
    ['the name of the person', 'akmaral.akmaral'],
    ['the name and the year', 'akmaral-seitova-1988'],
    ['the domain', 'ministry-ministry'],
  ])('is refused where it is %s', (_what, password) => {
    expect(refusePassword(password, 'akmaral.seitova@ministry.example')).toBe('predictable');
  });

  it.each([
    'ұзын әрі сенімді',
    'a long enough one',
    'a long enough password',
    'words for the test',
    'Ақмарал таңертең шай ішеді',
    'x7Kq-93mTz!aLw',
    'пять синих верблюдов',
    'hV3kq0aZ-_Rp',
  ])('is taken as "%s"', (password) => {
    expect(refusePassword(password, 'a@example.org')).toBeNull();
  });
});
