import { Page, PlaceLink, Tabs } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { AuditTable } from './audit/audit-table';
import { PeopleTable } from './people/people-table';
import { RequireRole } from './account/require-role';
import { useText } from './text';
import './admin.css';

const parts = ['people', 'audit'] as const;

/** People and the audit; what belongs to one area is administered there. */
export const AdminPage = () => {
  const t = useText();
  const [search] = useSearchParams();
  const current = search.get('part') === 'audit' ? 'audit' : 'people';
  return (
    <Page title={t('admin.title')}>
      <RequireRole roles={['administrator']}>
        <Tabs label={t('admin.tabs')}>
          {parts.map((part) => (
            <PlaceLink
              key={part}
              to={`/admin?part=${part}`}
              {...(part === current ? { 'aria-current': 'page' } : {})}
            >
              {t(`admin.${part}`)}
            </PlaceLink>
          ))}
          <PlaceLink to="/admin/imports">{t('admin.imports')}</PlaceLink>
          <PlaceLink to="/admin/boundaries">{t('admin.boundaries')}</PlaceLink>
          <PlaceLink to="/admin/towns">{t('admin.towns')}</PlaceLink>
          <PlaceLink to="/revisions">{t('admin.revisions')}</PlaceLink>
        </Tabs>
        {current === 'people' ? <PeopleTable /> : <AuditTable />}
      </RequireRole>
    </Page>
  );
};
