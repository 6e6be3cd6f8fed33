/** What `indicator-config/*.yml` says that the data need. */
export interface IndicatorConfiguration {
  /** Code of the unit where the file names one of the code list (`UNIT_MEASURE.PT` -> `PT`). */
  readonly unitCode: string | null;
  /** Unit in words where it is no code (`data.…`), as the source writes it. */
  readonly unitText: string | null;
  /** `complete`, `inprogress`, `exploringdata` (older: `notstarted`), `notapplicable`; `null` if not given. */
  readonly reportingStatus: string | null;
  /** Physical line of the reporting status. */
  readonly reportingStatusRow: number | null;
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `indicator-config/3-7-2-1.yml` -> `3.7.2.1`; `null` for other files. */
export const configuredIndicatorOf = (file: string): string | null => {
  const match = /(?:^|\/)indicator-config\/([0-9]+(?:-[0-9a-z]+)+)\.ya?ml$/iu.exec(file);
  return match?.[1]?.toLowerCase().replaceAll('-', '.') ?? null;
};

/** Reads an indicator's configuration from its text and what this holds as YAML. */
export const readIndicatorConfiguration = (text: string, content: unknown): IndicatorConfiguration => {
  const settings = isMapping(content) ? content : {};
  const unit = typeof settings['computation_units'] === 'string' ? settings['computation_units'] : '';
  const unitCode = /^UNIT_MEASURE\.(\w+)$/u.exec(unit)?.[1] ?? null;
  const unitText = unitCode === null && unit !== '' ? unit.replace(/^[A-Za-z_]+\./u, '') : null;
  const status = settings['reporting_status'];
  const line = text.split(/\r\n|\n|\r/u).findIndex((candidate) => candidate.startsWith('reporting_status:'));
  return {
    unitCode,
    unitText,
    reportingStatus: typeof status === 'string' && status.trim() !== '' ? status.trim() : null,
    reportingStatusRow: line === -1 ? null : line + 1,
  };
};
