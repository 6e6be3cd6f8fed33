import type { ImportProblem, OpenSdgIndicator } from '@qadam/indicators/domain';
import type { ReadingPart } from './import-reader';
import type { Pause } from './pauses';

/** Few questions to the database, and never all stored figures at once. */
const seriesAtOnce = 500;
/** So many files are soon read: the database need not wait long for the first of them, nor for the last. */
const partsAtOnce = 10;
const firstParts = 4;

export interface IndicatorGroup {
  readonly indicators: readonly OpenSdgIndicator[];
  /** How much of all has been read with this group, 0 to 1. */
  readonly share: number;
}

/**
 * Whole indicators in groups that each have some series together, as they are read; problems of the reading are added
 * to `problems`. Between parts there is a pause: what was read before is on its way to the database.
 */
export async function* indicatorGroups(
  parts: Iterable<ReadingPart>,
  partCount: number,
  problems: ImportProblem[],
  pause: Pause,
): AsyncGenerator<IndicatorGroup, void> {
  let group: OpenSdgIndicator[] = [];
  let [seriesCount, partsRead, lastPart] = [0, 0, firstParts];
  for (const part of parts) {
    for (const problem of part.problems) problems.push(problem);
    for (const [place, indicator] of part.indicators.entries()) {
      group.push(indicator);
      seriesCount += indicator.series.length;
      if (seriesCount < seriesAtOnce && partsRead < lastPart) continue;
      const share = (partsRead + (place + 1) / part.indicators.length) / Math.max(1, partCount);
      yield { indicators: group, share: Math.min(1, share) };
      [group, seriesCount, lastPart] = [[], 0, partsRead + partsAtOnce];
    }
    partsRead += part.indicators.length > 0 ? 1 : 0;
    await pause(part.share);
  }
  if (group.length > 0) yield { indicators: group, share: 1 };
}
