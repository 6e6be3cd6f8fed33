import { describe, expect, it } from '@jest/globals';
import {
  addTemplateSection,
  mayMoveTemplateSection,
  moveTemplateSection,
  removeTemplateSection,
  rowsOf,
  templateProblems,
  vnrTemplate,
  withOfferedKeys,
} from './index';

const rows = rowsOf(vnrTemplate);
const outermost = (of: readonly { readonly key: string; readonly parentKey: string | null }[]) =>
  of.filter(({ parentKey }) => parentKey === null).map(({ key }) => key);

describe('editing the order of a template', () => {
  it('carries a chapter with all that is below it', () => {
    const moved = moveTemplateSection(rows, 'goals', -1);
    expect(outermost(moved).indexOf('goals')).toBe(outermost(rows).indexOf('goals') - 1);
    const at = moved.findIndex(({ key }) => key === 'goals');
    expect(moved[at + 17]?.key).toBe('goals/17');
    expect(moved[at + 18]?.key).toBe('enabling-environment');
    expect(templateProblems(moved)).toEqual([]);
    expect(moveTemplateSection(moved, 'goals', 1)).toEqual(rows);
  });

  it('stops at the ends of a chapter', () => {
    expect(mayMoveTemplateSection(rows, 'goals/1', -1)).toBe(false);
    expect(moveTemplateSection(rows, 'goals/17', 1)).toBe(rows);
  });

  it('removes a chapter with all that is below it', () => {
    expect(removeTemplateSection(rows, 'goals')).toHaveLength(rows.length - 18);
  });

  it('adds a section behind another, or as the last one inside it', () => {
    const behind = addTemplateSection(rows, 'localisation', 'cities', false);
    expect(behind[behind.findIndex(({ key }) => key === 'cities') + 1]?.key).toBe('emerging-challenges');
    const inside = addTemplateSection(rows, 'localisation', 'localisation/almaty', true);
    expect(inside[inside.findIndex(({ key }) => key === 'localisation/almaty') - 1]?.key).toBe(
      'localisation/abay',
    );
    expect(templateProblems(inside)).toEqual([{ code: 'title-missing', key: 'localisation/almaty' }]);
  });
});

describe('the key of a new section', () => {
  const titled = (of: typeof rows, key: string, en: string) =>
    of.map((row) => (row.key === key ? { ...row, title: { kk: 'Су', ru: 'Вода', en } } : row));
  const known = new Set(rows.map(({ key }) => key));

  it('is offered from its English title, told apart from others, and carried to what stands in it', () => {
    let edited = addTemplateSection(rows, 'goals/17', 'goals/section-1', false);
    edited = addTemplateSection(edited, 'means', 'section-1', false);
    edited = addTemplateSection(edited, 'section-1', 'section-1/section-1', true);
    edited = titled(edited, 'goals/section-1', 'Water, in numbers!');
    edited = titled(edited, 'section-1', 'Means');
    edited = titled(edited, 'section-1/section-1', 'Money');
    const named = withOfferedKeys(edited, known);
    const added = named.filter(({ key }) => !known.has(key)).map(({ key, parentKey }) => [key, parentKey]);
    expect(added).toEqual([
      ['goals/water-in-numbers', 'goals'],
      ['means-2', null],
      ['means-2/money', 'means-2'],
    ]);
    expect(templateProblems(named)).toEqual([]);
  });

  it('stays as it was for sections that were there before, or that have no English title yet', () => {
    expect(withOfferedKeys(rows, known)).toEqual(rows);
    const untitled = addTemplateSection(rows, 'means', 'section-1', false);
    expect(withOfferedKeys(untitled, known).some(({ key }) => key === 'section-1')).toBe(true);
  });
});
