import { useFormat } from '@qadam/ui';
import type { ReactNode } from 'react';
import type { BreakLineFragment } from './breaks.generated';
import { useBreakText } from './text';

/** A version of a break in words: year, series, what changed, where that is written, who and when. */
export const BreakLine = ({
  version,
  isOld = false,
  children,
}: {
  readonly version: BreakLineFragment;
  /** Replaced by a later version, or withdrawn. */
  readonly isOld?: boolean;
  readonly children?: ReactNode;
}) => {
  const t = useBreakText();
  const format = useFormat();
  const { year, seriesLabel, why, whyLanguage, source, changedAt, author, note } = version;
  const standing = [
    ...(isOld ? [t('version', { version: version.version })] : []),
    ...(version.isWithdrawn ? [t('withdrawn')] : []),
    t('by', { who: author ?? t('someone'), when: format.day(changedAt) }),
  ];
  return (
    <li>
      <p className={isOld ? 'q-muted' : 'ind-break-name'}>
        {t('line', { year, series: seriesLabel ?? t('allSeries') })}
      </p>
      <p lang={whyLanguage}>{why}</p>
      <p>{t('source', { source })}</p>
      {note !== '' && <p>{note}</p>}
      <p className="q-muted">{standing.join(' · ')}</p>
      {children}
    </li>
  );
};
