import { describe, expect, it } from '@jest/globals';
import { dissimilarityIndex } from './dissimilarity';

describe('the dissimilarity index', () => {
  it('is the share that would have to change hands', () => {
    // By hand from the formula of Paes de Barros et al. (2009): two halves with 80 % and 40 %, mean 60:
    // (0.5 * 20 + 0.5 * 20) / (2 * 60) = 1/6.
    expect(dissimilarityIndex([80, 40])?.value).toBeCloseTo(1 / 6, 12);
    // Shares 3/4 and 1/4: mean 70, (0.75 * 10 + 0.25 * 30) / 140 = 15/140.
    expect(dissimilarityIndex([80, 40], [0.75, 0.25])).toEqual({ value: 15 / 140, isWeighted: true });
    expect(dissimilarityIndex([80, 40], [300, 100])?.value).toBeCloseTo(15 / 140, 12);
  });

  it('equals the index of Duncan and Duncan (1955) of outcomes against people', () => {
    const [values, people] = [
      [12, 30, 55, 3],
      [400, 250, 250, 100],
    ];
    const outcomes = values.map((value, place) => value * (people[place] as number));
    const share = (of: readonly number[], place: number) =>
      (of[place] as number) / of.reduce((sum, one) => sum + one, 0);
    const duncan = values.reduce(
      (sum, _, place) => sum + Math.abs(share(outcomes, place) - share(people, place)) / 2,
      0,
    );
    expect(dissimilarityIndex(values, people)?.value).toBeCloseTo(duncan, 12);
  });

  it('says when it is unweighted, and is silent where it means nothing', () => {
    expect(dissimilarityIndex([5, 5, 5])).toEqual({ value: 0, isWeighted: false });
    expect(dissimilarityIndex([5])).toBeNull();
    expect(dissimilarityIndex([5, -1])).toBeNull();
    expect(dissimilarityIndex([0, 0])).toBeNull();
  });
});
