import { placeOfPath, PlaceLink, Tabs } from '@qadam/ui';
import { useLocation } from 'react-router';
import { useText } from '../text';

/** Decisions and agreement of a round whose coding has ended. */
export const RoundTabs = ({ id }: { readonly id: string }) => {
  const t = useText();
  const here = placeOfPath(useLocation().pathname);
  const tabs = [
    { to: `/voices/rounds/${id}`, title: t('rounds.comparison') },
    { to: `/voices/rounds/${id}/agreement`, title: t('agreement.title') },
  ];
  return (
    <Tabs label={t('rounds.one')}>
      {tabs.map(({ to, title }) => (
        <PlaceLink key={to} to={to} {...(here === to ? { 'aria-current': 'page' } : {})}>
          {title}
        </PlaceLink>
      ))}
    </Tabs>
  );
};
