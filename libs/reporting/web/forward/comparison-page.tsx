import { RequireRole } from '@qadam/identity/web';
import { itemOutcomes } from '@qadam/reporting/domain';
import { Dropdown, FailurePage, Page, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { ReviewTabs } from '../review-tabs';
import { useText } from '../text';
import '../reporting.css';
import { ComparedCharts } from './compared-charts';
import { ReviewComparisonDocument } from './forward.generated';
import { pageOfFigure } from '../trace/page-of-figure';
import { useForwardText } from './text';
import './forward.css';

const kinds = ['same', 'changed', 'dropped', 'new'] as const;
const formats = ['pdf', 'docx', 'html', 'xlsx', 'csv'] as const;
const sides = ['onlyBefore', 'both', 'onlyAfter'] as const;

const Comparison = ({ code, earlier }: { readonly code: string; readonly earlier: number }) => {
  const t = useForwardText();
  const [changesOnly, setChangesOnly] = useState(true);
  const { data, error, again } = useServerData(
    ReviewComparisonDocument,
    { earlier },
    { requestPolicy: 'cache-and-network' },
  );
  const compared = data?.reviewComparison;
  if (!compared)
    return error ? (
      <FailurePage
        failure={error}
        onRetry={again}
        back={{ to: `/reviews/${code}/forward`, label: t('title') }}
      />
    ) : (
      <Skeleton shape="list" />
    );
  const { title, before, after, language, sections, figures, untied, targets, outcomes, undecided } =
    compared;
  const headsWith = (first: string, last?: string) => (
    <tr>
      <th scope="col">{first}</th>
      <th scope="col" lang={language}>
        {before}
      </th>
      <th scope="col" lang={language}>
        {after}
      </th>
      {last !== undefined && <th scope="col">{last}</th>}
    </tr>
  );
  const heads = headsWith(t('comparison.what'));
  return (
    <Page
      title={t('comparison.title')}
      width="full"
      crumbs={[
        { to: `/reviews/${code}`, label: title },
        { to: `/reviews/${code}/forward?earlier=${earlier}`, label: t('title') },
      ]}
      lead={t('comparison.lead', { before, after })}
      actions={
        <Dropdown
          label={t('comparison.download')}
          button={t('comparison.download')}
          buttonClass="q-button"
          align="end"
          panelClass="r-forward-downloads"
        >
          {formats.map((format) => (
            <a key={format} href={`/downloads/comparisons/${earlier}/${format}`} download>
              {format.toUpperCase()}
            </a>
          ))}
        </Dropdown>
      }
    >
      <ReviewTabs code={code} at="forward" />
      <h2 className="r-forward-title">{t('comparison.targets')}</h2>
      <dl className="r-forward-targets">
        {sides.map((side) => (
          <div key={side}>
            <dt>{t(`comparison.${side}`)}</dt>
            <dd>
              {targets[side].length === 0
                ? '—'
                : targets[side].map((target) => (
                    <PlaceLink key={target} to={`/targets/${target}`}>
                      {target}
                    </PlaceLink>
                  ))}
            </dd>
          </div>
        ))}
      </dl>
      <h2 className="r-forward-title">{t('comparison.figures')}</h2>
      <table className="q-table r-forward-table r-forward-named">
        <caption className="q-unseen">{t('comparison.figures')}</caption>
        <thead>{headsWith(t('comparison.figure'), t('comparison.today'))}</thead>
        <tbody lang={language}>
          {figures.map(
            (
              { indicator, indicatorTitle, seriesLabel, areaName, shownAt, before: then, after: now, today },
              index,
            ) => (
              <tr key={index}>
                <th scope="row">
                  <PlaceLink to={pageOfFigure({ indicator, shownAt })}>{indicator}</PlaceLink>{' '}
                  {[indicatorTitle, seriesLabel, areaName].filter(Boolean).join(', ')}
                </th>
                <td data-name={before}>{then ?? '—'}</td>
                <td data-name={after}>{now ?? '—'}</td>
                <td data-name={t('comparison.today')}>{today ?? '—'}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {untied > 0 && <p className="q-muted r-forward-untied">{t('comparison.untied', { count: untied })}</p>}
      <ComparedCharts {...compared} />
      <h2 className="r-forward-title">{t('comparison.outcomes')}</h2>
      {outcomes.length > 0 && (
        <table className="q-table r-forward-table r-forward-named r-forward-outcomes">
          <caption className="q-unseen">{t('comparison.outcomes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('comparison.said')}</th>
              <th scope="col">{t('outcome')}</th>
              <th scope="col">{t('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ heading, text, outcome, reason }, index) => (
              <tr key={index}>
                <th scope="row" lang={language}>
                  {text} <span className="q-muted r-forward-from">{heading}</span>
                </th>
                <td data-name={t('outcome')}>
                  {t(`outcomes.${itemOutcomes.find((one) => one === outcome) ?? 'open'}`)}
                </td>
                <td lang={language} data-name={t('reason')}>
                  {reason === '' ? '—' : reason}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {undecided > 0 && (
        <p className="q-muted r-forward-untied">{t('comparison.undecided', { count: undecided })}</p>
      )}
      <h2 className="r-forward-title">{t('comparison.text')}</h2>
      <label className="r-forward-check">
        <input
          type="checkbox"
          checked={changesOnly}
          onChange={({ target }) => setChangesOnly(target.checked)}
        />{' '}
        {t('comparison.changesOnly')}
      </label>
      {sections.map(({ key, title, statements }, index) => {
        const shown = statements.filter(({ kind }) => !changesOnly || kind !== 'same');
        return (
          shown.length > 0 && (
            <section key={`${key} ${index}`} className="r-forward-text">
              {title.trim() === '' ? <h3>{t('comparison.unheaded')}</h3> : <h3 lang={language}>{title}</h3>}
              <table className="q-table r-forward-table">
                <thead>{heads}</thead>
                <tbody lang={language}>
                  {shown.map((statement, at) => (
                    <tr key={at}>
                      <th scope="row">
                        {t(`kinds.${kinds.find((one) => one === statement.kind) ?? 'changed'}`)}
                      </th>
                      <td>{statement.before ?? '—'}</td>
                      <td>{statement.after ?? '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        );
      })}
    </Page>
  );
};

/** Text, figures and targets of an earlier review and of this one; where the address names none, the page that offers them. */
export const ComparisonPage = () => {
  const names = useText();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const earlier = Number(search.get('earlier'));
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: '/reviews', label: names('reviews.toList') }}
    >
      {earlier > 0 ? (
        <Comparison code={code} earlier={earlier} />
      ) : (
        <Navigate to="../forward" relative="path" replace />
      )}
    </RequireRole>
  );
};
