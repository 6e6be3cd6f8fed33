export interface Dispersion {
  /** Mean of the areas, weighted where `isWeighted`. */
  readonly mean: number;
  /** Standard deviation over mean, as a fraction; `null` where the mean is not positive. */
  readonly coefficientOfVariation: number | null;
  readonly isWeighted: boolean;
  /** Highest minus lowest value. */
  readonly range: number;
  /** Highest over lowest value; `null` where the lowest is not positive. */
  readonly ratio: number | null;
  readonly areaCount: number;
}

export interface AreaValue {
  readonly area: string;
  readonly value: number;
}

/**
 * How far areas lie apart in one year. The coefficient of variation divides by the number of areas, not by one
 * less, as the areas are all there are. It is weighted by population only where the population of every area is
 * known; otherwise each area counts the same, however many people live there. `null` for fewer than two areas.
 *
 * Source: Williamson, Regional Inequality and the Process of National Development, Economic Development and
 * Cultural Change 13 (1965): weighted (Vw) and unweighted (Vu) coefficient of variation. He takes the national
 * value for the mean; here it is the mean of the areas that are compared.
 */
export const dispersionOf = (
  values: readonly AreaValue[],
  population: ReadonlyMap<string, number> | null = null,
): Dispersion | null => {
  if (values.length < 2) return null;
  const isWeighted = population !== null && values.every(({ area }) => (population.get(area) ?? 0) > 0);
  const weightOf = ({ area }: AreaValue) => (isWeighted ? (population.get(area) ?? 0) : 1);
  const whole = values.reduce((sum, one) => sum + weightOf(one), 0);
  const mean = values.reduce((sum, one) => sum + weightOf(one) * one.value, 0) / whole;
  const variance = values.reduce((sum, one) => sum + weightOf(one) * (one.value - mean) ** 2, 0) / whole;
  const numbers = values.map(({ value }) => value);
  const [highest, lowest] = [Math.max(...numbers), Math.min(...numbers)];
  return {
    mean,
    coefficientOfVariation: mean > 0 ? Math.sqrt(variance) / mean : null,
    isWeighted,
    range: highest - lowest,
    ratio: lowest > 0 ? highest / lowest : null,
    areaCount: values.length,
  };
};
