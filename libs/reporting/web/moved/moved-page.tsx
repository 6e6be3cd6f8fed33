import { RequireRole, useAccount } from '@qadam/identity/web';
import { EmptyState, FailurePage, Page, Skeleton, useServerData } from '@qadam/ui';
import { type DecidedOn, waitsForDecision } from '@qadam/reporting/domain';
import { useParams } from 'react-router';
import { ReviewTabs } from '../review-tabs';
import { useText } from '../text';
import { MovedFiguresDocument } from './moved.generated';
import { MovedFigure } from './moved-figure';
import { MovedTable } from './moved-table';
import '../reporting.css';
import './moved.css';

/** Figures of approved sections that newer data would change, each with its decision. */
export const MovedPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: `/reviews/${code}`, label: t('section.toReview') }}
    >
      <MovedFigures code={code} />
    </RequireRole>
  );
};

const MovedFigures = ({ code }: { readonly code: string }) => {
  const t = useText();
  const { holds } = useAccount();
  const { data, error, again } = useServerData(
    MovedFiguresDocument,
    { report: code },
    { requestPolicy: 'network-only' },
  );
  if (!data)
    return error ? (
      <FailurePage
        failure={error}
        onRetry={again}
        back={{ to: `/reviews/${code}`, label: t('section.toReview') }}
      />
    ) : (
      <Skeleton shape="list" />
    );
  const isOpen = (one: DecidedOn) => waitsForDecision(one, holds('administrator'));
  const isDecided = (one: DecidedOn) => !isOpen(one);
  const lists = [isOpen, isDecided].map((isMeant) => ({
    figures: data.movedFigures.filter(isMeant),
    tables: data.movedTables.filter(isMeant),
  }));
  return (
    <Page
      title={t('moved.title')}
      crumbs={[
        { to: '/reviews', label: t('reviews.title') },
        { to: `/reviews/${code}`, label: data.report.report.title },
      ]}
    >
      <ReviewTabs code={code} at="moved" />
      <p className="q-muted r-moved-lead">{t('moved.lead')}</p>
      {lists.map(({ figures, tables }, index) => {
        if (figures.length + tables.length === 0)
          return index === 0 ? <EmptyState key="open" title={t('moved.none')} /> : null;
        return (
          <section key={index === 0 ? 'open' : 'decided'}>
            {index > 0 && <h2>{t('moved.decided')}</h2>}
            <ul className="r-moved">
              {figures.map((figure) => (
                <MovedFigure
                  key={`${figure.sectionId} ${figure.language} ${figure.nodeId}`}
                  figure={figure}
                  again={again}
                />
              ))}
              {tables.map((table) => (
                <MovedTable key={`${table.sectionId} ${table.part}`} table={table} again={again} />
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
};
