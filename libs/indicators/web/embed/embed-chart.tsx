import { useAddress } from '@qadam/ui';
import { type ComponentType, lazy, type MouseEvent, Suspense, useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useText } from '../text';
import type { EmbeddedChart } from './embed-address';
import '../indicators.css';

interface Standing {
  readonly Chart: ComponentType;
  /** The page that the chart is from, without its query. */
  readonly pageOf: (search: URLSearchParams) => string;
}

const of = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));

const interlinkages = () => '/interlinkages';
const indicator = (search: URLSearchParams) => `/indicators/${search.get('code') ?? ''}`;

const charts: Readonly<Record<EmbeddedChart, Standing>> = {
  strip: { Chart: of(async () => (await import('../overview/strip-alone')).StripAlone), pageOf: () => '/' },
  coverage: {
    Chart: of(async () => (await import('../coverage/coverage-alone')).CoverageAlone),
    pageOf: () => '/coverage',
  },
  matrix: {
    Chart: of(async () => (await import('../interlinkages/links-alone')).MatrixAlone),
    pageOf: interlinkages,
  },
  network: {
    Chart: of(async () => (await import('../interlinkages/links-alone')).NetworkAlone),
    pageOf: interlinkages,
  },
  pair: {
    Chart: of(async () => (await import('../interlinkages/links-alone')).PairAlone),
    pageOf: interlinkages,
  },
  comparison: {
    Chart: of(async () => (await import('../comparison/panel-alone')).PanelAlone),
    pageOf: () => '/compare',
  },
  gap: { Chart: of(async () => (await import('../inequality/gaps-alone')).GapAlone), pageOf: indicator },
  variation: {
    Chart: of(async () => (await import('../inequality/gaps-alone')).VariationAlone),
    pageOf: indicator,
  },
  region: {
    Chart: of(async () => (await import('../regions/card-alone')).CardAlone),
    pageOf: (search) => `/regions/${search.get('region') ?? ''}`,
  },
};

/** Links of a chart lead to pages that no other site may frame: they open outside, ahead of the page's own router. */
const openOutside = (event: MouseEvent): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (link === null) return;
  link.target = '_blank';
  link.rel = 'noopener';
  event.stopPropagation();
};

/** Any chart of the public pages alone, for a frame on another site: its name and all that it shows are in the address. */
export const EmbedChart = () => {
  const t = useText();
  const addressOf = useAddress();
  const { chart = '' } = useParams();
  const [search] = useSearchParams();
  const found = Object.entries(charts).find(([name]) => name === chart)?.[1];
  const title = t('embed.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const page = new URLSearchParams(search);
  page.delete('lang');
  return (
    <main className="ind-embed" onClickCapture={openOutside}>
      <h1 className="q-unseen">{title}</h1>
      {found === undefined ? (
        <p className="q-muted">{t('embed.unknown')}</p>
      ) : (
        <>
          <Suspense fallback={null}>
            <found.Chart />
          </Suspense>
          <p className="ind-note">
            <a href={addressOf(`${found.pageOf(search)}?${page}`)}>{t('embed.open')}</a>
          </p>
        </>
      )}
    </main>
  );
};
