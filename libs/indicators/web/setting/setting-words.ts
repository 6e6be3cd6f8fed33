import { useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { SettingLineFragment } from './setting.generated';

/** A setting in one line: direction, target, base year. */
export const useSettingWords = () => {
  const t = useText();
  const format = useFormat();
  return (version: SettingLineFragment): string => {
    const { direction, target, targetYear, baseYear, relativeFactor, relativeBaseYear, limit } = version;
    const { lowerBound, upperBound } = version;
    return [
      t(direction === 'positive' ? 'method.positive' : 'method.negative'),
      target === null ? null : `${t('setting.target')}: ${format.number(target)} (${targetYear ?? 2030})`,
      relativeFactor === null
        ? null
        : `${t(version.relativeOfShortfall ? 'setting.asShortfall' : 'setting.asMultiple')}: ${format.number(relativeFactor)} × ${relativeBaseYear ?? 2015} (${targetYear ?? 2030})`,
      baseYear === null ? null : `${t('setting.baseYear')}: ${baseYear}`,
      limit === null ? null : `${t('setting.limit')}: ${format.number(limit)}`,
      lowerBound === null ? null : `${t('setting.lowerBound')}: ${format.number(lowerBound)}`,
      upperBound === null ? null : `${t('setting.upperBound')}: ${format.number(upperBound)}`,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };
};
