import { RequireRole } from '@qadam/identity/web';
import { FailurePage, Page, PlaceLink, Skeleton, useLanguage, useServerData } from '@qadam/ui';
import { useParams, useSearchParams } from 'react-router';
import { useText } from '../text';
import '../reporting.css';
import { TemplateEditor } from './template-editor';
import { TemplateOutline } from './template-outline';
import { TemplateSide } from './template-side';
import { ReviewTemplateDocument } from './templates.generated';
import { useMaker } from './templates-page';
import './templates.css';

const Template = ({ templateKey }: { readonly templateKey: string }) => {
  const t = useText();
  const language = useLanguage();
  const maker = useMaker();
  const [search] = useSearchParams();
  const number = Number(search.get('version')) || null;
  const { data, error, again } = useServerData(
    ReviewTemplateDocument,
    { key: templateKey, version: number },
    { requestPolicy: 'cache-and-network' },
  );
  const back = { to: '/reviews/templates', label: t('templates.toList') };
  if (error && !data) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  const { version, isCurrent, sections } = data.reportTemplate;
  return (
    <Page
      title={version.title[language]}
      crumbs={[
        { to: '/reviews', label: t('reviews.title') },
        { to: '/reviews/templates', label: t('templates.title') },
      ]}
      lead={[t('templates.version', { number: version.number }), maker(version)].join(' · ')}
      actions={
        isCurrent && (
          <PlaceLink className="q-button" to={`/reviews/new?template=${templateKey}`}>
            {t('reviews.start')}
          </PlaceLink>
        )
      }
    >
      <div className="r-template">
        <div>
          {isCurrent ? (
            <TemplateEditor key={version.id} template={data.reportTemplate} onSaved={again} />
          ) : (
            <>
              <p className="r-notice">
                {t('templates.old', { number: version.number })}{' '}
                <PlaceLink to={`/reviews/templates/${templateKey}`}>{t('templates.toCurrent')}</PlaceLink>
              </p>
              <TemplateOutline rows={sections} />
            </>
          )}
        </div>
        <TemplateSide template={data.reportTemplate} />
      </div>
    </Page>
  );
};

/** A template with its sections, versions and what differs from the one that ships. */
export const TemplatePage = () => {
  const t = useText();
  const { key = '' } = useParams();
  return (
    <RequireRole roles={['administrator']} back={{ to: '/reviews/templates', label: t('templates.toList') }}>
      <Template templateKey={key} />
    </RequireRole>
  );
};
