import { describe, expect, it } from '@jest/globals';
import type { Block, ReportSection } from '../document-model';
import { pageOpenings } from './page-openings';

const section = (key: string, more: Partial<ReportSection> = {}): ReportSection => ({
  ...{ key, title: key, numbering: 'numbered', number: null, level: 1, goal: null, state: 'draft' },
  ...{ strip: [], stripTable: null, isStripFrozen: false, blocks: [], annex: null },
  ...{ missingHere: null, children: [] },
  ...more,
});
const words: Block = {
  kind: 'paragraph',
  runs: [{ kind: 'text', text: 'Words', bold: false, italic: false, href: null, term: null }],
};
const written = { blocks: [words] };
const goal = (number: number, more: object = {}) =>
  section(`goals/${number}`, { level: 2, goal: number, ...more });
const opened = (...sections: ReportSection[]) => [...pageOpenings({ sections })];

describe('a page begins', () => {
  it('with each chapter and goal that somebody wrote, not with empty ones', () => {
    const goals = section('goals', { children: [goal(1), goal(2), goal(3, written)] });
    expect(opened(section('opening'), section('empty'), section('method', written), goals)).toEqual([
      ...['opening', 'method', 'goals', 'goals/3'],
    ]);
  });

  it('with the title of a part, under which its first chapter stands', () => {
    const goals = section('goals', { children: [goal(1, written), goal(2, written)] });
    expect(opened(section('opening', written), goals)).toEqual(['opening', 'goals', 'goals/2']);
    const introduced = section('goals', { ...written, children: [goal(1, written)] });
    expect(opened(introduced)).toEqual(['goals', 'goals/1']);
  });
});
