interface Years {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** The map whose borders the figures of a year are for. */
export const mapOfYear = <Map extends Years>(maps: readonly Map[], year: number): Map | undefined =>
  maps.find(({ fromYear, toYear }) => (fromYear ?? -Infinity) <= year && year <= (toYear ?? Infinity));
