import { linkKindOf, pairKinds } from '@qadam/indicators/domain';
import { Button, type Column, DataTable, PlaceLink, rowsToCsv, saveCsv, useFormat } from '@qadam/ui';
import type { LinkLineFragment } from './interlinkages.generated';
import { LinkMark } from './link-mark';
import { addressOf, useLinkPlace } from './link-place';
import { useInterlinkagesText } from './text';

const reasons = ['no-direction', 'too-few-pairs', 'no-variation', 'same-figures'] as const;

export const useReason = (): ((reason: string | null) => string) => {
  const t = useInterlinkagesText();
  return (reason) => {
    const known = reasons.find((one) => one === reason);
    return known === undefined ? '' : t(`reasons.${known}`);
  };
};

export interface PairTableProps {
  readonly title: string;
  readonly links: readonly LinkLineFragment[];
  /** Stands under the download. */
  readonly note: string;
}

const rowId = ({ one, other }: LinkLineFragment) => `${one.code}~${other.code}`;

/**
 * Pairs of indicators: what links them, how sure that is, and the way to the figures. Those of which nothing can be said
 * are counted and folded away: they are often the most.
 */
export const PairTable = ({ title, links, note }: PairTableProps) => {
  const t = useInterlinkagesText();
  const format = useFormat();
  const place = useLinkPlace();
  const reasonOf = useReason();
  const number = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const silent = links.filter(({ kind }) => linkKindOf(kind) === 'not-assessable');
  const assessed = links.filter((link) => !silent.includes(link));
  const pair: Column<LinkLineFragment> = {
    id: 'pair',
    title: t('pairs.pair'),
    isRowName: true,
    sortKey: ({ one, other }) => `${one.code} ${other.code}`,
    cell: ({ one, other }) => (
      <PlaceLink to={addressOf({ ...place, pair: [one.code, other.code] })} preventScrollReset>
        <span className="ind-code">{one.code}</span> {one.title}
        <span className="ind-sub">
          <span className="ind-code">{other.code}</span> {other.title}
        </span>
      </PlaceLink>
    ),
  };
  const columns: readonly Column<LinkLineFragment>[] = [
    pair,
    {
      id: 'kind',
      title: t('pairs.kind'),
      sortKey: ({ kind }) => pairKinds.indexOf(linkKindOf(kind)),
      cell: ({ kind }) => <LinkMark kind={linkKindOf(kind)} />,
    },
    {
      id: 'rho',
      title: t('pairs.rho'),
      figures: true,
      sortKey: ({ rho }) => rho,
      cell: ({ rho }) => (rho === null ? '' : number(rho)),
    },
    {
      id: 'interval',
      title: t('pairs.interval'),
      figures: true,
      cell: ({ from, to }) =>
        from === null || to === null ? '' : t('pairs.fromTo', { from: number(from), to: number(to) }),
    },
    {
      id: 'count',
      title: t('pairs.count'),
      figures: true,
      sortKey: ({ pairs }) => pairs,
      cell: ({ pairs }) => pairs,
    },
  ];
  const download = () =>
    saveCsv(
      rowsToCsv([
        [
          ...['indicator', 'other_indicator', 'kind', 'reason', 'rho', 'from_95', 'to_95'],
          ...['pairs', 'first_year', 'last_year'],
        ],
        ...links.map(({ one, other, kind, reason, rho, from, to, pairs, firstYear, lastYear }) => [
          ...[one.code, other.code, kind, reason ?? '', rho, from, to, pairs, firstYear, lastYear],
        ]),
        [],
        [title],
        [note],
      ]),
      title,
    );
  return (
    <>
      {assessed.length === 0 ? (
        <p>{t('pairs.noneAssessable')}</p>
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={assessed}
          rowId={rowId}
          initialOrder={{ column: 'kind', direction: 'ascending' }}
        />
      )}
      {silent.length > 0 && (
        <details className="ind-details ind-link-silent">
          <summary>{t('pairs.notAssessable', { count: silent.length })}</summary>
          <DataTable
            caption={t('pairs.notAssessableCaption', { title })}
            columns={[
              pair,
              {
                id: 'reason',
                title: t('pairs.why'),
                sortKey: ({ reason }) => reasonOf(reason),
                cell: ({ reason }) => reasonOf(reason),
              },
            ]}
            rows={silent}
            rowId={rowId}
          />
        </details>
      )}
      <Button onClick={download}>{t('download')}</Button>
    </>
  );
};
