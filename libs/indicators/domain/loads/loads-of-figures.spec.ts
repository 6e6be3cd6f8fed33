import { describe, expect, it } from '@jest/globals';
import { loadAt, loadsOfLines, packLoads, sourcesOfLoads } from './loads-of-figures';

describe('the loads of the figures of a line', () => {
  it('are one number where all are of one load, and one a figure otherwise', () => {
    expect(packLoads([3, 3, 3])).toEqual([3]);
    expect(packLoads([3, 4, 3])).toEqual([3, 4, 3]);
    expect(packLoads([])).toEqual([]);
  });

  it('are read back figure by figure', () => {
    for (const loads of [[3, 3], [3, 4, 3], [7]])
      expect(loads.map((_, place) => loadAt(packLoads(loads), place))).toEqual(loads);
    expect(loadAt([3], -1)).toBeUndefined();
    expect(loadAt([], 0)).toBeUndefined();
  });

  it('name the sources of what is drawn only', () => {
    const lines = [
      { years: [2020, 2021], loads: [1] },
      { years: [2020, 2021], loads: [1, 2] },
    ];
    const sources = [{ vintageId: 3 }, { vintageId: 2 }, { vintageId: 1 }];
    expect(sourcesOfLoads(sources, loadsOfLines(lines))).toEqual([{ vintageId: 2 }, { vintageId: 1 }]);
    expect(
      sourcesOfLoads(
        sources,
        loadsOfLines(lines, (year) => year === 2020),
      ),
    ).toEqual([{ vintageId: 1 }]);
  });
});
