import { useFormat } from '@qadam/ui';
import type { HeadlineOfGoalFragment } from './headline.generated';
import { useHeadlineText } from './text';

export interface HeadlineHistoryProps {
  readonly versions: HeadlineOfGoalFragment['versions'];
}

/** Every choice that was ever made, newest first. */
export const HeadlineHistory = ({ versions }: HeadlineHistoryProps) => {
  const t = useHeadlineText();
  const format = useFormat();
  return (
    <section aria-labelledby="headline-history">
      <h2 id="headline-history">{t('history')}</h2>
      {versions.length === 0 ? (
        <p className="q-muted">{t('noneYet')}</p>
      ) : (
        <ol className="ind-setting-history">
          {versions.map(({ version, indicatorCode, indicatorTitle, why, whyLanguage, changedAt, author }) => (
            <li key={version}>
              <p className="q-muted">
                {t('version', { version })} · {format.day(changedAt)} ·{' '}
                {version === 1 && author === null ? t('product') : (author ?? '')}
              </p>
              <p>
                {indicatorCode === null ? (
                  t('leftToRule')
                ) : (
                  <>
                    <span className="ind-code">{indicatorCode}</span> {indicatorTitle}
                  </>
                )}
              </p>
              <p lang={whyLanguage}>{why}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
