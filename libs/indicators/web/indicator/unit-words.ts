/** The unit as it stands beside a number. */
export const unitWords = ({
  unitCode,
  unit,
}: {
  readonly unitCode: string;
  readonly unit: string;
}): string => (unitCode === 'PT' ? '%' : unit);
