import { Button, EmptyState, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { type ReactNode, useState } from 'react';
import { useText } from '../text';
import { type FindingPartsFragment, FindingsDocument } from './finding.generated';
import type { FindingFilter } from './filter-address';
import { FindingCard } from './finding-card';

export interface VoiceListProps {
  readonly filter: FindingFilter;
  /** How many come at a time; 20 by default. */
  readonly step?: number;
  /** Buttons on each card, such as "cite". */
  readonly actionsOf?: (finding: FindingPartsFragment) => ReactNode;
  /** What stands where nothing is found. */
  readonly empty?: ReactNode;
}

/** Findings of a filter as cards, with their number, more on request. */
export const VoiceList = ({ filter, step = 20, actionsOf, empty }: VoiceListProps) => {
  const t = useText();
  const [first, setFirst] = useState(step);
  const { data, error, again } = useServerData(FindingsDocument, { filter, first, after: 0 });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const { total, findings } = data.findings;
  return (
    <div className="v-list">
      <p className="q-muted" role="status">
        {t('findings.count', { count: total })}
      </p>
      {total === 0 && (empty ?? <EmptyState title={t('findings.none')}>{t('findings.noneHint')}</EmptyState>)}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingCard finding={finding} actions={actionsOf?.(finding)} />
          </li>
        ))}
      </ul>
      {findings.length < total && (
        <Button onClick={() => setFirst(first + step)}>{t('findings.more')}</Button>
      )}
    </div>
  );
};
