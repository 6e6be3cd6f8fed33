import { IconHistory } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useVintagesText } from './text';
import './vintages.css';

/** Above a page that sets something: it is of today, though the address names an earlier day. */
export const TodayBar = () => {
  const t = useVintagesText();
  const { pathname, search, hash } = useLocation();
  const today = new URLSearchParams(search);
  today.delete('asOf');
  return (
    <aside className="ind-as-of" aria-label={t('bar.label')}>
      <IconHistory size={18} stroke={1.6} aria-hidden="true" />
      <p>
        <strong>{t('bar.ofToday')}</strong>
        <span className="ind-as-of-settings">{t('bar.ofTodayWhy')}</span>
      </p>
      <Link to={{ pathname, search: today.toString(), hash }} preventScrollReset>
        {t('bar.withoutDay')}
      </Link>
    </aside>
  );
};
