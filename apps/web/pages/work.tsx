import { MasksWork, RegionVoices, VoicesWork } from '@qadam/evidence/web';
import { RequireRole, useAccount } from '@qadam/identity/web';
import { roles } from '@qadam/identity/domain';
import { RegionStanding } from '@qadam/indicators/web';
import { ReviewWork } from '@qadam/reporting/web';
import { Page, PlaceLink } from '@qadam/ui';
import './work.css';
import { useText } from '../text';

/** What waits for this person, by role: the queues of each area, and an official's own region. */
export const Work = () => {
  const t = useText();
  const { account, holds } = useAccount();
  const regions = account?.grants.flatMap(({ role, areaCode }) =>
    role === 'official' && areaCode ? [areaCode] : [],
  );
  return (
    <Page title={t('sections.work')} {...(account ? { lead: t('work.lead', { name: account.name }) } : {})}>
      <RequireRole roles={roles}>
        {holds('analyst') && <VoicesWork />}
        {holds('analyst') && (
          <section className="q-work-links">
            <h2>{t('work.figures')}</h2>
            <ul>
              <li>
                <PlaceLink to="/admin/imports">{t('work.imports')}</PlaceLink>
              </li>
              <li>
                <PlaceLink to="/coverage">{t('work.coverage')}</PlaceLink>
              </li>
              <li>
                <PlaceLink to="/revisions">{t('work.revisions')}</PlaceLink>
              </li>
            </ul>
          </section>
        )}
        {holds('administrator') && <MasksWork />}
        {holds('drafter', 'reviewer', 'administrator') && <ReviewWork />}
        {holds('official') && (
          <section className="q-work-links">
            <h2>{t('work.official')}</h2>
            {regions?.map((code) => (
              <RegionStanding key={code} areaCode={code} />
            ))}
            <ul>
              {regions?.map((code) => (
                <li key={code}>
                  <PlaceLink to={`/regions/${code}`}>{t('work.region')}</PlaceLink>
                </li>
              ))}
            </ul>
            <h2>
              <PlaceLink to="/voices">{t('work.voices')}</PlaceLink>
            </h2>
            {regions?.map((code) => (
              <RegionVoices key={code} areaCode={code} />
            ))}
            <ul>
              <li>
                <PlaceLink to="/reviews/vnr-2025">{t('work.review')}</PlaceLink>
              </li>
            </ul>
          </section>
        )}
        {holds('administrator') && (
          <section className="q-work-links">
            <h2>{t('sections.admin')}</h2>
            <ul>
              <li>
                <PlaceLink to="/admin?part=people">{t('work.people')}</PlaceLink>
              </li>
              <li>
                <PlaceLink to="/admin?part=audit">{t('work.audit')}</PlaceLink>
              </li>
            </ul>
          </section>
        )}
      </RequireRole>
    </Page>
  );
};
