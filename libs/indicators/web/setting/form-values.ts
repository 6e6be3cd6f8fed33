import type { SettingInput } from '@qadam/ui/graphql-schema';
import type { SettingLineFragment } from './setting.generated';

/** `shortfall`: a share of what is missing to the natural limit. */
export type TargetKind = 'none' | 'number' | 'multiple' | 'shortfall';

/** A setting as it stands in the form: what was typed, kept as typed. */
export interface FormValues {
  readonly direction: string;
  readonly targetKind: TargetKind;
  readonly target: string;
  readonly factor: string;
  readonly relativeBaseYear: string;
  readonly targetYear: string;
  readonly baseYear: string;
  readonly limit: string;
  readonly lowerBound: string;
  readonly upperBound: string;
  readonly transform: string;
  readonly method: string;
  readonly source: string;
  readonly note: string;
}

const textOf = (value: number | null | undefined): string => (value == null ? '' : String(value));

const targetKindOf = (version: SettingLineFragment | undefined): TargetKind => {
  if (version?.relativeFactor != null) return version.relativeOfShortfall ? 'shortfall' : 'multiple';
  return version?.target == null ? 'none' : 'number';
};

/** Whether the target is worked out from the value of a base year. */
export const isRelative = (targetKind: TargetKind): boolean =>
  targetKind === 'multiple' || targetKind === 'shortfall';

/** An earlier version, or an empty form, as text; the note belongs to a version and is not taken over. */
export const formValuesOf = (version: SettingLineFragment | undefined): FormValues => {
  return {
    direction: version?.direction ?? 'positive',
    targetKind: targetKindOf(version),
    target: textOf(version?.target),
    factor: textOf(version?.relativeFactor),
    relativeBaseYear: textOf(version?.relativeBaseYear),
    targetYear: textOf(version?.targetYear),
    baseYear: textOf(version?.baseYear),
    limit: textOf(version?.limit),
    lowerBound: textOf(version?.lowerBound),
    upperBound: textOf(version?.upperBound),
    transform: version?.transform ?? '',
    method: version?.method ?? 'statcan',
    source: version?.source ?? '',
    note: '',
  };
};

const targetOf = ({ targetKind, target, factor, relativeBaseYear, targetYear }: FormValues): string =>
  JSON.stringify([targetKind, target, factor, relativeBaseYear, targetYear]);

/** A source speaks of the target that it was given for (`taken`): with another target it is asked for anew. */
export const withOwnSource = (next: FormValues, before: FormValues, taken: string): FormValues =>
  next.source === taken && targetOf(next) !== targetOf(before) ? { ...next, source: '' } : next;

/** A number as people type it, with a point or a comma; `null` where nothing stands, NaN where it is none. */
export const numberIn = (text: string): number | null => {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/gu, '')
    .replace(',', '.');
  return plain === '' ? null : Number(plain);
};

export type NumberField =
  | 'target'
  | 'factor'
  | 'relativeBaseYear'
  | 'targetYear'
  | 'baseYear'
  | 'limit'
  | 'lowerBound'
  | 'upperBound';

/** The fields whose text is no number, or that are needed and empty. */
export const badFields = (values: FormValues): readonly NumberField[] => {
  const { targetKind } = values;
  const used: readonly NumberField[] = [
    ...(targetKind === 'number' ? (['target'] as const) : []),
    ...(isRelative(targetKind) ? (['factor', 'relativeBaseYear'] as const) : []),
    'targetYear',
    'baseYear',
    'limit',
    'lowerBound',
    'upperBound',
  ];
  const isNeeded = (field: NumberField) => field === 'target' || field === 'factor';
  const isYear = (field: NumberField) => field.endsWith('Year');
  return used.filter((field) => {
    const number = numberIn(values[field]);
    if (number === null) return isNeeded(field);
    return !Number.isFinite(number) || (isYear(field) && !Number.isInteger(number));
  });
};

export const settingOf = (values: FormValues): SettingInput => {
  const { direction, targetKind, transform, method, source, note } = values;
  return {
    ...{ direction, method, source, note },
    target: targetKind === 'number' ? numberIn(values.target) : null,
    relativeFactor: isRelative(targetKind) ? numberIn(values.factor) : null,
    relativeOfShortfall: targetKind === 'shortfall',
    relativeBaseYear: isRelative(targetKind) ? numberIn(values.relativeBaseYear) : null,
    targetYear: numberIn(values.targetYear),
    baseYear: numberIn(values.baseYear),
    limit: numberIn(values.limit),
    lowerBound: numberIn(values.lowerBound),
    upperBound: numberIn(values.upperBound),
    transform: transform === '' ? null : transform,
  };
};
