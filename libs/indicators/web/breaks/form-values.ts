import { breakYears } from '@qadam/indicators/domain';
import type { MethodologyBreakInput } from '@qadam/ui/graphql-schema';
import type { BreakLineFragment } from './breaks.generated';

/** A break as it stands in the form: what was typed, kept as typed. */
export interface BreakValues {
  readonly year: string;
  /** Empty: all series. */
  readonly seriesKey: string;
  readonly whyKk: string;
  readonly whyRu: string;
  readonly whyEn: string;
  readonly source: string;
  readonly note: string;
}

/** An empty form, or a version as text; the note belongs to a version and is not taken over. */
export const breakValuesOf = (version: BreakLineFragment | null): BreakValues => ({
  year: version === null ? '' : String(version.year),
  seriesKey: version?.seriesKey ?? '',
  whyKk: version?.whyKk ?? '',
  whyRu: version?.whyRu ?? '',
  whyEn: version?.whyEn ?? '',
  source: version?.source ?? '',
  note: '',
});

/** What is sent; `null` where the year is none that a break can begin with. */
export const breakOf = ({ year, seriesKey, ...texts }: BreakValues): MethodologyBreakInput | null => {
  const number = Number(year.trim());
  return /^\d{4}$/u.test(year.trim()) && number >= breakYears.first && number <= breakYears.last
    ? { ...texts, year: number, seriesKey: seriesKey === '' ? null : seriesKey }
    : null;
};
