import { Button, FailureState, EmptyState, Skeleton, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { BulkBar } from '../bulk/bulk-bar';
import { useText } from '../text';
import type { FindingFilter } from './filter-address';
import { FindingCard } from './finding-card';
import { FindingsDocument } from './finding.generated';

const step = 20;

/** The findings of a filter for analysts: a box on each, and what can be done with those that are ticked. */
export const SelectableFindings = ({ filter }: { readonly filter: FindingFilter }) => {
  const t = useText();
  const [first, setFirst] = useState(step);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data, error, again } = useServerData(FindingsDocument, { filter, first, after: 0 });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const { total, findings } = data.findings;
  const shown = findings.map(({ id }) => id);
  const isEvery = shown.length > 0 && shown.every((id) => chosen.includes(id));
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <div className="v-list">
      <div className="v-list-head">
        <p className="q-muted" role="status">
          {t('findings.count', { count: total })}
        </p>
        {total > 0 && (
          <label className="v-check">
            <input type="checkbox" checked={isEvery} onChange={() => setChosen(isEvery ? [] : shown)} />{' '}
            {t('bulk.selectShown')}
          </label>
        )}
      </div>
      {chosen.length > 0 && (
        <BulkBar
          ids={chosen}
          filter={filter}
          total={total}
          onDone={() => {
            setChosen([]);
            again();
          }}
        />
      )}
      {total === 0 && <EmptyState title={t('findings.none')}>{t('findings.noneHint')}</EmptyState>}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} className="v-selectable">
            <input
              type="checkbox"
              aria-label={t('bulk.select', { finding: t('finding.one', { number: finding.id }) })}
              checked={chosen.includes(finding.id)}
              onChange={() => toggle(finding.id)}
            />
            <FindingCard finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length < total && (
        <Button onClick={() => setFirst(first + step)}>{t('findings.more')}</Button>
      )}
    </div>
  );
};
