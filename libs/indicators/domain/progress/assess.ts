import { type DisplayStatus, displayStatusOf } from './display-status';
import { assessEscapCsi } from './escap-csi';
import { assessEurostat } from './eurostat';
import { assessLinearProjection } from './linear-projection';
import { assessOecdDistance } from './oecd-distance';
import type { ProgressInput } from './progress-input';
import type { ProgressMethod } from './progress-methods';
import { assessSdsnTrend } from './sdsn-trend';
import { assessStatcan } from './statcan';
import { assessUnProgressChart } from './un-progress-chart';

const methods = {
  statcan: assessStatcan,
  eurostat: assessEurostat,
  'un-progress-chart': assessUnProgressChart,
  'escap-csi': assessEscapCsi,
  'linear-projection': assessLinearProjection,
  'sdsn-trend': assessSdsnTrend,
  'oecd-distance': assessOecdDistance,
} as const satisfies Readonly<Record<ProgressMethod, unknown>>;

export type Assessment<Method extends ProgressMethod = ProgressMethod> = ReturnType<
  (typeof methods)[Method]
> & {
  readonly displayStatus: DisplayStatus;
};

/** Assesses a series by one method; the result carries the method's own status and the display status. */
export const assess = <Method extends ProgressMethod>(
  method: Method,
  input: ProgressInput,
): Assessment<Method> => {
  const { version, status, reason, values } = methods[method](input);
  return {
    method,
    version,
    status,
    reason,
    values,
    displayStatus: displayStatusOf(status),
  } as unknown as Assessment<Method>;
};
