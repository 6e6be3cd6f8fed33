import { ownAgency, readCode, readComponent } from './own-codes';
import type { SdmxMessage, SdmxObservation } from './sdmx-message';

/** Components with a place of their own in a figure; every other one that is no attribute is a dimension. */
export const framing: ReadonlySet<string> = new Set([
  ...['INDICATOR', 'SERIES', 'REF_AREA', 'UNIT_MEASURE', 'UNIT_MULT', 'TIME_PERIOD', 'OBS_VALUE'],
  ...['OBS_STATUS', 'FREQ', 'REPORTING_TYPE'],
]);

/** `2020` and the other ways in which SDMX writes one calendar year; `null` for shorter periods. */
export const yearOfPeriod = (period: string): string | null =>
  /^(\d{4})(?:-A1|-01-01\/P(?:1Y|12M)|-01\/P(?:1Y|12M))?$/u.exec(period.trim())?.[1] ?? null;

/** OBS_STATUS (SDMX code list CL_OBS_STATUS 2.2) by which a message says that there is no value. */
export const isDeclaredMissing = (status: string): boolean => ['M', 'L', 'O', 'Q', 'H', 'S'].includes(status);

/** OBS_STATUS (the same list) by which a message says that figures are made by another method from this one on. */
export const isBreakInSeries = (status: string): boolean => status === 'B';

/** A number with its decimal point moved, in decimal: `1.1` by 6 is exactly 1100000. Other texts stay. */
export const shiftDecimals = (number: string, places: number): string => {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d+))?\s*$/u.exec(number);
  return match === null || places === 0
    ? number
    : String(Number(`${match[1]}e${Number(match[2] ?? 0) + places}`));
};

/** Codes as they were before our own messages wrote them in the letters that SDMX allows. */
export const decodeOwn = (message: SdmxMessage): readonly SdmxObservation[] => {
  if (message.agency !== ownAgency) return message.observations;
  return message.observations.map((observation) => ({
    ...observation,
    values: Object.fromEntries(
      Object.entries(observation.values).map(([id, code]) => {
        const isPlain = code === '_T' || id === 'OBS_VALUE' || id === 'TIME_PERIOD';
        return [readComponent(id), isPlain ? code : readCode(code)];
      }),
    ),
  }));
};
