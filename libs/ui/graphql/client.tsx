import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { useLanguage } from '../i18n';
import { fetchPublicReads } from './public-reads';

/** How this origin is asked for its words in a language. */
export const askedIn = (language: string) =>
  ({
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true', 'accept-language': language },
  }) as const;

/** A client for this origin; the session travels in a cookie, the language in `Accept-Language`. */
export const createClient = (language: string, url = '/graphql'): Client =>
  new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: fetchPublicReads(language),
    fetchOptions: askedIn(language),
  });

/** GraphQL for everything inside. A change of language starts a new client, as the server's words change. */
export const GraphqlProvider = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage();
  const client = useMemo(() => createClient(language), [language]);
  return <Provider value={client}>{children}</Provider>;
};
