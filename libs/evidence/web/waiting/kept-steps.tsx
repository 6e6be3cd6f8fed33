import { useAccount } from '@qadam/identity/web';
import { type ComponentType, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { waitsFor } from './waiting-store';

/** Sends from every page what its person did and could not be sent then. Nothing is loaded for it where nothing waits. */
export const KeptSteps = () => {
  const person = useAccount().account?.id;
  const { pathname } = useLocation();
  const [sender, setSender] = useState<{ readonly Sender: ComponentType }>();
  const isWaiting = person !== undefined && waitsFor(person);
  useEffect(() => {
    if (!isWaiting || sender) return undefined;
    const load = () =>
      void import('./send-waiting').then(
        ({ SendWaiting }) => setSender({ Sender: SendWaiting }),
        // No connection, no code: both are tried again on the next page, or when the connection is back.
        () => undefined,
      );
    load();
    window.addEventListener('online', load);
    return () => window.removeEventListener('online', load);
  }, [isWaiting, pathname, sender]);
  return isWaiting && sender ? <sender.Sender key={person} /> : null;
};
