/**
 * The year in which regions are shown, for the year that an address asks for: that one where it has figures, else the
 * one in which they are compared, else the newest. `missing` is what was asked for and cannot be shown.
 */
export const shownYear = (
  years: readonly number[],
  asked: string | null,
  compared: number | null | undefined,
): { readonly year: number; readonly missing: string | null } => {
  const wished = Number(asked);
  if (asked !== null && years.includes(wished)) return { year: wished, missing: null };
  const missing = asked !== null && /^\d{4}$/u.test(asked) ? asked : null;
  return { year: compared ?? years.at(-1) ?? 0, missing };
};
