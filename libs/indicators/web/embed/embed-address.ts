import { useLanguage } from '@qadam/ui';
import { useSearchParams } from 'react-router';

/** Charts that can stand alone by their own name; that of an indicator over time has the indicator's address. */
export type EmbeddedChart =
  'strip' | 'coverage' | 'matrix' | 'network' | 'pair' | 'comparison' | 'gap' | 'variation' | 'region';

/** The address of a chart alone: everything that the page's address holds, and what else tells it from others. */
export const embedAddress = (
  chart: EmbeddedChart,
  page: URLSearchParams,
  more: Readonly<Record<string, string>>,
): string => {
  const search = new URLSearchParams(page);
  for (const [name, value] of Object.entries(more)) search.set(name, value);
  return `/embed/charts/${chart}?${search}`;
};

export const useEmbedAddress = (): ((
  chart: EmbeddedChart,
  more?: Readonly<Record<string, string>>,
) => string) => {
  const [search] = useSearchParams();
  const language = useLanguage();
  return (chart, more = {}) => embedAddress(chart, search, { ...more, lang: language });
};
