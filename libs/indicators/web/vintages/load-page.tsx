import {
  Button,
  EmptyState,
  FailureState,
  Page,
  PlaceLink,
  rowsToCsv,
  saveCsv,
  Skeleton,
  useFormat,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SourceNote } from '../words/source-note';
import { useAsOf } from './address';
import { ChangeRows } from './change-rows';
import { LoadChoice } from './load-choice';
import { TakeBack, TakenBackNote } from './take-back';
import { useVintagesText } from './text';
import { LoadChangesDocument, type LoadChangesQuery } from './vintages.generated';
import '../indicators.css';
import './vintages.css';

type Changes = LoadChangesQuery['loadChanges'];

const [atFirst, atMost] = [100, 500];
const fates = ['revised', 'withdrawn', 'added', 'older'] as const;

const ChangeTable = ({ data, onMore }: { readonly data: Changes; readonly onMore: (() => void) | null }) => {
  const t = useVintagesText();
  const { changes, load } = data;
  const total = data.added + data.revised + data.withdrawn + data.older;
  const title = t('load.changes', { label: load.vintageLabel });
  const download = () =>
    saveCsv(
      rowsToCsv([
        [
          'change',
          'indicator',
          'title',
          'series',
          'unit',
          'area',
          'year',
          'old_value',
          'new_value',
          'difference',
        ],
        ...changes.map((row) => [
          ...[row.fate, row.indicatorCode, row.indicatorTitle, row.seriesLabel, row.unitCode, row.areaCode],
          ...[row.year, row.oldValue ?? null, row.newValue ?? null, row.difference ?? null],
        ]),
      ]),
      title,
    );
  return (
    <>
      <ChangeRows title={title} changes={changes} />
      <div className="ind-revisions-tools">
        {onMore !== null && <Button onClick={onMore}>{t('load.more')}</Button>}
        <Button onClick={download}>{t('csv')}</Button>
        <span className="q-muted" role="status">
          {t('load.shown', { shown: changes.length, total })}
        </span>
      </div>
    </>
  );
};

/** What a load of figures changed: the biggest revisions first, then what was withdrawn, then what is new. */
export const LoadPage = () => {
  const t = useVintagesText();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const asOf = useAsOf();
  // What came after the day of the address is not shown: its newest load is the one that held then.
  const load = search.get('load') || asOf;
  const [first, setFirst] = useState(atFirst);
  const { data, error, again } = useServerData(LoadChangesDocument, { load, first, offset: 0 });
  const found = data?.loadChanges;
  const total = found === undefined ? 0 : found.added + found.revised + found.withdrawn + found.older;
  return (
    <Page title={t('load.title')} lead={t('load.lead')}>
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !found ? (
        <Skeleton shape="list" />
      ) : (
        <div className="ind-stack">
          <LoadChoice current={found.load} asOf={asOf} />
          <dl className="ind-load-facts">
            <div>
              <dt>{t('load.day')}</dt>
              <dd>{format.day(found.load.publishedOn ?? found.load.loadedAt)}</dd>
            </div>
            <div>
              <dt>{t('load.loaded')}</dt>
              <dd>{format.day(found.load.loadedAt)}</dd>
            </div>
            {fates
              .filter((fate) => fate !== 'older' || found.older > 0)
              .map((fate) => (
                <div key={fate}>
                  <dt>{t(`fates.${fate}`)}</dt>
                  <dd className="q-figures">{format.number(found[fate])}</dd>
                </div>
              ))}
          </dl>
          <TakenBackNote changes={found} />
          <p>
            <PlaceLink to={`/?asOf=${found.load.vintageId}`}>{t('load.look')}</PlaceLink>
          </p>
          {found.mayTakeBack && found.takenBackBy === null && asOf === null && (
            <TakeBack
              key={found.load.vintageId}
              changes={found}
              onDone={(by) => setSearch({ load: String(by) })}
            />
          )}
          {total === 0 ? (
            <EmptyState title={t('load.none')}>{t('load.noneStep')}</EmptyState>
          ) : (
            <ChangeTable
              data={found}
              onMore={found.changes.length < total && first < atMost ? () => setFirst(atMost) : null}
            />
          )}
          <SourceNote sources={[found.load]} leadsToLoad={false} />
        </div>
      )}
    </Page>
  );
};
