import { useAccount } from '@qadam/identity/web';
import { placeOfPath, PlaceLink, Tabs } from '@qadam/ui';
import { useLocation } from 'react-router';
import { useText } from './text';

const tabs = [
  { id: 'events', to: '/voices' },
  { id: 'documents', to: '/voices/documents' },
  { id: 'findings', to: '/voices/findings' },
  { id: 'matrix', to: '/voices/matrix' },
  { id: 'rounds', to: '/voices/rounds' },
  { id: 'codeBook', to: '/voices/code-book' },
  { id: 'summary', to: '/voices/summary' },
  { id: 'aside', to: '/voices/set-aside' },
] as const;

/** Roles that read more than the published counts. */
export const readers = ['analyst', 'drafter', 'reviewer', 'administrator', 'official'] as const;

/** Roles that code in rounds or step in for a lead. */
export const roundRoles = ['analyst', 'administrator'] as const;

/** The parts of the voices; a visitor has only the published counts, so nothing to choose. */
export const VoicesTabs = () => {
  const t = useText();
  const { holds } = useAccount();
  const here = placeOfPath(useLocation().pathname);
  if (!holds(...readers)) return null;
  const mayOpen = (id: (typeof tabs)[number]['id']): boolean =>
    (id !== 'aside' || holds('administrator')) && (id !== 'rounds' || holds(...roundRoles));
  const shown = tabs.filter(({ id }) => mayOpen(id));
  return (
    <Tabs label={t('tabs.label')}>
      {shown.map(({ id, to }) => (
        <PlaceLink key={id} to={to} {...(here === to ? { 'aria-current': 'page' } : {})}>
          {t(`tabs.${id}`)}
        </PlaceLink>
      ))}
    </Tabs>
  );
};
