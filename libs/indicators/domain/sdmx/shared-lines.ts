import type { SdmxObservation } from './sdmx-message';

const totals: ReadonlySet<string> = new Set(['', '_T', '_Z']);

/** Series, area, groups and time of an observation, without totals: `SERIES=SP_ACS, REF_AREA=398, TIME_PERIOD=2020`. */
const keyOf = ({ values }: SdmxObservation, dimensions: readonly string[]): string =>
  ['SERIES', 'INDICATOR', 'REF_AREA', ...dimensions, 'TIME_PERIOD']
    .map((id) => [id, (values[id] ?? '').trim()] as const)
    .flatMap(([id, code]) => (totals.has(code) ? [] : [`${id}=${code}`]))
    .join(', ');

/**
 * Where observations stand beside their line: at their path in SDMX-JSON, at their key where several share a line, as in
 * messages that programs write, whose line finds none of them; `null` where the line says enough.
 */
export const placesBesideLines = (
  observations: readonly SdmxObservation[],
  dimensions: readonly string[],
): ((observation: SdmxObservation) => string | null) => {
  const counts = new Map<number | null, number>();
  for (const { row } of observations) counts.set(row, (counts.get(row) ?? 0) + 1);
  return (observation) =>
    observation.place ??
    (observation.row !== null && (counts.get(observation.row) ?? 0) > 1
      ? keyOf(observation, dimensions)
      : null);
};
