import { publicReads } from './public-reads.generated';

interface Body {
  readonly operationName?: string;
  readonly variables?: unknown;
}

/** The address of a query that everyone may ask; `undefined` for any other. */
export const addressOfRead = (language: string, body: unknown): string | undefined => {
  if (typeof body !== 'string') return undefined;
  const { operationName = '', variables } = JSON.parse(body) as Body;
  const hash = Object.hasOwn(publicReads, operationName) ? publicReads[operationName] : undefined;
  if (hash === undefined) return undefined;
  const given = variables == null ? '{}' : JSON.stringify(variables);
  return `/read/${language}/${hash}${given === '{}' ? '' : `?variables=${encodeURIComponent(given)}`}`;
};

/**
 * Asks for public queries by GET, which server and browser may answer from what they have kept. A server that
 * does not know the query, because it is of another version than this page, is asked the ordinary way.
 */
export const fetchPublicReads =
  (language: string, ask: typeof fetch = (input, init) => fetch(input, init)): typeof fetch =>
  async (input, init) => {
    const address = addressOfRead(language, init?.body);
    if (address === undefined) return ask(input, init);
    const response = await ask(address, {
      credentials: 'same-origin',
      ...(init?.signal ? { signal: init.signal } : {}),
    });
    return response.status === 404 ? ask(input, init) : response;
  };
