import { RequireRole, useAccount } from '@qadam/identity/web';
import {
  DataTable,
  EmptyState,
  FailureState,
  Page,
  PlaceLink,
  Skeleton,
  useFormat,
  useServerData,
} from '@qadam/ui';
import { useText } from '../text';
import { roundRoles, VoicesTabs } from '../voices-tabs';
import { useStateName } from './use-state-name';
import { CodingRoundsDocument } from './rounds.generated';
import '../voices.css';

const NewRoundLink = () => {
  const t = useText();
  return (
    <PlaceLink className="q-button" to="/voices/rounds/new">
      {t('rounds.new')}
    </PlaceLink>
  );
};

const Rounds = () => {
  const t = useText();
  const stateName = useStateName();
  const { day, number } = useFormat();
  const { holds } = useAccount();
  const { data, error, again } = useServerData(
    CodingRoundsDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const mayMake = holds('analyst');
  if (data.codingRounds.length === 0)
    return (
      <EmptyState title={t('rounds.none')} step={mayMake && <NewRoundLink />}>
        {t('rounds.noneHint')}
      </EmptyState>
    );
  return (
    <>
      {mayMake && (
        <p className="v-actions v-before">
          <NewRoundLink />
        </p>
      )}
      <DataTable
        caption={t('rounds.caption')}
        rows={data.codingRounds}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'title',
            title: t('rounds.title'),
            isRowName: true,
            cell: ({ id, title }) => <PlaceLink to={`/voices/rounds/${id}`}>{title}</PlaceLink>,
          },
          { id: 'state', title: t('rounds.state'), cell: ({ state }) => stateName(state) },
          {
            id: 'findings',
            title: t('tabs.findings'),
            figures: true,
            cell: ({ findings }) => number(findings),
          },
          {
            id: 'mine',
            title: t('rounds.mine'),
            figures: true,
            cell: ({ mine, mineDone }) =>
              mine === 0 ? '–' : t('rounds.of', { done: mineDone, total: mine }),
          },
          {
            id: 'decided',
            title: t('rounds.decided'),
            figures: true,
            cell: ({ decided, findings }) => t('rounds.of', { done: decided, total: findings }),
          },
          { id: 'lead', title: t('rounds.lead'), cell: ({ leadName }) => leadName },
          { id: 'due', title: t('rounds.dueOn'), cell: ({ dueOn }) => (dueOn ? day(dueOn) : '–') },
        ]}
      />
    </>
  );
};

/** All rounds of coding, the open ones first. */
export const RoundsPage = () => {
  const t = useText();
  return (
    <Page title={t('title')} lead={t('rounds.pageLead')}>
      <VoicesTabs />
      <RequireRole roles={roundRoles}>
        <Rounds />
      </RequireRole>
    </Page>
  );
};
