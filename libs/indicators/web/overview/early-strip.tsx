import { type ComponentProps, type ComponentType, lazy, useEffect } from 'react';

type Props = ComponentProps<typeof import('./overview-strip').OverviewStrip>;

/** The code of the strip, once it has come. */
const code: { strip?: ComponentType<Props> } = {};

const load = async (): Promise<ComponentType<Props>> =>
  (code.strip ??= (await import('./overview-strip')).OverviewStrip);

const LateStrip = lazy(async () => ({ default: await load() }));

/** Comes when it is near; at once where its code is there already, as printing needs. */
export const OverviewStrip = (props: Props) => {
  const Strip = code.strip ?? LateStrip;
  return <Strip {...props} />;
};

/** Fetches the little code of the strip once the page stands, since a browser that prints waits for nothing. */
export const FetchStrip = () => {
  useEffect(() => void load(), []);
  return null;
};
