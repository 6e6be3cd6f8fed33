import { primaryProgressMethod, type ProgressMethod, type TargetChoice } from '@qadam/indicators/domain';
import type { BoardIndicator } from './board';

export interface SettingRow {
  readonly code: string;
  readonly direction: TargetChoice['direction'] | null;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly baseYear: number | null;
  readonly naturalLimit: number | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly relativeBaseYear: number | null;
  readonly relativeFactor: number | null;
  readonly relativeOfShortfall: boolean | null;
  readonly transform: NonNullable<TargetChoice['transform']> | null;
  readonly method: ProgressMethod | null;
  readonly settingSource: string | null;
}

/** Direction, target and source as the methods read them; `null` where none is set. */
export const choiceOf = (row: SettingRow): BoardIndicator['choice'] => {
  const { code, direction, target, targetYear, baseYear, naturalLimit, transform, settingSource } = row;
  const { lowerBound, upperBound } = row;
  if (direction === null) return null;
  return {
    indicator: code,
    direction,
    method: row.method ?? primaryProgressMethod,
    targetYear: targetYear ?? 2030,
    source: settingSource ?? '',
    ...(target === null ? {} : { target }),
    ...(baseYear === null ? {} : { baseYear }),
    ...(naturalLimit === null ? {} : { limit: naturalLimit }),
    ...(lowerBound === null ? {} : { lowerBound }),
    ...(upperBound === null ? {} : { upperBound }),
    ...(transform === null ? {} : { transform }),
    ...(row.relativeBaseYear === null || row.relativeFactor === null
      ? {}
      : {
          relativeTarget: {
            ...{ baseYear: row.relativeBaseYear, factor: row.relativeFactor },
            isOfShortfall: row.relativeOfShortfall ?? false,
          },
        }),
  };
};
