import { FailureState, Skeleton, type useServerData } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useText } from '../text';

type Answer<Data> = Pick<
  ReturnType<typeof useServerData<Data, Record<string, never>>>,
  'data' | 'error' | 'again'
>;

/** A chart once its data have come, and until then what stands for it; `null` where the address names none. */
export const Alone = <Data,>({
  answer: { data, error, again },
  children,
}: {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
}) => {
  const t = useText();
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (data === undefined) return <Skeleton shape="chart" />;
  return children(data) ?? <p className="q-muted">{t('indicator.empty')}</p>;
};
