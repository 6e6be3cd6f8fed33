import { normalQuantile } from '../inequality/normal-quantile';

/**
 * The value of Student's t with `degrees` of freedom (1 or more) that is exceeded in size with the probability
 * `twoTailed` (0 to 1, both excluded), to about six digits. Source: Hill, Algorithm 396: Student's t-quantiles,
 * Communications of the ACM 13(10), 1970, 619-620.
 */
export const studentQuantile = (twoTailed: number, degrees: number): number => {
  if (degrees === 1) return Math.cos((twoTailed * Math.PI) / 2) / Math.sin((twoTailed * Math.PI) / 2);
  if (degrees === 2) return Math.sqrt(2 / (twoTailed * (2 - twoTailed)) - 2);
  const a = 1 / (degrees - 0.5);
  const b = 48 / (a * a);
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degrees;
  let y = (d * twoTailed) ** (2 / degrees);
  if (y > 0.05 + a) {
    const x = normalQuantile(twoTailed * 0.5);
    y = x * x;
    if (degrees < 5) c += 0.3 * (degrees - 4.5) * (x + 0.6);
    c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
    y = Math.expm1(a * y * y);
  } else {
    y =
      ((1 / (((degrees + 6) / (degrees * y) - 0.089 * d - 0.822) * (degrees + 2) * 3) + 0.5 / (degrees + 4)) *
        y -
        1) *
        ((degrees + 1) / (degrees + 2)) +
      1 / y;
  }
  return Math.sqrt(degrees * y);
};
