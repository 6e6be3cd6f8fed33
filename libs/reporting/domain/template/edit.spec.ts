import { describe, expect, it } from '@jest/globals';
import {
  addTemplateSection,
  mayMoveTemplateSection,
  moveTemplateSection,
  removeTemplateSection,
  rowsOf,
  templateProblems,
  vnrTemplate,
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
