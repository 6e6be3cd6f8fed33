import { DataTable, EmptyState, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import { addressOf, type AuditWish, filterOf, wishOf } from './audit-address';
import { AuditFilter } from './audit-filter';
import { AuditAction, AuditDetail, AuditMoment, AuditSubject } from './audit-words';
import { AuditDocument } from './audit.generated';

const pageSize = 50;

/** Who did what to what, and when; the page is in the address. */
export const AuditTable = () => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const after = Math.max(0, Number(search.get('after')) || 0);
  const wish = wishOf(search);
  const look = (next: AuditWish) => setSearch(addressOf(next), { replace: true });
  const { data, error, again } = useServerData(
    AuditDocument,
    { first: pageSize, after, filter: filterOf(wish) },
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data)
    return (
      <>
        <AuditFilter wish={wish} onChange={look} />
        <Skeleton />
      </>
    );
  const { total, records } = data.audit;
  const isFiltered = Object.values(wish).some((value) => value !== '');
  const goTo = (next: number) => setSearch(addressOf(wish, Math.max(0, next)));
  return (
    <>
      <AuditFilter wish={wish} onChange={look} />
      {isFiltered && (
        <p className="q-muted" role="status">
          {t('audit.found', { count: total })}
        </p>
      )}
      <DataTable
        caption={t('audit.caption')}
        rows={records}
        rowId={({ id }) => id}
        empty={<EmptyState title={t(isFiltered ? 'audit.noneFound' : 'audit.empty')} />}
        columns={[
          {
            id: 'when',
            title: t('audit.when'),
            isRowName: true,
            cell: ({ at }) => <AuditMoment at={at} />,
          },
          { id: 'who', title: t('audit.who'), cell: ({ personName }) => personName ?? t('audit.system') },
          { id: 'what', title: t('audit.what'), cell: (record) => <AuditAction record={record} /> },
          {
            id: 'subject',
            title: t('audit.subject'),
            cell: (record) => <AuditSubject record={record} />,
          },
          {
            id: 'detail',
            title: t('audit.detail'),
            cell: (record) => <AuditDetail record={record} />,
          },
        ]}
      />
      {total > pageSize && (
        <p className="q-form-actions">
          <button
            type="button"
            className="q-button"
            disabled={after === 0}
            onClick={() => goTo(after - pageSize)}
          >
            {t('audit.newer')}
          </button>
          <span>{t('audit.range', { from: after + 1, to: after + records.length, total })}</span>
          <button
            type="button"
            className="q-button"
            disabled={after + records.length >= total}
            onClick={() => goTo(after + pageSize)}
          >
            {t('audit.older')}
          </button>
        </p>
      )}
    </>
  );
};
