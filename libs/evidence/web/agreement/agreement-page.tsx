import { RequireRole } from '@qadam/identity/web';
import {
  Button,
  EmptyState,
  FailurePage,
  Page,
  printWhole,
  Skeleton,
  useLanguage,
  useServerData,
} from '@qadam/ui';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ChoiceField } from '../choices';
import { RoundTabs } from '../rounds/round-tabs';
import { useText } from '../text';
import { roundRoles } from '../voices-tabs';
import { RoundAgreementPageDocument } from './agreement.generated';
import { DisputesTable } from './disputes-table';
import { PartsTable, WholeFigures } from './figures-table';
import { GoalsAgreement } from './goals-agreement';
import { RoundsAgreement } from './rounds-agreement';
import { SuggestionsPull } from './suggestions-pull';
import '../voices.css';
import '../exchange/exchange.css';
import './agreement.css';

const parts = ['goals', 'pairs', 'languages', 'regions', 'rounds', 'suggestions'] as const;

const Agreement = ({ id }: { readonly id: string }) => {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { data, error, again } = useServerData(
    RoundAgreementPageDocument,
    { round: id },
    { requestPolicy: 'cache-and-network' },
  );
  if (error?.code === 'conflict')
    return (
      <Page
        title={t('agreement.title')}
        crumbs={[
          { label: t('tabs.rounds'), to: '/voices/rounds' },
          { label: t('agreement.toRound'), to: `/voices/rounds/${id}` },
        ]}
      >
        <EmptyState title={t('agreement.notYet')} />
      </Page>
    );
  if (error)
    return (
      <FailurePage
        failure={error}
        back={{ to: `/voices/rounds/${id}`, label: t('agreement.toRound') }}
        onRetry={again}
      />
    );
  if (!data)
    return (
      <Page title={t('agreement.title')}>
        <Skeleton />
      </Page>
    );
  const { codingRound, codingRounds, roundAgreement } = data;
  const { leftOut, whole, figuresByGoal, byGoal, byPair, byLanguage, byRegion, suggestions, worst } =
    roundAgreement;
  const by = parts.find((each) => each === search.get('by')) ?? 'goals';
  const comparable = codingRounds.filter(
    ({ state, isLead }) => state === 'closed' || (state === 'adjudication' && isLead),
  );
  return (
    <Page
      title={codingRound.title}
      crumbs={[{ label: t('tabs.rounds'), to: '/voices/rounds' }, { label: codingRound.title }]}
      lead={t('agreement.lead', { count: whole.pairableUnits })}
    >
      <RoundTabs id={id} />
      <div className="v-filters v-agreement-choices">
        <ChoiceField
          label={t('agreement.round')}
          value={id}
          onChange={({ target }) =>
            void navigate(`/${language}/voices/rounds/${target.value}/agreement?${search}`)
          }
        >
          {comparable.map((round) => (
            <option key={round.id} value={round.id}>
              {round.title}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          label={t('agreement.by')}
          value={by}
          onChange={({ target }) => setSearch({ by: target.value }, { replace: true })}
        >
          {parts.map((each) => (
            <option key={each} value={each}>
              {t(`agreement.parts.${each}`)}
            </option>
          ))}
        </ChoiceField>
      </div>
      {leftOut > 0 && <p className="q-muted v-before">{t('rounds.leftOut', { count: leftOut })}</p>}
      <WholeFigures part={whole} />
      <section className="v-section">
        {by === 'goals' && <GoalsAgreement parts={figuresByGoal} codes={byGoal} />}
        {by === 'pairs' && (
          <PartsTable caption={t('agreement.parts.pairs')} nameTitle={t('rounds.coders')} parts={byPair} />
        )}
        {by === 'languages' && (
          <PartsTable
            caption={t('agreement.parts.languages')}
            nameTitle={t('agreement.language')}
            parts={byLanguage}
          />
        )}
        {by === 'regions' && (
          <PartsTable
            caption={t('agreement.parts.regions')}
            nameTitle={t('matrix.columnsOf.regions')}
            parts={byRegion}
          />
        )}
        {by === 'rounds' && <RoundsAgreement id={id} />}
        {by === 'suggestions' && <SuggestionsPull pulls={suggestions} />}
      </section>
      <section className="v-section">
        <DisputesTable caption={t('agreement.worst')} nameTitle={t('filters.code')} codes={worst} />
        <p className="v-note v-after">{t('agreement.specificNote')}</p>
      </section>
      <p className="v-downloads">
        <span>{t('agreement.download')}</span>
        {(['csv', 'xlsx'] as const).map((format) => (
          <a key={format} href={`/api/voices/rounds/${id}/agreement/${format}?lang=${language}`} download>
            {format.toUpperCase()}
          </a>
        ))}
        <Button kind="quiet" onClick={() => void printWhole()}>
          {t('matrix.print')}
        </Button>
      </p>
    </Page>
  );
};

/** How far the coders of a round agree, and where they do not. */
export const AgreementPage = () => {
  const { id = '' } = useParams();
  return (
    <RequireRole roles={roundRoles}>
      <Agreement key={id} id={id} />
    </RequireRole>
  );
};
