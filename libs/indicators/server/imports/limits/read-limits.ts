import { type PlausibilityLimits, plausibilityLimits } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

export interface LimitsInForce extends PlausibilityLimits {
  /** When somebody set them; `null` while the built-in ones hold. */
  readonly changedAt: Date | null;
  readonly changedBy: string | null;
}

/** The limits by which an import is judged now. */
export const readLimits = async (database: Database): Promise<LimitsInForce> =>
  (await database.one<LimitsInForce>(
    `select l.jump_factor as "jumpFactor", l.smallest_of_interest as "smallestOfInterest",
       l.sum_tolerance as "sumTolerance", l.created_at as "changedAt", p.name as "changedBy"
     from plausibility_limits l left join person p on p.id = l.person_id order by l.version desc limit 1`,
  )) ?? { ...plausibilityLimits, changedAt: null, changedBy: null };
