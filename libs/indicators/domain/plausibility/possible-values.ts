/** Whether a value cannot be a share in percent (`PT`): outside 0 to 100. Rates of change have units of their own. */
export const isOutsideShare = (unit: string, value: number): boolean =>
  unit === 'PT' && (value < 0 || value > 100);

/**
 * The rule by which the figures of one series (all its areas and years) are set aside where they are compared,
 * ranked, assessed or drawn: those that `isOutsideShare` names. Where more than half of them lie outside, the unit is
 * wrong or the share may exceed its whole, rather than each value; then none is set aside. Nothing is changed in the
 * data. Same rule as the warning at import (`impossiblePercentages`; UNECE, Statistical Data Editing vol. 2: range
 * edits).
 */
export const impossibleIn = (unit: string, values: readonly number[]): ((value: number) => boolean) => {
  const outside = values.filter((value) => isOutsideShare(unit, value)).length;
  return outside * 2 > values.length ? () => false : (value) => isOutsideShare(unit, value);
};
