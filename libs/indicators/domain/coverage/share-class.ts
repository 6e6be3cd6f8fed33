/** Upper bounds of the classes of a share in percent; nothing measured at all is a class of its own. */
export const shareBounds = [25, 50, 75, 100] as const;

/** 0 for none, then 1 to 4 by quarters, upper bounds included. */
export const shareClass = (sharePercent: number | null): number =>
  sharePercent === null || sharePercent <= 0
    ? 0
    : 1 + shareBounds.findIndex((bound) => sharePercent <= bound);
