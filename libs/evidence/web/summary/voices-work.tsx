import { EmptyState, FailureState, Mark, PlaceLink, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { distinctions } from '../documents/distinct-titles';
import { useText } from '../text';
import { WaitingHere } from '../waiting/waiting-here';
import { VoicesWorkDocument } from './summary.generated';
import '../voices.css';
import '../queue.css';

const Queues = () => {
  const t = useText();
  const { day } = useFormat();
  const { data, error, again } = useServerData(
    VoicesWorkDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const { rounds, untaggedCount, untagged, documentCount, documentsWithoutFindings } = data.voicesWork;
  const distinct = distinctions(documentsWithoutFindings);
  if (untaggedCount + documentCount + rounds.length === 0)
    return (
      <EmptyState
        title={t('work.none')}
        step={
          <PlaceLink className="q-button" to="/voices/documents/new">
            {t('documents.add')}
          </PlaceLink>
        }
      />
    );
  return (
    <div className="v-work">
      {rounds.length > 0 && (
        <section aria-labelledby="work-rounds">
          <h2 id="work-rounds">{t('work.rounds', { count: rounds.length })}</h2>
          <ul className="v-queue">
            {rounds.map(({ id, title, state, mine, mineDone, findings, decided, dueOn }) => (
              <li key={id}>
                <PlaceLink to={`/voices/rounds/${id}`}>{title}</PlaceLink>
                <span className="q-muted">
                  {state === 'coding'
                    ? t('work.toCode', { count: mine - mineDone })
                    : t('work.toDecide', { count: findings - decided })}
                </span>
                {dueOn && <span className="q-muted">{t('rounds.due', { day: day(dueOn) })}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {documentsWithoutFindings.length > 0 && (
        <section aria-labelledby="work-documents">
          <h2 id="work-documents">{t('work.documents', { count: documentCount })}</h2>
          <ul className="v-queue">
            {documentsWithoutFindings.map(({ id, title, language, areaName, isIllustrative }) => (
              <li key={id}>
                <PlaceLink to={`/voices/documents/${id}`}>
                  <span lang={language}>{title}</span>
                </PlaceLink>
                <span className="q-muted">{[distinct.get(id), areaName].filter(Boolean).join(' · ')}</span>{' '}
                {isIllustrative && <Mark kind="illustrative" />}
              </li>
            ))}
          </ul>
          {documentCount > documentsWithoutFindings.length && (
            <p>
              <PlaceLink to="/voices/documents">{t('work.allDocuments')}</PlaceLink>
            </p>
          )}
        </section>
      )}
      {untaggedCount > 0 && (
        <section aria-labelledby="work-untagged">
          <h2 id="work-untagged">{t('work.untagged', { count: untaggedCount })}</h2>
          <ul className="v-queue">
            {untagged.map(({ id, documentId, summary, summaryLanguage, quote, quoteLanguage, ...rest }) => (
              <li key={id}>
                <PlaceLink
                  to={documentId ? `/voices/documents/${documentId}?finding=${id}` : `/voices/findings/${id}`}
                >
                  <span lang={(summary ? summaryLanguage : quoteLanguage) ?? undefined}>
                    {summary || quote}
                  </span>
                </PlaceLink>
                <span className="q-muted">{rest.areaName}</span>{' '}
                {rest.isIllustrative && <Mark kind="illustrative" />}
              </li>
            ))}
          </ul>
          <p>
            <PlaceLink to="/voices/findings?untagged=1">{t('work.allUntagged')}</PlaceLink>
          </p>
        </section>
      )}
    </div>
  );
};

/** What waits for an analyst: steps not sent yet, unread documents and untagged findings, each one click away. */
export const VoicesWork = () => (
  <>
    <WaitingHere />
    <Queues />
  </>
);
