import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { useLanguage } from '../i18n';
import { createFreshReads, type FreshReads } from './fresh-reads';
import { fetchPublicReads } from './public-reads';

/** How this origin is asked for its words in a language. */
export const askedIn = (language: string) =>
  ({
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true', 'accept-language': language },
  }) as const;

/** A client for this origin; the session travels in a cookie, the language in `Accept-Language`. */
export const createClient = (language: string, reads: FreshReads, url = '/graphql'): Client =>
  new Client({
    url,
    exchanges: [reads.exchange, cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: fetchPublicReads(language),
    fetchOptions: askedIn(language),
  });

/** GraphQL for everything inside. A change of language starts a new client, as the server's words change. */
export const GraphqlProvider = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage();
  const { client, reads } = useMemo(() => {
    const fresh = createFreshReads();
    return { client: createClient(language, fresh), reads: fresh };
  }, [language]);
  useEffect(() => {
    // A page that the browser had put away whole comes back with all that it showed then.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && reads.askAgain(client);
    addEventListener('pageshow', comeBack);
    return () => removeEventListener('pageshow', comeBack);
  }, [client, reads]);
  return <Provider value={client}>{children}</Provider>;
};
