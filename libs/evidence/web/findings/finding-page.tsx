import { checkFinding, isFindingKind, isStakeholderGroup } from '@qadam/evidence/domain';
import { RequireRole, useAccount } from '@qadam/identity/web';
import {
  Button,
  FailurePage,
  notify,
  Page,
  PlaceLink,
  Skeleton,
  useFormat,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useParams } from 'react-router';
import { NearList } from '../near/near-list';
import { useSaid } from '../codes/use-code-change';
import { MaskOwnWordsDocument } from '../personal/personal.generated';
import { PersonalWarning } from '../personal/personal-warning';
import { useKeptWords } from '../personal/use-kept-words';
import { TagList } from '../tags/tag-list';
import { useText } from '../text';
import { readers } from '../voices-tabs';
import { WithdrawButton } from '../withdrawal/withdraw-button';
import { type FindingPartsFragment, OneFindingDocument } from './finding.generated';
import { FindingFacts, FindingPlace, FindingQuote, WithdrawnNote } from './finding-card';
import { FindingUses } from './finding-uses';
import { useFindingChanges } from './use-finding-changes';
import '../voices.css';

const Checks = ({ finding }: { readonly finding: FindingPartsFragment }) => {
  const { summary, kind, group, tags } = finding;
  const t = useText();
  const missing = checkFinding({
    ...{ summary, kind: isFindingKind(kind) ? kind : null, group: isStakeholderGroup(group) ? group : null },
    tags: tags.map(({ code }) => code),
  });
  const [mask] = useServerChange(MaskOwnWordsDocument);
  const said = useSaid();
  const keep = useKeptWords();
  const { id, personalWords } = finding;
  if (missing.length === 0 && personalWords.length === 0) return null;
  return (
    <section className="v-section" aria-labelledby="finding-checks">
      <h2 id="finding-checks">{t('finding.checks')}</h2>
      <PersonalWarning
        isShown={personalWords.length > 0}
        text={t('personal.warning', { words: personalWords.join(', ') })}
        onMask={() => void said(mask({ id }), t('personal.masked'))}
        onKeep={() => keep(finding, personalWords)}
      />
      <ul>
        {missing.map((check) => (
          <li key={check}>{t(`checks.${check}`)}</li>
        ))}
      </ul>
    </section>
  );
};

const From = ({ finding }: { readonly finding: FindingPartsFragment }) => {
  const t = useText();
  const { day } = useFormat();
  return (
    <section className="v-section" aria-labelledby="finding-from">
      <h2 id="finding-from">{t('finding.from')}</h2>
      {finding.eventId && finding.documentId && (
        <p>
          <PlaceLink to={`/voices/events/${finding.eventId}`}>{finding.eventTitle}</PlaceLink>
        </p>
      )}
      <FindingPlace finding={finding} />
      <p className="q-muted">
        {finding.createdByName
          ? t('finding.enteredBy', { name: finding.createdByName, day: day(finding.createdAt) })
          : finding.isShipped
            ? t('finding.shipped')
            : t('finding.fromTerminal', { day: day(finding.createdAt) })}
      </p>
      <WithdrawnNote finding={finding} />
    </section>
  );
};

const OneFinding = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { holds } = useAccount();
  const { data, error, again } = useServerData(OneFindingDocument, { id });
  const changes = useFindingChanges();
  const { withdraw, restore } = changes;
  if (error)
    return (
      <FailurePage
        failure={error}
        onRetry={again}
        back={{ to: '/voices/findings', label: t('finding.toList') }}
      />
    );
  if (!data) return <Skeleton />;
  const { finding } = data;
  return (
    <Page
      title={t('finding.one', { number: id })}
      width="text"
      crumbs={[
        { label: t('title'), to: '/voices' },
        { label: t('tabs.findings'), to: '/voices/findings' },
      ]}
      actions={
        holds('analyst') &&
        (finding.isDocumentWithdrawn ? null : finding.withdrawnAt ? (
          <Button onClick={() => void restore(id).then(() => notify({ text: t('finding.restored') }))}>
            {t('finding.restore')}
          </Button>
        ) : (
          <WithdrawButton id={id} withdraw={() => void withdraw(id)} />
        ))
      }
    >
      <div className="v-card">
        <FindingFacts finding={finding} />
        {finding.summary && (
          <p className="v-summary v-large" lang={finding.summaryLanguage ?? undefined}>
            {finding.summary}
          </p>
        )}
        <FindingQuote finding={finding} />
        {!finding.withdrawnAt && (
          <NearList finding={finding} changes={holds('analyst') ? changes : undefined} onMerged={again} />
        )}
        <TagList tags={finding.tags} />
      </div>
      <From finding={finding} />
      <FindingUses id={id} />
      {holds('analyst') && !finding.withdrawnAt && <Checks finding={finding} />}
    </Page>
  );
};

/** One finding with its thread: where from, where used. */
export const FindingPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  return (
    <RequireRole roles={readers} back={{ to: '/voices', label: t('events.toList') }}>
      <OneFinding id={id} />
    </RequireRole>
  );
};
