import { RequireRole } from '@qadam/identity/web';
import { languages } from '@qadam/language/domain';
import { checkSeverities } from '@qadam/reporting/domain';
import {
  Button,
  EmptyState,
  FailurePage,
  Page,
  PlaceLink,
  rowsToCsv,
  saveCsv,
  Skeleton,
  useServerData,
} from '@qadam/ui';
import { useParams, useSearchParams } from 'react-router';
import { kindOf, OneResult, severityOf } from './one-result';
import { ReviewTabs } from '../review-tabs';
import { useText } from '../text';
import '../reporting.css';
import './check.css';
import { type ReviewCheckQuery, ReviewCheckDocument } from './check.generated';

type Result = ReviewCheckQuery['reviewCheck']['results'][number];

const Filters = ({ results }: { readonly results: readonly Result[] }) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string) => {
    const changed = new URLSearchParams(search);
    if (value === '') changed.delete(name);
    else changed.set(name, value);
    setSearch(changed, { replace: true });
  };
  const severity = search.get('severity') ?? '';
  return (
    <div className="r-check-filters">
      <div role="group" aria-label={t('check.filter')} className="r-check-severities">
        {['', ...checkSeverities].map((one) => (
          <button
            key={one}
            type="button"
            className="r-check-choice"
            aria-pressed={one === severity}
            onClick={() => choose('severity', one)}
          >
            {one === '' ? t('check.all') : t(`check.severity.${severityOf(one)}`)}{' '}
            <span className="q-figures q-muted">
              {one === '' ? results.length : results.filter((result) => result.severity === one).length}
            </span>
          </button>
        ))}
      </div>
      <label className="q-field">
        <span className="q-unseen">{t('check.language')}</span>
        <select
          className="q-input"
          value={search.get('lang') ?? ''}
          onChange={({ target }) => choose('lang', target.value)}
        >
          <option value="">{t('check.anyLanguage')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {t(`languages.${language}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

/** Said where one section alone is looked at, with the way back to all. */
const OnlySection = ({ title }: { readonly title: string | null }) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const showAll = () => {
    const changed = new URLSearchParams(search);
    changed.delete('section');
    setSearch(changed, { replace: true });
  };
  return (
    <p className="r-check-only">
      {title !== null && <span>{t('check.onlySection', { title })}</span>}
      <button type="button" className="q-link-button" onClick={showAll}>
        {t('check.allSections')}
      </button>
    </p>
  );
};

const Results = ({ code, results }: { readonly code: string; readonly results: readonly Result[] }) => {
  const t = useText();
  const bySection = [...Map.groupBy(results, ({ section }) => section)];
  return (
    <ol className="r-check">
      {bySection.map(([section, own]) => (
        <li key={section ?? ''}>
          <h2>
            {section === null ? (
              t('check.whole')
            ) : (
              <PlaceLink to={`/reviews/${code}/sections/${section}`}>{own[0]?.sectionTitle}</PlaceLink>
            )}{' '}
            <span className="q-muted q-count">{t('check.count', { count: own.length })}</span>
          </h2>
          <ul>
            {own.map((result, position) => (
              <OneResult key={position} result={result} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};

const Check = ({ code }: { readonly code: string }) => {
  const t = useText();
  const [search] = useSearchParams();
  const { data, error, again } = useServerData(
    ReviewCheckDocument,
    { code },
    { requestPolicy: 'cache-and-network' },
  );
  const back = { to: `/reviews/${code}`, label: t('tabs.board') };
  if (error && !data) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  const { reportTitle } = data.reviewCheck;
  const [severity, language, only] = [search.get('severity'), search.get('lang'), search.get('section')];
  const results = data.reviewCheck.results.filter(({ section }) => only === null || section === only);
  const shown = results.filter(
    (result) =>
      (severity === null || result.severity === severity) &&
      (language === null || result.language === null || result.language === language),
  );
  const columns = ['section', 'language', 'kind', 'severity', 'place', 'message', 'remedy'] as const;
  const rows = () => [
    columns.map((column) => t(`check.columns.${column}`)),
    ...shown.map((result) => [
      result.sectionTitle ?? t('check.whole'),
      result.language ?? '',
      t(`check.kind.${kindOf(result.kind)}`),
      t(`check.severity.${severityOf(result.severity)}`),
      ...[result.place, result.message, result.remedy],
    ]),
  ];
  return (
    <Page
      title={t('check.title')}
      crumbs={[
        { to: '/reviews', label: t('reviews.title') },
        { to: `/reviews/${code}`, label: reportTitle },
      ]}
      lead={t('check.lead')}
      actions={
        <Button onClick={() => saveCsv(rowsToCsv(rows()), `${reportTitle} ${t('check.title')}`)}>
          {t('check.download')}
        </Button>
      }
    >
      <ReviewTabs code={code} at="check" />
      <Filters results={results} />
      {only !== null && <OnlySection title={results[0]?.sectionTitle ?? null} />}
      {shown.length === 0 ? (
        <EmptyState title={t('check.empty')}>{results.length === 0 && t('check.emptyText')}</EmptyState>
      ) : (
        <Results code={code} results={shown} />
      )}
    </Page>
  );
};

/** Everything that keeps a review from being handed in, each with its place and what to do. */
export const CheckPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: '/reviews', label: t('reviews.toList') }}
    >
      <Check code={code} />
    </RequireRole>
  );
};
