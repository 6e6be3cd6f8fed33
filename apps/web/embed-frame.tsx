import { isLanguage } from '@qadam/language/domain';
import { GraphqlProvider, LanguageProvider, startLanguage, WordlessSkeleton } from '@qadam/ui';
import { Suspense } from 'react';
import { Outlet, useSearchParams } from 'react-router';

/** What a page in a frame of another site stands in: no shell, no account; its language is part of the address. */
export const EmbedFrame = () => {
  const wished = useSearchParams()[0].get('lang');
  return (
    <LanguageProvider language={isLanguage(wished) ? wished : startLanguage()}>
      <GraphqlProvider>
        <Suspense fallback={<WordlessSkeleton />}>
          <Outlet />
        </Suspense>
      </GraphqlProvider>
    </LanguageProvider>
  );
};
