import { describe, expect, it } from '@jest/globals';
import {
  compareTemplates,
  mergedOrder,
  reportTemplates,
  rowsOf,
  type TemplateRow,
  mayBeLimit,
  templateProblems,
  typedWordLimit,
  unfitTargets,
  vnrTemplate,
} from './index';

const rows = rowsOf(vnrTemplate);
const change = (key: string, changed: Partial<TemplateRow>): readonly TemplateRow[] =>
  rows.map((row) => (row.key === key ? { ...row, ...changed } : row));

describe('the comparison of two versions of a template', () => {
  it('finds nothing between a version and itself', () => {
    expect(compareTemplates(rows, rows)).toEqual([]);
  });

  it('names what was added, removed and changed, and by which part', () => {
    const added: TemplateRow = { ...(rows[0] as TemplateRow), key: 'foreword' };
    const after = [added, ...change('means', { wordLimit: 900, numbering: 'annex' })].filter(
      ({ key }) => key !== 'next-steps',
    );
    expect(compareTemplates(rows, after).map(({ key, changes }) => [key, ...changes])).toEqual([
      ['foreword', 'added'],
      ['means', 'word-limit', 'numbering'],
      ['next-steps', 'removed'],
    ]);
  });

  it('says of one section that was carried elsewhere that it moved, and not of all the others', () => {
    const means = rows.find(({ key }) => key === 'means') as TemplateRow;
    const after = [means, ...rows.filter(({ key }) => key !== 'means')];
    expect(compareTemplates(rows, after).map(({ key, changes }) => [key, ...changes])).toEqual([
      ['means', 'moved'],
    ]);
  });
});

const placed = (...keys: readonly string[]) =>
  keys.map((key) => ({ key, parentKey: key.includes('/') ? (key.split('/')[0] ?? null) : null }));

describe('the order of a review that takes a template over', () => {
  it('puts an added section at its place and keeps what only the review has behind its neighbour', () => {
    expect(mergedOrder(placed('a', 'own', 'b'), placed('new', 'a', 'b', 'c'))).toEqual([
      'new',
      'a',
      'own',
      'b',
      'c',
    ]);
  });

  it('never parts a chapter, whatever stands between its sections', () => {
    expect(mergedOrder(placed('a', 'a/1', 'own', 'b'), placed('a', 'a/1', 'a/2', 'b'))).toEqual([
      ...['a', 'a/1', 'a/2'],
      ...['own', 'b'],
    ]);
  });

  it('keeps a first section of the review first', () => {
    expect(mergedOrder(placed('own', 'second', 'a'), placed('a'))).toEqual(['own', 'second', 'a']);
  });
});

describe('the problems of an edited template', () => {
  it('never make a limit of a number with a sign or a point', () => {
    expect(['', '700', ' 1 200 ', '-5', '1.5', 'ten'].map(typedWordLimit)).toEqual([
      null,
      700,
      1200,
      0,
      0,
      0,
    ]);
    expect([null, 1, 100_000, 0, 100_001].map(mayBeLimit)).toEqual([true, true, true, false, false]);
  });

  it('are none in what ships', () => {
    for (const template of reportTemplates) expect(templateProblems(rowsOf(template))).toEqual([]);
  });

  it('name the section and what is wrong with it', () => {
    const edited = change('means', {
      parentKey: 'next-steps',
      wordLimit: 0,
      goal: 18,
      targetCodes: ['5.c', 'five'],
      title: { kk: 'Құралдар', ru: ' ', en: 'Means' },
    });
    expect(
      templateProblems([...edited, { ...(rows[0] as TemplateRow) }]).map(({ code, key }) => `${key} ${code}`),
    ).toEqual([
      'means parent-missing',
      'means title-missing',
      'means limit-out-of-range',
      'means goal-out-of-range',
      'means target-unreadable',
      'opening-statement key-twice',
    ]);
    const known = new Set(['5', '5.c']);
    const wanted = change('means', { targetCodes: ['5', '5.c', '99.9', '5.z'] });
    expect(templateProblems(wanted, known).filter(({ key }) => key === 'means')).toEqual([
      { code: 'target-unknown', key: 'means', targets: ['99.9', '5.z'] },
    ]);
    expect(unfitTargets(['5', '5.c', '99.9', 'five'], known)).toEqual(['99.9', 'five']);
    expect(unfitTargets(['99.9', 'five'])).toEqual(['five']);
    expect(templateProblems([])).toEqual([{ code: 'empty', key: '' }]);
    expect(templateProblems([{ ...(rows[0] as TemplateRow), key: 'Глава 1' }])[0]?.code).toBe(
      'key-unreadable',
    );
  });
});
