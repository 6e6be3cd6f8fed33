import { EmptyState, FailureState, Page, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Tile } from '../overview/goal-row';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { countryCode } from '../words/area-choice';
import { useHitKeys } from './hit-keys';
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

const HitLine = ({ hit: { kind, code, title, found, missing } }: { readonly hit: Hit }) => {
  const t = useText();
  const place = kinds.find((known) => known === kind) ?? 'indicator';
  return (
    <li>
      <PlaceLink to={code === countryCode ? '/' : `${places[place]}${code}`}>
        {kind !== 'area' && <Tile code={code.split('.')[0] ?? ''} size={24} />}
        <span>
          {kind !== 'area' && kind !== 'goal' && <span className="ind-code">{code}</span>} {title}
        </span>
      </PlaceLink>
      {found !== null && <span className="ind-sub">{found}</span>}
      {missing.length > 0 && (
        <span className="ind-sub">{t('search.without', { words: missing.join(', ') })}</span>
      )}
    </li>
  );
};

/** Hits that meet some of the words only, best first, whatever they are. */
const PartHits = ({ hits }: { readonly hits: readonly Hit[] }) => {
  const t = useText();
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby="found-in-part">
      <h2 id="found-in-part" className="ind-small-heading">
        {t('search.inPart')}
      </h2>
      <ul className="ind-hits" data-hits="">
        {hits.map((hit) => (
          <HitLine key={`${hit.kind} ${hit.code}`} hit={hit} />
        ))}
      </ul>
    </section>
  );
};

/**
 * What was found for `?q=`, by kind; the kind of the best hit stands first. `more` adds what other areas found; where they
 * find nothing either it shows `nothing`: what is said where no word was found at all.
 */
export const SearchPage = ({
  more = (_text, nothing) => nothing,
}: {
  readonly more?: (text: string, nothing: ReactNode) => ReactNode;
}) => {
  const t = useText();
  useHitKeys();
  const [search] = useSearchParams();
  const text = search.get('q')?.trim() ?? '';
  const { data, error, fetching, again } = useServerData(
    SearchDocument,
    { text, asOf: useAsOf() },
    { paused: text === '' },
  );
  const all: readonly Hit[] = data?.search ?? [];
  const hits = all.filter(({ missing }) => missing.length === 0);
  const inPart = all.filter(({ missing }) => missing.length > 0);
  const said =
    text === '' || error || !data || fetching
      ? ''
      : all.length === 0
        ? t('search.none')
        : hits.length === 0
          ? t('search.noneWhole')
          : t('search.count', { count: hits.length });
  const first = kinds.find((kind) => kind === hits[0]?.kind);
  const order = first === undefined ? kinds : [first, ...kinds.filter((kind) => kind !== first)];
  return (
    <Page title={text === '' ? t('search.title') : t('search.for', { text })} width="text">
      {/* Stands there before there is anything to say, so that each new count is spoken. */}
      <p className={all.length === 0 ? 'q-unseen' : 'q-muted ind-hit-count'} role="status">
        {said}
      </p>
      {text === '' ? (
        <EmptyState title={t('search.start')}>{t('search.hint')}</EmptyState>
      ) : error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !data ? (
        <Skeleton shape="list" />
      ) : all.length === 0 ? null : (
        <div className="ind-stack" aria-busy={fetching}>
          {order.map((kind) => {
            const own = hits.filter((hit) => hit.kind === kind);
            if (own.length === 0) return null;
            return (
              <section key={kind} aria-labelledby={`found-${kind}`}>
                <h2 id={`found-${kind}`} className="ind-small-heading">
                  {t(`search.${kind}`)}
                </h2>
                <ul className="ind-hits" data-hits="">
                  {own.map((hit) => (
                    <HitLine key={hit.code} hit={hit} />
                  ))}
                </ul>
              </section>
            );
          })}
          <PartHits hits={inPart} />
        </div>
      )}
      {text !== '' &&
        more(
          text,
          data && all.length === 0 ? (
            <EmptyState title={t('search.none')}>{t('search.hint')}</EmptyState>
          ) : null,
        )}
    </Page>
  );
};
