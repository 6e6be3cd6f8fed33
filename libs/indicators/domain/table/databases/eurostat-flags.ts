/** A cell of a Eurostat table: `38.1 b`, `: c`, `35.0 ep`. */
export interface FlaggedCell {
  readonly value: string;
  /** Letters of Eurostat (ec.europa.eu/eurostat, "Flags"): b, c, d, e, f, n, p, r, s, u, z. */
  readonly flags: readonly string[];
}

const flagged = /^\s*(:|[+-]?\d[\d.,]*(?:[eE][+-]?\d+)?)\s+([bcdefnprsuz]{1,4})\s*$/u;

/** Parts a value from its flags; other texts come back as they are, without flags. `:` is no value. */
export const readFlaggedCell = (cell: string): FlaggedCell => {
  const [, value, flags] = flagged.exec(cell) ?? [];
  return value === undefined ? { value: cell, flags: [] } : { value, flags: [...(flags ?? '')] };
};

/** The SDMX code (CL_OBS_STATUS) of a flag of Eurostat; others are what they are. */
const statuses: Readonly<Record<string, string>> = {
  b: 'B',
  d: 'D',
  e: 'E',
  f: 'F',
  n: 'N',
  p: 'P',
  s: 'E',
  u: 'U',
  z: 'M',
};

/** `r` (revised) and `c` (confidential) are no codes of CL_OBS_STATUS and stay what they are. */
export const statusOfFlag = (flag: string): string => statuses[flag] ?? flag;

/** The statuses of an observation: `B`, or several at once as Eurostat writes them (`bep`); none for an empty one. */
export const statusesIn = (status: string): readonly string[] => {
  const text = status.trim();
  if (text === '') return [];
  if (/^[bcdefnprsuz]{1,4}$/u.test(text)) return [...text].map(statusOfFlag);
  return text.split(/[\s,;|]+/u);
};

/** Statuses by which a figure is taken, and told: it is not yet, or not quite, what it will be. */
export const doubtfulStatuses: ReadonlySet<string> = new Set(['D', 'E', 'F', 'I', 'N', 'P', 'U', 'V', 'r']);

/** CONF_STATUS (SDMX code list CL_CONF_STATUS) other than `F`, free, holds a figure back. */
export const isConfidential = (confidentiality: string): boolean =>
  !['', 'F', '_Z', '_N'].includes(confidentiality.trim());
