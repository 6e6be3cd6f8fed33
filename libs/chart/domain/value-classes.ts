import { roundScale } from './round-scale';

/** Classes of values for the colours of a map: bounds from the lowest to the highest, one more than classes. */
export interface ValueClasses {
  readonly bounds: readonly number[];
  /** 0 for the lowest class; a value on a bound belongs to the class above it, the highest to the last. */
  readonly classOf: (value: number) => number;
}

/** Which class of these bounds a value belongs to, from 0. */
export const classWithin = (bounds: readonly number[], value: number): number =>
  Math.min(Math.max(0, bounds.length - 2), Math.max(0, bounds.filter((bound) => bound <= value).length - 1));

/** How deep the colour of a class is, from 0 for the lowest to 1 for the highest. */
export const depthWithin = (bounds: readonly number[], value: number): number =>
  classWithin(bounds, value) / Math.max(1, bounds.length - 2);

/**
 * Equal intervals between round numbers, about five, that hold all values (Slocum et al., Thematic Cartography and
 * Geovisualization, 2009, section 4.3.1). One class where all values are equal; none at all without values.
 */
export const valueClasses = (values: readonly number[]): ValueClasses | null => {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const bounds = low === high ? [low, high] : roundScale(low, high, 5).ticks;
  return { bounds, classOf: (value) => classWithin(bounds, value) };
};
