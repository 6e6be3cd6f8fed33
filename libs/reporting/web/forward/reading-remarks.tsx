import { remarkKinds } from '@qadam/reporting/domain';
import type { ForwardPageQuery } from './forward.generated';
import { useForwardText } from './text';

interface ReadingRemarksProps {
  readonly remarks: ForwardPageQuery['earlierReviews'][number]['remarks'];
  /** Of the earlier review. */
  readonly language: string;
}

/** What was left out of an earlier review, and what is unusual in it. */
export const ReadingRemarks = ({ remarks, language }: ReadingRemarksProps) => {
  const t = useForwardText();
  if (remarks.length === 0) return null;
  return (
    <details className="r-forward-more">
      <summary>{t('remarks.title')}</summary>
      <ul className="r-forward-remarks">
        {remarks.map(({ kind, count, places }) => {
          const known = remarkKinds.find((one) => one === kind);
          return (
            known && (
              <li key={kind}>
                <p>{t(`remarks.${known}`, { count })}</p>
                {places.length > 0 && (
                  <p className="q-muted" lang={language}>
                    {places.join(' · ')}
                  </p>
                )}
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
};
