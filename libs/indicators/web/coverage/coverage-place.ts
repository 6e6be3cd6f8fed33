import { useAsOf } from '../vintages/address';
import { countryCode } from '../words/area-choice';

/** The address of the coverage for a goal (all without one) and an area, as of the same day. */
export const useCoveragePlace = (): ((goal: string | null, area: string) => string) => {
  const asOf = useAsOf();
  return (goal, area) => {
    const params = new URLSearchParams([
      ...(area === countryCode ? [] : [['area', area]]),
      ...(goal === null ? [] : [['goal', goal]]),
      ...(asOf === null ? [] : [['asOf', asOf]]),
    ]).toString();
    return params === '' ? '/coverage' : `/coverage?${params}`;
  };
};
