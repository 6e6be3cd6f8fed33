import { Button, useFormat } from '@qadam/ui';
import { useText } from '../text';
import { methodOf } from '../words/method-of';
import type { SettingLineFragment } from './setting.generated';

/** A setting in one line: direction, target, base year. */
const useSettingWords = () => {
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

export interface SettingHistoryProps {
  readonly versions: readonly SettingLineFragment[];
  /** Puts a version back into the form; without it there is no form. */
  readonly onRestore: ((version: SettingLineFragment) => void) | null;
}

/** Every version that was ever set, newest first. */
export const SettingHistory = ({ versions, onRestore }: SettingHistoryProps) => {
  const t = useText();
  const format = useFormat();
  const words = useSettingWords();
  return (
    <section aria-labelledby="setting-history">
      <h2 id="setting-history">{t('setting.history')}</h2>
      <ol className="ind-setting-history">
        {versions.map((version, place) => (
          <li key={version.version}>
            <p className="q-muted">
              {t('setting.version')} {version.version} · {format.day(version.changedAt)} ·{' '}
              {version.version === 1 && version.author === null
                ? t('setting.product')
                : (version.author ?? '')}
            </p>
            <p>
              {words(version)} · {t(`methods.${methodOf(version.method)}.name`)}
            </p>
            <p>
              {t('method.choice')} {version.source}
            </p>
            {version.note !== '' && <p>{version.note}</p>}
            {onRestore !== null && place > 0 && (
              <Button onClick={() => onRestore(version)}>{t('setting.restore')}</Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
