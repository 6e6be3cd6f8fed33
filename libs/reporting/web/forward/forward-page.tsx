import { RequireRole, useAccount } from '@qadam/identity/web';
import { languages } from '@qadam/language/domain';
import {
  FailurePage,
  FailureState,
  Page,
  PlaceLink,
  Skeleton,
  useFormat,
  useLanguage,
  useServerData,
} from '@qadam/ui';
import { useParams, useSearchParams } from 'react-router';
import { ReviewTabs } from '../review-tabs';
import { useText } from '../text';
import '../reporting.css';
import { AddEarlier } from './add-earlier';
import { EarlierTitle } from './earlier-title';
import { ForwardPageDocument, ReviewItemsDocument } from './forward.generated';
import { ItemList, type SectionName } from './item-list';
import { NextReviewForm } from './next-review-form';
import { ReadingRemarks } from './reading-remarks';
import { RemoveEarlier } from './remove-earlier';
import { useForwardText } from './text';
import './forward.css';

const Items = ({
  earlier,
  language,
  code,
  sections,
}: {
  readonly earlier: number;
  readonly language: string;
  readonly code: string;
  readonly sections: readonly SectionName[];
}) => {
  const { data, error, again } = useServerData(
    ReviewItemsDocument,
    { earlier },
    { requestPolicy: 'cache-and-network' },
  );
  if (!data) return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="list" />;
  return (
    <ItemList
      items={data.reviewItems}
      code={code}
      language={language}
      sections={sections}
      onChanged={again}
    />
  );
};

const Forward = ({ code }: { readonly code: string }) => {
  const format = useFormat();
  const t = useForwardText();
  const names = useText();
  const { holds } = useAccount();
  const here = useLanguage();
  const [search, setSearch] = useSearchParams();
  const { data, error, again } = useServerData(
    ForwardPageDocument,
    { code },
    { requestPolicy: 'cache-and-network' },
  );
  if (!data)
    return error ? (
      <FailurePage
        failure={error}
        onRetry={again}
        back={{ to: `/reviews/${code}`, label: names('tabs.board') }}
      />
    ) : (
      <Skeleton shape="list" />
    );
  const { earlierReviews, reports, report } = data;
  const asked = Number(search.get('earlier'));
  const newest = earlierReviews[0];
  const inThisLanguage = earlierReviews.find(
    ({ sourceCode, language }) => sourceCode === newest?.sourceCode && language === here,
  );
  const chosen = earlierReviews.find(({ id }) => id === asked) ?? inThisLanguage ?? newest;
  const nameOf = (language: string): string => {
    const known = languages.find((one) => one === language);
    return known ? names(`languages.${known}`) : language;
  };
  const open = (id: number) => {
    setSearch({ earlier: String(id) }, { replace: true });
    again();
  };
  return (
    <Page
      title={t('title')}
      crumbs={[
        { to: '/reviews', label: names('reviews.title') },
        { to: `/reviews/${code}`, label: report.report.title },
      ]}
      lead={t('lead')}
      actions={
        chosen && (
          <PlaceLink to={`/reviews/${code}/compare?earlier=${chosen.id}`} className="q-button">
            {t('compare')}
          </PlaceLink>
        )
      }
    >
      <ReviewTabs code={code} at="forward" />
      {earlierReviews.length > 1 && (
        <label className="q-field r-earlier">
          <span>{t('earlier')}</span>
          <select
            className="q-input"
            value={chosen?.id}
            onChange={({ target }) => setSearch({ earlier: target.value }, { replace: true })}
          >
            {earlierReviews.map(({ id, title, language, fileName, sourceCode, begunOn }) => (
              <option key={id} value={id}>
                {[`${title} (${nameOf(language)})`, fileName ?? sourceCode, format.day(begunOn)]
                  .filter(Boolean)
                  .join(' · ')}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen ? (
        <>
          <EarlierTitle
            key={`title ${chosen.id}`}
            id={chosen.id}
            title={chosen.title}
            language={chosen.language}
            isEditable={chosen.fileName !== null && holds('drafter', 'administrator')}
            again={again}
          >
            {holds('drafter', 'administrator') && (
              <RemoveEarlier
                key={`remove ${chosen.id}`}
                id={chosen.id}
                onRemoved={() => {
                  setSearch({}, { replace: true });
                  again();
                }}
              />
            )}
          </EarlierTitle>
          <ReadingRemarks remarks={chosen.remarks} language={chosen.language} />
          <Items
            key={chosen.id}
            earlier={chosen.id}
            language={chosen.language}
            code={code}
            sections={report.sections}
          />
        </>
      ) : (
        <p className="q-muted">{t('empty')}</p>
      )}
      {holds('drafter', 'administrator') && (
        <details className="r-forward-more" open={!chosen}>
          <summary>{t('add')}</summary>
          <AddEarlier code={code} reports={reports.filter((one) => one.code !== code)} onAdded={open} />
        </details>
      )}
      {holds('administrator') && (
        <details className="r-forward-more">
          <summary>{t('next')}</summary>
          <NextReviewForm code={code} />
        </details>
      )}
    </Page>
  );
};

/** What an earlier review said, item by item, and what became of it. */
export const ForwardPage = () => {
  const names = useText();
  const { code = '' } = useParams();
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: '/reviews', label: names('reviews.toList') }}
    >
      <Forward code={code} />
    </RequireRole>
  );
};
