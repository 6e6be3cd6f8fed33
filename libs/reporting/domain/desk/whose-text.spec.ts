import { describe, expect, it } from '@jest/globals';
import { sitsDownUnasked, whoseText } from './whose-text';

const head = { id: '5', name: 'Head' };

describe('the text of a section', () => {
  it('is of whom it is assigned to, whoever wrote last', () => {
    expect(whoseText({ assigneeId: '5', writtenBy: 'Drafter' }, head)).toBe('own');
    expect(whoseText({ assigneeId: '2', writtenBy: 'Head' }, head)).toBe('others');
  });

  it('is, unassigned, of who wrote last, and of nobody before', () => {
    expect(whoseText({ assigneeId: null, writtenBy: 'Head' }, head)).toBe('own');
    expect(whoseText({ assigneeId: null, writtenBy: 'Drafter' }, head)).toBe('others');
    expect(whoseText({ assigneeId: null, writtenBy: null }, head)).toBe('nobodys');
    expect(whoseText({ assigneeId: null, writtenBy: '' }, head)).toBe('nobodys');
  });

  it('is written at once by who opens an own draft or one of nobody, and by nobody else', () => {
    expect([sitsDownUnasked('own', true), sitsDownUnasked('own', false)]).toEqual([true, true]);
    expect([sitsDownUnasked('nobodys', true), sitsDownUnasked('nobodys', false)]).toEqual([true, false]);
    expect([sitsDownUnasked('others', true), sitsDownUnasked('others', false)]).toEqual([false, false]);
  });
});
