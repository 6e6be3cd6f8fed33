import { RequireRole, useAccount } from '@qadam/identity/web';
import { Page, useLanguage } from '@qadam/ui';
import { useText } from '../text';
import { LeftOut } from './left-out';
import { ProjectUpload } from './project-upload';
import '../voices.css';

/** Coded projects from and for other qualitative software. */
export const ExchangePage = () => {
  const t = useText();
  const language = useLanguage();
  const { holds } = useAccount();
  return (
    <Page
      title={t('exchange.title')}
      lead={t('exchange.lead')}
      width="text"
      crumbs={[
        { label: t('title'), to: '/voices' },
        { label: t('tabs.findings'), to: '/voices/findings' },
        { label: t('exchange.title') },
      ]}
    >
      <RequireRole roles={['analyst', 'administrator']}>
        <section className="v-section" aria-labelledby="hand-out">
          <h2 id="hand-out">{t('exchange.out')}</h2>
          <p>{t('exchange.outNote')}</p>
          <p className="v-actions">
            <a className="q-button" href={`/api/exchange/project?lang=${language}`} download>
              {t('exchange.download')}
            </a>
          </p>
          <LeftOut />
        </section>
        {holds('analyst') && (
          <section className="v-section" aria-labelledby="bring-in">
            <h2 id="bring-in">{t('exchange.in')}</h2>
            <ProjectUpload />
          </section>
        )}
      </RequireRole>
    </Page>
  );
};
