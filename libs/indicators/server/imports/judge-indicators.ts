import { targetOf } from '@qadam/framework/domain';
import type { OpenSdgIndicator } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { ownProblem, type PlacedProblem } from './own-problems';

export interface JudgedIndicators {
  readonly known: readonly OpenSdgIndicator[];
  /** Codes to add as national indicators. */
  readonly added: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

/** Indicators that the framework lacks are added as national ones where their target exists. */
export const judgeIndicators = async (
  database: Database,
  indicators: readonly OpenSdgIndicator[],
): Promise<JudgedIndicators> => {
  const codesIn = async (table: 'indicator' | 'target') =>
    new Set((await database.query<{ code: string }>(`select code from ${table}`)).map(({ code }) => code));
  const [inFramework, targets] = [await codesIn('indicator'), await codesIn('target')];
  const strangers = indicators.filter(
    ({ indicator, series }) => !inFramework.has(indicator) && series.length > 0,
  );
  const isAddable = ({ indicator }: OpenSdgIndicator) => targets.has(targetOf(indicator));
  const refused = new Set(strangers.filter((one) => !isAddable(one)));
  return {
    known: indicators.filter(
      (one) => !refused.has(one) && (inFramework.has(one.indicator) || one.series.length > 0),
    ),
    added: strangers.filter(isAddable).map(({ indicator }) => indicator),
    problems: strangers.map((one) =>
      isAddable(one)
        ? ownProblem('national-indicator-added', 'warning', { file: one.file ?? '', value: one.indicator })
        : ownProblem('unknown-indicator', 'error', { file: one.file ?? '', value: one.indicator }),
    ),
  };
};
