import { useAccount } from '@qadam/identity/web';
import { EmptyState, FailureState, Page, PlaceLink, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { useText } from '../text';
import '../reporting.css';
import { ReviewsDocument } from './reviews.generated';

/** All reviews. */
export const ReviewsPage = () => {
  const t = useText();
  const format = useFormat();
  const { holds } = useAccount();
  const { data, error, again } = useServerData(ReviewsDocument, {});
  const isStaff = holds('drafter', 'reviewer', 'administrator');
  return (
    <Page
      title={t('reviews.title')}
      lead={t('reviews.lead')}
      actions={
        holds('administrator') && (
          <>
            <PlaceLink className="q-button" to="/reviews/bodies">
              {t('reviews.bodies')}
            </PlaceLink>
            <PlaceLink className="q-button" to="/reviews/templates">
              {t('reviews.templates')}
            </PlaceLink>
            <PlaceLink className="q-button r-main" to="/reviews/new">
              {t('reviews.start')}
            </PlaceLink>
          </>
        )
      }
    >
      {error && <FailureState failure={error} onRetry={again} />}
      {!data && !error && <Skeleton shape="list" />}
      {data?.reports.length === 0 && <EmptyState title={t('reviews.empty')} />}
      <ul className="r-reviews">
        {data?.reports.map((report) => {
          const total = report.approved + report.draft + report.inReview;
          return (
            <li key={report.code}>
              <h2>
                <PlaceLink to={`/reviews/${report.code}`}>{report.title}</PlaceLink>
              </h2>
              <p className="q-muted">
                {report.countryName}
                {report.partOf &&
                  ` · ${t('reviews.partOf', {
                    title: data.reports.find(({ code }) => code === report.partOf)?.title ?? report.partOf,
                  })}`}
                {report.dueOn && ` · ${t('reviews.due', { date: format.day(report.dueOn) })}`}
              </p>
              <p>
                {isStaff
                  ? t('reviews.approvedOf', { approved: report.approved, total })
                  : t('reviews.approved', { count: report.approved })}
              </p>
            </li>
          );
        })}
      </ul>
    </Page>
  );
};
