import { useAccount } from '@qadam/identity/web';
import { EmptyState, FailureState, Mark, Page, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useLabels } from '../labels';
import { VoicesSummaryView } from '../summary/summary-view';
import { useText } from '../text';
import { readers, VoicesTabs } from '../voices-tabs';
import { EventDays } from './event-days';
import { type EventPartsFragment, VoiceEventsDocument } from './events.generated';
import '../voices.css';

const EventRow = ({ event }: { readonly event: EventPartsFragment }) => {
  const t = useText();
  const labels = useLabels();
  return (
    <article className="v-card">
      <p className="v-facts">
        <b>{labels.eventKind(event.kind)}</b>
        <EventDays event={event} />
        {event.state === 'planned' && <span className="q-mark">{t('events.planned')}</span>}
        {event.isIllustrative && <Mark kind="illustrative" />}
      </p>
      <h2 className="v-title">
        <PlaceLink to={`/voices/events/${event.id}`}>{event.title}</PlaceLink>
      </h2>
      <p className="v-place">{event.places.map(({ name }) => name).join(' · ')}</p>
      {event.documentCount + event.findingCount > 0 && (
        <p className="v-place">
          <span>{t('documents.count', { count: event.documentCount })}</span>
          <span>{t('findings.count', { count: event.findingCount })}</span>
        </p>
      )}
    </article>
  );
};

const Events = () => {
  const t = useText();
  const { data, error, again } = useServerData(VoiceEventsDocument, {});
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  if (data.voiceEvents.length === 0) return <EmptyState title={t('events.none')} />;
  return (
    <ul className="v-list">
      {data.voiceEvents.map((event) => (
        <li key={event.id}>
          <EventRow event={event} />
        </li>
      ))}
    </ul>
  );
};

/** Events for those who read voices; the published counts for everyone else. */
export const VoicesPage = () => {
  const t = useText();
  const { holds, isKnown } = useAccount();
  const isReader = holds(...readers);
  return (
    <Page
      title={t('title')}
      lead={t(isReader ? 'lead' : 'publicLead')}
      actions={
        holds('analyst') && (
          <>
            <PlaceLink className="q-button" to="/voices/events/new">
              {t('events.new')}
            </PlaceLink>
            <PlaceLink className="q-button" data-main="true" to="/voices/documents/new">
              {t('documents.add')}
            </PlaceLink>
          </>
        )
      }
    >
      <VoicesTabs />
      {!isKnown ? <Skeleton shape="list" /> : isReader ? <Events /> : <VoicesSummaryView />}
    </Page>
  );
};
