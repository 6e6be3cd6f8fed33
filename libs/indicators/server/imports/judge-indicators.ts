import { nearestIndicator, targetOf } from '@qadam/framework/domain';
import type { OpenSdgIndicator } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { placeOfIndicator } from './code-places';
import { ownProblem, type PlacedProblem } from './own-problems';

/** The codes that an indicator of files may have. */
export interface FrameworkCodes {
  readonly indicators: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Indicators of which there are series. */
  readonly stored: ReadonlySet<string>;
}

export const readFrameworkCodes = async (database: Database): Promise<FrameworkCodes> => {
  const rows = await database.query<{ what: keyof FrameworkCodes; code: string }>(
    `select 'indicators' as what, code from indicator union all select 'targets', code from target
     union all select distinct 'stored', indicator_code from series`,
  );
  const codesOf = (wanted: keyof FrameworkCodes) =>
    new Set(rows.flatMap(({ what, code }) => (what === wanted ? [code] : [])));
  return { indicators: codesOf('indicators'), targets: codesOf('targets'), stored: codesOf('stored') };
};

export interface JudgedIndicators {
  readonly known: readonly OpenSdgIndicator[];
  /** Codes to add as national indicators. */
  readonly added: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

/**
 * Indicators that the framework lacks are added as national ones where their target exists; with `isOnlyKnown` none
 * is. Each is named with the nearest that is known.
 */
export const judgeIndicators = (
  { indicators: inFramework, targets }: FrameworkCodes,
  indicators: readonly OpenSdgIndicator[],
  isOnlyKnown: boolean,
): JudgedIndicators => {
  const strangers = indicators.filter(
    ({ indicator, series }) => !inFramework.has(indicator) && series.length > 0,
  );
  const hasTarget = ({ indicator }: OpenSdgIndicator) => targets.has(targetOf(indicator));
  const isAddable = (one: OpenSdgIndicator) => !isOnlyKnown && hasTarget(one);
  const refused = new Set(strangers.filter((one) => !isAddable(one)));
  return {
    known: indicators.filter(
      (one) => !refused.has(one) && (inFramework.has(one.indicator) || one.series.length > 0),
    ),
    added: strangers.filter(isAddable).map(({ indicator }) => indicator),
    problems: strangers.map((one) => {
      const place = {
        ...{ ...placeOfIndicator(one), value: one.indicator },
        proposal: nearestIndicator(one.indicator, inFramework) ?? undefined,
      };
      return isAddable(one)
        ? ownProblem('national-indicator-added', 'warning', place)
        : ownProblem(hasTarget(one) ? 'new-indicator' : 'unknown-indicator', 'error', place);
    }),
  };
};
