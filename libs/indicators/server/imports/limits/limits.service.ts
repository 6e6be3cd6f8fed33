import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { limitBounds, type PlausibilityLimits } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { importWords } from '../import-words';
import { mayImport } from '../may-import';
import { type LimitsInForce, readLimits } from './read-limits';

const outOfBounds = (least: number, most: number): Trilingual => ({
  kk: `Сан ${least} мен ${most} аралығында болуға тиіс. Басқа сан жазыңыз.`,
  ru: `Число должно быть от ${least} до ${most}. Укажите другое.`,
  en: `The number must lie between ${least} and ${most}. Give another one.`,
});

/** The limits beyond which figures are called odd: seen by everybody who imports, changed with a record of it. */
@Injectable()
export class LimitsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  limits(): Promise<LimitsInForce> {
    return readLimits(this.database);
  }

  /** @throws Failure `invalid-input` with the field that is out of its bounds. */
  async change(viewer: Viewer, wanted: PlausibilityLimits): Promise<LimitsInForce> {
    if (!mayImport(viewer)) throw new Failure('forbidden', importWords.limited);
    for (const [field, [least, most]] of Object.entries(limitBounds)) {
      const value = wanted[field as keyof PlausibilityLimits];
      if (!(value >= least && value <= most)) throw invalidInput(outOfBounds(least, most), { field });
    }
    return this.database.transaction(async () => {
      const { jumpFactor, smallestOfInterest, sumTolerance } = wanted;
      const before = await this.limits();
      const row = await this.database.one<{ version: number }>(
        `insert into plausibility_limits (jump_factor, smallest_of_interest, sum_tolerance, person_id)
         values ($1, $2, $3, $4) returning version`,
        [jumpFactor, smallestOfInterest, sumTolerance, viewer.person?.id ?? null],
      );
      const numbers = (limits: PlausibilityLimits) =>
        Object.fromEntries(
          Object.keys(limitBounds).map((name) => [name, limits[name as keyof PlausibilityLimits]]),
        );
      await this.audit.record(
        viewer,
        'change-limits',
        { kind: 'import-limits', id: row?.version ?? 'none' },
        { before: numbers(before), after: numbers(wanted) },
      );
      return this.limits();
    });
  }
}
