import { describe, expect, it } from '@jest/globals';
import { codersAgree, compareCodings, dealFindings, needsReason } from '../index';

const findings = Array.from({ length: 61 }, (_, at) => at);

describe('dealing findings to coders', () => {
  it('gives each to all', () => {
    const dealt = dealFindings(findings, ['a', 'b', 'c'], { manner: 'all' });
    expect(dealt).toHaveLength(183);
  });

  it('splits evenly and gives a share to a second coder: 14 of 61 are 23 %, rounded up', () => {
    const dealt = dealFindings(findings, ['a', 'b', 'c'], { manner: 'split', overlap: 14 / 61 });
    expect(dealt).toHaveLength(61 + 14);
    const coders = Map.groupBy(dealt, ({ finding }) => finding);
    expect([...coders.values()].filter((each) => each.length === 2)).toHaveLength(14);
    for (const each of coders.values())
      expect(new Set(each.map(({ coder }) => coder)).size).toBe(each.length);
    const pairs = new Set(
      [...coders.values()]
        .filter((each) => each.length === 2)
        .map((each) =>
          each
            .map(({ coder }) => coder)
            .sort()
            .join(''),
        ),
    );
    expect(pairs).toEqual(new Set(['ab', 'bc', 'ac']));
  });

  it('gives none twice without an overlap, all twice with a whole one, and one coder everything', () => {
    expect(dealFindings(findings, ['a', 'b'], { manner: 'split', overlap: 0 })).toHaveLength(61);
    expect(dealFindings(findings, ['a', 'b'], { manner: 'split', overlap: 1 })).toHaveLength(122);
    expect(dealFindings(findings, ['a'], { manner: 'split', overlap: 0.5 })).toHaveLength(61);
    expect(dealFindings(findings, [], { manner: 'all' })).toEqual([]);
  });
});

describe('coders of a finding', () => {
  it('agree with the same set in any order, also that none fits; not with fewer than two who finished', () => {
    const done = (...codes: string[]) => ({ isDone: true, codes });
    expect(codersAgree([done('5.5', '6.1'), done('6.1', '5.5')])).toBe(true);
    expect(codersAgree([done(), done()])).toBe(true);
    expect(codersAgree([done('5.5'), done()])).toBe(false);
    expect(codersAgree([done('5.5'), { isDone: false, codes: ['5.5'] }])).toBe(false);
    expect(codersAgree([done('5.5')])).toBe(false);
    expect(codersAgree([{ isDone: false, codes: ['5.5'] }])).toBe(false);
  });

  it('are compared only where two finished: one alone neither agrees nor differs', () => {
    const done = (...codes: string[]) => ({ isDone: true, codes });
    const open = (...codes: string[]) => ({ isDone: false, codes });
    expect(compareCodings([done('5.5'), done('5.5'), open('6.1')])).toBe('agree');
    expect(compareCodings([done('5.5'), done('6.1'), open('5.5')])).toBe('differ');
    expect(compareCodings([done('5.5'), open('6.1')])).toBe('unfinished');
    expect(compareCodings([open('5.5'), open()])).toBe('unfinished');
    expect(compareCodings([open('5.5')])).toBe('unfinished');
    expect(compareCodings([done('5.5')])).toBe('alone');
  });

  it('need no reason for a decision only where it takes over what all of them chose', () => {
    const done = (...codes: string[]) => ({ isDone: true, codes });
    const open = (...codes: string[]) => ({ isDone: false, codes });
    expect(needsReason([done('5.5', '6.1'), done('6.1', '5.5')], ['5.5', '6.1'])).toBe(false);
    expect(needsReason([done('5.5'), done('5.5')], ['5.5', '6.1'])).toBe(true);
    expect(needsReason([done('5.5'), done('6.1')], ['5.5'])).toBe(true);
    expect(needsReason([done('5.5')], ['5.5'])).toBe(false);
    expect(needsReason([done('5.5'), open('6.1')], ['5.5'])).toBe(true);
    expect(needsReason([open()], [])).toBe(true);
  });
});
