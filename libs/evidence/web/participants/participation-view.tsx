import {
  ageBandLabels,
  disabilityLabels,
  type ParticipantSex,
  participantSexes,
  participantTotals,
  speakerSexLabels,
  stakeholderGroups,
} from '@qadam/evidence/domain';
import { Button, DataTable, FailureState, Skeleton, useFormat, useLanguage, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { useLabels } from '../labels';
import { CodeName, CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import { ParticipationForm, type Place } from './participation-form';
import { EventParticipationDocument, type ParticipationPartsFragment } from './participants.generated';
import '../exchange/exchange.css';
import './participants.css';

type Participation = ParticipationPartsFragment;

const groupsOf = ({ counts }: Participation): readonly string[] =>
  stakeholderGroups.filter((group) => counts.some((count) => count.group === group));

/** People by group and sex. */
const Counts = ({ participation }: { readonly participation: Participation }) => {
  const t = useText();
  const labels = useLabels();
  const language = useLanguage();
  const { number } = useFormat();
  const { counts } = participation;
  const of = (group: string, sex: ParticipantSex): number =>
    participantTotals(counts.filter((count) => count.group === group)).bySex[sex];
  const all = participantTotals(counts);
  const shown = participantSexes.filter((sex) => all.bySex[sex] > 0);
  return (
    <DataTable
      caption={t('participants.caption')}
      rows={groupsOf(participation)}
      rowId={(group) => group}
      columns={[
        { id: 'group', title: t('participants.group'), isRowName: true, cell: labels.group },
        ...shown.map((sex) => ({
          id: sex,
          title: speakerSexLabels[sex][language],
          figures: true,
          cell: (group: string) => number(of(group, sex)),
        })),
        {
          id: 'all',
          title: t('summary.all'),
          figures: true,
          cell: (group: string) => (
            <b>{number(participantTotals(counts.filter((count) => count.group === group)).people)}</b>
          ),
        },
      ]}
    />
  );
};

/** What was counted beyond group and sex, as one line each. */
const Detail = ({ participation }: { readonly participation: Participation }) => {
  const t = useText();
  const labels = useLabels();
  const language = useLanguage();
  const { number } = useFormat();
  const detailed = participation.counts.filter(
    ({ ageBand, disability, areaCode }) => ageBand !== '' || disability !== '' || areaCode !== null,
  );
  if (detailed.length === 0) return null;
  return (
    <details className="v-participants-detail">
      <summary>{t('participants.detail')}</summary>
      <ul>
        {detailed.map(({ group, sex, ageBand, disability, areaCode, areaName, people }) => (
          <li key={[group, sex, ageBand, disability, areaCode].join()}>
            <span>
              {[
                labels.group(group),
                speakerSexLabels[sex as ParticipantSex][language],
                ageBand === '' ? '' : ageBandLabels[ageBand as keyof typeof ageBandLabels][language],
                disability === ''
                  ? ''
                  : disabilityLabels[disability as keyof typeof disabilityLabels][language],
                areaName ?? '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            <b className="q-figures">{number(people)}</b>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Priorities = ({ priorities }: { readonly priorities: Participation['priorities'] }) => {
  const t = useText();
  const labels = useLabels();
  if (priorities.length === 0) return null;
  return (
    <>
      <h3>{t('participants.priorities')}</h3>
      <ol className="v-heard v-votes">
        {priorities.map(({ code, title, colour, group, votes }) => (
          <li key={`${code} ${group}`}>
            <CodeTile code={code} colour={colour} />
            <span>
              <CodeName code={code} title={title} />
              {group !== '' && <span className="q-muted"> · {labels.group(group)}</span>}
            </span>
            <span className="q-figures">{t('participants.votes', { count: votes })}</span>
          </li>
        ))}
      </ol>
    </>
  );
};

interface ParticipationProps {
  readonly eventId: string;
  /** Where the event was held. */
  readonly places: readonly Place[];
}

/** Who took part in an event: counts, how they agreed, what they held to be most pressing. */
export const Participation = ({ eventId, places }: ParticipationProps) => {
  const t = useText();
  const { number } = useFormat();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, again } = useServerData(EventParticipationDocument, { event: eventId });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const participation = data.eventParticipation;
  const { counts, priorities, consentNote, anonymityNote, personalWords, isMine } = participation;
  if (isOpen)
    return (
      <ParticipationForm participation={participation} places={places} onDone={() => setIsOpen(false)} />
    );
  const { people, bySex } = participantTotals(counts);
  return (
    <div className="v-participants">
      {people > 0 ? (
        <>
          <p className="v-numbers">
            <span>{t('participants.people', { count: people })}</span>
            {participantSexes.map(
              (sex) =>
                bySex[sex] > 0 && (
                  <span key={sex}>
                    {speakerSexLabels[sex][language]}: {number(bySex[sex])}
                  </span>
                ),
            )}
          </p>
          <Counts participation={participation} />
          <Detail participation={participation} />
        </>
      ) : (
        <p className="q-muted">{t('participants.none')}</p>
      )}
      {consentNote && (
        <p>
          <b>{t('participants.consent')}:</b> {consentNote}
        </p>
      )}
      {anonymityNote && (
        <p>
          <b>{t('participants.anonymity')}:</b> {anonymityNote}
        </p>
      )}
      {personalWords.length > 0 && (
        <p className="v-personal">{t('personal.note', { words: personalWords.join(', ') })}</p>
      )}
      <Priorities priorities={priorities} />
      <p className="v-downloads">
        {isMine && (
          <Button onClick={() => setIsOpen(true)}>
            {t(people > 0 ? 'participants.change' : 'participants.enter')}
          </Button>
        )}
        {people > 0 && (
          <>
            <span>{t('participants.download')}</span>
            {(['xlsx', 'csv'] as const).map((format) => (
              <a key={format} href={`/api/voices/participants/${format}?lang=${language}`} download>
                {format.toUpperCase()}
              </a>
            ))}
          </>
        )}
      </p>
    </div>
  );
};
