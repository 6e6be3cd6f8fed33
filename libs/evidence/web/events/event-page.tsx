import { RequireRole, useAccount } from '@qadam/identity/web';
import {
  EmptyState,
  FailurePage,
  FailureState,
  Mark,
  Page,
  PlaceLink,
  Skeleton,
  useServerData,
} from '@qadam/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { DocumentTable } from '../documents/document-table';
import { VoiceDocumentsDocument } from '../documents/documents.generated';
import { VoiceList } from '../findings/voice-list';
import { useLabels } from '../labels';
import { useText } from '../text';
import { Participation } from '../participants/participation-view';
import { readers } from '../voices-tabs';
import { EventDays } from './event-days';
import { VoiceEventDocument, type VoiceEventQuery } from './events.generated';
import '../voices.css';

type Event = VoiceEventQuery['voiceEvent'];

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Facts = ({ event }: { readonly event: Event }) => {
  const t = useText();
  const labels = useLabels();
  const { programme } = event;
  return (
    <dl className="v-fact-list">
      <Fact name={t('events.kind')}>{labels.eventKind(event.kind)}</Fact>
      <Fact name={t('events.days')}>
        <EventDays event={event} />
      </Fact>
      <Fact name={t('events.places')}>{event.places.map(({ name }) => name).join(', ')}</Fact>
      {event.organiser && <Fact name={t('events.organiser')}>{event.organiser}</Fact>}
      {event.partners.length > 0 && <Fact name={t('events.partners')}>{event.partners.join(', ')}</Fact>}
      {event.audience.length > 0 && (
        <Fact name={t('events.audience')}>{event.audience.map(labels.group).join(', ')}</Fact>
      )}
      {event.topics.length > 0 && (
        <Fact name={t('events.topics')}>
          <ul>
            {event.topics.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </Fact>
      )}
      {programme && (
        <Fact name={t('events.programme')}>
          <b>{programme.title}</b>
          <p>{programme.description}</p>
          <p className="q-muted">{t('events.funder', { funder: programme.funder })}</p>
        </Fact>
      )}
      {event.source && <Fact name={t('events.source')}>{event.source}</Fact>}
    </dl>
  );
};

const Documents = ({ eventId }: { readonly eventId: string }) => {
  const t = useText();
  const { data, error, again } = useServerData(VoiceDocumentsDocument, { eventId });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  return data.voiceDocuments.length === 0 ? (
    <EmptyState title={t('documents.noneOfEvent')} />
  ) : (
    <DocumentTable documents={data.voiceDocuments} />
  );
};

const OneEvent = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { holds } = useAccount();
  const { data, error, again } = useServerData(VoiceEventDocument, { id });
  if (error)
    return (
      <FailurePage failure={error} onRetry={again} back={{ to: '/voices', label: t('events.toList') }} />
    );
  if (!data) return <Skeleton />;
  const event = data.voiceEvent;
  return (
    <Page
      title={event.title}
      crumbs={[{ label: t('title'), to: '/voices' }, { label: t('tabs.events') }]}
      lead={event.description}
      actions={
        holds('analyst') && (
          <PlaceLink className="q-button" data-main="true" to={`/voices/documents/new?event=${id}`}>
            {t('documents.add')}
          </PlaceLink>
        )
      }
    >
      {(event.isIllustrative || event.state === 'planned') && (
        <p className="v-facts">
          {event.isIllustrative && <Mark kind="illustrative" />}
          {event.state === 'planned' && <span className="q-mark">{t('events.planned')}</span>}
        </p>
      )}
      <Facts event={event} />
      {event.state === 'held' && (
        <section className="v-section" aria-labelledby="event-participants">
          <h2 id="event-participants">{t('participants.title')}</h2>
          <Participation eventId={id} places={event.places} />
        </section>
      )}
      <section className="v-section">
        <h2>{t('tabs.documents')}</h2>
        <Documents eventId={id} />
      </section>
      {event.findingCount > 0 && (
        <section className="v-section" aria-labelledby="event-findings">
          <h2 id="event-findings">{t('tabs.findings')}</h2>
          <VoiceList filter={{ eventId: id }} step={10} />
        </section>
      )}
    </Page>
  );
};

/** One event: what, where, for whom, by whom; its documents and what was found in them. */
export const EventPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  return (
    <RequireRole roles={readers} back={{ to: '/voices', label: t('events.toList') }}>
      <OneEvent id={id} />
    </RequireRole>
  );
};
