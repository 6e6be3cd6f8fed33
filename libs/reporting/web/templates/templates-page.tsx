import { RequireRole } from '@qadam/identity/web';
import type { Trilingual } from '@qadam/language/domain';
import {
  Button,
  FailurePage,
  Field,
  notify,
  Page,
  PlaceLink,
  Skeleton,
  useFailureText,
  useGoTo,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useMoment } from '../marks/moment';
import { useText } from '../text';
import '../reporting.css';
import './templates.css';
import {
  CopyReviewTemplateDocument,
  ReviewTemplatesDocument,
  type ReviewTemplatesQuery,
} from './templates.generated';
import { ThreeTexts } from './three-texts';

type Template = ReviewTemplatesQuery['reportTemplates'][number];

/** Who made a version, and when; or that it came with the product. */
export const useMaker = () => {
  const t = useText();
  const moment = useMoment();
  return ({
    isShipped,
    personName,
    createdAt,
  }: Pick<Template, 'isShipped' | 'personName' | 'createdAt'>): string =>
    isShipped
      ? t('templates.shipped')
      : t('templates.savedBy', { name: personName ?? '', moment: moment(createdAt) });
};

const CopyForm = ({ template, onClose }: { readonly template: Template; readonly onClose: () => void }) => {
  const t = useText();
  const goTo = useGoTo();
  const textOf = useFailureText();
  const [copy, { fetching }] = useServerChange(CopyReviewTemplateDocument);
  const [newKey, setNewKey] = useState('');
  // The transport adds a field of its own that no input takes.
  const [title, setTitle] = useState<Trilingual>(() => {
    const { kk, ru, en } = template.title;
    return { kk, ru, en };
  });
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await copy({ key: template.key, newKey, title });
    if (error) return setProblem(textOf(error));
    notify({ text: t('templates.copied'), tone: 'good' });
    goTo(`/reviews/templates/${data.copyReportTemplate.key}`);
  };
  return (
    <form className="r-form" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={t('templates.key')}
        hint={t('templates.keyHint')}
        value={newKey}
        problem={problem}
        onChange={({ target }) => setNewKey(target.value)}
      />
      <ThreeTexts value={title} onChange={setTitle} labelOf={(each) => t(`templates.titleIn.${each}`)} />
      <p className="r-buttons">
        <Button kind="main" type="submit" disabled={fetching}>
          {t('templates.copy')}
        </Button>
        <Button onClick={onClose}>{t('templates.cancel')}</Button>
      </p>
    </form>
  );
};

const List = () => {
  const t = useText();
  const language = useLanguage();
  const maker = useMaker();
  const [copied, setCopied] = useState<string | null>(null);
  const { data, error, again } = useServerData(
    ReviewTemplatesDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  const back = { to: '/reviews', label: t('reviews.toList') };
  if (error && !data) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  return (
    <Page
      title={t('templates.title')}
      crumbs={[{ to: '/reviews', label: t('reviews.title') }]}
      lead={t('templates.lead')}
      actions={
        <PlaceLink className="q-button r-main" to="/reviews/new">
          {t('reviews.start')}
        </PlaceLink>
      }
    >
      <ul className="r-reviews">
        {data.reportTemplates.map((template) => (
          <li key={template.id}>
            <div className="r-template-head">
              <div>
                <h2>
                  <PlaceLink to={`/reviews/templates/${template.key}`}>{template.title[language]}</PlaceLink>
                </h2>
                <p className="q-muted">{template.source[language]}</p>
                <p className="q-muted">
                  {[template.key, t('templates.version', { number: template.number }), maker(template)].join(
                    ' · ',
                  )}
                </p>
              </div>
              <Button
                aria-label={t('templates.copyOf', { title: template.title[language] })}
                aria-expanded={copied === template.key}
                onClick={() => setCopied(copied === template.key ? null : template.key)}
              >
                {t('templates.copy')}
              </Button>
            </div>
            {copied === template.key && <CopyForm template={template} onClose={() => setCopied(null)} />}
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** All templates of reviews, for heads: see, copy, begin a review. */
export const TemplatesPage = () => {
  const t = useText();
  return (
    <RequireRole roles={['administrator']} back={{ to: '/reviews', label: t('reviews.toList') }}>
      <List />
    </RequireRole>
  );
};
