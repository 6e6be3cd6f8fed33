import { ownAgency } from './own-codes';
import type { SdmxMessage, SdmxObservation } from './sdmx-message';

type Values = SdmxObservation['values'];

const unitIn = (values: Values): string => {
  const unit = values['UNIT_MEASURE']?.trim() ?? '';
  return unit === '_T' ? '' : unit;
};

const keyOf = (values: Values): string => `${values['INDICATOR'] ?? ''}|${values['SERIES']?.trim() ?? ''}`;

/**
 * The units of the series of a message: as others of its observations have them, else as the stored figures do. Our own
 * messages write a series without a unit beside one with a unit where there are both, and are not judged.
 */
export class UnitsOfSeries {
  private readonly inMessage = new Map<string, Set<string>>();
  private readonly isOwn: boolean;

  /** `stored`: the units of `indicator|series` where all that is stored of it has one. */
  constructor(
    { agency, observations }: SdmxMessage,
    private readonly stored: ReadonlyMap<string, readonly string[]>,
  ) {
    this.isOwn = agency === ownAgency;
    if (this.isOwn) return;
    for (const { values } of observations) {
      const unit = unitIn(values);
      if (unit === '') continue;
      const key = keyOf(values);
      const units = this.inMessage.get(key);
      if (units === undefined) this.inMessage.set(key, new Set([unit]));
      else units.add(unit);
    }
  }

  /** The units that its series has, where an observation has none: it would begin a series of its own. */
  lackedBy(values: Values, indicator: string | null): string | null {
    if (this.isOwn || unitIn(values) !== '') return null;
    const series = values['SERIES']?.trim() ?? '';
    const units = this.inMessage.get(keyOf(values)) ?? this.stored.get(`${indicator ?? ''}|${series}`);
    return units === undefined ? null : [...units].join(', ');
  }
}
