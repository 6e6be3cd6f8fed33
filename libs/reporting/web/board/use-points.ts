import { useServerData } from '@qadam/ui';
import { BoardPointsDocument, type BoardPointsQuery } from './board.generated';

export interface SectionPoints {
  readonly count: number;
  /** Those that stand in the way of handing in. */
  readonly errors: number;
}

/** How many points each section has, by its key; what is said of the review as a whole belongs to none. */
export const pointsBySection = (
  results: BoardPointsQuery['reviewCheck']['results'],
): ReadonlyMap<string, SectionPoints> => {
  const points = new Map<string, SectionPoints>();
  for (const { section, severity } of results) {
    if (section == null) continue;
    const { count, errors } = points.get(section) ?? { count: 0, errors: 0 };
    points.set(section, { count: count + 1, errors: errors + (severity === 'error' ? 1 : 0) });
  }
  return points;
};

/** The check takes longer than the board: its numbers come after the sections. */
export const usePoints = (code: string): ReadonlyMap<string, SectionPoints> => {
  const { data } = useServerData(BoardPointsDocument, { code }, { requestPolicy: 'cache-and-network' });
  return pointsBySection(data?.reviewCheck.results ?? []);
};
