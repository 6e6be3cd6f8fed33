import { useSearchParams } from 'react-router';

/** The day or load of the address (`?asOf=2025-01-31`); `null`: what holds now. */
export const useAsOf = (): string | null => {
  const [search] = useSearchParams();
  return search.get('asOf') || null;
};
