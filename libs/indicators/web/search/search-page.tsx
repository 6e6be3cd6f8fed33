import { EmptyState, FailureState, Page, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Tile } from '../overview/goal-row';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { countryCode } from '../words/area-choice';
import { SearchDocument, type SearchQuery } from './search.generated';
import '../indicators.css';

type Hit = SearchQuery['search'][number];

const places = {
  area: '/regions/',
  goal: '/goals/',
  target: '/targets/',
  indicator: '/indicators/',
} as const;
const kinds = ['area', 'goal', 'target', 'indicator'] as const;

/** What was found for `?q=`, by kind; the kind of the best hit stands first. `more` adds what other areas found. */
export const SearchPage = ({ more }: { readonly more?: (text: string) => ReactNode }) => {
  const t = useText();
  const [search] = useSearchParams();
  const text = search.get('q')?.trim() ?? '';
  const { data, error, again } = useServerData(
    SearchDocument,
    { text, asOf: useAsOf() },
    { paused: text === '' },
  );
  const hits: readonly Hit[] = data?.search ?? [];
  const first = kinds.find((kind) => kind === hits[0]?.kind);
  const order = first === undefined ? kinds : [first, ...kinds.filter((kind) => kind !== first)];
  return (
    <Page title={text === '' ? t('search.title') : t('search.for', { text })} width="text">
      {text === '' ? (
        <EmptyState title={t('search.start')}>{t('search.hint')}</EmptyState>
      ) : error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !data ? (
        <Skeleton shape="list" />
      ) : hits.length === 0 ? (
        <EmptyState title={t('search.none')}>{t('search.hint')}</EmptyState>
      ) : (
        <div className="ind-stack">
          <p className="q-muted" role="status">
            {t('search.count', { count: hits.length })}
          </p>
          {order.map((kind) => {
            const own = hits.filter((hit) => hit.kind === kind);
            if (own.length === 0) return null;
            return (
              <section key={kind} aria-labelledby={`found-${kind}`}>
                <h2 id={`found-${kind}`} className="ind-small-heading">
                  {t(`search.${kind}`)}
                </h2>
                <ul className="ind-hits">
                  {own.map(({ code, title, found }) => (
                    <li key={code}>
                      <PlaceLink to={code === countryCode ? '/' : `${places[kind]}${code}`}>
                        {kind !== 'area' && <Tile code={code.split('.')[0] ?? ''} size={24} />}
                        <span>
                          {kind !== 'area' && kind !== 'goal' && <span className="ind-code">{code}</span>}{' '}
                          {title}
                        </span>
                      </PlaceLink>
                      {found !== null && <span className="ind-sub">{found}</span>}
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
      {text !== '' && more?.(text)}
    </Page>
  );
};
