/** An axis between round numbers, with the round numbers along it. */
export interface RoundScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/**
 * A step of 1, 2 or 5 times a power of ten, such that about `count` of them cover `span`. Steps below 1 are given by
 * their inverse, which is whole, so that ticks are free of binary remainders.
 */
const stepFor = (span: number, count: number): { readonly size: number; readonly isInverse: boolean } => {
  const power = Math.floor(Math.log10(span / count));
  const error = span / count / 10 ** power;
  const factor = error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1;
  return power < 0
    ? { size: 10 ** -power / factor, isInverse: true }
    : { size: factor * 10 ** power, isInverse: false };
};

const mostRounds = 10;

/**
 * Widens `low` to `high` to round numbers and puts about `count` ticks between them. The steps are those of d3-scale
 * (`nice` and `ticks`; after Heckbert, "Nice Numbers for Graph Labels", Graphics Gems, 1990), without the 9 kB that its
 * scales weigh on every first view. For equal or non-finite ends: those ends and the low one as the only tick.
 */
export const roundScale = (low: number, high: number, count: number): RoundScale => {
  if (!(high > low) || !Number.isFinite(high - low)) return { from: low, to: high, ticks: [low] };
  let [from, to] = [low, high];
  let step = stepFor(to - from, count);
  for (let round = 0; round < mostRounds; round += 1) {
    const { size, isInverse } = step;
    [from, to] = isInverse
      ? [Math.floor(from * size) / size, Math.ceil(to * size) / size]
      : [Math.floor(from / size) * size, Math.ceil(to / size) * size];
    step = stepFor(to - from, count);
    if (step.size === size && step.isInverse === isInverse) break;
  }
  const { size, isInverse } = step;
  const at = (place: number): number => (isInverse ? place / size : place * size);
  const first = Math.round(isInverse ? from * size : from / size);
  const last = Math.round(isInverse ? to * size : to / size);
  return { from, to, ticks: Array.from({ length: last - first + 1 }, (_, place) => at(first + place)) };
};
