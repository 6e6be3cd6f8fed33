import { useCallback, useDeferredValue } from 'react';
import { type AnyVariables, type DocumentInput, type RequestPolicy, useMutation, useQuery } from 'urql';
import { type Failure, failureOf } from './failure';

export interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly fetching: boolean;
  readonly error: Failure | undefined;
  /** Asks the server again. */
  readonly again: () => void;
}

export interface QueryOptions {
  readonly paused?: boolean;
  readonly requestPolicy?: RequestPolicy;
}

/** Data of the server, with coded errors. */
export const useServerData = <Data, Variables extends AnyVariables>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
  { paused = false, ...options }: QueryOptions = {},
): QueryState<Data> => {
  const [{ data, fetching, error }, execute] = useQuery<Data, Variables>({
    query,
    variables,
    pause: paused,
    ...options,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  // A page that fills is drawn in slices between which it answers to keys; what changes in it later is there at once.
  const isFilling = useDeferredValue(data) === undefined && data !== undefined;
  return {
    data: isFilling ? undefined : data,
    fetching: fetching || isFilling,
    error: error && failureOf(error),
    again,
  };
};

export type Outcome<Data> =
  | { readonly data: Data; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: Failure };

/** A change on the server: resolves to data or a coded error, never throws. */
export const useServerChange = <Data, Variables extends AnyVariables>(
  mutation: DocumentInput<Data, Variables>,
): readonly [(variables: Variables) => Promise<Outcome<Data>>, { readonly fetching: boolean }] => {
  const [{ fetching }, execute] = useMutation<Data, Variables>(mutation);
  const change = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      const { data, error } = await execute(variables);
      if (error) return { error: failureOf(error) };
      return data == null ? { error: { code: 'unexpected' } } : { data };
    },
    [execute],
  );
  return [change, { fetching }];
};
