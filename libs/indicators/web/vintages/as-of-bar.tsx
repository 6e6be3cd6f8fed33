import { isCalendarDay } from '@qadam/language/domain';
import { PlaceLink, useFormat, useServerData } from '@qadam/ui';
import { IconHistory } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useVintagesText } from './text';
import { LoadAtDocument } from './vintages.generated';
import './vintages.css';

/** "As of 31 January 2025", the load that this means, and the way back to the newest. */
export const AsOfBar = ({ asOf }: { readonly asOf: string }) => {
  const t = useVintagesText();
  const format = useFormat();
  const { pathname, search, hash } = useLocation();
  const { data, error } = useServerData(LoadAtDocument, { asOf });
  const load = data?.load;
  const newest = new URLSearchParams(search);
  newest.delete('asOf');
  const dayOf = ({ publishedOn, loadedAt }: NonNullable<typeof load>) => format.day(publishedOn ?? loadedAt);
  const day = isCalendarDay(asOf) ? format.day(asOf) : load ? dayOf(load) : null;
  const state = day === null ? t('bar.earlier') : t('bar.asOf', { day });
  return (
    <aside className="ind-as-of" aria-label={t('bar.label')}>
      <IconHistory size={18} stroke={1.6} aria-hidden="true" />
      <p>
        <strong>{error?.code === 'invalid-input' ? t('bar.refused') : state}</strong>
        {load && (
          <>
            {' '}
            <PlaceLink to={`/revisions?load=${load.vintageId}`} className="ind-as-of-load">
              {t('bar.load', { day: dayOf(load) })}
            </PlaceLink>
          </>
        )}
        {!error && <span className="ind-as-of-settings">{t('bar.settings')}</span>}
      </p>
      <Link to={{ pathname, search: newest.toString(), hash }} preventScrollReset>
        {t('bar.newest')}
      </Link>
    </aside>
  );
};
