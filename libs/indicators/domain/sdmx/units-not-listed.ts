import { judgeCode } from '../open-sdg/judge-code';
import { ownAgency } from './own-codes';
import type { SdmxOptions } from './read-sdmx';
import type { SdmxMessage } from './sdmx-message';

/** A unit that would begin a series beside those that there are, with the nearest known one and the units of these. */
export interface UnitNotListed {
  readonly value: string;
  readonly proposal?: string;
  readonly known?: string;
  readonly rows: string;
}

/**
 * Judges the units of a message as those of a table are: one that neither we know nor the names in the message or the
 * list beside it define is refused where its indicator has figures in others. Our own messages carry what they mean.
 */
export class UnitsNotListed {
  private readonly judged = new Map<string, Omit<UnitNotListed, 'rows'> | null>();
  private readonly units: ReadonlySet<string> | null;

  constructor(
    { agency, codeNames }: SdmxMessage,
    private readonly options: Pick<SdmxOptions, 'knownCodes' | 'unitsOfIndicator' | 'definedUnits'>,
  ) {
    const known = options.knownCodes?.get('UNIT_MEASURE');
    const named = codeNames.get('UNIT_MEASURE')?.keys() ?? [];
    this.units =
      agency === ownAgency || known === undefined
        ? null
        : new Set([...known, ...named, ...(options.definedUnits ?? [])]);
  }

  /** `null` where the unit may be taken; one in words is told as a unit in words. */
  judge(unit: string, indicator: string | null): UnitNotListed | null {
    const stored = this.options.unitsOfIndicator?.get(indicator ?? '') ?? [];
    if (this.units === null || stored.length === 0) return null;
    let fault = this.judged.get(unit);
    if (fault === undefined) {
      const finding = judgeCode(unit, 'UNIT_MEASURE', new Map([['UNIT_MEASURE', this.units]]));
      const { proposal, known } = finding ?? {};
      fault =
        finding?.kind === 'unknown-code'
          ? {
              value: unit,
              ...(proposal === undefined ? {} : { proposal }),
              ...(known === undefined ? {} : { known }),
            }
          : null;
      this.judged.set(unit, fault);
    }
    return fault === null ? null : { ...fault, rows: stored.join(', ') };
  }
}
