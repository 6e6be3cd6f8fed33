import { Button, useFormat } from '@qadam/ui';
import { useText } from '../text';
import { methodOf } from '../words/method-of';
import type { SettingLineFragment } from './setting.generated';
import { useSettingWords } from './setting-words';

export interface SettingHistoryProps {
  /** Only what holds for the whole indicator came with the product. */
  readonly isOfWhole: boolean;
  readonly versions: readonly SettingLineFragment[];
  /** Puts a version back into the form; without it there is no form. */
  readonly onRestore: ((version: SettingLineFragment) => void) | null;
}

/** Every version that was ever set, newest first. */
export const SettingHistory = ({ isOfWhole, versions, onRestore }: SettingHistoryProps) => {
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
              {isOfWhole && version.version === 1 && version.author === null
                ? t('setting.product')
                : (version.author ?? '')}
            </p>
            {version.isRemoved && <p className="ind-break-name">{t('setting.remove.removed')}</p>}
            <p>
              {words(version)} · {t(`methods.${methodOf(version.method)}.name`)}
            </p>
            <p>
              {t('method.choice')} {version.source}
            </p>
            {version.note !== '' && <p>{version.note}</p>}
            {onRestore !== null && place > 0 && !version.isRemoved && (
              <Button onClick={() => onRestore(version)}>{t('setting.restore')}</Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
