import { isLanguage } from '@qadam/language/domain';
import { AppShell, GraphqlProvider, LanguageProvider, Skeleton, useGoTo, WordlessSkeleton } from '@qadam/ui';
import { EarlierDay, IndicatorUsesSlot, KeepAsOf } from '@qadam/indicators/start';
import { KeptSteps } from '@qadam/evidence/start';
import { AccountProvider, useAccount, useRoleName } from '@qadam/identity/web';
import { IndicatorUses } from '@qadam/reporting/start';
import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useLocation, useParams } from 'react-router';
import { useNavigation } from './navigation';
import { ToBestLanguage } from './pages/to-best-language';

const Shell = () => {
  const goTo = useGoTo();
  const { account, signOut } = useAccount();
  const roleName = useRoleName();
  const role = account?.grants[0]?.role;
  const isSearching = useLocation().pathname.endsWith('/search');
  const person = account && { name: account.name, ...(role ? { role: roleName(role) } : {}) };
  return (
    <AppShell
      navigation={useNavigation()}
      person={person}
      onSignOut={() => void signOut()}
      signInPlace="/sign-in"
      onSearch={(query) =>
        // One step back leads to where the search began, whatever was typed meanwhile.
        goTo(`/search?${new URLSearchParams({ q: query })}`, { replace: isSearching })
      }
    >
      <Suspense fallback={<Skeleton />}>
        <EarlierDay />
        <Suspense>
          <KeptSteps />
        </Suspense>
        <IndicatorUsesSlot value={IndicatorUses}>
          <Outlet />
        </IndicatorUsesSlot>
      </Suspense>
    </AppShell>
  );
};

/** Providers and shell around every page; an address without a language goes to the best one. */
export const Frame = () => {
  const { language } = useParams();
  if (!isLanguage(language)) return <ToBestLanguage />;
  return (
    <LanguageProvider language={language}>
      <GraphqlProvider>
        <Suspense fallback={<WordlessSkeleton />}>
          <AccountProvider>
            <KeepAsOf>
              <Shell />
            </KeepAsOf>
          </AccountProvider>
        </Suspense>
        <ScrollRestoration />
      </GraphqlProvider>
    </LanguageProvider>
  );
};
