import type { ProgressMethod, SettingScope, TargetChoice } from '@qadam/indicators/domain';
import type { BoardIndicator } from './board';
import type { ProgressChoice } from './choice-for';

export interface StoredSetting extends SettingScope {
  readonly code: string;
  readonly direction: TargetChoice['direction'];
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly baseYear: number | null;
  readonly naturalLimit: number | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly relativeBaseYear: number | null;
  readonly relativeFactor: number | null;
  readonly relativeOfShortfall: boolean;
  readonly transform: NonNullable<TargetChoice['transform']> | null;
  readonly method: ProgressMethod;
  readonly settingSource: string;
  /** Came with the product; nobody has set it. */
  readonly isShipped: boolean;
}

const limitOfShares = 100;
const unitsUpTo100: ReadonlySet<string> = new Set(['PT', 'INDEX', '']);

/**
 * What ships for a share (all people, half of what is missing to 100 %) is set before any figure is known: of figures in
 * persons or money it would be nonsense, so for them only its direction holds.
 */
const inUnit = (row: StoredSetting, unit: string | undefined): StoredSetting =>
  row.isShipped && row.naturalLimit === limitOfShares && unit !== undefined && !unitsUpTo100.has(unit)
    ? { ...row, target: null, naturalLimit: null, relativeBaseYear: null, relativeFactor: null }
    : row;

/** Direction, target and source as the methods read them. */
const choiceOf = (row: StoredSetting): ProgressChoice => {
  const { code, direction, target, targetYear, baseYear, naturalLimit, transform, settingSource } = row;
  const { lowerBound, upperBound } = row;
  return {
    indicator: code,
    direction,
    method: row.method,
    targetYear: targetYear ?? 2030,
    source: settingSource,
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
            isOfShortfall: row.relativeOfShortfall,
          },
        }),
  };
};

const isOfWhole = ({ seriesKey, areaCode }: SettingScope): boolean => seriesKey === null && areaCode === null;

/**
 * What holds for the whole indicator, `null` where nothing is set, and for parts of it; `unit` is that of the series that
 * stands for it, if any.
 */
export const choicesOf = (
  settings: readonly StoredSetting[],
  unit: string | undefined,
): Pick<BoardIndicator, 'choice' | 'narrowed'> => {
  const whole = settings.find(isOfWhole);
  return {
    choice: whole === undefined ? null : choiceOf(inUnit(whole, unit)),
    narrowed: settings
      .filter((one) => !isOfWhole(one))
      .map((one) => ({ seriesKey: one.seriesKey, areaCode: one.areaCode, choice: choiceOf(one) })),
  };
};
