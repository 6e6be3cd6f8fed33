import { describe, expect, it } from '@jest/globals';
import { availableActions, moveSection, type SectionStanding } from './workflow';

const drafter = { id: 'aigul', roles: ['drafter'] } as const;
const reviewer = { id: 'berik', roles: ['reviewer'] } as const;
const head = { id: 'saule', roles: ['head'] } as const;

const section = (
  state: SectionStanding['state'],
  changes: Partial<SectionStanding> = {},
): SectionStanding => ({
  state,
  lastAuthorId: 'aigul',
  isEmpty: false,
  overLong: [],
  ...changes,
});

const codeOf = (outcome: ReturnType<typeof moveSection>) => (outcome.ok ? outcome.state : outcome.code);

describe('a section on its way to approval', () => {
  it('is submitted by a drafter, approved by a reviewer, reopened by a head with a reason', () => {
    expect(codeOf(moveSection(section('draft'), 'submit', drafter))).toBe('in-review');
    expect(codeOf(moveSection(section('in-review'), 'approve', reviewer))).toBe('approved');
    expect(moveSection(section('approved'), 'reopen', head, ' New census data ')).toEqual({
      ok: true,
      state: 'draft',
      reason: 'New census data',
    });
  });

  it('goes back to draft with a reason only', () => {
    expect(codeOf(moveSection(section('in-review'), 'return', reviewer))).toBe('reason-required');
    expect(codeOf(moveSection(section('in-review'), 'return', reviewer, 'No source'))).toBe('draft');
  });

  it('is never judged by its last author, not even by a head', () => {
    const byHead = section('in-review', { lastAuthorId: head.id });
    expect(codeOf(moveSection(byHead, 'approve', head))).toBe('own-text');
    expect(codeOf(moveSection(byHead, 'return', head, 'x'))).toBe('own-text');
    expect(codeOf(moveSection(byHead, 'approve', reviewer))).toBe('approved');
  });

  it('refuses steps by the wrong role, from the wrong state, or with nothing written', () => {
    expect(codeOf(moveSection(section('in-review'), 'approve', drafter))).toBe('role-not-allowed');
    expect(codeOf(moveSection(section('approved'), 'reopen', reviewer, 'x'))).toBe('role-not-allowed');
    expect(codeOf(moveSection(section('draft'), 'approve', reviewer))).toBe('not-from-this-state');
    expect(codeOf(moveSection(section('draft', { isEmpty: true }), 'submit', drafter))).toBe(
      'nothing-written',
    );
  });

  it('is sent with too many words, but approved with a reason only, which names language, count and limit', () => {
    const overLong = [{ language: 'en', words: 705, limit: 700 }] as const;
    expect(codeOf(moveSection(section('draft', { overLong }), 'submit', drafter))).toBe('in-review');
    expect(moveSection(section('in-review', { overLong }), 'approve', reviewer)).toMatchObject({
      code: 'over-limit',
      message: {
        en: expect.stringContaining('The English text has 705 words; at most 700 are allowed.'),
        ru: expect.stringContaining('В тексте на английском слов: 705; допускается не более 700.'),
        kk: expect.stringContaining('Ағылшынша мәтінде 705 сөз бар, рұқсат етілгені — 700.'),
      },
    });
    expect(moveSection(section('in-review', { overLong }), 'approve', reviewer, 'DESA agreed')).toEqual({
      ...{ ok: true, state: 'approved', reason: 'DESA agreed' },
    });
  });

  it('gives every refusal a message in three languages', () => {
    const refused = moveSection(section('draft'), 'approve', reviewer);
    expect(refused.ok ? [] : Object.values(refused.message).filter(Boolean)).toHaveLength(3);
  });

  it('offers each person only the steps that would succeed', () => {
    expect(availableActions(section('in-review'), drafter)).toEqual(['withdraw']);
    expect(availableActions(section('in-review'), reviewer)).toEqual(['return', 'approve']);
    expect(availableActions(section('approved'), drafter)).toEqual([]);
  });
});
